import { addDays } from '../../days.ts';
import type { Day } from '../../days.ts';
import type { Contact } from '../../records/contact.ts';
import { oncePerCheck } from '../context.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { cite } from '../regimes.ts';
import { eventOf, lastDayOf, overFrom, roughDays } from '../retention-ends.ts';
import type { ContactEvent, TimeLimit } from '../retention-ends.ts';
import { say } from '../statements.ts';
import { promisesOf, sourceOf, tellings } from '../telling.ts';
import type { Made } from '../telling.ts';

/** How many contacts a finding leads to; it counts them all. */
const LED_TO = 50;

const PROVISION = 'Art 5(1)(e) and 17(1)(a)';

/** The contacts over a limit: how many, the first of them, and since when the oldest is over. */
interface Over {
  count: number;
  since: Day;
  readonly ids: string[];
}

/** A limit on contacts, with where it is stated. */
export interface StatedLimit {
  readonly limit: TimeLimit;
  readonly event: ContactEvent;
  readonly made?: Made;
  readonly activity?: { readonly id: string; readonly title: string; readonly categories: readonly string[] };
}

function promised(context: CheckContext): readonly StatedLimit[] {
  const seen = new Set<string>();
  return tellings(context).flatMap((telling) =>
    promisesOf(telling, 'retention').flatMap((made): StatedLimit[] => {
      const { promise, notice, number } = made;
      const event = eventOf(promise.untilEvent ?? promise.fromEvent);
      const key = `${notice.id} ${number}`;
      if (event === undefined || seen.has(key)) return [];
      seen.add(key);
      return [{ limit: promise, event, made }];
    }),
  );
}

/** The longest limit that the record has after an event of which no notice speaks: while one entry still needs the contact it may stay. */
function recorded(context: CheckContext, told: ReadonlySet<ContactEvent>): readonly StatedLimit[] {
  const longest = new Map<ContactEvent, StatedLimit>();
  for (const { activity } of context.activities) {
    for (const { name, kinds, retention } of activity.dataCategories) {
      if (!kinds.includes('business-contact')) continue;
      for (const limit of retention) {
        const event = eventOf(limit.untilEvent ?? limit.fromEvent);
        if (event === undefined || told.has(event)) continue;
        const known = longest.get(event);
        if (known !== undefined && (roughDays(known.limit) ?? 0) >= (roughDays(limit) ?? 0)) continue;
        longest.set(event, { limit, event, activity: { id: activity.id, title: activity.title, categories: [name] } });
      }
    }
  }
  return [...longest.values()];
}

function add(known: Over | undefined, { id }: Contact, since: Day): Over {
  if (known === undefined) return { count: 1, since, ids: [id] };
  known.count += 1;
  if (since < known.since) known.since = since;
  if (known.ids.length < LED_TO) known.ids.push(id);
  return known;
}

/** The limits that hold for contacts: what the notices promise, and what the record says of events of which none speaks. */
export const contactLimits = oncePerCheck((context: CheckContext): readonly StatedLimit[] => {
  const fromNotices = promised(context);
  return [...fromNotices, ...recorded(context, new Set(fromNotices.map(({ event }) => event)))];
});

const overLimits = oncePerCheck((context: CheckContext) => {
  const limits = contactLimits(context);
  const over = new Map<StatedLimit, Over>();
  if (limits.length === 0) return over;
  // One pass: there may be many contacts.
  for (const contact of context.contacts()) {
    for (const stated of limits) {
      const since = overFrom(contact, stated.limit, context.on);
      if (since !== undefined) over.set(stated, add(over.get(stated), contact, since));
    }
  }
  return over;
});

function contactFinding(
  context: CheckContext,
  { made, activity, event }: StatedLimit,
  { count, since, ids }: Over,
): Found | undefined {
  const common = {
    severity: 'mend' as const,
    citation: cite(context.groupRegimes, PROVISION),
    toDo: say('checks.do.erase-contacts', { count }),
    dueOn: since,
  };
  if (made !== undefined) {
    const statement = say('checks.contacts-kept-too-long', { ...sourceOf([made]), count, since });
    return { ...common, statement, part: `${made.number}`, records: [made.notice.id, ...ids] };
  }
  if (activity === undefined) return undefined;
  const { id, title, categories } = activity;
  const statement = say('checks.contacts-past-record', { activity: title, categories, count, since });
  return { ...common, statement, part: event, records: [id, ...ids] };
}

/** Contacts of the register that a promised or recorded time limit no longer covers: an enquiry closed, a customer gone, an opt-out. */
const contacts: Rule = {
  id: 'retention.contacts',
  group: 'reviews',
  citation: PROVISION,
  check: (context) => [...overLimits(context)].flatMap(([stated, over]) => contactFinding(context, stated, over) ?? []),
};

/** An activity that ended so long ago that every period counted from its end has run out: nothing of it may be left. */
const activities: Rule = {
  id: 'retention.activity',
  group: 'reviews',
  citation: PROVISION,
  check: (context) =>
    context.snapshot.activities.flatMap((activity): Found[] => {
      const { to, status, title, id, dataCategories } = activity;
      // Marked as ended means that somebody has looked after what was left.
      if (status !== 'active' || to === undefined || to >= context.on) return [];
      const over = dataCategories.flatMap(({ name, retention }) => {
        const days = retention.map((limit) => (limit.untilEvent === undefined ? lastDayOf(limit, to) : to));
        if (days.length === 0 || days.includes(undefined)) return [];
        const last = (days as Day[]).toSorted().at(-1) as Day;
        return last < context.on ? [{ name, last }] : [];
      });
      if (over.length === 0) return [];
      const last = over.map((one) => one.last).toSorted()[0] as Day;
      return [
        {
          severity: 'mend',
          statement: say('checks.activity-past-retention', {
            activity: title,
            ended: to,
            categories: over.map(({ name }) => name),
            limit: last,
          }),
          citation: cite(context.groupRegimes, 'Art 5(1)(e) and 30(1)(f)'),
          records: [id],
          toDo: say('checks.do.erase-or-hold', { activity: title }),
          dueOn: addDays(last, 1),
        },
      ];
    }),
};

/** Retention reached: what a limit no longer covers, and is kept still. */
export const retentionRules: readonly Rule[] = [contacts, activities];
