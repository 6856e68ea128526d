import { describe, expect, test } from 'vitest';
import { isWithin } from '../../../src/core/days.ts';
import type { RegimeId } from '../../../src/core/law/pack.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';

const law = shippedLaw();

function approvedOn(regime: RegimeId, destination: string, day: string): string[] {
  return law
    .approvals(regime, destination)
    .filter((approval) => isWithin(day, approval))
    .map(({ id }) => id);
}

function countriesOn(regime: RegimeId, day: string): string[] {
  return law.pack.approvals
    .filter((approval) => approval.regime === regime && isWithin(day, approval))
    .flatMap(({ country }) => country ?? [])
    .toSorted();
}

const SINCE_2021 =
  'AD AR AT BE BG CA CH CY CZ DE DK EE ES FI FO FR GG GI GR HR HU IE IL IM IS IT JE JP LI LT LU LV MT NL NO NZ PL PT RO SE SI SK UY'.split(
    ' ',
  );

describe('destinations approved for the UK, and no other (trap 10: data sets invent more)', () => {
  test.each([
    ['2021-01-01', SINCE_2021],
    ['2022-12-18', SINCE_2021],
    ['2022-12-19', [...SINCE_2021, 'KR']],
    ['2023-10-12', [...SINCE_2021, 'KR', 'US']],
    ['2026-11-22', [...SINCE_2021, 'KR', 'US']],
  ])('on %s', (day, expected) => {
    expect(countriesOn('uk-gdpr', day)).toEqual(expected.toSorted());
  });

  test.each('BR SG AU MY AE IN CN HK ZA KE TR SA MC SM VA GL CO ID'.split(' '))('%s never was', (code) => {
    expect(law.approvals('uk-gdpr', code)).toEqual([]);
  });

  test('and the only organisations are those of the EU', () => {
    const named = law.pack.approvals
      .filter(({ regime }) => regime === 'uk-gdpr')
      .flatMap(({ organisation }) => organisation ?? []);
    expect(named).toEqual(['European Union institutions and bodies']);
    expect(approvedOn('uk-gdpr', 'European Patent Organisation', '2026-11-22')).toEqual([]);
  });

  test('none is called an adequacy decision (trap 3), and none rests on regulations that do not exist', () => {
    for (const approval of law.pack.approvals.filter(({ regime }) => regime === 'uk-gdpr')) {
      expect(`${approval.act} ${approval.citation}`).not.toMatch(/adequacy/i);
      expect(approval.citation).toMatch(/^(Data Protection Act 2018, Schedule 21|SI 2022\/1213|SI 2023\/1028 reg 3)$/);
    }
  });
});

describe('destinations with an EU adequacy decision, and no other', () => {
  const LEGACY = 'AD AR CA CH FO GG IL IM JE NZ UY'.split(' ');
  test.each([
    ['2018-05-25', [...LEGACY, 'US']],
    ['2020-07-16', [...LEGACY, 'JP']],
    ['2021-12-17', [...LEGACY, 'JP', 'GB', 'KR']],
    ['2026-11-22', [...LEGACY, 'JP', 'GB', 'KR', 'US', 'BR']],
    ['2031-12-28', [...LEGACY, 'JP', 'KR', 'US', 'BR']],
  ])('on %s', (day, expected) => {
    expect(countriesOn('eu-gdpr', day)).toEqual(expected.toSorted());
  });

  test.each('KE GI GL MC SM VA XK HK MO IN MY AE'.split(' '))('%s never had one', (code) => {
    expect(law.approvals('eu-gdpr', code)).toEqual([]);
  });
});

describe('each date, from both sides', () => {
  test.each<[RegimeId, string, string, string[]]>([
    ['uk-gdpr', 'KR', '2022-12-18', []],
    ['uk-gdpr', 'KR', '2022-12-19', ['uk-kr-2022']],
    ['uk-gdpr', 'US', '2023-10-11', []],
    ['uk-gdpr', 'US', '2023-10-12', ['uk-us-2023']],
    ['uk-gdpr', 'FR', '2021-01-01', ['uk-fr-schedule-21']],
    // The change of the articles on 5 February 2026 leaves the approval what it was.
    ['uk-gdpr', 'FR', '2026-02-04', ['uk-fr-schedule-21']],
    ['uk-gdpr', 'FR', '2026-02-05', ['uk-fr-schedule-21']],
    ['eu-gdpr', 'BR', '2026-01-25', []],
    ['eu-gdpr', 'BR', '2026-01-26', ['eu-br-2026']],
    ['eu-gdpr', 'JP', '2019-01-22', []],
    ['eu-gdpr', 'JP', '2019-01-23', ['eu-jp-2019']],
    ['eu-gdpr', 'KR', '2021-12-16', []],
    ['eu-gdpr', 'KR', '2021-12-17', ['eu-kr-2021']],
    ['eu-gdpr', 'US', '2018-05-25', ['eu-us-privacy-shield']],
    ['eu-gdpr', 'US', '2020-07-15', ['eu-us-privacy-shield']],
    ['eu-gdpr', 'US', '2020-07-16', []],
    ['eu-gdpr', 'US', '2023-07-09', []],
    ['eu-gdpr', 'US', '2023-07-10', ['eu-us-2023']],
    ['eu-gdpr', 'GB', '2020-12-31', []],
    ['eu-gdpr', 'GB', '2021-01-01', ['eu-gb-bridge']],
    ['eu-gdpr', 'GB', '2021-06-27', ['eu-gb-bridge']],
    ['eu-gdpr', 'GB', '2021-06-28', ['eu-gb-2021']],
    // Trap 9: neither 27 June 2025 nor 27 December 2025 ended it.
    ['eu-gdpr', 'GB', '2025-06-28', ['eu-gb-2021']],
    ['eu-gdpr', 'GB', '2025-12-28', ['eu-gb-2021']],
    ['eu-gdpr', 'GB', '2031-12-27', ['eu-gb-2021']],
    ['eu-gdpr', 'GB', '2031-12-28', []],
    ['eu-gdpr', 'European Patent Organisation', '2025-07-14', []],
    ['eu-gdpr', 'European Patent Organisation', '2025-07-15', ['eu-epo-2025']],
    ['eu-gdpr', ' epo ', '2026-11-22', ['eu-epo-2025']],
  ])('%s, %s, %s: %j', (regime, destination, day, expected) => {
    expect(approvedOn(regime, destination, day)).toEqual(expected);
  });
});

describe('what contests an approval', () => {
  test.each([
    ['eu-gdpr', '2025-10-30', 0],
    ['eu-gdpr', '2025-10-31', 1],
    ['eu-gdpr', '2026-06-28', 1],
    ['eu-gdpr', '2026-06-29', 2],
    ['uk-gdpr', '2026-06-28', 0],
    ['uk-gdpr', '2026-06-29', 1],
  ] as const)('%s to the United States on %s: %i events, and it stands (trap 8)', (regime, day, count) => {
    const approval = law.approvals(regime, 'US').find((one) => isWithin(day, one));
    expect(approval?.contested.filter(({ since }) => since <= day)).toHaveLength(count);
  });
});
