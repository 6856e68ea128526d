import type { LegalTest } from '../../../../src/core/records/assessment.ts';
import type { Verdict } from '../../../../src/core/law/answer.ts';
import type { RegimeId } from '../../../../src/core/law/pack.ts';
import type { Scheme } from '../../../../src/core/records/status-fact.ts';
import type { ExceptionGround } from '../../../../src/core/records/transfer.ts';
import type { LawQuestion } from '../../../../src/core/records/law-answer.ts';
import type { Snapshot } from '../../../../src/core/records/snapshot.ts';
import { say } from '../../../../src/words/say.ts';
import { activity, agreement, assessment, entity, facts, idOf, linked, thirdParty, transfer } from './case-builder.ts';

/** The day of judgment where a case says no other. */
export const TODAY = '2026-11-22';

type More<F extends (...parameters: never[]) => unknown, N extends number> = NonNullable<Parameters<F>[N]>;

/** The facts of one case: who sends to whom, on what paper, and what is recorded of them. Whatever is not given is not on record. */
export interface LawCase {
  readonly from: string;
  readonly fromZone?: string;
  readonly exporter?: More<typeof entity, 2>;
  readonly to?: string;
  readonly toZone?: string;
  readonly organisation?: string;
  /** Where the importer is established, where that is not the destination. */
  readonly home?: string;
  readonly importer?: More<typeof thirdParty, 2>;
  readonly serves?: ReadonlyArray<NonNullable<Parameters<typeof agreement>[1]>[number]>;
  readonly agreed?: More<typeof agreement, 2>;
  readonly assessed?: LegalTest;
  readonly finding?: More<typeof assessment, 1>;
  readonly reaches?: More<typeof activity, 0>['regimes'];
  readonly sending?: More<typeof transfer, 3>;
}

/** The snapshot of a case: 'Exporter', a company of the group, makes data available to 'Importer', a third party. */
export function caseOf(given: LawCase): Snapshot {
  const { from, fromZone, to, toZone, organisation, serves, assessed, reaches } = given;
  const home = given.home ?? to;
  const made = transfer('Exporter', 'Importer', to ?? 'GB', {
    destination: organisation === undefined ? { country: to ?? 'GB', zone: toZone } : { organisation },
    ...(serves === undefined ? {} : { agreements: linked.agreements }),
    ...(assessed === undefined ? {} : { assessments: linked.assessments }),
    ...(reaches === undefined ? {} : { activities: [idOf('activity')] }),
    ...given.sending,
  });
  return facts({
    entities: [entity('Exporter', from, { zone: fromZone, ...given.exporter })],
    thirdParties: [
      thirdParty('Importer', home, { zone: given.home === undefined ? toZone : undefined, ...given.importer }),
    ],
    agreements: serves === undefined ? [] : [agreement(['Exporter', 'Importer'], [...serves], given.agreed)],
    assessments: assessed === undefined ? [] : [assessment('Importer', { legalTest: assessed, ...given.finding })],
    activities: reaches === undefined ? [] : [activity({ regimes: reaches })],
    transfers: [made],
  });
}

/** The importer is recorded as covered by the scheme, staff data included, unless said otherwise. */
export function covered(scheme: Scheme, more: object = {}): More<typeof thirdParty, 2> {
  return { statusFacts: [{ scheme, legalEntity: 'Importer', answer: 'yes', coversStaffData: 'yes', ...more }] };
}

/** Data of these kinds, in one category. */
export function dataOf(
  ...kinds: NonNullable<NonNullable<LawCase['sending']>['dataCategories']>[number]['kinds'] & object
): NonNullable<LawCase['sending']> {
  return { dataCategories: [{ name: 'Data', kinds }] };
}

/** The transfer's own answers to the questions of a law. */
export function answering(
  answers: Partial<Record<LawQuestion, 'yes' | 'no' | 'not-known'>>,
): NonNullable<LawCase['sending']> {
  const lawAnswers = Object.entries(answers).map(([question, answer]) => ({
    question: question as LawQuestion,
    answer,
  }));
  return { lawAnswers };
}

/** An exception relied on, with all that its ground can ask for recorded as it should be. */
export function relying(
  regime: RegimeId,
  ground: ExceptionGround,
  more: object = {},
  frequency: NonNullable<LawCase['sending']>['frequency'] = 'once',
): NonNullable<LawCase['sending']> {
  const exception = {
    regime,
    ground,
    reasons: 'As set out in the file',
    necessary: 'yes' as const,
    conditionsMet: 'yes' as const,
    enteredInRecord: 'yes' as const,
    authorityTold: 'yes' as const,
    peopleTold: 'yes' as const,
    consent: { givenOn: '2024-01-01', proof: 'Signed form', toldOfRisks: 'yes' as const },
    ...more,
  };
  return { exceptions: [exception], frequency };
}

/** Everything that a verdict says, sentence by sentence, with its citations. */
export function textOf({ reasons, toDo, openDuties, basisStatement }: Verdict): string {
  const cited = reasons.map(({ statement, citation }) => `${say(statement)} [${citation}]`);
  const asked = [...toDo, ...openDuties].map(({ statement }) => say(statement));
  return [basisStatement === null ? '' : say(basisStatement), ...cited, ...asked].join('\n');
}
