import { describe, expect, test } from 'vitest';
import type { RegimeId } from '../../../../src/core/law/pack.ts';
import {
  ADDENDUM,
  IDTA,
  agreement,
  answerOn,
  assessment,
  clauses,
  entity,
  facts,
  idOf,
  linked,
  rulesOf,
  transfer,
  verdictOn,
} from '../../../core/law/verdict/case-builder.ts';
import { TODAY, answering, caseOf, covered, relying, textOf } from '../../../core/law/verdict/law-case.ts';
import type { LawCase } from '../../../core/law/verdict/law-case.ts';

const today = (given: LawCase, regime: RegimeId = 'uk-gdpr') => verdictOn(caseOf(given), TODAY, regime);

describe('trap 15: where the server stands decides nothing', () => {
  const home = entity('Exporter', 'GB');
  test('a database in Britain that a company in Kuala Lumpur reads is sent to Malaysia', () => {
    const verdict = today({ from: 'GB', to: 'GB', home: 'MY', sending: { means: 'read-from-afar' } });
    expect(verdict.verdict).toBe('no-mechanism');
    expect(rulesOf(verdict)).toContain('verdict.reader-outside');
    expect(textOf(verdict)).toContain('Malaysia');
  });

  test('so is what the same company keeps on its server in Britain', () => {
    expect(today({ from: 'GB', to: 'GB', home: 'MY' }).verdict).toBe('no-mechanism');
  });

  test('an employee who travels is the company itself', () => {
    const given = facts({
      entities: [home],
      transfers: [transfer('Exporter', 'Exporter', 'MY', { means: 'read-from-afar' })],
    });
    expect(verdictOn(given, TODAY).verdict).toBe('not-restricted');
  });

  test.each([
    ['GB', 'FR', 'MY', 'uk-gdpr'],
    ['FR', 'GB', 'MY', 'eu-gdpr'],
    ['CH', 'FR', 'CN', 'ch-fadp'],
    ['JP', 'FR', 'CN', 'jp-appi'],
  ] as const)(
    'from %s to a server in %s, which is approved, of a company in %s: a person decides',
    (from, to, at, regime) => {
      const verdict = today({ from, to, home: at }, regime);
      expect(verdict.verdict).toBe('needs-judgement');
      expect(rulesOf(verdict)).toContain('verdict.approval-importer-elsewhere');
    },
  );

  test.each([
    ['GB', 'FR', 'DE', {}, 'uk-gdpr'],
    ['FR', 'GB', 'CH', {}, 'eu-gdpr'],
    ['FR', 'GB', 'DE', {}, 'eu-gdpr'],
    ['GB', 'FR', 'US', covered('uk-extension'), 'uk-gdpr'],
  ] as const)(
    'from %s to %s of a company in %s, approved as well, nothing is lost',
    (from, to, at, importer, regime) => {
      expect(today({ from, to, home: at, importer }, regime).verdict).toBe('mechanism-in-place');
    },
  );

  test('an American company outside the framework gains nothing by a server in Ireland', () => {
    const importer = covered('uk-extension', { answer: 'no' });
    expect(today({ from: 'GB', to: 'IE', home: 'US', importer }).verdict).toBe('needs-judgement');
    expect(
      today({ from: 'FR', to: 'IE', home: 'US', importer: covered('dpf', { answer: 'no' }) }, 'eu-gdpr').verdict,
    ).toBe('no-mechanism');
  });

  test('with an agreement and an assessment the server does not matter', () => {
    const given = { from: 'GB', to: 'FR', home: 'MY', serves: [IDTA], assessed: 'uk-not-materially-lower' } as const;
    expect(today(given).basis).toBe(`agreement:${idOf('agreement')}:uk-idta`);
  });
});

const group = (more: Parameters<typeof transfer>[3], parts: Partial<Parameters<typeof facts>[0]> = {}) =>
  facts({
    entities: [entity('Exporter', 'GB'), entity('Daughter', 'MY', { parent: idOf('Exporter') })],
    transfers: [transfer('Exporter', 'Daughter', 'MY', more)],
    ...parts,
  });

describe('trap 16: no exemption for groups', () => {
  test('a daughter company abroad is a separate organisation', () => {
    expect(verdictOn(group({}), TODAY).verdict).toBe('no-mechanism');
  });
  test.each([
    ['an IDTA', [IDTA]],
    ['the Addendum', [clauses(1), ADDENDUM]],
    ['approved rules', [{ kind: 'uk-bcr', form: 'controller', approvedOn: '2024-05-01' }]],
  ] as const)('%s serves between them', (_what, serves) => {
    const parts = {
      agreements: [agreement(['Exporter', 'Daughter'], [...serves])],
      assessments: [assessment('Daughter')],
    };
    expect(verdictOn(group(linked, parts), TODAY).verdict).toBe('mechanism-in-place');
  });
});

const withOther = (more: Parameters<typeof entity>[2]) =>
  facts({
    entities: [entity('Exporter', 'GB'), entity('Other', 'MY', more)],
    transfers: [transfer('Exporter', 'Other', 'MY')],
  });

describe('trap 17: a branch is the company itself, a daughter is not', () => {
  test.each([
    ['its branch', { branchOf: idOf('Exporter') }, 'not-restricted', 'verdict.same-legal-person'],
    ['its daughter', { parent: idOf('Exporter') }, 'no-mechanism', 'verdict.restricted'],
  ] as const)('%s', (_what, more, word, rule) => {
    const verdict = verdictOn(withOther(more), TODAY);
    expect(verdict.verdict).toBe(word);
    expect(rulesOf(verdict)).toContain(rule);
  });
  test('two branches of one company are one company', () => {
    const given = facts({
      entities: [
        entity('Head', 'GB'),
        entity('Exporter', 'MY', { branchOf: idOf('Head') }),
        entity('Other', 'AE', { branchOf: idOf('Head') }),
      ],
      transfers: [transfer('Exporter', 'Other', 'AE')],
    });
    expect(verdictOn(given, TODAY, 'my-pdpa').verdict).toBe('not-restricted');
  });
});

const assessed = (finding: LawCase['finding'], sending: LawCase['sending'] = {}) =>
  today({
    from: 'GB',
    to: 'MY',
    serves: [IDTA],
    assessed: 'uk-not-materially-lower',
    finding,
    sending: { ...linked, ...sending },
  });

describe('trap 23: an assessment is of a transfer, not of a country', () => {
  test.each<[string, LawCase['finding'], string, string]>([
    [
      'of the country alone',
      { scope: { destinations: [{ country: 'MY' }] } },
      'needs-judgement',
      'verdict.assessment-scope-not-stated',
    ],
    [
      'of another importer there',
      { scope: { importers: [idOf('Other')] } },
      'no-mechanism',
      'verdict.assessment-out-of-scope',
    ],
    [
      'of another place',
      { scope: { importers: [idOf('Importer')], destinations: [{ country: 'SG' }] } },
      'no-mechanism',
      'verdict.assessment-out-of-scope',
    ],
    [
      'of other data',
      { scope: { importers: [idOf('Importer')], dataCategories: ['Pay'] } },
      'no-mechanism',
      'verdict.assessment-out-of-scope',
    ],
    [
      'of another purpose',
      { scope: { importers: [idOf('Importer')], activities: [idOf('Payroll')] } },
      'mechanism-in-place',
      'verdict.assessment-holds',
    ],
    [
      'of another instrument',
      { scope: { importers: [idOf('Importer')], instruments: ['uk-addendum'] } },
      'no-mechanism',
      'verdict.assessment-out-of-scope',
    ],
    [
      'of this one',
      { scope: { importers: [idOf('Importer')], dataCategories: ['Contact data'], instruments: ['uk-idta'] } },
      'mechanism-in-place',
      'verdict.assessment-holds',
    ],
  ])('%s', (_what, finding, word, rule) => {
    const verdict = assessed(finding);
    expect(verdict.verdict).toBe(word);
    expect(rulesOf(verdict)).toContain(rule);
  });
  test('of another purpose than the one that the transfer serves', () => {
    const scope = { importers: [idOf('Importer')], activities: [idOf('Payroll')] };
    expect(assessed({ scope }, { activities: [idOf('Marketing')] }).verdict).toBe('no-mechanism');
  });
});

describe('trap 24: assessments end by law in Malaysia, and elsewhere by events', () => {
  test('a British assessment on the older basis that found protection good enough is not stale', () => {
    const given = caseOf({ from: 'GB', to: 'MY', serves: [IDTA], assessed: 'uk-before-february-2026' });
    for (const day of ['2026-02-04', '2026-02-05', TODAY, '2030-01-01']) {
      expect(verdictOn(given, day).verdict).toBe('mechanism-in-place');
    }
  });
  test.each([
    ['finished on the last day of that basis', { completedOn: '2026-02-04' }, 'mechanism-in-place'],
    ['finished on the first day of the new one', { completedOn: '2026-02-05' }, 'no-mechanism'],
    ['that found protection not good enough', { conclusion: 'does-not-allow' }, 'no-mechanism'],
  ] as const)('one %s', (_what, finding, word) => {
    expect(today({ from: 'GB', to: 'MY', serves: [IDTA], assessed: 'uk-before-february-2026', finding }).verdict).toBe(
      word,
    );
  });
  test('a Malaysian finding ends after three years without anybody writing so', () => {
    const given = caseOf({
      from: 'MY',
      to: 'GB',
      assessed: 'my-equivalent-protection',
      finding: { completedOn: '2025-06-01' },
    });
    expect(verdictOn(given, TODAY, 'my-pdpa').goodThrough).toBe('2028-05-31');
  });
  test('an event ends it on its day', () => {
    const finding = { expiryEvents: [{ event: 'New sub-processor', occurredOn: '2026-11-22' }] };
    const given = caseOf({ from: 'GB', to: 'MY', serves: [IDTA], assessed: 'uk-not-materially-lower', finding });
    expect(verdictOn(given, '2026-11-21').goodThrough).toBe('2026-11-21');
    expect(verdictOn(given, TODAY).verdict).toBe('no-mechanism');
  });
});

describe('trap 25: there is no Malaysian whitelist', () => {
  test.each(['GB', 'FR', 'SG', 'JP'])('Malaysia approves no %s', (to) => {
    const verdict = today({ from: 'MY', to }, 'my-pdpa');
    expect(verdict.verdict).toBe('no-mechanism');
    expect(textOf(verdict)).toContain('approves no destinations');
  });
});

describe('trap 26: the Emirates are three laws, each abroad to the others', () => {
  test.each([
    [undefined, 'DIFC', 'ae-pdpl', 'needs-judgement'],
    [undefined, 'ADGM', 'ae-pdpl', 'needs-judgement'],
    [undefined, 'DMCC', 'ae-pdpl', 'not-restricted'],
    ['DMCC', undefined, 'ae-pdpl', 'not-restricted'],
    ['DMCC', 'DIFC', 'ae-pdpl', 'needs-judgement'],
    ['DIFC', undefined, 'difc', 'needs-judgement'],
    ['DIFC', 'DMCC', 'difc', 'needs-judgement'],
    ['DIFC', 'ADGM', 'difc', 'needs-judgement'],
    ['DIFC', 'DIFC', 'difc', 'not-restricted'],
    ['ADGM', undefined, 'adgm', 'needs-judgement'],
    ['ADGM', 'DIFC', 'adgm', 'needs-judgement'],
    ['ADGM', 'ADGM', 'adgm', 'not-restricted'],
  ] as const)('from %s to %s under %s: %s', (fromZone, toZone, regime, word) => {
    const answer = answerOn(caseOf({ from: 'AE', fromZone, to: 'AE', toZone }), TODAY);
    expect(answer.verdicts.map((verdict) => [verdict.regime, verdict.verdict])).toEqual([[regime, word]]);
  });
});

test.each([TODAY, '2027-01-01', '2027-07-01'])(
  'trap 27: the executive regulations of the Emirates were not issued, so that a person judges on %s, deadline or not',
  (day) => {
    const given = caseOf({ from: 'AE', to: 'IN', serves: [{ kind: 'uae-art-23-contract' }] });
    const verdict = verdictOn(given, day, 'ae-pdpl');
    expect(verdict.verdict).toBe('needs-judgement');
    expect(verdict.fallback).toBe(`agreement:${idOf('agreement')}:ae-art-23-contract`);
    expect(textOf(verdict)).toContain('had not been issued');
  },
);

describe('trap 28: a Singapore contract has to name the countries', () => {
  test.each([
    ['sg-contract', 'yes', 'mechanism-in-place', 'verdict.safeguard'],
    ['sg-contract', 'no', 'no-mechanism', 'verdict.countries-not-named'],
    ['sg-contract', 'not-known', 'needs-judgement', 'verdict.countries-not-known'],
    ['sg-binding-rules', 'yes', 'mechanism-in-place', 'verdict.safeguard'],
    ['sg-binding-rules', 'no', 'no-mechanism', 'verdict.countries-not-named'],
  ] as const)('%s that names them: %s', (kind, namesTheCountries, word, rule) => {
    const verdict = today({ from: 'SG', to: 'MY', serves: [{ kind, namesTheCountries }] }, 'sg-pdpa');
    expect(verdict.verdict).toBe(word);
    expect(rulesOf(verdict)).toContain(rule);
  });
});

test.each(['GB', 'CN', 'KE', 'US'])(
  'trap 29: India lists what it forbids and approves nothing; it forbids no %s',
  (to) => {
    for (const day of [TODAY, '2027-06-01']) {
      const verdict = verdictOn(caseOf({ from: 'IN', to }), day, 'in-dpdp');
      expect(verdict.verdict).toBe('not-restricted');
      expect(textOf(verdict)).not.toMatch(/approv|adequa|a restricted transfer/);
    }
  },
);

const bulk = (answer: 'yes' | 'no') => answering({ 'bulk-sensitive-or-government-data': answer });

describe('trap 30: the United States do restrict what goes out', () => {
  test.each(['CN', 'HK', 'MO', 'CU', 'IR', 'KP', 'RU', 'VE'])(
    'bulk data to %s meet a ban that nothing helps against',
    (to) => {
      const given = {
        from: 'US',
        to,
        sending: { ...bulk('yes'), ...linked, ...relying('us-28-cfr-202', 'explicit-consent') },
      };
      const verdict = today({ ...given, serves: [clauses(1)], assessed: 'eu-essentially-equivalent' }, 'us-28-cfr-202');
      expect(verdict.verdict).toBe('no-mechanism');
      expect(rulesOf(verdict)).toContain('verdict.forbidden');
      expect(verdict.toDo.map(({ statement }) => statement.id)).toEqual(['todo.stop-transfer']);
      expect(today({ from: 'US', to }, 'us-28-cfr-202').verdict).toBe('needs-judgement');
      expect(today({ from: 'US', to, sending: bulk('no') }, 'us-28-cfr-202').verdict).toBe('not-restricted');
    },
  );
  test('a Chinese company stays one on a server in Singapore', () => {
    expect(today({ from: 'US', to: 'SG', home: 'CN', sending: bulk('yes') }, 'us-28-cfr-202').verdict).toBe(
      'no-mechanism',
    );
    expect(today({ from: 'US', to: 'SG', sending: bulk('yes') }, 'us-28-cfr-202').verdict).toBe('not-restricted');
  });
});

describe('trap 31: a processor that returns data depends on the law, and one flow may have several', () => {
  const returned = { exporterRole: 'processor', importerRole: 'controller' } as const;
  test('not restricted for the United Kingdom, debated', () => {
    const verdict = today({ from: 'GB', to: 'MY', sending: returned });
    expect(verdict).toMatchObject({ verdict: 'not-restricted', flags: ['debated-between-regulators'] });
  });
  test('restricted for the EU, where Module Four serves without an assessment', () => {
    expect(today({ from: 'FR', to: 'MY', sending: returned }, 'eu-gdpr').verdict).toBe('no-mechanism');
    const given = {
      from: 'FR',
      to: 'MY',
      serves: [clauses(4)],
      sending: { ...returned, agreements: linked.agreements },
    };
    expect(today(given, 'eu-gdpr').verdict).toBe('mechanism-in-place');
  });
  test('both on one flow: the worst of them is the whole answer', () => {
    const answer = answerOn(
      caseOf({
        from: 'GB',
        to: 'MY',
        reaches: [{ regime: 'eu-gdpr', because: 'monitors-behaviour' }],
        sending: { ...returned, activities: [idOf('activity')] },
      }),
      TODAY,
    );
    expect(answer.verdicts.map(({ regime, verdict }) => [regime, verdict])).toEqual([
      ['uk-gdpr', 'not-restricted'],
      ['eu-gdpr', 'no-mechanism'],
    ]);
    expect(answer.overall).toBe('no-mechanism');
  });
});

describe('trap 32: exceptions are not for routine', () => {
  const grounds = [
    'contract-with-person',
    'contract-in-interest-of-person',
    'legal-claims',
    'compelling-legitimate-interests',
  ] as const;
  test.each(grounds)('%s bears occasional use, and nothing regular', (ground) => {
    for (const [from, regime] of [
      ['GB', 'uk-gdpr'],
      ['FR', 'eu-gdpr'],
    ] as const) {
      expect(today({ from, to: 'KE', sending: relying(regime, ground) }, regime).verdict).toBe('mechanism-in-place');
      const regular = today({ from, to: 'KE', sending: relying(regime, ground, {}, 'regular') }, regime);
      expect(regular.verdict).toBe('no-mechanism');
      expect(rulesOf(regular)).toContain('verdict.exception-recurring');
    }
  });
  test.each(['explicit-consent', 'public-interest', 'vital-interests', 'public-register'] as const)(
    '%s that recurs is flagged wherever it stands',
    (ground) => {
      const verdict = today({ from: 'GB', to: 'KE', sending: relying('uk-gdpr', ground, {}, 'continuous') });
      expect(verdict.flags).toEqual(expect.arrayContaining(['exception', 'recurring-exception']));
    },
  );
});

test('trap 33: an approved destination removes the step of Art 46 alone', () => {
  const processor = { importerRole: 'processor' } as const;
  for (const [given, regime] of [
    [{ from: 'FR', to: 'US', importer: covered('dpf'), sending: processor }, 'eu-gdpr'],
    [{ from: 'GB', to: 'FR', sending: processor }, 'uk-gdpr'],
  ] as const) {
    const verdict = today(given, regime);
    expect(verdict.verdict).toBe('mechanism-in-place');
    expect(verdict.openDuties.map(({ statement }) => statement.id)).toEqual([
      'duty.article-28',
      'duty.article-13',
      'duty.article-30',
    ]);
  }
});

describe('trap 34: the version is recorded for each contract, and never assumed', () => {
  test.each([
    ['A1.0', 'mechanism-in-place'],
    ['A.1.0', 'mechanism-in-place'],
    ['A2.0', 'needs-judgement'],
  ])('an IDTA of version %s: %s', (version, word) => {
    const serves = [{ ...IDTA, version }];
    const verdict = today({ from: 'GB', to: 'MY', serves, assessed: 'uk-not-materially-lower' });
    expect(verdict.verdict).toBe(word);
    expect(textOf(verdict)).toContain(`(${version})`);
    expect(rulesOf(verdict).includes('verdict.version-not-in-pack')).toBe(word === 'needs-judgement');
  });
});
