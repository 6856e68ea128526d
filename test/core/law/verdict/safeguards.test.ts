import { describe, expect, it } from 'vitest';
import {
  ADDENDUM,
  IDTA,
  agreement,
  assessment,
  clauses,
  entity,
  facts,
  idOf,
  linked,
  rulesOf,
  transfer,
  verdictOn,
} from './case-builder.ts';

const UK = entity('UK Ltd', 'GB');
const MY = entity('Asia Sdn Bhd', 'MY');
const BOTH = ['UK Ltd', 'Asia Sdn Bhd'];
const TODAY = '2026-11-22';

type Parts = Partial<Parameters<typeof facts>[0]>;

/** UK to Malaysia under an IDTA with an assessment, unless the case says otherwise. */
const toMalaysia = (parts: Parts = {}) =>
  facts({
    entities: [UK, MY],
    agreements: [agreement(BOTH, [IDTA])],
    assessments: [assessment('Asia Sdn Bhd')],
    transfers: [transfer('UK Ltd', 'Asia Sdn Bhd', 'MY', linked)],
    ...parts,
  });

describe('a UK export to Malaysia', () => {
  it('with an IDTA that binds both and an assessment in date has a mechanism', () => {
    const verdict = verdictOn(toMalaysia(), TODAY);
    expect(verdict.verdict).toBe('mechanism-in-place');
    expect(verdict.basis).toBe(`agreement:${idOf('agreement')}:uk-idta`);
    expect(rulesOf(verdict)).toContain('verdict.no-approval');
    expect(verdict.reasons.some((one) => one.citation.includes('Art 46'))).toBe(true);
  });

  it('without any agreement linked has none, and says what to conclude', () => {
    const verdict = verdictOn(
      toMalaysia({ agreements: [], transfers: [transfer('UK Ltd', 'Asia Sdn Bhd', 'MY')] }),
      TODAY,
    );
    expect(verdict.verdict).toBe('no-mechanism');
    expect(rulesOf(verdict)).toContain('verdict.no-agreement');
    expect(verdict.toDo.map((one) => one.statement.id)).toContain('todo.conclude-agreement');
  });

  it('without an assessment linked has none: links are taken as whole', () => {
    const only = transfer('UK Ltd', 'Asia Sdn Bhd', 'MY', { agreements: linked.agreements });
    const verdict = verdictOn(toMalaysia({ transfers: [only] }), TODAY);
    expect(verdict.verdict).toBe('no-mechanism');
    expect(rulesOf(verdict)).toContain('verdict.no-assessment');
  });
});

describe('what an agreement needs', () => {
  const mayRun = (more: Parameters<typeof agreement>[2], servesAs: Parameters<typeof agreement>[1] = [IDTA]) =>
    verdictOn(toMalaysia({ agreements: [agreement(BOTH, servesAs, more)] }), TODAY);
  it.each([
    ['a draft does not count', { status: 'draft' }, 'no-mechanism', 'verdict.agreement-not-active'],
    ['ended yesterday', { validTo: '2026-11-21' }, 'no-mechanism', 'verdict.agreement-dates'],
    ['its last day is included', { validTo: TODAY }, 'mechanism-in-place', 'verdict.safeguard'],
    ['begins tomorrow', { validFrom: '2026-11-23' }, 'no-mechanism', 'verdict.agreement-dates'],
    [
      'no day of beginning',
      { validFrom: undefined, concludedOn: undefined },
      'needs-judgement',
      'verdict.agreement-start-not-known',
    ],
    [
      'only one end bound',
      { parties: [{ party: idOf('UK Ltd'), howBound: 'signed' }] },
      'no-mechanism',
      'verdict.not-bound',
    ],
    [
      'the importer left yesterday',
      {
        parties: [
          { party: idOf('UK Ltd'), howBound: 'signed' },
          { party: idOf('Asia Sdn Bhd'), howBound: 'acceded', joined: '2025-01-01', left: '2026-11-21' },
        ],
      },
      'no-mechanism',
      'verdict.not-bound',
    ],
    [
      'the importer acceded on a day not recorded',
      {
        parties: [
          { party: idOf('UK Ltd'), howBound: 'signed' },
          { party: idOf('Asia Sdn Bhd'), howBound: 'acceded' },
        ],
      },
      'needs-judgement',
      'verdict.bound-since-not-known',
    ],
    [
      'the importer is listed but not yet bound',
      {
        parties: [
          { party: idOf('UK Ltd'), howBound: 'signed' },
          { party: idOf('Asia Sdn Bhd'), howBound: 'not-yet-bound' },
        ],
      },
      'no-mechanism',
      'verdict.not-bound',
    ],
  ] as const)('%s', (_name, more, word, rule) => {
    const verdict = mayRun(more as Parameters<typeof agreement>[2]);
    expect(verdict.verdict).toBe(word);
    expect(rulesOf(verdict)).toContain(rule);
  });

  it.each([
    [
      'EU clauses alone do not serve a UK export (trap 6)',
      [clauses(1)],
      'no-mechanism',
      'verdict.clauses-without-addendum',
    ],
    ['EU clauses with the Addendum do', [clauses(1), ADDENDUM], 'mechanism-in-place', 'verdict.safeguard'],
    ['the Addendum without clauses does not', [ADDENDUM], 'no-mechanism', 'verdict.addendum-without-clauses'],
    [
      'the Addendum over the wrong module does not',
      [clauses(2), ADDENDUM],
      'no-mechanism',
      'verdict.module-does-not-fit',
    ],
    [
      'an IDTA with the wrong role ticked stands, flagged',
      [{ ...IDTA, importerRole: 'processor' }],
      'mechanism-in-place',
      'verdict.wrong-role-ticked',
    ],
    ['tables incomplete', [{ ...IDTA, tablesComplete: 'no' }], 'no-mechanism', 'verdict.annexes-incomplete'],
    ['tables not known', [{ ...IDTA, tablesComplete: 'not-known' }], 'needs-judgement', 'verdict.annexes-not-known'],
    [
      'a version that the pack does not know',
      [{ ...IDTA, version: 'Z9' }],
      'needs-judgement',
      'verdict.version-not-in-pack',
    ],
    [
      'an arrangement of joint controllers is no safeguard',
      [{ kind: 'joint-controller-arrangement' }],
      'no-mechanism',
      'verdict.agreement-kind',
    ],
    [
      'binding corporate rules not yet approved',
      [{ kind: 'uk-bcr', form: 'controller', approvedOn: '2026-12-01', version: 'UK BCR' }],
      'no-mechanism',
      'verdict.bcr-not-approved-yet',
    ],
  ] as const)('%s', (_name, servesAs, word, rule) => {
    const verdict = mayRun({}, [...servesAs]);
    expect(verdict.verdict).toBe(word);
    expect(rulesOf(verdict)).toContain(rule);
  });
});

it('an agreement that binds neither party asks for both to be bound once', () => {
  const neither = agreement(BOTH, [IDTA], { parties: [] });
  const { toDo } = verdictOn(toMalaysia({ agreements: [neither] }), TODAY);
  expect(toDo.filter(({ statement }) => statement.id === 'todo.mend-agreement')).toHaveLength(1);
});

describe('what an assessment needs', () => {
  it.each([
    ['not finished on that day', { completedOn: '2026-12-01' }, 'no-mechanism', 'verdict.assessment-not-done'],
    ['expired yesterday', { expiresOn: '2026-11-21' }, 'no-mechanism', 'verdict.assessment-expired'],
    [
      'ended by an event',
      { expiryEvents: [{ event: 'New law', occurredOn: TODAY }] },
      'no-mechanism',
      'verdict.assessment-event',
    ],
    [
      'an event that has not happened',
      { expiryEvents: [{ event: 'New law' }] },
      'mechanism-in-place',
      'verdict.assessment-holds',
    ],
    [
      'the EU test does not serve the UK (trap 5)',
      { legalTest: 'eu-essentially-equivalent' },
      'no-mechanism',
      'verdict.assessment-wrong-test',
    ],
    [
      'the older UK test, finished before the change, stays (trap 24)',
      { legalTest: 'uk-before-february-2026' },
      'mechanism-in-place',
      'verdict.assessment-holds',
    ],
    [
      'the older UK test, finished after the change, does not',
      { legalTest: 'uk-before-february-2026', completedOn: '2026-03-01' },
      'no-mechanism',
      'verdict.assessment-wrong-test',
    ],
    ['a test not recorded', { legalTest: 'not-known' }, 'needs-judgement', 'verdict.assessment-test-not-known'],
    [
      'a scope without importers is an assessment of a country (trap 23)',
      { scope: {} },
      'needs-judgement',
      'verdict.assessment-scope-not-stated',
    ],
    ['another importer', { scope: { importers: [idOf('Other')] } }, 'no-mechanism', 'verdict.assessment-out-of-scope'],
    [
      'other data',
      { scope: { importers: [idOf('Asia Sdn Bhd')], dataCategories: ['Staff data'] } },
      'no-mechanism',
      'verdict.assessment-out-of-scope',
    ],
    ['a conclusion against', { conclusion: 'does-not-allow' }, 'no-mechanism', 'verdict.assessment-refuses'],
    [
      'measures on which it rests, none of them recorded',
      { conclusion: 'allows-with-measures' },
      'needs-judgement',
      'verdict.measures-not-recorded',
    ],
    [
      'a measure not in place',
      {
        conclusion: 'allows-with-measures',
        measures: [{ description: 'Encryption', kind: 'technical', inPlace: 'no' }],
      },
      'no-mechanism',
      'verdict.measure-not-in-place',
    ],
    [
      'a measure not known',
      {
        conclusion: 'allows-with-measures',
        measures: [{ description: 'Encryption', kind: 'technical', inPlace: 'not-known' }],
      },
      'needs-judgement',
      'verdict.measure-not-known',
    ],
  ] as const)('%s', (_name, more, word, rule) => {
    const given = assessment('Asia Sdn Bhd', more as Parameters<typeof assessment>[1]);
    const verdict = verdictOn(toMalaysia({ assessments: [given] }), TODAY);
    expect(verdict.verdict).toBe(word);
    expect(rulesOf(verdict)).toContain(rule);
  });

  it.each([
    ['a draft that bears a day of completion', { status: 'draft', completedOn: '2026-06-01' }, 'mechanism-in-place'],
    ['one that is completed tomorrow', { completedOn: '2026-11-23' }, 'mechanism-in-place'],
    ['one that is completed today', { completedOn: TODAY }, 'no-mechanism'],
  ] as const)('superseded by %s', (_what, more, word) => {
    const old = assessment('Asia Sdn Bhd', { supersededBy: idOf('newer') });
    const newer = assessment('Asia Sdn Bhd', { id: idOf('newer'), title: 'Newer', ...more });
    expect(verdictOn(toMalaysia({ assessments: [old, newer] }), TODAY).verdict).toBe(word);
  });

  it('superseded by a finished one, that one decides', () => {
    const old = assessment('Asia Sdn Bhd', { supersededBy: idOf('newer') });
    const newer = assessment('Asia Sdn Bhd', { id: idOf('newer'), title: 'Newer', completedOn: '2026-06-01' });
    const both = { ...linked, assessments: [idOf('assessment'), idOf('newer')] };
    const bothLinked = toMalaysia({
      assessments: [old, newer],
      transfers: [transfer('UK Ltd', 'Asia Sdn Bhd', 'MY', both)],
    });
    const verdict = verdictOn(bothLinked, TODAY);
    expect(verdict.verdict).toBe('mechanism-in-place');
    expect(verdict.reasons.some((one) => one.records.includes(idOf('newer')))).toBe(true);
  });

  it.each([
    ['by an active one, from the day of its completion', { completedOn: TODAY }, TODAY, 'no-mechanism'],
    ['by an active one, not the day before', { completedOn: TODAY }, '2026-11-21', 'mechanism-in-place'],
    ['by no draft, whatever day it says', { completedOn: TODAY, status: 'draft' }, TODAY, 'mechanism-in-place'],
    [
      'by none that concludes nothing',
      { completedOn: TODAY, conclusion: 'not-concluded' },
      TODAY,
      'mechanism-in-place',
    ],
    ['by none without a day of completion', { completedOn: undefined }, TODAY, 'mechanism-in-place'],
  ] as const)('is superseded %s', (_what, next, day, word) => {
    const old = assessment('Asia Sdn Bhd', { supersededBy: idOf('newer') });
    const newer = assessment('Asia Sdn Bhd', { id: idOf('newer'), title: 'Newer', ...next });
    expect(verdictOn(toMalaysia({ assessments: [old, newer] }), day).verdict).toBe(word);
  });
});

describe('old EU clauses', () => {
  const oldSet = { kind: 'eu-scc', version: '2010/87/EU', annexesComplete: 'yes' } as const;
  const old = (country: string) =>
    facts({
      entities: [entity('Exporter', country), MY],
      agreements: [
        agreement(['Exporter', 'Asia Sdn Bhd'], [oldSet], { validFrom: '2019-01-01', concludedOn: '2019-01-01' }),
      ],
      assessments: [
        assessment('Asia Sdn Bhd', {
          completedOn: '2020-12-01',
          legalTest: country === 'GB' ? 'uk-before-february-2026' : 'eu-essentially-equivalent',
        }),
      ],
      transfers: [
        transfer('Exporter', 'Asia Sdn Bhd', 'MY', {
          ...linked,
          exporterRole: 'controller',
          importerRole: 'processor',
        }),
      ],
    });
  it.each([
    ['FR', 'eu-gdpr', '2022-12-27', 'mechanism-in-place'],
    ['FR', 'eu-gdpr', '2022-12-28', 'no-mechanism'],
    ['GB', 'uk-gdpr', '2024-03-20', 'mechanism-in-place'],
    ['GB', 'uk-gdpr', '2024-03-21', 'no-mechanism'],
  ] as const)('exporter in %s under %s on %s: %s', (country, regime, day, word) => {
    expect(verdictOn(old(country), day, regime).verdict).toBe(word);
  });
});

const toMY = (
  role: 'controller' | 'processor',
  importer: 'controller' | 'processor',
  module: 1 | 2 | 3 | 4,
  assessed = true,
) =>
  facts({
    entities: [entity('FR SA', 'FR'), MY],
    agreements: [agreement(['FR SA', 'Asia Sdn Bhd'], [clauses(module)])],
    assessments: assessed ? [assessment('Asia Sdn Bhd', { legalTest: 'eu-essentially-equivalent' })] : [],
    transfers: [
      transfer('FR SA', 'Asia Sdn Bhd', 'MY', {
        agreements: linked.agreements,
        assessments: assessed ? linked.assessments : [],
        exporterRole: role,
        importerRole: importer,
      }),
    ],
  });

describe('an EU export', () => {
  it.each([
    ['controller', 'controller', 1, true, 'mechanism-in-place'],
    ['controller', 'processor', 2, true, 'mechanism-in-place'],
    ['processor', 'processor', 3, true, 'mechanism-in-place'],
    ['controller', 'processor', 1, true, 'no-mechanism'],
    ['processor', 'controller', 4, false, 'mechanism-in-place'],
    ['processor', 'controller', 2, true, 'no-mechanism'],
    ['controller', 'controller', 1, false, 'no-mechanism'],
  ] as const)('%s to %s under module %i, assessed %s: %s', (role, importer, module, assessed, word) => {
    expect(verdictOn(toMY(role, importer, module, assessed), TODAY, 'eu-gdpr').verdict).toBe(word);
  });

  it('an IDTA does not serve the EU', () => {
    const given = facts({
      entities: [entity('FR SA', 'FR'), MY],
      agreements: [agreement(['FR SA', 'Asia Sdn Bhd'], [IDTA])],
      assessments: [assessment('Asia Sdn Bhd', { legalTest: 'eu-essentially-equivalent' })],
      transfers: [transfer('FR SA', 'Asia Sdn Bhd', 'MY', linked)],
    });
    expect(rulesOf(verdictOn(given, TODAY, 'eu-gdpr'))).toContain('verdict.agreement-kind');
  });
});
