import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJurisdiction } from '../../../src/core/routing/jurisdictions.ts';
import { nameKey } from '../../../src/core/routing/name-key.ts';
import { editDistance } from '../../../src/core/routing/nearest-names.ts';
import { shippedGeography } from '../../../src/engine/routing/shipped-geography.ts';

const { gazetteer } = shippedGeography();
const read = (text: string) => readJurisdiction(text, gazetteer);

describe('a jurisdiction as people write it', () => {
  test.each([
    ['KE', 'KE'],
    ['ke', 'KE'],
    ['KEN', 'KE'],
    ['404', 'KE'],
    ['  kenya ', 'KE'],
    ['Republic of Kenya', 'KE'],
    ['UK', 'GB'],
    ['U.K.', 'GB'],
    ['England', 'GB'],
    ['northern ireland', 'GB'],
    ['EL', 'GR'],
    ['U.S.A.', 'US'],
    ["Hawai'i", 'US'],
    ['the Gambia', 'GM'],
    ['Gambia, The', 'GM'],
    ['Trinidad & Tobago', 'TT'],
    ['TRINIDAD AND TOBAGO', 'TT'],
    ['Bosnia-Herzegovina', 'BA'],
    ["Cote d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['COTE DIVOIRE', 'CI'],
    ['São Tomé & Príncipe', 'ST'],
    ['Curacao', 'CW'],
    ['St. Lucia', 'LC'],
    ['St Vincent and the Grenadines', 'VC'],
    ['Korea, Republic of', 'KR'],
    ['Korea (Democratic People’s Republic of)', 'KP'],
    ['Iran, Islamic Republic of', 'IR'],
    ['Iran (Islamic Republic of)', 'IR'],
    ['Congo, The Democratic Republic of the', 'CD'],
    ['Hong Kong SAR, China', 'HK'],
    ['HongKong', 'HK'],
    ['Deutschland', 'DE'],
    ['España', 'ES'],
    ['Россия', 'RU'],
    ['日本', 'JP'],
    ['Burma', 'MM'],
    ['Swaziland', 'SZ'],
    ['Holland', 'NL'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Labuan', 'MY'],
    ['Abu Dhabi', 'AE'],
    ['DMCC', 'AE'],
    ['NA', 'NA'],
    ['Guinea', 'GN'],
    ['Georgia', 'GE'],
    ['Niger', 'NE'],
    ['Dominica', 'DM'],
  ])('%s is %s', (text, code) => {
    expect(read(text)).toEqual({ ok: true, code });
  });

  test.each([
    ['DIFC', 'DIFC'],
    ['Dubai International Financial Centre', 'DIFC'],
    ['ADGM', 'ADGM'],
    ['Abu Dhabi Global Market', 'ADGM'],
  ])('%s is a zone of the United Arab Emirates', (text, zone) => {
    expect(read(text)).toEqual({ ok: true, code: 'AE', zone });
  });

  test.each([
    ['Korea', 'ambiguous', ['KR', 'KP']],
    ['Congo', 'ambiguous', ['CG', 'CD']],
    ['St Martin', 'ambiguous', ['MF', 'SX']],
    ['Northern Cyprus', 'ambiguous', ['CY']],
    ['Netherlands Antilles', 'withdrawn', ['CW', 'SX', 'BQ']],
    ['Czechoslovakia', 'withdrawn', ['CZ', 'SK']],
    ['EU', 'regional', []],
    ['EMEA', 'regional', []],
    ['', 'empty', []],
    ['   ', 'empty', []],
    ['N/A', 'empty', []],
    ['n.a.', 'empty', []],
    ['-', 'empty', []],
    ['***', 'empty', []],
    ['Kenyaa', 'unknown', ['KE']],
    ['Nairobi, Kenya', 'unknown', ['KE']],
    ['Untied Kingdom', 'unknown', ['GB']],
    ['Indonisia', 'unknown', ['ID']],
    ['44', 'unknown', ['BS']],
    ['+44', 'unknown', []],
    ['XX', 'unknown', []],
    ['Mỹ', 'unknown', []],
    ['Xanadu Xanadu', 'unknown', []],
  ])('%s is %s, and never guessed', (text, why, codes) => {
    expect(read(text)).toMatchObject({ ok: false, why, readings: codes.map((code) => ({ code })) });
  });

  test('a million characters are no name, and cost nothing', () => {
    expect(read('K'.repeat(1_000_000))).toEqual({ ok: false, why: 'unknown', readings: [] });
  });

  test('any text is read or refused without error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = read(text);
        expect(
          reading.ok ? gazetteer.byCode.has(reading.code) : reading.readings.length <= 5 || reading.why !== 'unknown',
        ).toBe(true);
      }),
    );
  });

  test('case, accents, spaces, punctuation, "the" and "&" do not matter', () => {
    const names = [...gazetteer.byCode.values()].map(({ alpha2, name }) => ({ alpha2, name }));
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.boolean(),
        fc.constantFrom(' ', '-', '  ', '.'),
        (territory, upper, gap) => {
          const bare = territory.name.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, '');
          const written = `the ${(upper ? bare.toUpperCase() : bare.toLowerCase()).replaceAll(' and ', ' & ').replaceAll(' ', gap)}`;
          expect(read(written)).toEqual({ ok: true, code: territory.alpha2 });
        },
      ),
    );
  });
});

describe('the key of a name', () => {
  test.each([
    ['The Isle of Man', 'isleman'],
    ['St. Kitts & Nevis', 'saintkittsnevis'],
    ['Åland', 'aland'],
    ['Færøerne', 'faeroerne'],
    ['भारत', 'भारत'],
    ['and', 'and'],
    ['…', ''],
  ])('%s → %s', (text, key) => {
    expect(nameKey(text)).toBe(key.normalize('NFKD'));
  });
});

describe('the edit distance', () => {
  test.each([
    ['kenya', 'kenya', 0],
    ['kenia', 'kenya', 1],
    ['kneya', 'kenya', 1],
    ['keny', 'kenya', 1],
    ['kkenya', 'kenya', 1],
    ['abcdef', 'ghijkl', 4],
  ])('%s and %s: %i', (one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(distance);
  });

  test('is the same both ways, and zero only for the same word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9));
        expect(editDistance(one, other, 9) === 0).toBe(one === other);
      }),
    );
  });
});
