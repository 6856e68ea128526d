import { describe, expect, test } from 'vitest';
import type { RegimeId } from '../../../../src/core/law/pack.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import { ADDENDUM, IDTA, clauses, rulesOf, verdictOn } from '../../../core/law/verdict/case-builder.ts';
import { TODAY, caseOf, covered, dataOf, relying, textOf } from '../../../core/law/verdict/law-case.ts';
import type { LawCase } from '../../../core/law/verdict/law-case.ts';

const REGIME: Readonly<Record<string, RegimeId>> = { GB: 'uk-gdpr', FR: 'eu-gdpr', NO: 'eu-gdpr', CH: 'ch-fadp' };

const regimeOf = (from: string): RegimeId => REGIME[from] ?? 'unlisted';

/** What is said today of a transfer under the law of its exporter. */
const today = (given: LawCase) => verdictOn(caseOf(given), TODAY, regimeOf(given.from));

describe('trap 1: three clocks and three lists, one each for the United Kingdom, the EU and Switzerland', () => {
  test.each([
    ['BR', covered('lgpd'), 'no-mechanism', 'mechanism-in-place', 'no-mechanism'],
    ['KR', covered('pipa'), 'mechanism-in-place', 'mechanism-in-place', 'no-mechanism'],
    ['JP', covered('appi'), 'mechanism-in-place', 'mechanism-in-place', 'no-mechanism'],
    ['GI', {}, 'mechanism-in-place', 'needs-judgement', 'mechanism-in-place'],
    ['MC', {}, 'no-mechanism', 'no-mechanism', 'mechanism-in-place'],
  ] as const)('%s', (to, importer, uk, eu, ch) => {
    const said = ['GB', 'FR', 'CH'].map((from) => today({ from, to, importer }).verdict);
    expect(said).toEqual([uk, eu, ch]);
  });

  test('the European Patent Organisation has a decision of the EU only', () => {
    const said = ['GB', 'FR', 'CH'].map(
      (from) => today({ from, organisation: 'European Patent Organisation' }).verdict,
    );
    expect(said).toEqual(['no-mechanism', 'mechanism-in-place', 'no-mechanism']);
  });

  test('Gibraltar had no decision of the EU before the treaty either, and there nothing was unsettled', () => {
    expect(verdictOn(caseOf({ from: 'FR', to: 'GI' }), '2026-04-09', 'eu-gdpr').verdict).toBe('no-mechanism');
  });
});

/** Cases that between them cite every article that a British answer can cite. */
const BRITISH: readonly LawCase[] = [
  { from: 'GB', to: 'FR' },
  { from: 'GB', to: 'MY' },
  { from: 'GB', to: 'MY', serves: [IDTA], assessed: 'uk-not-materially-lower' },
  { from: 'GB', to: 'MY', serves: [clauses(1), ADDENDUM], assessed: 'eu-essentially-equivalent' },
  { from: 'GB', to: 'US', importer: covered('uk-extension') },
  { from: 'GB', to: 'MY', sending: relying('uk-gdpr', 'compelling-legitimate-interests') },
  { from: 'GB', to: 'MY', sending: { exporterRole: 'processor' } },
];

test.each(BRITISH)('trap 2: no article that the United Kingdom repealed is cited today: %j', (given) => {
  expect(textOf(today(given))).not.toMatch(/UK GDPR Art (?:44|45|48|22)(?![A-D\d])/);
});

test.each(BRITISH)('trap 3: the United Kingdom approves by regulations, and never decides on adequacy: %j', (given) => {
  const said = textOf(today(given));
  expect(said).not.toMatch(/adequa|derogation|impact assessment/i);
  expect(textOf(today({ ...given, from: 'FR' }))).not.toMatch(/risk assessment|by regulations/i);
});

const on = (day: string) => shippedLaw().authority('GB', undefined, day);

test('trap 4: legal name and display name of the regulator are dated, each by itself', () => {
  expect([on('2026-09-29')?.legalName, on('2026-09-30')?.legalName]).toEqual([
    'The Information Commissioner',
    'The Information Commission',
  ]);
  expect([on('2026-09-29')?.displayName, on('2026-09-30')?.displayName]).toEqual([
    "Information Commissioner's Office (ICO)",
    "Information Commission's Office (ICO)",
  ]);
});

describe('trap 5: each law has its own yardstick', () => {
  test.each([
    ['GB', [IDTA], 'eu-essentially-equivalent', 'no-mechanism'],
    ['GB', [IDTA], 'uk-not-materially-lower', 'mechanism-in-place'],
    ['FR', [clauses(1)], 'uk-not-materially-lower', 'no-mechanism'],
    ['FR', [clauses(1)], 'eu-essentially-equivalent', 'mechanism-in-place'],
    ['FR', [clauses(1)], 'my-equivalent-protection', 'no-mechanism'],
  ] as const)('from %s with %j on %s: %s', (from, serves, assessed, word) => {
    const verdict = today({ from, to: 'MY', serves: [...serves], assessed });
    expect(verdict.verdict).toBe(word);
    expect(rulesOf(verdict).includes('verdict.assessment-wrong-test')).toBe(word === 'no-mechanism');
  });
});

describe('trap 6: EU clauses alone do not serve a British export, nor the British agreement a European one', () => {
  test.each([
    ['GB', [clauses(1)], 'uk-not-materially-lower', 'verdict.clauses-without-addendum'],
    ['FR', [IDTA], 'eu-essentially-equivalent', 'verdict.agreement-kind'],
  ] as const)('from %s', (from, serves, assessed, rule) => {
    const verdict = today({ from, to: 'MY', serves: [...serves], assessed });
    expect(verdict.verdict).toBe('no-mechanism');
    expect(rulesOf(verdict)).toContain(rule);
  });

  test('the Addendum makes them serve', () => {
    const given = {
      from: 'GB',
      to: 'MY',
      serves: [clauses(1), ADDENDUM],
      assessed: 'uk-not-materially-lower',
    } as const;
    expect(today(given).verdict).toBe('mechanism-in-place');
  });
});

describe('trap 7: the United States is not one answer', () => {
  test.each([
    ['GB', 'dpf', 'needs-judgement'],
    ['GB', 'uk-extension', 'mechanism-in-place'],
    ['GB', 'swiss-us-dpf', 'needs-judgement'],
    ['FR', 'dpf', 'mechanism-in-place'],
    ['FR', 'uk-extension', 'needs-judgement'],
    ['FR', 'swiss-us-dpf', 'needs-judgement'],
    ['CH', 'dpf', 'needs-judgement'],
    ['CH', 'swiss-us-dpf', 'mechanism-in-place'],
  ] as const)('from %s to one in %s: %s', (from, scheme, word) => {
    expect(today({ from, to: 'US', importer: covered(scheme) }).verdict).toBe(word);
  });

  test.each([
    ['staff data outside the entry', { coversStaffData: 'no' }, 'no-mechanism', 'verdict.staff-not-covered'],
    ['staff data, the entry silent', { coversStaffData: 'not-known' }, 'needs-judgement', 'verdict.staff-not-known'],
    ['the entry of its parent', { legalEntity: 'Importer Holdings' }, 'needs-judgement', 'verdict.status-other-entity'],
    ['an entry withdrawn', { validTo: '2026-11-21' }, 'no-mechanism', 'verdict.status-outside-dates'],
    ['an entry due for renewal', { nextDue: '2026-11-21' }, 'needs-judgement', 'verdict.status-due'],
    ['all in order', {}, 'mechanism-in-place', 'verdict.status-holds'],
  ] as const)('%s', (_what, more, word, rule) => {
    for (const [from, scheme] of [
      ['GB', 'uk-extension'],
      ['FR', 'dpf'],
      ['CH', 'swiss-us-dpf'],
    ] as const) {
      const verdict = today({ from, to: 'US', importer: covered(scheme, more), sending: dataOf('staff') });
      expect(verdict.verdict).toBe(word);
      expect(rulesOf(verdict)).toContain(rule);
    }
  });

  test('an entry that was struck off later does not live on in the row of before', () => {
    const importer = {
      statusFacts: [
        { scheme: 'dpf' as const, legalEntity: 'Importer', answer: 'yes' as const, validFrom: '2023-10-01' },
        { scheme: 'dpf' as const, legalEntity: 'Importer', answer: 'no' as const, validFrom: '2026-08-01' },
      ],
    };
    const given = caseOf({ from: 'FR', to: 'US', importer });
    expect(verdictOn(given, '2026-07-31', 'eu-gdpr')).toMatchObject({
      verdict: 'mechanism-in-place',
      goodThrough: '2026-07-31',
    });
    expect(verdictOn(given, '2026-08-01', 'eu-gdpr').verdict).toBe('no-mechanism');
  });

  test('a bank, which the regulators named in the framework do not supervise, cannot rely on it', () => {
    const importer = {
      statusFacts: [
        ...(covered('dpf').statusFacts ?? []),
        { scheme: 'sector-supervision' as const, legalEntity: 'Importer', answer: 'no' as const },
      ],
    };
    expect(today({ from: 'FR', to: 'US', importer }).verdict).toBe('no-mechanism');
  });
});

describe('trap 8: the framework is in force and contested, neither fallen nor safe', () => {
  const given = caseOf({ from: 'FR', to: 'US', importer: covered('dpf') });
  test.each([
    ['2025-09-03', false],
    ['2025-10-31', true],
    ['2026-06-29', true],
    ['2026-10-03', true],
    [TODAY, true],
  ])('on %s', (day, contested) => {
    const verdict = verdictOn(given, day, 'eu-gdpr');
    expect(verdict.verdict).toBe('mechanism-in-place');
    expect(verdict.flags.includes('contested')).toBe(contested);
    expect(verdict.flags.includes('no-fallback')).toBe(contested);
  });

  test('with clauses in reserve the reserve is named', () => {
    const reserve = today({
      from: 'FR',
      to: 'US',
      importer: covered('dpf'),
      serves: [clauses(1)],
      assessed: 'eu-essentially-equivalent',
    });
    expect(reserve.basis).toBe('approval:eu-us-2023');
    expect(reserve.fallback).toMatch(/:eu-scc$/);
    expect(reserve.flags).not.toContain('no-fallback');
  });
});

test.each(['2025-06-26', '2025-06-28', '2025-12-28', TODAY])(
  'trap 9: the decision on the United Kingdom ends on 27 December 2031, as seen on %s',
  (day) => {
    expect(verdictOn(caseOf({ from: 'FR', to: 'GB' }), day, 'eu-gdpr').goodThrough).toBe('2031-12-27');
  },
);

describe('trap 10: law that data sets invent', () => {
  test.each('SG AU MY AE IN CN HK ZA KE TR SA BR TW MX CO ID TH PH VN QA'.split(' '))(
    'the United Kingdom approved no %s',
    (to) => {
      expect(today({ from: 'GB', to }).verdict).toBe('no-mechanism');
    },
  );
  test('Korea was approved in 2022 and not in 2024', () => {
    const given = caseOf({ from: 'GB', to: 'KR', importer: covered('pipa') });
    expect(textOf(verdictOn(given, '2023-06-01'))).toContain('SI 2022/1213');
  });
});

describe('trap 11: an approval is not the whole of a country', () => {
  test.each([
    ['GB', 'CA', 'verdict.status-not-known'],
    ['FR', 'CA', 'verdict.status-not-known'],
    ['CH', 'CA', 'verdict.status-not-known'],
    ['GB', 'JP', 'verdict.status-not-known'],
    ['FR', 'JP', 'verdict.status-not-known'],
    ['GB', 'KR', 'verdict.status-not-known'],
    ['FR', 'KR', 'verdict.status-not-known'],
    ['FR', 'BR', 'verdict.status-not-known'],
    ['FR', 'IL', 'verdict.status-not-known'],
  ])('from %s to %s it wants a fact of the importer, and asks for it', (from, to, rule) => {
    const verdict = today({ from, to });
    expect(verdict.verdict).toBe('needs-judgement');
    expect(rulesOf(verdict)).toContain(rule);
    expect(verdict.toDo.map(({ statement }) => statement.id)).toContain('todo.name-fact');
  });

  test.each([
    ['GB', 'KR', 'pipa', 'credit-information', 'mechanism-in-place'],
    ['FR', 'KR', 'pipa', 'credit-information', 'no-mechanism'],
    ['FR', 'KR', 'pipa', 'political-or-religious-activity', 'no-mechanism'],
    ['FR', 'JP', 'appi', 'journalistic', 'no-mechanism'],
    ['GB', 'JP', 'appi', 'political-or-religious-activity', 'no-mechanism'],
    ['GB', 'US', 'uk-extension', 'journalistic', 'no-mechanism'],
  ] as const)('from %s to %s with %s, %s: %s', (from, to, scheme, kind, word) => {
    expect(today({ from, to, importer: covered(scheme), sending: dataOf(kind) }).verdict).toBe(word);
  });

  test.each([
    ['FR', 'CY', 'CY-NORTH'],
    ['GB', 'CY', 'CY-NORTH'],
  ])('from %s to the north of %s a person has to decide', (from, to, toZone) => {
    expect(today({ from, to, toZone }).verdict).toBe('needs-judgement');
  });

  test('Svalbard and Jan Mayen share a code, and nobody can tell them apart by it', () => {
    expect(['GB', 'FR'].map((from) => today({ from, to: 'SJ' }).verdict)).toEqual([
      'needs-judgement',
      'needs-judgement',
    ]);
  });
});

describe('trap 12: territories do not follow their parent', () => {
  test.each('GF GP MQ RE YT MF AX'.split(' '))('%s is inside for the EU and approved for the United Kingdom', (to) => {
    expect(today({ from: 'FR', to }).verdict).toBe('not-restricted');
    expect(today({ from: 'GB', to }).verdict).toBe('mechanism-in-place');
  });

  test.each('BL PM NC PF WF TF BQ'.split(' '))(
    '%s is a third country for the EU, and for the United Kingdom a person decides',
    (to) => {
      expect(today({ from: 'FR', to }).verdict).toBe('no-mechanism');
      expect(today({ from: 'GB', to }).verdict).toBe('needs-judgement');
    },
  );

  test.each('AW CW SX GL'.split(' '))('%s is a third country for both', (to) => {
    expect(['FR', 'GB'].map((from) => today({ from, to }).verdict)).toEqual(['no-mechanism', 'no-mechanism']);
  });

  test('the Faroe Islands are approved by all three, Greenland by none', () => {
    expect(['FR', 'GB', 'CH'].map((from) => today({ from, to: 'FO' }).verdict)).toEqual([
      'mechanism-in-place',
      'mechanism-in-place',
      'mechanism-in-place',
    ]);
    expect(['FR', 'GB', 'CH'].map((from) => today({ from, to: 'GL' }).verdict)).toEqual([
      'no-mechanism',
      'no-mechanism',
      'no-mechanism',
    ]);
  });
});

describe('trap 13: neither the Crown Dependencies nor the overseas territories are the United Kingdom', () => {
  test.each(['JE', 'GG', 'IM'])('%s is approved by both, and inside neither', (to) => {
    expect(['GB', 'FR'].map((from) => today({ from, to }).verdict)).toEqual([
      'mechanism-in-place',
      'mechanism-in-place',
    ]);
  });
  test.each('FK BM KY VG AI MS TC SH PN IO GS'.split(' '))('%s is a third country', (to) => {
    expect(['GB', 'FR'].map((from) => today({ from, to }).verdict)).toEqual(['no-mechanism', 'no-mechanism']);
  });
});

describe('trap 14: the EEA is not the EU and Switzerland', () => {
  test.each(['NO', 'IS', 'LI'])('%s is inside', (to) => {
    expect(today({ from: 'FR', to }).verdict).toBe('not-restricted');
  });
  test('Switzerland is not inside but approved', () => {
    expect(today({ from: 'FR', to: 'CH' }).verdict).toBe('mechanism-in-place');
  });
  test('an exporter in Norway cannot take the decision on Brazil for its own yet', () => {
    const verdict = today({ from: 'NO', to: 'BR', importer: covered('lgpd') });
    expect(verdict.verdict).toBe('needs-judgement');
    expect(rulesOf(verdict)).toContain('verdict.approval-not-yet-for');
    expect(today({ from: 'NO', organisation: 'European Patent Organisation' }).verdict).toBe('mechanism-in-place');
  });
});
