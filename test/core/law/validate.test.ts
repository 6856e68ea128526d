import { describe, expect, test } from 'vitest';
import type { LawPack } from '../../../src/core/law/pack.ts';
import { checkLawPack, parseLawPack } from '../../../src/core/law/validate.ts';
import { shippedLawPack } from '../../../src/engine/law/shipped.ts';
import { sentence } from '../../../src/words/catalogue.ts';

type Territories = LawPack['territories'];

/** The first row that fits, or a failed test. */
function first<T>(rows: readonly T[], fits: (row: T) => boolean = () => true): T {
  const found = rows.find((row) => fits(row));
  if (found === undefined) throw new Error('the shipped pack has no such row');
  return found;
}

function sides(pack: { territories: Territories }, code: string) {
  return first(pack.territories, (territory) => territory.code === code);
}

/** What is wrong with the shipped pack after one change: message, place and subject. */
function afterChange(change: (pack: LawPack) => void) {
  const pack = structuredClone(shippedLawPack());
  change(pack);
  return checkLawPack(pack).map(({ statement, path, subject }) => [statement.id, path, subject]);
}

const at = (code: string) => shippedLawPack().territories.findIndex((territory) => territory.code === code);
const approvalAt = (id: string) => shippedLawPack().approvals.findIndex((approval) => approval.id === id);
const approval = (pack: LawPack, id: string) => first(pack.approvals, (one) => one.id === id);

describe('a pack that cannot be used is refused by its place', () => {
  test.each<[string, (pack: LawPack) => void, ReadonlyArray<readonly [string, string, string | undefined]>]>([
    [
      'a fact without a source that is not unconfirmed',
      (pack) => (approval(pack, 'uk-kr-2022').sources = []),
      [['law.no-source', `approvals[${approvalAt('uk-kr-2022')}].sources`, 'uk-kr-2022']],
    ],
    [
      'a source that is not listed',
      (pack) => approval(pack, 'uk-kr-2022').sources.push('S999'),
      [['law.unknown-source', `approvals[${approvalAt('uk-kr-2022')}].sources[3]`, 'uk-kr-2022']],
    ],
    [
      'a source of an event that is not listed',
      (pack) => first(approval(pack, 'uk-us-2023').contested).sources.push('constructor'),
      [['law.unknown-source', `approvals[${approvalAt('uk-us-2023')}].contested[0].sources[1]`, 'uk-us-2023']],
    ],
    [
      'a last day before the first',
      (pack) => (approval(pack, 'eu-gb-2021').validTo = '2021-06-27'),
      [['law.ends-before-it-begins', `approvals[${approvalAt('eu-gb-2021')}].validTo`, 'eu-gb-2021']],
    ],
    [
      'a fact checked after the pack',
      (pack) => (approval(pack, 'eu-gb-2021').asOf = '2026-10-08'),
      [['law.as-of-after-pack', `approvals[${approvalAt('eu-gb-2021')}].asOf`, 'eu-gb-2021']],
    ],
    [
      'a field named as unconfirmed that the fact has not',
      (pack) => (approval(pack, 'eu-gb-2021').unconfirmedFields = ['validFrom', 'limit']),
      [['law.no-such-field', `approvals[${approvalAt('eu-gb-2021')}].unconfirmedFields[1]`, 'eu-gb-2021']],
    ],
    [
      'two spans over one day',
      (pack) => (first(sides(pack, 'GB').eu).validTo = '2020-02-01'),
      [['law.spans-overlap', `territories[${at('GB')}].eu[1].validFrom`, 'GB']],
    ],
    [
      'a span after one without an end',
      (pack) => delete first(sides(pack, 'GB').eu).validTo,
      [['law.spans-overlap', `territories[${at('GB')}].eu[1].validFrom`, 'GB']],
    ],
    [
      'a day that lies in no span',
      (pack) => (first(sides(pack, 'GB').eu).validTo = '2020-01-30'),
      [['law.gap-between-spans', `territories[${at('GB')}].eu[1].validFrom`, 'GB']],
    ],
    [
      'a side that begins after its regime',
      (pack) => (first(sides(pack, 'KE').uk).validFrom = '2021-01-02'),
      [['law.starts-late', `territories[${at('KE')}].uk[0].validFrom`, 'KE']],
    ],
    [
      'a side that ends for ever',
      (pack) => (first(sides(pack, 'KE').eu).validTo = '2030-01-01'),
      [['law.ends-for-ever', `territories[${at('KE')}].eu[0].validTo`, 'KE']],
    ],
    [
      'a gap between the articles of a regime',
      (pack) => (first(first(pack.regimes).articles).validTo = '2026-02-03'),
      [['law.gap-between-spans', 'regimes[0].articles[1].validFrom', 'uk-gdpr']],
    ],
    [
      'an authority without a name on some days',
      (pack) => (first(first(pack.authorities).names).validTo = '2026-09-28'),
      [['law.gap-between-spans', 'authorities[0].names[1].validFrom', 'gb-ico']],
    ],
    [
      'a part that does not say of what',
      (pack) => delete first(sides(pack, 'RE').uk).partOf,
      [['law.part-of-nothing', `territories[${at('RE')}].uk[0].partOf`, 'RE']],
    ],
    [
      'a whole named by what is no part',
      (pack) => (first(sides(pack, 'NC').uk).partOf = 'FR'),
      [['law.part-of-needless', `territories[${at('NC')}].uk[0].partOf`, 'NC']],
    ],
    [
      'a part of a part',
      (pack) => (first(sides(pack, 'RE').uk).partOf = 'YT'),
      [['law.part-of-a-part', `territories[${at('RE')}].uk[0].partOf`, 'RE']],
    ],
    [
      'a part of nothing known',
      (pack) => (first(sides(pack, 'AX').uk).partOf = 'SF'),
      [['law.unknown-country', `territories[${at('AX')}].uk[0].partOf`, 'AX']],
    ],
    [
      'the code that the EU writes for Greece',
      (pack) => (approval(pack, 'uk-gr-schedule-21').country = 'EL'),
      [['law.unknown-country', `approvals[${approvalAt('uk-gr-schedule-21')}].country`, 'uk-gr-schedule-21']],
    ],
    [
      'a regime of an unknown country',
      (pack) => first(pack.regimes, ({ id }) => id === 'my-pdpa').countries.push('ZZ'),
      [['law.unknown-country', 'regimes[3].countries[1]', 'my-pdpa']],
    ],
    [
      'a territory twice, and another left out',
      (pack) => (sides(pack, 'KE').code = 'KG'),
      [
        ['law.country-missing', 'territories', undefined],
        ['law.twice', `territories[${at('KG')}].code`, 'KG'],
      ],
    ],
    [
      'two approvals of one id',
      (pack) => (approval(pack, 'uk-kr-2022').id = 'uk-us-2023'),
      [['law.twice', `approvals[${approvalAt('uk-us-2023')}].id`, 'uk-us-2023']],
    ],
    [
      'an approval of nowhere',
      (pack) => delete approval(pack, 'uk-kr-2022').country,
      [['law.one-destination', `approvals[${approvalAt('uk-kr-2022')}]`, 'uk-kr-2022']],
    ],
    [
      'an approval of a country and an organisation',
      (pack) => (approval(pack, 'eu-epo-2025').country = 'DE'),
      [['law.one-destination', `approvals[${approvalAt('eu-epo-2025')}]`, 'eu-epo-2025']],
    ],
    [
      'a row of a regime that the pack has not',
      (pack) => (approval(pack, 'uk-kr-2022').regime = 'unlisted'),
      [['law.unknown-regime', `approvals[${approvalAt('uk-kr-2022')}].regime`, 'uk-kr-2022']],
    ],
    [
      'a regime that says neither what it judges nor what it lacks',
      (pack) => delete first(pack.regimes, ({ id }) => id === 'my-pdpa').judgedFrom,
      [['law.regime-says-neither', 'regimes[3]', 'my-pdpa']],
    ],
    [
      'a regime of an unknown zone',
      (pack) => first(pack.regimes, ({ id }) => id === 'difc').zones.push('JAFZA'),
      [['law.unknown-zone', 'regimes[5].zones[1]', 'difc']],
    ],
    [
      'an authority of a zone elsewhere',
      (pack) => (first(pack.authorities, ({ id }) => id === 'adgm-office').zone = 'LABUAN'),
      [['law.zone-elsewhere', 'authorities[2].zone', 'adgm-office']],
    ],
  ])('%s', (_what, change, expected) => {
    expect(afterChange(change)).toEqual(expected);
  });
});

const problems = (value: unknown) => parseLawPack(value).problems?.map(({ statement, path }) => [statement.id, path]);
const changed = (change: Record<string, unknown>) => ({ ...structuredClone(shippedLawPack()), ...change });

describe('reading a value as a law pack', () => {
  test.each([
    ['nothing', null],
    ['a list', []],
    ['a word', 'law'],
    ['another object', { name: 'transfer-register' }],
  ])('%s is none', (_what, value) => {
    expect(problems(value)).toEqual([['law.not-a-pack', '']]);
  });

  test('one of a newer format is refused for that alone, whatever else it holds', () => {
    expect(problems({ formatVersion: 2, somethingNew: true })).toEqual([['law.newer-format', 'formatVersion']]);
  });

  test('a field that the format has not, one that is missing and one that does not fit are named', () => {
    const { caution: _left, ...rest } = changed({ asOf: '2026-02-30', whitelist: ['MY'] });
    expect(problems(rest)?.toSorted()).toEqual([
      ['law.missing-field', 'caution'],
      ['law.refused-value', 'asOf'],
      ['law.unknown-field', 'whitelist'],
    ]);
  });

  test('what is wrong in its sense is found after its shape', () => {
    const pack = changed({ territories: shippedLawPack().territories.filter(({ code }) => code !== 'XK') });
    expect(problems(pack)).toEqual([['law.country-missing', 'territories']]);
  });

  test('a sentence says what to do', () => {
    const [problem] = parseLawPack({ formatVersion: 2 }).problems ?? [];
    expect(problem === undefined ? '' : sentence(problem.statement)).toBe(
      'The law pack is of format 2, and this program reads formats up to 1: use a newer version of the program.',
    );
  });
});
