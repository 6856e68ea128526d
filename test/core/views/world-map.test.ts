import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcBetween, loopAt } from '../../../src/core/views/world-map-arc.ts';
import { MAP_HEIGHT, MAP_WIDTH, worldProjection } from '../../../src/core/views/world-map-projection.ts';
import { cornersOf, viewOf, WHOLE_MAP } from '../../../src/core/views/world-map-view.ts';
import { mapPlaces, worldFlows } from '../../../src/core/views/world-map.ts';
import { shippedMap } from '../../../src/engine/map/shipped-map.ts';
import { sampleInput } from '../../support/sample-snapshot.ts';

const OPTIMA = sampleInput('optima', '2026-11-22');
const projection = worldProjection();
const LONDON = [-0.13, 51.51] as const;
const NAIROBI = [36.82, -1.29] as const;

describe('the flows on the world map', () => {
  it('hold every transfer once, and nothing is dropped', () => {
    const { flows, transfers } = worldFlows(OPTIMA, shippedMap());
    const ids = flows.flatMap((flow) => flow.transfers);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(OPTIMA.answers.length);
    expect(transfers).toBe(OPTIMA.answers.length);
  });

  it('have each its own line, also what stays within a country', () => {
    const { flows } = worldFlows(OPTIMA, shippedMap());
    const paths = flows.map(({ path }) => path);
    expect(paths.every((path) => path !== null)).toBe(true);
    expect(new Set(paths).size).toBe(paths.length);
    expect(flows.some(({ from, to }) => from === to)).toBe(true);
  });

  it('stand worst first', () => {
    const shades = worldFlows(OPTIMA, shippedMap()).flows.map(({ shade }) => shade);
    expect(shades[0]).toBe('no-mechanism');
    expect(shades.at(-1)).toBe('not-restricted');
  });

  it('list what has no place on the map: an organisation, or an exporter whose country is not recorded', () => {
    const [first, ...others] = OPTIMA.snapshot.transfers;
    const moved = { ...first, destination: { organisation: 'Interpol' } };
    const snapshot = {
      ...OPTIMA.snapshot,
      transfers: [moved, ...others],
      byId: new Map(OPTIMA.snapshot.byId).set(first?.id ?? '', { kind: 'transfer', record: moved as never }),
    } as typeof OPTIMA.snapshot;
    const { flows, transfers } = worldFlows({ ...OPTIMA, snapshot }, shippedMap());
    expect(flows.find(({ toName }) => toName === 'Interpol')).toMatchObject({ to: '', path: null, middle: null });
    expect(transfers).toBe(OPTIMA.answers.length);
  });

  it('count at each place what it sends and receives', () => {
    const { places, flows } = worldFlows(OPTIMA, shippedMap());
    const sent = places.reduce((sum, { sends }) => sum + sends, 0);
    const received = places.reduce((sum, { receives }) => sum + receives, 0);
    const drawn = flows.filter(({ path }) => path !== null).flatMap((flow) => flow.transfers).length;
    expect([sent, received]).toEqual([drawn, drawn]);
  });
});

describe('the land', () => {
  it('has a place within the picture for every territory but the Antarctic', () => {
    const { territories } = shippedMap();
    expect(territories).toHaveLength(250);
    for (const { code, at } of territories) {
      const [x = -1, y = -1] = projection([...at]) ?? [];
      if (code === 'AQ') continue;
      expect([code, x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT]).toEqual([code, true]);
    }
  });

  it.each(['GI', 'MT', 'LI', 'SG', 'GF', 'RE', 'TV', 'JE', 'GG', 'IM', 'FO', 'MC'])(
    'can mark %s, which a coarser atlas lacks or hides',
    (code) => {
      expect(mapPlaces(shippedMap()).has(code)).toBe(true);
    },
  );

  it('draws Crimea with Ukraine', () => {
    const ukraine = shippedMap().territories.find(({ code }) => code === 'UA');
    const [x = 0, y = 0] = projection([34.1, 45.2]) ?? [];
    // Walks the steps of each ring and counts crossings to the right of the point.
    let inside = false;
    for (const ring of (ukraine?.path ?? '').split('z').filter((part) => part !== '')) {
      const numbers = [...ring.matchAll(/-?\d+/g)].map(Number);
      const points: Array<[number, number]> = [];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        const [px, py] = points.at(-1) ?? [0, 0];
        points.push([px + (numbers[index] ?? 0), py + (numbers[index + 1] ?? 0)]);
      }
      for (const [index, [ax, ay]] of points.entries()) {
        const [bx, by] = points[(index + 1) % points.length] ?? [0, 0];
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      }
    }
    expect(inside).toBe(true);
  });
});

describe('a line on the map', () => {
  it('begins and ends at its places where it is exact', () => {
    const corners = cornersOf(arcBetween(LONDON, NAIROBI, projection).path);
    const [x0 = 0, y0 = 0] = projection([...LONDON]) ?? [];
    const [x1 = 0, y1 = 0] = projection([...NAIROBI]) ?? [];
    expect(corners[0]).toEqual([Math.round(x0), Math.round(y0)]);
    expect(corners.at(-1)).toEqual([Math.round(x1), Math.round(y1)]);
  });

  it('there and back, and of several ways, never lies on another', () => {
    const lines = [
      arcBetween(LONDON, NAIROBI, projection, 0),
      arcBetween(LONDON, NAIROBI, projection, 1),
      arcBetween(NAIROBI, LONDON, projection, 0),
    ].map(({ middle }) => middle.join(','));
    expect(new Set(lines).size).toBe(3);
  });

  it('over the Pacific is parted at the edge of the picture instead of running back across it', () => {
    const { path } = arcBetween([-122.4, 37.8], [139.7, 35.7], projection);
    expect(path.match(/M/g)?.length).toBe(2);
  });

  it('that swings out stays in the picture, also where its great circle runs near the pole', () => {
    for (const nth of [0, 1, 2]) {
      const corners = cornersOf(arcBetween(LONDON, [139.7, 35.7], projection, nth).path);
      expect(corners.every(([, y]) => y > 0 && y < MAP_HEIGHT)).toBe(true);
    }
  });

  it('never jumps across the picture, wherever it leads', () => {
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -55, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, fc.constantFrom(undefined, 0, 1, 2), (from, to, nth) => {
        for (const part of arcBetween(from, to, projection, nth)
          .path.split('M')
          .filter((one) => one !== '')) {
          const corners = cornersOf(`M${part}`);
          for (const [index, [x]] of corners.entries()) {
            const [before = x] = corners[index - 1] ?? [];
            expect(Math.abs(x - before)).toBeLessThan(MAP_WIDTH / 2);
          }
        }
      }),
    );
  });

  it('of what stays at a place is a loop that grows with its number', () => {
    const [one, two] = [loopAt(LONDON, projection, 0), loopAt(LONDON, projection, 1)];
    expect(two.middle[1]).toBeLessThan(one.middle[1]);
  });
});

describe('the part of the map that is shown', () => {
  it('is the whole where there is nothing to show', () => {
    expect(viewOf([])).toEqual(WHOLE_MAP);
  });

  it('holds all points and stays within the map', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: MAP_WIDTH }), fc.integer({ min: 0, max: MAP_HEIGHT }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
        const { x, y, width, height } = viewOf(points);
        expect(x >= 0 && y >= 0 && x + width <= MAP_WIDTH + 1 && y + height <= MAP_HEIGHT + 1).toBe(true);
        for (const [px, py] of points) {
          expect(px >= x - 1 && px <= x + width + 1 && py >= y - 1 && py <= y + height + 1).toBe(true);
        }
      }),
    );
  });
});
