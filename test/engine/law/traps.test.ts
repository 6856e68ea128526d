import { describe, expect, test } from 'vitest';
import { isWithin } from '../../../src/core/days.ts';
import type { Approval, RegimeId } from '../../../src/core/law/pack.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';

const law = shippedLaw();
const TODAY = '2026-11-22';

function approval(regime: RegimeId, destination: string, day = TODAY): Approval | undefined {
  return law.approvals(regime, destination).find((one) => isWithin(day, one));
}

describe('trap 1: the UK and the EU keep separate lists', () => {
  test.each([
    ['BR', false, true],
    ['KR', true, true],
    ['JP', true, true],
    ['GI', true, false],
    ['MC', false, false],
    ['European Patent Organisation', false, true],
  ])('%s: UK %s, EU %s', (destination, uk, eu) => {
    expect(approval('uk-gdpr', destination) !== undefined).toBe(uk);
    expect(approval('eu-gdpr', destination) !== undefined).toBe(eu);
  });
});

test('trap 2: no article that UK law repealed is cited after 5 February 2026, and none of the new ones before', () => {
  const before = law.articles('uk-gdpr', '2026-02-04');
  const since = law.articles('uk-gdpr', '2026-02-05');
  expect(before).toMatchObject({ general: 'UK GDPR Art 44', approval: 'UK GDPR Art 45, DPA 2018 s.17A' });
  expect(since).toMatchObject({
    general: 'UK GDPR Art 44A',
    approval: 'UK GDPR Art 45A',
    restriction: 'UK GDPR Art 49A',
  });
  expect(since?.assessment).toContain('46(1A)');
  expect(JSON.stringify(since)).not.toMatch(/Art 4[45]"/);
  expect(law.articles('eu-gdpr', TODAY)).toMatchObject({ general: 'GDPR Art 44', approval: 'GDPR Art 45' });
});

describe('trap 4: the regulator has two names, each with its days', () => {
  test.each([
    ['2018-06-01', 'The Information Commissioner', "Information Commissioner's Office (ICO)"],
    ['2026-09-29', 'The Information Commissioner', "Information Commissioner's Office (ICO)"],
    ['2026-09-30', 'The Information Commission', "Information Commission's Office (ICO)"],
    [TODAY, 'The Information Commission', "Information Commission's Office (ICO)"],
  ])('%s', (day, legalName, displayName) => {
    expect(law.authority('GB', undefined, day)).toMatchObject({
      legalName,
      displayName,
      website: 'https://ico.org.uk',
    });
  });
});

describe('trap 11: an approval is not the whole of a country', () => {
  test.each<[RegimeId, string, string[], string[], boolean]>([
    ['uk-gdpr', 'CA', ['pipeda'], [], true],
    ['eu-gdpr', 'CA', ['pipeda'], [], false],
    ['uk-gdpr', 'JP', ['appi'], ['journalistic', 'political-or-religious-activity'], true],
    ['eu-gdpr', 'JP', ['appi'], ['journalistic', 'political-or-religious-activity'], true],
    ['uk-gdpr', 'KR', ['pipa'], [], false],
    ['eu-gdpr', 'KR', ['pipa'], ['credit-information', 'political-or-religious-activity'], false],
    ['uk-gdpr', 'US', ['uk-extension', 'sector-supervision'], ['journalistic'], false],
    ['eu-gdpr', 'US', ['dpf', 'sector-supervision'], [], false],
    ['eu-gdpr', 'BR', ['lgpd'], [], false],
    ['eu-gdpr', 'IL', ['automated-processing'], [], true],
    ['uk-gdpr', 'IL', [], [], true],
    ['eu-gdpr', 'AR', [], [], false],
    ['uk-gdpr', 'NZ', [], [], false],
  ])('%s, %s: %j, leaves out %j, limit %s', (regime, country, schemes, excludes, limited) => {
    const found = approval(regime, country);
    expect(found?.conditions.map(({ scheme }) => scheme)).toEqual(schemes);
    expect(found?.excludes).toEqual(excludes);
    expect(found?.limit !== undefined).toBe(limited);
  });

  test('the frameworks with the United States have to cover staff data, and want sensitive data labelled for the UK', () => {
    expect(approval('uk-gdpr', 'US')?.conditions[0]?.staffDataMustBeCovered).toBe(true);
    expect(approval('eu-gdpr', 'US')?.conditions[0]?.staffDataMustBeCovered).toBe(true);
    expect(approval('uk-gdpr', 'US')?.mustBeLabelled).toEqual(['special-category', 'criminal-offence']);
  });

  test('the north of Cyprus is a zone on which a person has to decide', () => {
    expect(law.zone('CY-NORTH')).toMatchObject({ country: 'CY', review: true, grade: 'unconfirmed' });
  });
});

describe('trap 12: territories do not follow their parent', () => {
  test.each([
    ...'GF GP MQ RE YT MF AX'.split(' ').map((code) => [code, 'inside'] as const),
    ...'BL PM NC PF WF TF AW CW SX BQ GL FO'.split(' ').map((code) => [code, 'outside'] as const),
  ])('%s is %s the EU', (code, word) => {
    expect(law.side(code, 'eu', TODAY)?.side).toBe(word);
  });

  test('Greenland has no approval on either side, the Faroes have both', () => {
    expect([approval('uk-gdpr', 'GL'), approval('eu-gdpr', 'GL')]).toEqual([undefined, undefined]);
    expect([approval('uk-gdpr', 'FO')?.country, approval('eu-gdpr', 'FO')?.country]).toEqual(['FO', 'FO']);
  });
});

describe('trap 13: neither the Crown Dependencies nor the overseas territories are the UK', () => {
  test.each(['JE', 'GG', 'IM'])('%s lies outside both and is approved by both', (code) => {
    expect(law.side(code, 'uk', TODAY)?.side).toBe('outside');
    expect(law.side(code, 'eu', TODAY)?.side).toBe('outside');
    expect(approval('uk-gdpr', code)).toBeDefined();
    expect(approval('eu-gdpr', code)).toBeDefined();
  });

  test.each('FK BM KY VG AI MS TC SH PN IO GS'.split(' '))('%s is a third country to both', (code) => {
    expect(law.side(code, 'uk', TODAY)?.side).toBe('outside');
    expect([...law.approvals('uk-gdpr', code), ...law.approvals('eu-gdpr', code)]).toEqual([]);
  });
});

test('trap 14: the EEA is not the EU and Switzerland, and takes decisions over one by one', () => {
  for (const code of ['NO', 'IS', 'LI']) expect(law.side(code, 'eu', TODAY)?.side).toBe('inside');
  expect(law.side('CH', 'eu', TODAY)?.side).toBe('outside');
  expect(approval('eu-gdpr', 'BR')?.notYetFor).toEqual(['IS', 'LI', 'NO']);
});

test('trap 25: there is no Malaysian whitelist', () => {
  expect(law.pack.approvals.filter(({ regime }) => regime === 'my-pdpa')).toEqual([]);
});

describe('trap 26: the UAE is more than one law', () => {
  test.each([
    ['DIFC', 'difc', 'difc-commissioner'],
    ['ADGM', 'adgm', 'adgm-office'],
    ['DMCC', undefined, 'ae-data-office'],
    ['DHCC', undefined, 'ae-data-office'],
  ])('%s: own law %s, authority %s', (zone, regime, authority) => {
    expect(law.zone(zone)?.regime).toBe(regime);
    expect(law.authority('AE', zone, TODAY)?.id).toBe(authority);
  });

  test('the federal law reaches the country, and the zones with a law of their own reach themselves', () => {
    expect(law.regime('ae-pdpl')?.countries).toEqual(['AE']);
    expect(law.regime('difc')).toMatchObject({ countries: [], zones: ['DIFC'] });
    expect(law.regime('adgm')).toMatchObject({ countries: [], zones: ['ADGM'] });
  });
});

test('trap 27: the executive regulations of the UAE are said not to be issued', () => {
  expect(law.regime('ae-pdpl')?.lacks).toContain('executive regulations of this law had not been issued');
});

test('trap 29: India has no list of approved destinations', () => {
  expect(law.pack.approvals.filter(({ regime }) => regime === 'in-dpdp')).toEqual([]);
  expect(law.regime('in-dpdp')?.note).toContain('negative list');
});

describe('regimes', () => {
  test('each is judged from its first day in the pack, and the one without its implementing rules says so', () => {
    const judged = law.pack.regimes.flatMap(({ id, judgedFrom }) =>
      judgedFrom === undefined ? [] : [[id, judgedFrom]],
    );
    expect(judged).toEqual([
      ['uk-gdpr', '2021-01-01'],
      ['eu-gdpr', '2018-05-25'],
      ['ch-fadp', '2023-09-01'],
      ['my-pdpa', '2025-04-01'],
      ['ae-pdpl', '2022-01-02'],
      ['difc', '2025-07-15'],
      ['adgm', '2022-01-01'],
      ['jp-appi', '2022-04-01'],
      ['sg-pdpa', '2022-01-01'],
      ['au-privacy-act', '2019-07-22'],
      ['in-dpdp', '2025-11-14'],
      ['cn-pipl', '2024-03-22'],
      ['us-28-cfr-202', '2025-04-08'],
    ]);
    expect(law.pack.regimes).toHaveLength(13);
    expect(law.pack.regimes.filter(({ lacks }) => lacks !== undefined).map(({ id }) => id)).toEqual(['ae-pdpl']);
    expect(law.pack.regimes.filter(({ lacksList }) => lacksList !== undefined).map(({ id }) => id)).toEqual([
      'difc',
      'adgm',
    ]);
  });

  test('Malaysia binds controllers, Singapore leaves business contacts out, Australia staff data', () => {
    expect(law.regime('my-pdpa')?.reachesRoles).toEqual(['controller', 'joint-controller']);
    expect(law.regime('sg-pdpa')?.leavesOut).toEqual(['business-contact']);
    expect(law.regime('au-privacy-act')?.leavesOut).toEqual(['staff']);
  });
});
