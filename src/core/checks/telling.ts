import type * as z from 'zod';
import type { Commitment, Notice } from '../records/notice.ts';
import { actorsOf, oncePerCheck } from './context.ts';
import type { CheckContext, ReachedActivity } from './context.ts';

type Promise = z.infer<typeof Commitment>;
type Kind = Promise['kind'];
type Disclosures = NonNullable<Notice['disclosures']>;

/** One promise with the sentence that makes it. */
export interface Made {
  readonly notice: Notice;
  readonly number: number;
  readonly quote: string;
  readonly promise: Promise;
}

/** What the same notices tell together, and the legal persons and activities for which they speak: what one of them does not tell another may. */
export interface Telling {
  readonly notices: readonly Notice[];
  readonly persons: ReadonlySet<string>;
  /** Activities in which one of the persons decides. */
  readonly activities: readonly ReachedActivity[];
  readonly made: readonly Made[];
  readonly disclosed: Disclosures | undefined;
}

const NOTHING: Disclosures = {
  controllers: [],
  jointControllers: [],
  purposes: [],
  bases: [],
  recipients: [],
  countries: [],
  safeguards: [],
  retention: [],
  rights: [],
  contacts: [],
};

function together(notices: readonly Notice[]): Disclosures | undefined {
  const all = notices.flatMap(({ disclosures }) => disclosures ?? []);
  if (all.length === 0) return undefined;
  const names = Object.keys(NOTHING) as Array<keyof Disclosures>;
  return Object.fromEntries(names.map((name) => [name, all.flatMap((one) => one[name])])) as unknown as Disclosures;
}

/** The notices in force, by whom they speak for. */
export const tellings = oncePerCheck((context: CheckContext): readonly Telling[] => {
  const noticesOf = new Map<string, Notice[]>();
  for (const notice of context.notices) {
    for (const person of new Set(notice.speaksFor.map(context.person))) {
      noticesOf.set(person, [...(noticesOf.get(person) ?? []), notice]);
    }
  }
  const alike = Map.groupBy(noticesOf.keys(), (person) => (noticesOf.get(person) ?? []).map(({ id }) => id).join(' '));
  return [...alike.values()].map((same) => {
    const persons = new Set(same);
    const notices = noticesOf.get(same[0] ?? '') ?? [];
    return {
      notices,
      persons,
      activities: context.activities.filter(
        ({ activity }) =>
          activity.kind === 'controller' && actorsOf(activity).some((actor) => persons.has(context.person(actor))),
      ),
      made: notices.flatMap((notice) =>
        notice.sentences.flatMap(({ number, quote, commitments }) =>
          commitments.map((promise) => ({ notice, number, quote, promise })),
        ),
      ),
      disclosed: together(notices),
    };
  });
});

/** The promises of one kind. */
export function promisesOf({ made }: Telling, kind: Kind): readonly Made[] {
  return made.filter(({ promise }) => promise.kind === kind);
}

/** How a statement names the sentences of promises of one notice: its title, their numbers, and the first of them in its words. */
export function sourceOf(made: readonly Made[]): { notice: string; numbers: string[]; quote: string } {
  const [first] = made;
  const own = made.filter(({ notice }) => notice === first?.notice);
  return {
    notice: first?.notice.title ?? '',
    numbers: [...new Set(own.map(({ number }) => String(number)))],
    quote: first?.quote ?? '',
  };
}

/** Titles of the notices, and their ids, for a finding. */
export function named({ notices }: Telling): { titles: readonly string[]; ids: readonly string[] } {
  return { titles: notices.map(({ title }) => title), ids: notices.map(({ id }) => id) };
}
