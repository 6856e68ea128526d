import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kilometresBetween, kilometresToOutline, liesInside, measureTo } from '../../../src/core/routing/measures.ts';
import { outlineOf } from '../../../src/core/routing/outlines.ts';
import { shippedGeography } from '../../../src/engine/routing/shipped-geography.ts';

const geography = shippedGeography();
const HIGH_WYCOMBE = { latitude: 51.6286, longitude: -0.7482 };

/** Square rings from [west, south, east, north] in degrees. */
function squares(...boxes: ReadonlyArray<readonly [number, number, number, number]>) {
  return outlineOf(
    boxes.map(([west, south, east, north]) => [west, south, east - west, 0, 0, north - south, west - east, 0]),
    1,
  );
}

describe('between two places', () => {
  // Published figures: Vincenty's and Karney's test lines, and the known length of a quarter meridian.
  test.each([
    ['a quarter of the meridian', [0, 0], [90, 0], 10_001.9657],
    ['a degree of the equator', [0, 0], [0, 1], 111.3195],
    ['nearly antipodal places', [0, 0], [0.5, 179.5], 19_936.2886],
    ['Flinders Peak to Buninyong', [-37.95103342, 144.42486789], [-37.65282114, 143.92649553], 54.9723],
    ['New York (JFK) to London (LHR)', [40.6, -73.8], [51.6, -0.5], 5551.7595],
  ] as const)('%s', (_, [a, b], [c, d], kilometres) => {
    expect(kilometresBetween({ latitude: a, longitude: b }, { latitude: c, longitude: d })).toBeCloseTo(kilometres, 2);
  });

  test('High Wycombe is about 8,750 km from Brasília', () => {
    expect(measureTo(HIGH_WYCOMBE, 'BR', 'capital', geography)?.kilometres).toBeCloseTo(8750, -1);
  });
});

describe('to the nearest point', () => {
  test('is zero inside', () => {
    expect(kilometresToOutline({ latitude: 0.5, longitude: 0.5 }, squares([0, 0, 1, 1]))).toBe(0);
    expect(measureTo(HIGH_WYCOMBE, 'GB', 'nearest-point', geography)).toEqual({
      kilometres: 0,
      measure: 'nearest-point',
    });
  });

  test('counts edges, and not only corners', () => {
    // The nearest point of the square's southern edge lies straight to the north, 30 degrees from either corner.
    const kilometres = kilometresToOutline({ latitude: -1, longitude: 30 }, squares([0, 0, 60, 10]));
    expect(kilometres).toBeCloseTo(
      kilometresBetween({ latitude: -1, longitude: 30 }, { latitude: 0, longitude: 30 }),
      0,
    );
  });

  test('a long edge along a parallel is that parallel, and not the great circle far to its north', () => {
    const kilometres = kilometresToOutline({ latitude: 52, longitude: 10 }, squares([0, 40, 60, 50]));
    expect(kilometres).toBeCloseTo(
      kilometresBetween({ latitude: 52, longitude: 10 }, { latitude: 50, longitude: 10 }),
      0,
    );
  });

  test('is measured on the ellipsoid, where a degree north is shorter than a degree east', () => {
    const parts = squares([10, -1, 11, 1], [-1, 10.03, 1, 11]);
    const north = kilometresBetween({ latitude: 0, longitude: 0 }, { latitude: 10.03, longitude: 0 });
    expect(kilometresToOutline({ latitude: 0, longitude: 0 }, parts)).toBeCloseTo(north, 1);
  });

  test('takes the nearest of several parts', () => {
    const parts = squares([0, 0, 1, 1], [20, 0, 21, 1]);
    expect(kilometresToOutline({ latitude: 0.5, longitude: 18 }, parts)).toBeCloseTo(222.6, 0);
  });

  test('an enclave is outside', () => {
    const withHole = squares([0, 0, 10, 10], [4, 4, 6, 6]);
    expect(liesInside({ latitude: 5, longitude: 5 }, withHole)).toBe(false);
    expect(liesInside({ latitude: 2, longitude: 2 }, withHole)).toBe(true);
    expect(kilometresToOutline({ latitude: 5, longitude: 5 }, withHole)).toBeCloseTo(110.6, 0);
  });

  test.each([
    ['across the antimeridian', { latitude: 0, longitude: -179 }],
    ['the same place one turn on', { latitude: 0, longitude: 181 }],
  ])('%s', (_, place) => {
    expect(kilometresToOutline(place, squares([177, -1, 179, 1]))).toBeCloseTo(222.6, 0);
    expect(kilometresToOutline(place, squares([177, -1, 182, 1]))).toBe(0);
  });

  test.each([
    // Nearest shores and borders, measured on maps: the tolerance is what the outlines promise.
    ['Dover to France', 51.128, 1.313, 'FR', 33.3],
    ['Gibraltar to Morocco', 36.11, -5.345, 'MA', 23],
    ['Singapore to Malaysia', 1.3, 103.8, 'MY', 16],
    ['Copenhagen to Sweden', 55.68, 12.57, 'SE', 22],
    ['El Paso to Mexico', 31.76, -106.49, 'MX', 1],
    ['Suva to Fiji', -18.14, 178.44, 'FJ', 0],
  ])('%s', (_, latitude, longitude, code, kilometres) => {
    const found = measureTo({ latitude, longitude }, code, 'nearest-point', geography)?.kilometres ?? Number.NaN;
    expect(Math.abs(found - kilometres)).toBeLessThan(3);
  });

  test('is what measuring every point of the outline gives, and never more', () => {
    const codes = [...geography.gazetteer.byCode.keys()];
    const place = fc.record({
      latitude: fc.double({ min: -89, max: 89, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...codes), place, (code, from) => {
        const outline = geography.outlines.get(code);
        if (outline === undefined || liesInside(from, outline)) return;
        let least = Infinity;
        for (const [index, longitude] of outline.longitude.entries()) {
          least = Math.min(least, kilometresBetween(from, { longitude, latitude: outline.latitude[index] ?? 0 }));
        }
        const found = kilometresToOutline(from, outline);
        expect(found).toBeLessThanOrEqual(least + 1e-6);
        // No edge is longer than 80 km, so the nearest point lies within 40 km of a corner.
        expect(found).toBeGreaterThanOrEqual(least - 40);
      }),
      { numRuns: 60 },
    );
  });
});

describe('to a jurisdiction', () => {
  test('without a capital is measured to the nearest point', () => {
    expect(measureTo(HIGH_WYCOMBE, 'AQ', 'capital', geography)?.measure).toBe('nearest-point');
    expect(measureTo(HIGH_WYCOMBE, 'KE', 'capital', geography)?.measure).toBe('capital');
  });

  test('that nobody knows is not measured', () => {
    expect(measureTo(HIGH_WYCOMBE, 'ZZ', 'capital', geography)).toBeUndefined();
  });
});
