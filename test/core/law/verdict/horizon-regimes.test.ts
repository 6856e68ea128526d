import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../src/core/days.ts';
import type { RegimeId } from '../../../../src/core/law/pack.ts';
import { LawQuestion } from '../../../../src/core/records/law-answer.ts';
import { LegalTest } from '../../../../src/core/records/assessment.ts';
import type { Snapshot } from '../../../../src/core/records/snapshot.ts';
import { Scheme } from '../../../../src/core/records/status-fact.ts';
import { ExceptionGround } from '../../../../src/core/records/transfer.ts';
import {
  ADDENDUM,
  IDTA,
  activity,
  agreement,
  answerOn,
  assessment,
  clauses,
  entity,
  facts,
  idOf,
  linked,
  saidOn,
  thirdParty,
  transfer,
} from './case-builder.ts';

const FIRST = '2018-05-25';
const day = fc.integer({ min: 0, max: 5500 }).map((days) => addDays(FIRST, days));
const maybe = fc.option(day, { nil: undefined, freq: 1 });
const seldom = fc.tuple(fc.integer({ min: 1, max: 4 }), day).map(([one, some]) => (one === 1 ? some : undefined));
const early = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(FIRST, days));
const recent = fc.integer({ min: 2400, max: 4000 }).map((days) => addDays(FIRST, days));
const known = fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'not-known' as const);

/** Every law of the pack by an exporter of its own, and the instruments that it accepts among others. */
const EXPORTERS = [
  ['uk-gdpr', 'GB', undefined],
  ['eu-gdpr', 'FR', undefined],
  ['ch-fadp', 'CH', undefined],
  ['my-pdpa', 'MY', undefined],
  ['ae-pdpl', 'AE', undefined],
  ['difc', 'AE', 'DIFC'],
  ['adgm', 'AE', 'ADGM'],
  ['jp-appi', 'JP', undefined],
  ['sg-pdpa', 'SG', undefined],
  ['au-privacy-act', 'AU', undefined],
  ['in-dpdp', 'IN', undefined],
  ['cn-pipl', 'CN', undefined],
  ['us-28-cfr-202', 'US', undefined],
] as const;

const SERVES = {
  'uk-gdpr': [IDTA],
  'eu-gdpr': [clauses(1)],
  'ch-fadp': [{ ...clauses(1), swissAdaptation: 'yes' as const }],
  'my-pdpa': [{ kind: 'my-contract' as const }],
  'ae-pdpl': [{ kind: 'uae-art-23-contract' as const }],
  difc: [{ kind: 'difc-scc' as const }],
  adgm: [{ kind: 'adgm-scc' as const }],
  'jp-appi': [{ kind: 'jp-equivalent-system' as const }],
  'sg-pdpa': [{ kind: 'sg-contract' as const, namesTheCountries: 'yes' as const }],
  'au-privacy-act': [{ kind: 'au-contract' as const }],
  'in-dpdp': [],
  'cn-pipl': [{ kind: 'cn-standard-contract' as const }],
  'us-28-cfr-202': [],
};
const OTHERS = [
  [],
  [clauses(1), ADDENDUM],
  [{ kind: 'uk-bcr' as const, form: 'controller' as const, version: 'UK BCR Addendum', approvedOn: '2022-06-01' }],
  [{ kind: 'eu-scc' as const, version: '2010/87/EU', annexesComplete: 'yes' as const }],
  [{ kind: 'cn-security-assessment' as const }],
];

/** The yardstick of each law that has one. */
const FITTING: Partial<Record<RegimeId, LegalTest>> = {
  'uk-gdpr': 'uk-not-materially-lower',
  'eu-gdpr': 'eu-essentially-equivalent',
  'ch-fadp': 'ch-adequate-protection',
  'my-pdpa': 'my-equivalent-protection',
  difc: 'difc-adequacy-assessment',
};

const statusFact = fc.record({
  scheme: fc.constantFrom(...Scheme.options),
  legalEntity: fc.constant('Importer'),
  answer: known,
  coversStaffData: known,
  validFrom: maybe,
  validTo: maybe,
  nextDue: maybe,
});
const lawAnswer = fc.record({
  question: fc.constantFrom(...LawQuestion.options),
  answer: known,
  validFrom: seldom,
  validTo: seldom,
});
/** Every question answered as the law would have it. */
const ALL_ANSWERED = LawQuestion.options.map((question) => ({
  question,
  answer: question === 'chinese-security-assessment-needed' ? ('no' as const) : ('yes' as const),
}));
const reliedOn = fc.record({
  ground: fc.constantFrom('explicit-consent' as const, ...ExceptionGround.options),
  givenOn: maybe,
  withdrawnOn: maybe,
  validFrom: maybe,
  validTo: maybe,
});

const anyCase = fc
  .record({
    // The Malaysian one more often, since its findings end by the law’s own years.
    exporter: fc.constantFrom(...EXPORTERS, EXPORTERS[3], EXPORTERS[3]),
    to: fc.constantFrom('GB', 'FR', 'CH', 'MY', 'US', 'CN', 'KR', 'BR', 'JP', 'AE', 'NO', 'IE', 'HK'),
    elsewhere: fc.constantFrom(undefined, undefined, undefined, 'US', 'CN', 'MY', 'DE'),
    statusFacts: fc.array(statusFact, { maxLength: 4 }),
    lawAnswers: fc
      .tuple(fc.constantFrom(ALL_ANSWERED, []), fc.array(lawAnswer, { maxLength: 3 }))
      .map((lists) => lists.flat()),
    exception: fc.option(reliedOn, { nil: undefined, freq: 1 }),
    other: fc.option(fc.constantFrom(...OTHERS), { nil: undefined, freq: 1 }),
    concludedOn: early,
    validTo: maybe,
    joined: early,
    left: maybe,
    completedOn: fc.oneof(early, recent),
    expiresOn: seldom,
    event: seldom,
    newer: seldom,
    legalTest: fc.constantFrom(undefined, undefined, ...LegalTest.options),
    kind: fc.constantFrom('ordinary' as const, 'staff' as const, 'business-contact' as const, 'health' as const),
    reachedToo: fc.boolean(),
    begins: seldom,
    ends: seldom,
    existsTo: seldom,
  })
  .map((one): Snapshot => {
    const [regime, country, zone] = one.exporter;
    return facts({
      entities: [entity('Exporter', country, { zone })],
      thirdParties: [
        thirdParty('Importer', one.elsewhere ?? one.to, { statusFacts: one.statusFacts, existsTo: one.existsTo }),
      ],
      activities: [
        activity({ regimes: one.reachedToo ? [{ regime: 'uk-gdpr', because: 'offers-goods-or-services' }] : [] }),
      ],
      agreements: [
        agreement(['Exporter', 'Importer'], one.other ?? SERVES[regime], {
          concludedOn: one.concludedOn,
          validFrom: one.concludedOn,
          validTo: one.validTo,
          parties: [
            { party: idOf('Exporter'), howBound: 'signed' },
            { party: idOf('Importer'), howBound: 'acceded', joined: one.joined, left: one.left },
          ],
        }),
      ],
      assessments: [
        assessment('Importer', {
          completedOn: one.completedOn,
          expiresOn: one.expiresOn,
          legalTest: one.legalTest ?? FITTING[regime] ?? 'not-known',
          expiryEvents: [{ event: 'New law', occurredOn: one.event }],
          supersededBy: one.newer === undefined ? undefined : idOf('newer'),
        }),
        assessment('Importer', { id: idOf('newer'), completedOn: one.newer, conclusion: 'does-not-allow' }),
      ],
      transfers: [
        transfer('Exporter', 'Importer', one.to, {
          ...linked,
          activities: [idOf('activity')],
          from: one.begins,
          to: one.ends,
          dataCategories: [{ name: 'Data', kinds: [one.kind] }],
          lawAnswers: one.lawAnswers,
          exceptions:
            one.exception === undefined
              ? []
              : [
                  {
                    regime,
                    ground: one.exception.ground,
                    reasons: 'In the file',
                    necessary: 'yes',
                    conditionsMet: 'yes',
                    enteredInRecord: 'yes',
                    authorityTold: 'yes',
                    peopleTold: 'yes',
                    validFrom: one.exception.validFrom,
                    validTo: one.exception.validTo,
                    consent: {
                      givenOn: one.exception.givenOn,
                      withdrawnOn: one.exception.withdrawnOn,
                      proof: 'Form',
                      toldOfRisks: 'yes',
                    },
                  },
                ],
        }),
      ],
    });
  });

/** The last day to which an answer that nothing is known to end is tried. */
const HORIZON = '2045-01-01';

describe('good through, under every law of the pack', () => {
  it('verdict and basis stay until the day that was said, and become what was said', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.oneof(fc.integer({ min: -30, max: 5000 }), fc.integer({ min: 2500, max: 4200 })),
        fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
        (given, start, picks) => {
          const on = addDays(FIRST, start);
          for (const today of answerOn(given, on).verdicts) {
            const { verdict, basis, regime } = today;
            const last = today.goodThrough ?? HORIZON;
            const span = Math.max(1, daysBetween(on, last));
            for (const within of [last, ...picks.map((pick) => addDays(on, pick % span))]) {
              expect({ within, ...saidOn(given, within, regime) }).toEqual({ within, verdict, basis });
            }
            const then = today.changesOn === null ? today.becomes : saidOn(given, today.changesOn, regime);
            expect(then).toEqual(today.becomes);
          }
        },
      ),
      { numRuns: 500 },
    );
  }, 120_000);

  it('the cases are of every law and of every answer, so that the proof is not of nothing', () => {
    const seen = new Map<string, Set<string>>();
    for (const given of fc.sample(anyCase, { numRuns: 1500, seed: 20_261_122 })) {
      for (const { regime, verdict } of answerOn(given, '2026-11-22').verdicts) {
        seen.set(regime, (seen.get(regime) ?? new Set()).add(verdict));
      }
    }
    expect([...seen.keys()].toSorted()).toEqual(EXPORTERS.map(([regime]) => regime).toSorted());
    const answers = (regime: RegimeId) => [...(seen.get(regime) ?? [])];
    for (const [regime] of EXPORTERS) {
      if (['ae-pdpl', 'in-dpdp', 'us-28-cfr-202'].includes(regime)) continue;
      expect([regime, ...answers(regime)]).toContain('mechanism-in-place');
      expect([regime, ...answers(regime)].length).toBeGreaterThan(3);
    }
    // These never find a mechanism: a person judges in the Emirates, and a negative list forbids or leaves free.
    expect(answers('ae-pdpl').toSorted()).toEqual(['needs-judgement', 'not-restricted']);
    expect(answers('in-dpdp').toSorted()).toEqual(['needs-judgement', 'not-restricted']);
    expect(answers('us-28-cfr-202').toSorted()).toEqual(['needs-judgement', 'no-mechanism', 'not-restricted']);
  }, 120_000);
});
