import type { Reason } from '../law/answer.ts';
import type { TerritorySide } from '../law/pack.ts';
import type { Side } from '../law/law.ts';
import type { Flagged } from './decision.ts';
import { nameOfPlace } from './ground.ts';
import type { Ground, Jurisdiction } from './ground.ts';
import { say } from './statements.ts';

/** Which side of the territory table each home area is read from. */
const SIDE_OF: Readonly<Record<'uk' | 'eea', Side>> = { uk: 'uk', eea: 'eu' };

function basisOf(side: TerritorySide | undefined): string {
  return side?.basis ?? '';
}

/** Whether a jurisdiction lies in the policy's home area, by the territory table and not by its parent country. */
export interface AreaAnswer {
  readonly area: 'home' | 'outside';
  readonly reason: Reason;
  readonly flags: readonly Flagged[];
}

/**
 * Reads the territory table: inside the United Kingdom's own law, or inside the law of the EU and EEA, whichever the policy's home area names. French Guiana is
 * inside, Greenland and Jersey are not. A side marked for review is taken as the table says, and flagged.
 */
export function areaOf(jurisdiction: Jurisdiction, home: string, ground: Ground): AreaAnswer {
  const { policy, law, day } = ground;
  const place = nameOfPlace(ground, { code: jurisdiction.code });
  const sides = policy.homeArea.map((area) => ({ area, found: law.side(jurisdiction.code, SIDE_OF[area], day) }));
  const known = sides.flatMap(({ found }) => (found === undefined ? [] : [found]));

  const flags: Flagged[] = [];
  if (known.length < sides.length) {
    flags.push({
      flag: 'territory-not-in-pack',
      statement: say('routing.flag-territory-not-in-pack', { place }),
      records: [],
    });
  }
  const underReview = known.find(({ review }) => review);
  if (underReview !== undefined) {
    const statement = say('routing.flag-territory-under-review', { place, basis: underReview.basis });
    flags.push({ flag: 'territory-under-review', statement, records: [] });
  }
  const inside = sides.find(({ area, found }) => {
    if (found?.side !== 'part-of' || found.partOf === undefined) return found?.side === 'inside';
    return law.side(found.partOf, SIDE_OF[area], day)?.side === 'inside';
  });
  const statement =
    inside === undefined
      ? say('routing.outside-home-area', {
          place,
          areas: policy.homeArea,
          basis: known.map(basisOf).join('; '),
        })
      : say('routing.in-home-area', { place, area: inside.area, basis: basisOf(inside.found), home });
  const citation = inside === undefined ? `law pack ${law.pack.version}` : basisOf(inside.found);
  return {
    area: inside === undefined ? 'outside' : 'home',
    reason: { rule: statement.id, statement, citation, records: [policy.id] },
    flags,
  };
}
