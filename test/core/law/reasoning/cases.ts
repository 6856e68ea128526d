import * as fc from 'fast-check';
import type { Snapshot } from '../../../../src/core/records/snapshot.ts';
import { addDays } from '../../../../src/core/days.ts';
import {
  ADDENDUM,
  agreement,
  assessment,
  clauses,
  entity,
  facts,
  IDTA,
  linked,
  thirdParty,
  transfer,
} from '../verdict/case-builder.ts';

/** The day of judgment. */
export const TODAY = '2026-11-22';

type Part = NonNullable<Parameters<typeof agreement>[1]>[number];

const known = fc.constantFrom('yes', 'no', 'not-known' as const);
/** A day within three years of the day judged, or none. */
const someDay = fc.option(
  fc.integer({ min: -500, max: 900 }).map((days) => addDays(TODAY, days)),
  { nil: undefined },
);

/** Made-up facts of one British transfer: an agreement, an assessment and an exception in every state, and days all about. */
export const someCase: fc.Arbitrary<Snapshot> = fc
  .record({
    country: fc.constantFrom('AE', 'US', 'KR', 'IN'),
    serves: fc.constantFrom<readonly Part[]>(
      [IDTA],
      [ADDENDUM, clauses(1)],
      [clauses(1)],
      [ADDENDUM, clauses(2)],
      [{ kind: 'uk-bcr', form: 'controller', approvedOn: '2027-01-15' } as const],
    ),
    tables: known,
    validFrom: someDay,
    validTo: someDay,
    joined: someDay,
    left: someDay,
    conclusion: fc.constantFrom('allows', 'does-not-allow', 'allows-with-measures', 'not-concluded' as const),
    expiresOn: someDay,
    completedOn: someDay,
    occurredOn: someDay,
    scheme: fc.constantFrom('dpf', 'uk-extension' as const),
    answer: known,
    staff: known,
    nextDue: someDay,
    ground: fc.constantFrom('explicit-consent', 'legal-claims', 'compelling-legitimate-interests' as const),
    met: known,
    told: known,
    withdrawnOn: someDay,
    frequency: fc.constantFrom('once', 'regular', 'not-known' as const),
    names: fc.boolean(),
    excepted: fc.boolean(),
  })
  .map((of) => {
    const serves = of.serves.map((part) => ('tablesComplete' in part ? { ...part, tablesComplete: of.tables } : part));
    const made = agreement(['Exporter', 'Importer'], serves, {
      validFrom: of.validFrom,
      validTo: of.validTo,
    });
    const [first, ...others] = made.parties;
    const parties = first === undefined ? [] : [{ ...first, joined: of.joined, left: of.left }, ...others];
    return facts({
      entities: [entity('Exporter', 'GB')],
      thirdParties: [
        thirdParty('Importer', of.country, {
          statusFacts: ['dpf' as const, of.scheme].map((scheme) => ({
            scheme,
            legalEntity: 'Importer',
            answer: of.answer,
            coversStaffData: of.staff,
            nextDue: of.nextDue,
          })),
        }),
      ],
      agreements: [{ ...made, parties }],
      assessments: [
        assessment('Importer', {
          conclusion: of.conclusion,
          completedOn: of.completedOn,
          expiresOn: of.expiresOn,
          expiryEvents: of.occurredOn === undefined ? [] : [{ event: 'New law', occurredOn: of.occurredOn }],
        }),
      ],
      transfers: [
        transfer('Exporter', 'Importer', of.country, {
          ...(of.names ? linked : {}),
          frequency: of.frequency,
          dataCategories: [{ name: 'Staff', kinds: ['staff'] }],
          exceptions: of.excepted
            ? [
                {
                  regime: 'uk-gdpr',
                  ground: of.ground,
                  conditionsMet: of.met,
                  necessary: of.told,
                  enteredInRecord: of.told,
                  authorityTold: of.met,
                  peopleTold: of.told,
                  reasons: 'Because',
                  consent: { proof: 'Form', toldOfRisks: of.told, withdrawnOn: of.withdrawnOn },
                },
              ]
            : [],
        }),
      ],
    });
  });
