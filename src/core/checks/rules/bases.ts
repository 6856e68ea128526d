import type { DataKind } from '../../records/fields.ts';
import type { ProcessingActivity } from '../../records/activity.ts';
import type { CheckContext, ReachedActivity } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { cite } from '../regimes.ts';
import type { GdprRegime, Provision } from '../regimes.ts';
import { say } from '../statements.ts';

/** The day from which UK law knows recognised legitimate interests (Art 6(1)(ea), Data (Use and Access) Act 2025). */
const RECOGNISED_SINCE = '2026-02-05';

const SPECIAL: readonly DataKind[] = ['special-category', 'health'];

interface BasisRule {
  readonly id: string;
  readonly citation: string;
  readonly provision: Provision;
  /** The regimes under which the rule asks anything. */
  readonly under?: GdprRegime;
  /** What is wrong: names of purposes or of categories of data; none where nothing is. */
  readonly wanting: (activity: ProcessingActivity, context: CheckContext) => readonly string[];
  readonly state: (activity: string, wanting: readonly string[]) => Pick<Found, 'statement' | 'toDo'>;
}

function basisRule({ id, citation, provision, under, wanting, state }: BasisRule): Rule {
  return {
    id,
    group: 'completeness',
    citation,
    check: (context) =>
      context.activities.flatMap(({ activity, regimes }: ReachedActivity): Found[] => {
        const asking = regimes.filter((regime) => under === undefined || regime === under);
        if (activity.kind !== 'controller' || asking.length === 0) return [];
        const names = wanting(activity, context);
        if (names.length === 0) return [];
        return [
          {
            severity: 'mend',
            citation: cite(asking, provision),
            records: [activity.id],
            ...state(activity.title, names),
          },
        ];
      }),
  };
}

function purposesWith(
  activity: ProcessingActivity,
  test: (purpose: ProcessingActivity['purposes'][number]) => boolean,
): string[] {
  return activity.purposes.filter(test).map((purpose) => purpose.description);
}

function categoriesWith(activity: ProcessingActivity, kinds: readonly DataKind[]): string[] {
  return activity.dataCategories
    .filter((category) => category.kinds.some((kind) => kinds.includes(kind)))
    .map((category) => category.name);
}

/**
 * Whether the condition as written is one that section 10 of the 2018 Act ties to Schedule 1: Art 9(2)(b), (g), (h), (i) or (j). Consent, vital interests,
 * members of a body, data made public and legal claims stand without it; any wording that does not say which is asked about.
 */
function mayNeedSchedule1(condition: string): boolean {
  const letters = [...condition.matchAll(/9\s*\(2\)\s*\(([a-j])\)/g)].map((match) => match[1] ?? '');
  return letters.length === 0 || letters.some((letter) => 'bghij'.includes(letter));
}

/** The bases of processing: Art 6 for each purpose, Art 9 and 10 and the UK's Schedule 1 for the data that ask for them. */
export const basisRules: readonly Rule[] = [
  basisRule({
    id: 'art-6.basis',
    citation: 'Art 6(1)',
    provision: 'Art 6(1)',
    wanting: (activity) => purposesWith(activity, (purpose) => purpose.bases.length === 0),
    state: (activity, purposes) => ({
      statement: say('checks.basis-missing', { activity, purposes }),
      toDo: say('checks.do.enter-basis', { activity }),
    }),
  }),
  basisRule({
    id: 'art-6.interest',
    citation: 'Art 6(1)(f) and 13(1)(d)',
    provision: 'Art 6(1)(f) and 13(1)(d)',
    wanting: (activity) =>
      purposesWith(activity, ({ bases }) =>
        bases.some(
          ({ basis, legitimateInterest }) => basis === 'legitimate-interests' && legitimateInterest === undefined,
        ),
      ),
    state: (activity, purposes) => ({
      statement: say('checks.interest-missing', { activity, purposes }),
      toDo: say('checks.do.enter-interest', { activity }),
    }),
  }),
  basisRule({
    id: 'art-6.recognised-interest-too-early',
    citation: 'UK GDPR Art 6(1)(ea)',
    provision: 'Art 6(1)(ea)',
    under: 'uk-gdpr',
    wanting: (activity, { on }) =>
      on >= RECOGNISED_SINCE
        ? []
        : purposesWith(activity, ({ bases }) => bases.some(({ basis }) => basis === 'recognised-legitimate-interest')),
    state: (activity, purposes) => ({
      statement: say('checks.recognised-interest-too-early', { activity, purposes }),
      toDo: say('checks.do.replace-basis', { activity }),
    }),
  }),
  basisRule({
    id: 'art-6.recognised-interest-eu',
    citation: 'GDPR Art 6(1)',
    provision: 'Art 6(1)',
    under: 'eu-gdpr',
    wanting: (activity) =>
      purposesWith(activity, ({ bases }) => bases.some(({ basis }) => basis === 'recognised-legitimate-interest')),
    state: (activity, purposes) => ({
      statement: say('checks.recognised-interest-eu', { activity, purposes }),
      toDo: say('checks.do.replace-basis', { activity }),
    }),
  }),
  basisRule({
    id: 'art-9.condition',
    citation: 'Art 9(2)',
    provision: 'Art 9(2)',
    wanting: (activity) => (activity.specialCategoryCondition === undefined ? categoriesWith(activity, SPECIAL) : []),
    state: (activity, categories) => ({
      statement: say('checks.special-condition-missing', { activity, categories }),
      toDo: say('checks.do.enter-condition', { activity }),
    }),
  }),
  basisRule({
    id: 'art-10.condition',
    citation: 'GDPR Art 10',
    provision: 'Art 10',
    under: 'eu-gdpr',
    wanting: (activity) =>
      activity.specialCategoryCondition === undefined ? categoriesWith(activity, ['criminal-offence']) : [],
    state: (activity, categories) => ({
      statement: say('checks.criminal-condition-missing', { activity, categories }),
      toDo: say('checks.do.enter-condition', { activity }),
    }),
  }),
  basisRule({
    id: 'dpa-2018.schedule-1',
    citation: 'Data Protection Act 2018, section 10 and Schedule 1',
    provision: 'Art 9 and 10, with section 10 of and Schedule 1 to the Data Protection Act 2018',
    under: 'uk-gdpr',
    wanting: (activity) => {
      if (activity.schedule1Condition !== undefined) return [];
      const condition = activity.specialCategoryCondition;
      const special = condition !== undefined && mayNeedSchedule1(condition) ? categoriesWith(activity, SPECIAL) : [];
      return [...new Set([...special, ...categoriesWith(activity, ['criminal-offence'])])];
    },
    state: (activity, categories) => ({
      statement: say('checks.schedule-1-missing', { activity, categories }),
      toDo: say('checks.do.enter-schedule-1', { activity }),
    }),
  }),
];
