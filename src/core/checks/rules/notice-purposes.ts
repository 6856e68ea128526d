import type { ReachedActivity } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { say } from '../statements.ts';
import { promisesOf, sourceOf } from '../telling.ts';
import type { Made, Telling } from '../telling.ts';
import { tellingRule } from '../told-by.ts';
import { speaksOf } from '../wording.ts';

type Tested = Omit<Found, 'citation'>;

const KEPT = 'Art 5(1)(a) and 13';

function keepOrChange({ notice, numbers }: { notice: string; numbers: readonly string[] }): Tested['toDo'] {
  return say('checks.do.keep-or-change-promise', { notice, numbers });
}

/** Every purpose that the notices tell, in a promise or in what they disclose. */
export function purposesTold({ made, disclosed }: Telling): readonly string[] {
  return [...made.flatMap(({ promise }) => promise.purposes), ...(disclosed?.purposes ?? [])];
}

/** The purposes of an activity of which nothing is told: neither in its own words nor under the activity's name. */
export function purposesUntold({ activity }: ReachedActivity, told: readonly string[]): readonly string[] {
  if (speaksOf(told, activity.title)) return [];
  return activity.purposes.map(({ description }) => description).filter((purpose) => !speaksOf(told, purpose));
}

/** 'We only use your data for the following purposes': no activity has another. */
const purposesOnly = tellingRule('notice.purposes-only', KEPT, (_, telling) => {
  const made = promisesOf(telling, 'purposes-only').filter(({ promise }) => promise.purposes.length > 0);
  if (made.length === 0) return [];
  const told = purposesTold(telling);
  const beyond = telling.activities
    .map((reached) => ({ reached, purposes: purposesUntold(reached, told) }))
    .filter(({ purposes }) => purposes.length > 0);
  if (beyond.length === 0) return [];
  const source = sourceOf(made);
  return [
    {
      severity: 'mend',
      statement: say('checks.purposes-beyond', {
        ...source,
        purposes: [...new Set(beyond.flatMap(({ purposes }) => purposes))],
        activities: beyond.map(({ reached }) => reached.activity.title),
      }),
      records: [...new Set(made.map(({ notice }) => notice.id)), ...beyond.map(({ reached }) => reached.activity.id)],
      toDo: say('checks.do.tell-or-stop', { notices: [source.notice] }),
    },
  ];
});

/** A purpose that is told and that no activity has: the record lacks it, or the notice tells too much. */
const purposesNotRecorded = tellingRule('notice.purposes-not-recorded', 'Art 13 and 30(1)(b)', (_, telling) => {
  const recorded = telling.activities.flatMap(({ activity }) => [
    activity.title,
    ...activity.purposes.map(({ description }) => description),
  ]);
  const open = promisesOf(telling, 'purposes-only').filter(({ promise }) =>
    promise.purposes.some((purpose) => !speaksOf(recorded, purpose)),
  );
  if (open.length === 0) return [];
  const purposes = open.flatMap(({ promise }) => promise.purposes.filter((purpose) => !speaksOf(recorded, purpose)));
  const { notice, numbers } = sourceOf(open);
  return [
    {
      severity: 'note',
      statement: say('checks.purposes-not-recorded', { notice, numbers, purposes: [...new Set(purposes)] }),
      records: [...new Set(open.map((one) => one.notice.id))],
      toDo: say('checks.do.record-purpose', { notice }),
    },
  ];
});

interface HeldCategory {
  readonly activity: ReachedActivity['activity'];
  readonly category: ReachedActivity['activity']['dataCategories'][number];
}

function categoriesOf({ activities }: Telling): readonly HeldCategory[] {
  return activities.flatMap(({ activity }) => activity.dataCategories.map((category) => ({ activity, category })));
}

function about(made: readonly Made[], held: readonly HeldCategory[]): readonly string[] {
  return [...new Set([...made.map(({ notice }) => notice.id), ...held.map(({ activity }) => activity.id)])];
}

function titlesOf(held: readonly HeldCategory[]): readonly string[] {
  return [...new Set(held.map(({ activity }) => activity.title))];
}

function namesOf(held: readonly HeldCategory[]): readonly string[] {
  return [...new Set(held.map(({ category }) => category.name))];
}

/** 'Data we collect may include the following': no activity holds a category that no such sentence names. */
const dataOnly = tellingRule('notice.data-categories-only', KEPT, (_, telling) => {
  const made = promisesOf(telling, 'data-categories-only').filter(({ promise }) => promise.dataCategories.length > 0);
  if (made.length === 0) return [];
  const told = made.flatMap(({ promise }) => [...promise.dataCategories, ...promise.details]);
  const beyond = categoriesOf(telling).filter(({ category }) => !speaksOf(told, category.name));
  if (beyond.length === 0) return [];
  const source = sourceOf(made);
  return [
    {
      severity: 'mend',
      statement: say('checks.data-beyond', { ...source, categories: namesOf(beyond), activities: titlesOf(beyond) }),
      records: about(made, beyond),
      toDo: say('checks.do.tell-or-stop', { notices: [source.notice] }),
    },
  ];
});

const SENSITIVE: ReadonlySet<string> = new Set([
  'special-category',
  'criminal-offence',
  'health',
  'political-or-religious-activity',
]);

/** 'We do not collect sensitive data': no activity holds any, unless the sentence leaves room for it, which a person has to read. */
const noSpecialData = tellingRule('notice.no-special-category-data', KEPT, (_, telling) => {
  const made = promisesOf(telling, 'no-special-category-data');
  const held = categoriesOf(telling).filter(({ category }) => category.kinds.some((kind) => SENSITIVE.has(kind)));
  if (made.length === 0 || held.length === 0) return [];
  const source = sourceOf(made);
  const exceptions = made.flatMap(({ promise }) => promise.exceptions);
  return [
    {
      severity: exceptions.length > 0 ? 'note' : 'mend',
      statement: say('checks.special-data-held', {
        ...source,
        categories: namesOf(held),
        activities: titlesOf(held),
        exceptions,
      }),
      records: about(made, held),
      toDo: keepOrChange(source),
    },
  ];
});

/** 'Your business e-mail address, not your personal one': what the record calls that category is business contact data. */
const businessOnly = tellingRule('notice.business-contact-details-only', KEPT, (_, telling) => {
  const made = promisesOf(telling, 'business-contact-details-only');
  const named = made.flatMap(({ promise }) => promise.dataCategories);
  if (made.length === 0) return [];
  const held = categoriesOf(telling).filter(
    ({ category }) =>
      (named.length === 0 || speaksOf(named, category.name)) &&
      category.kinds.length > 0 &&
      !category.kinds.includes('business-contact'),
  );
  if (held.length === 0) return [];
  const source = sourceOf(made);
  return [
    {
      severity: 'mend',
      statement: say('checks.not-business-contact', { ...source, categories: namesOf(held) }),
      records: about(made, held),
      toDo: keepOrChange(source),
    },
  ];
});

/** What a notice promises of purposes and of kinds of data, against the activities of those for whom it speaks. */
export const noticePurposeRules: readonly Rule[] = [
  purposesOnly,
  purposesNotRecorded,
  dataOnly,
  noSpecialData,
  businessOnly,
];
