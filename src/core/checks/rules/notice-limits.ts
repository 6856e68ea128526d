import { addDays, daysBetween } from '../../days.ts';
import type { Day } from '../../days.ts';
import type { Retention } from '../../records/activity.ts';
import type { Matter } from '../../records/matter.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { eventOf, lastDayOf, roughDays } from '../retention-ends.ts';
import { say } from '../statements.ts';
import { promisesOf, sourceOf } from '../telling.ts';
import type { Made, Telling } from '../telling.ts';
import { tellingRule } from '../told-by.ts';
import { speaksOf } from '../wording.ts';

type Tested = Omit<Found, 'citation'>;

function keepOrChange(made: Made): Tested['toDo'] {
  return say('checks.do.keep-or-change-promise', { notice: made.notice.title, numbers: [String(made.number)] });
}

/** One limit of one category of data, as the record has it. */
export interface RecordedLimit {
  readonly activity: string;
  readonly title: string;
  readonly category: string;
  readonly limit: Retention;
}

/** Every limit that the activities record, for categories of the given names where some are given. */
export function limitsOf({ activities }: Telling, categories: readonly string[] = []): readonly RecordedLimit[] {
  return activities.flatMap(({ activity }) =>
    activity.dataCategories
      .filter(({ name }) => categories.length === 0 || speaksOf(categories, name))
      .flatMap(({ name, retention }) =>
        retention.map((limit) => ({ activity: activity.id, title: activity.title, category: name, limit })),
      ),
  );
}

/** How a statement names a limit: 'Contact data in ‘Contacts’: two years'. */
export function limitName({ category, title, limit }: RecordedLimit): string {
  return `${category} (${title}): ${limit.description}`;
}

/** 'We will retain your data for 12 months': no category is kept longer after the same event, and some category is kept by that limit at all. */
function keptWithin(telling: Telling): readonly Tested[] {
  return promisesOf(telling, 'retention').flatMap((made): readonly Tested[] => {
    const { promise, notice } = made;
    const event = eventOf(promise.untilEvent ?? promise.fromEvent);
    // An event such as 'purposes fulfilled' has no day in any record: that is said of the sentence, and not of the register.
    if (event === undefined) return [];
    const same = limitsOf(telling, promise.dataCategories).filter(
      ({ limit }) => eventOf(limit.untilEvent ?? limit.fromEvent) === event,
    );
    const source = sourceOf([made]);
    if (same.length === 0) {
      return [
        {
          severity: 'note',
          statement: say('checks.limit-not-recorded', source),
          records: [notice.id],
          toDo: say('checks.do.record-limit', { notice: notice.title }),
        },
      ];
    }
    const most = roughDays(promise) ?? (promise.untilEvent === undefined ? undefined : 0);
    const longer = same.filter(({ limit }) => most !== undefined && (roughDays(limit) ?? 0) > most);
    if (longer.length === 0) return [];
    return [
      {
        severity: promise.exceptions.length > 0 ? 'note' : 'mend',
        statement: say('checks.kept-longer', {
          ...source,
          limits: longer.map(limitName),
          exceptions: promise.exceptions,
        }),
        records: [notice.id, ...new Set(longer.map(({ activity }) => activity))],
        toDo: keepOrChange(made),
      },
    ];
  });
}

function titles(matters: readonly Matter[]): readonly string[] {
  return matters.map(({ title }) => title);
}

/** Days on which a matter's clock stood still up to a day. */
function paused({ pauses }: Matter, on: Day): number {
  return pauses.reduce((days, { from, to }) => {
    const end = to === undefined || to > on ? on : to;
    return end < from ? days : days + daysBetween(from, end);
  }, 0);
}

/** 'Within one month of your request': requests that came while the notice was in force, open or answered after that day. */
function answers(context: CheckContext, telling: Telling): readonly Tested[] {
  const { on, snapshot } = context;
  return promisesOf(telling, 'answer-within').flatMap((made): readonly Tested[] => {
    const { promise, notice } = made;
    const late = snapshot.matters.filter((matter) => {
      const { kind, status, receivedOn, closedOn } = matter;
      if (kind !== 'request' || status === 'draft' || receivedOn > on || receivedOn < (notice.inForceFrom ?? '')) {
        return false;
      }
      const last = lastDayOf(promise, receivedOn);
      return (
        last !== undefined &&
        (closedOn === undefined || closedOn > on ? on : closedOn) > addDays(last, paused(matter, on))
      );
    });
    const open = late.filter(({ closedOn }) => closedOn === undefined || closedOn > on);
    // What was late more than a year ago is history, and stands there.
    const closed = late.filter(
      ({ closedOn }) => closedOn !== undefined && closedOn <= on && closedOn >= addDays(on, -365),
    );
    const source = sourceOf([made]);
    const ids = (matters: readonly Matter[]) => [notice.id, ...matters.map(({ id }) => id)];
    return [
      ...(open.length === 0
        ? []
        : [
            {
              severity: 'mend' as const,
              statement: say('checks.answer-overdue', { ...source, matters: titles(open) }),
              records: ids(open),
              toDo: say('checks.do.close-matters', { matters: titles(open) }),
            },
          ]),
      ...(closed.length === 0
        ? []
        : [
            {
              severity: 'note' as const,
              statement: say('checks.answered-late', { ...source, matters: titles(closed) }),
              records: ids(closed),
              toDo: keepOrChange(made),
            },
          ]),
    ];
  });
}

/** 'We will notify you and any applicable regulator of a breach': no breach stands open past its day. */
function breaches({ on, snapshot }: CheckContext, telling: Telling): readonly Tested[] {
  const late = snapshot.matters.filter(
    ({ kind, status, dueOn, closedOn }) =>
      kind === 'breach' &&
      status === 'active' &&
      dueOn !== undefined &&
      dueOn < on &&
      (closedOn === undefined || closedOn > on),
  );
  if (late.length === 0) return [];
  return promisesOf(telling, 'breach-notice').map((made) => ({
    severity: 'mend',
    statement: say('checks.breach-overdue', { ...sourceOf([made]), matters: late.map(({ title }) => title) }),
    records: [made.notice.id, ...late.map(({ id }) => id)],
    toDo: say('checks.do.close-matters', { matters: late.map(({ title }) => title) }),
  }));
}

/** What a notice promises of time: how long data are kept, and how soon people are answered. */
export const noticeLimitRules: readonly Rule[] = [
  tellingRule('notice.retention', 'Art 5(1)(e) and 13(2)(a)', (_, telling) => keptWithin(telling)),
  tellingRule('notice.answer-within', 'Art 12(3) and 5(1)(a)', answers),
  tellingRule('notice.breach-notice', 'Art 33, 34 and 5(1)(a)', breaches),
];
