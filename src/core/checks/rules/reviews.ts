import { addDays } from '../../days.ts';
import type { Day } from '../../days.ts';
import type { RecordKind, Review } from '../../records/fields.ts';
import type * as z from 'zod';
import type { AnyRecord } from '../../records/kinds.ts';
import { kindDescription } from '../../records/kinds.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import type { Horizons } from '../horizons.ts';
import { cite } from '../regimes.ts';
import { say } from '../statements.ts';

/** The kinds whose records age: what a register says of them is true as long as somebody looks. */
const REVIEWED: ReadonlySet<RecordKind> = new Set([
  'agreement',
  'activity',
  'transfer',
  'assessment',
  'notice',
  'policy',
  'third-party',
]);

const PROVISION = 'Art 24(1) and 5(2)';

interface Reviewed {
  readonly kind: RecordKind;
  readonly record: AnyRecord;
  readonly name: string;
  /** The day of the next review; undefined where none is set. */
  readonly next: Day | undefined;
}

function nextReview(review: z.infer<typeof Review> | undefined, context: CheckContext): Day | undefined {
  if (review?.next !== undefined) return review.next;
  if (review?.last === undefined || review.everyMonths === undefined) return undefined;
  return context.after(review.last.on, review.everyMonths);
}

function* activeRecords(context: CheckContext): Generator<Reviewed> {
  for (const { kind, record } of context.snapshot.byId.values()) {
    if (record.status !== 'active') continue;
    yield { kind, record, name: kindDescription(kind).nameOf(record), next: nextReview(record.review, context) };
  }
}

function dueRule(
  id: string,
  message: 'checks.review-overdue' | 'checks.review-due',
  isDue: (on: Day, horizons: Horizons) => (next: Day) => boolean,
): Rule {
  return {
    id,
    group: 'reviews',
    citation: PROVISION,
    check: (context) => {
      const found: Found[] = [];
      const due = isDue(context.on, context.horizons);
      for (const { kind, record, name, next } of activeRecords(context)) {
        if (next === undefined || !due(next)) continue;
        found.push({
          severity: message === 'checks.review-overdue' ? 'mend' : 'note',
          statement: say(message, { record: name, kind, due: next }),
          citation: cite(context.groupRegimes, PROVISION),
          records: [record.id],
          toDo: say('checks.do.review', { record: name }),
          dueOn: next,
        });
      }
      return found;
    },
  };
}

/** A kind of recipient is nobody whom one could look at. */
function isKindOnly(record: AnyRecord): boolean {
  return 'category' in record && record.category;
}

/** One finding an owner: a register that never set reviews would else say it ten thousand times. */
const none: Rule = {
  id: 'review.none',
  group: 'reviews',
  citation: PROVISION,
  check: (context) => {
    const wanting = [...activeRecords(context)].filter(
      ({ kind, record, next }) => next === undefined && REVIEWED.has(kind) && !isKindOnly(record),
    );
    return [...Map.groupBy(wanting, ({ record }) => record.owner ?? '')].map(([owner, records]) => {
      const byKind = Map.groupBy(records, ({ kind }) => kind);
      return {
        severity: 'note' as const,
        statement: say('checks.review-none', {
          owner,
          kinds: [...byKind].map(([kind, some]) => `${kind}:${some.length}`),
        }),
        citation: cite(context.groupRegimes, PROVISION),
        records: records.map(({ record }) => record.id),
        toDo: say('checks.do.set-review', { owner }),
      };
    });
  },
};

/** Reviews of records: past their day, due within the month, and never set. */
export const reviewRules: readonly Rule[] = [
  dueRule('review.overdue', 'checks.review-overdue', (on) => (next) => next < on),
  dueRule('review.due', 'checks.review-due', (on, { reviewDays }) => {
    const last = addDays(on, reviewDays);
    return (next) => next >= on && next <= last;
  }),
  none,
];
