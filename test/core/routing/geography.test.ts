import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NotJurisdictionsFile, TerritoriesFile } from '../../../src/core/routing/gazetteer.ts';
import { kilometresToOutline, liesInside } from '../../../src/core/routing/measures.ts';
import { nameKey } from '../../../src/core/routing/name-key.ts';
import { readJurisdiction } from '../../../src/core/routing/jurisdictions.ts';
import { resourcePath } from '../../../src/engine/resources.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { shippedGeography } from '../../../src/engine/routing/shipped-geography.ts';
import { outlinesText, territoriesText } from '../../../scripts/data/geography.ts';

const text = (name: string): string => readFileSync(resourcePath('geography', name), 'utf8');
const file = TerritoriesFile.parse(JSON.parse(text('territories.json')));
const apart = NotJurisdictionsFile.parse(JSON.parse(text('not-jurisdictions.json')));
const { gazetteer, outlines } = shippedGeography();

const WITHOUT_CAPITAL = ['AQ', 'BV', 'HM', 'IO', 'TF', 'TK', 'UM'];

describe('the territories', () => {
  test('are the 249 of ISO 3166-1 and XK, exactly', () => {
    const codes = file.territories.map(({ alpha2 }) => alpha2);
    expect(codes).toHaveLength(250);
    expect(new Set(codes).size).toBe(250);
    expect(codes.toSorted()).toEqual(
      shippedLaw()
        .pack.territories.map(({ code }) => code)
        .toSorted(),
    );
  });

  test('have codes of their own', () => {
    expect(new Set(file.territories.map(({ alpha3 }) => alpha3)).size).toBe(250);
    const numbers = file.territories.map(({ numeric }) => numeric).filter((numeric) => numeric !== null);
    expect(new Set(numbers).size).toBe(249);
    expect(file.territories.filter(({ numeric }) => numeric === null).map(({ alpha2 }) => alpha2)).toEqual(['XK']);
  });

  test('are found by every name and code that is listed for them, and by no other', () => {
    for (const { alpha2, alpha3, numeric, name, aliases, otherLanguages } of file.territories) {
      for (const given of [alpha2, alpha3, numeric ?? alpha2, name, ...aliases, ...otherLanguages]) {
        expect([given, readJurisdiction(given, gazetteer)]).toEqual([given, { ok: true, code: alpha2 }]);
      }
    }
  });

  test('share no name: no two of them, and none that is no jurisdiction', () => {
    const owner = new Map<string, string>();
    const claim = (name: string, by: string): void => {
      const key = nameKey(name);
      expect([name, owner.get(key) ?? by]).toEqual([name, by]);
      owner.set(key, by);
    };
    for (const { alpha2, name, aliases, otherLanguages } of file.territories) {
      for (const given of [name, ...aliases, ...otherLanguages]) claim(given, alpha2);
    }
    for (const { zone, names } of file.zones) for (const name of names) claim(name, zone);
    for (const { why, names, readings } of apart.names) {
      for (const name of names) claim(name, `${why} ${readings.join()}`);
    }
  });

  test('each have a capital, or are listed as having none', () => {
    const without = file.territories.filter(({ capital }) => capital === null).map(({ alpha2 }) => alpha2);
    expect(without).toEqual(WITHOUT_CAPITAL);
  });

  test('have their capitals within their own outline, or within five kilometres of it', () => {
    for (const { alpha2, capital } of file.territories) {
      const outline = outlines.get(alpha2);
      expect([alpha2, outline === undefined]).toEqual([alpha2, false]);
      if (capital === null || outline === undefined) continue;
      expect([alpha2, kilometresToOutline(capital, outline) < 5]).toEqual([alpha2, true]);
    }
  });

  test.each([
    ['GF', 'Cayenne', 4.9, -52.3],
    ['GL', 'Nuuk', 64.2, -51.7],
    ['BR', 'Brasília', -15.8, -47.9],
    ['NZ', 'Wellington', -41.3, 174.8],
    ['US', 'Washington, D.C.', 38.9, -77],
    ['GQ', 'Ciudad de la Paz', 1.6, 10.8],
    ['KZ', 'Astana', 51.2, 71.4],
    ['HK', 'Hong Kong', 22.3, 114.2],
  ])('%s has %s', (code, name, latitude, longitude) => {
    const capital = gazetteer.byCode.get(code)?.capital;
    expect(capital?.name).toBe(name);
    expect(capital?.latitude).toBeCloseTo(latitude, 0);
    expect(capital?.longitude).toBeCloseTo(longitude, 0);
  });
});

describe('what is no jurisdiction', () => {
  test('reads as codes that exist', () => {
    for (const { readings } of apart.names) for (const code of readings) expect(gazetteer.byCode.has(code)).toBe(true);
  });

  test('says which it may be where it is ambiguous', () => {
    expect(apart.names.filter(({ why, readings }) => why === 'ambiguous' && readings.length === 0)).toEqual([]);
  });

  test('is refused under each of its names, with its readings', () => {
    for (const { why, names, readings } of apart.names) {
      for (const name of names) {
        expect([name, readJurisdiction(name, gazetteer)]).toMatchObject([
          name,
          { why, readings: readings.map((code) => ({ code })) },
        ]);
      }
    }
  });
});

describe('the outlines', () => {
  test.each([
    ['Crimea is Ukraine', 'UA', 44.95, 34.1],
    ['Dakhla is Western Sahara', 'EH', 23.72, -15.93],
    ['Cayenne is French Guiana and not France', 'GF', 4.9, -52.3],
    ['Longyearbyen is Svalbard and not Norway', 'SJ', 78.2, 15.6],
    ['Honolulu is the United States', 'US', 21.35, -157.9],
    ['Taveuni lies on the antimeridian and in Fiji', 'FJ', -16.8, -179.9],
    ['Uelen lies beyond it and in Russia', 'RU', 66.1, -170.5],
    ['the South Pole is Antarctica', 'AQ', -89.9, 10],
    ['Maseru is Lesotho', 'LS', -29.4, 27.9],
    ['north of Nicosia is Cyprus', 'CY', 35.3, 33.3],
  ])('%s', (_, code, latitude, longitude) => {
    const within = [...gazetteer.byCode.keys()].filter((one) => {
      const outline = outlines.get(one);
      return outline !== undefined && liesInside({ latitude, longitude }, outline);
    });
    expect(within).toEqual([code]);
  });

  test('France has neither Guiana nor Clipperton nor New Caledonia in it', () => {
    const { longitude = [] } = outlines.get('FR') ?? {};
    expect(Math.min(...longitude)).toBeGreaterThan(-6);
    expect(Math.max(...longitude)).toBeLessThan(10);
  });
});

describe('the build', () => {
  test('gives the outlines that are committed', () => {
    expect(outlinesText()).toBe(text('outlines.json'));
  });

  const builtFrom = file.namesInOtherLanguages;
  test.skipIf(builtFrom !== `Unicode CLDR ${process.versions['cldr']}`)(
    `gives the territories that are committed (${builtFrom})`,
    () => {
      expect(territoriesText()).toBe(text('territories.json'));
    },
  );
});
