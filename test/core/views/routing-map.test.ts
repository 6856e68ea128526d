import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/core/law/verdict/judge.ts';
import { policyOn } from '../../../src/core/routing/ground.ts';
import { route } from '../../../src/core/routing/route.ts';
import { routingMap } from '../../../src/core/views/routing-map.ts';
import { worldProjection } from '../../../src/core/views/world-map-projection.ts';
import { cornersOf } from '../../../src/core/views/world-map-view.ts';
import { mapPlaces } from '../../../src/core/views/world-map.ts';
import { shippedMap } from '../../../src/engine/map/shipped-map.ts';
import { shippedGeography } from '../../../src/engine/routing/shipped-geography.ts';
import { sampleInput } from '../../support/sample-snapshot.ts';

const DAY = '2026-11-22';
const { snapshot, law } = sampleInput('optima', DAY);

function decisionFor(jurisdiction: string) {
  const found = policyOn(snapshot, DAY);
  if (!found.ok) throw new Error('the sample has a policy');
  const unknown = 'not-known' as const;
  const marketing = {
    registered: unknown,
    asked: unknown,
    bought: unknown,
    optedOut: unknown,
    thirdPartyOptIns: undefined,
  };
  const answer = route(
    { jurisdiction, marketing },
    {
      policy: found.policy,
      snapshot,
      law,
      geography: shippedGeography(),
      day: DAY,
      verdictOf: (transfer, on) => judge(transfer, snapshot, law, { on }),
    },
  );
  if (!answer.ok) throw new Error(`no decision for ${jurisdiction}`);
  return answer.decision;
}

const places = mapPlaces(shippedMap());

describe('a decision on the map', () => {
  it('shows every candidate whose office has coordinates, and counts the others', () => {
    const decision = decisionFor('Kenya');
    const map = routingMap(decision, snapshot, places);
    expect((map?.candidates.length ?? 0) + (map?.notShown ?? 0)).toBe(decision.candidates.length);
    expect(map?.candidates.filter(({ standing }) => standing === 'chosen')).toHaveLength(1);
    expect(map?.to.name).toBe('Kenya');
  });

  it.each(['Kenya', 'Fiji', 'Brazil', 'United Kingdom', 'New Zealand'])('of %s keeps every line in sight', (place) => {
    const map = routingMap(decisionFor(place), snapshot, places);
    const { x, y, width, height } = map?.view ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(width).toBeGreaterThan(2000);
    for (const { path } of map?.candidates ?? []) {
      for (const [px, py] of cornersOf(path)) {
        expect(px >= x - 1 && px <= x + width + 1 && py >= y - 1 && py <= y + height + 1).toBe(true);
      }
    }
  });

  it('draws each line from the office to the place of the jurisdiction', () => {
    const map = routingMap(decisionFor('Kenya'), snapshot, places);
    const [x = 0, y = 0] = worldProjection()([...(places.get('KE') ?? [0, 0])]) ?? [];
    for (const { path, x: fromX, y: fromY } of map?.candidates ?? []) {
      expect(cornersOf(path)[0]).toEqual([fromX, fromY]);
      expect(cornersOf(path).at(-1)).toEqual([Math.round(x), Math.round(y)]);
    }
  });

  it('is none where the place is not on the map', () => {
    expect(routingMap(decisionFor('Kenya'), snapshot, new Map())).toBeNull();
  });
});
