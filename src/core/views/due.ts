import { atOnce } from '../at-once.ts';
import { contextOf } from '../checks/context.ts';
import type { CheckDates } from '../checks/context.ts';
import type { Found } from '../checks/finding.ts';
import { horizonsOf } from '../checks/horizons.ts';
import { DATED_RULES } from '../checks/rules.ts';
import { addDays, daysBetween } from '../days.ts';
import type { Day } from '../days.ts';
import type { TransferAnswer } from '../law/answer.ts';
import type { Law } from '../law/law.ts';
import type { Contact } from '../records/contact.ts';
import type { RecordKind } from '../records/fields.ts';
import { nameOfRecord } from '../records/kinds.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Statement } from '../statement.ts';
import { sayDue } from './due-statements.ts';
import { postponedOn, putOffOf } from './put-off.ts';
import type { PutOff } from './put-off.ts';

/** Why something falls due. */
export const DUE_KINDS = [
  'verdict',
  'agreement',
  'notice',
  'assessment',
  'review',
  'registration',
  'certification',
  'status-check',
  'matter',
  'accepted-risk',
  'retention',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Something that ends or falls due on a day, about one record. */
export interface DueEntry {
  readonly on: Day;
  readonly kind: DueKind;
  readonly record: string;
  readonly recordKind: RecordKind;
  readonly name: string;
  readonly owner: string | null;
  readonly statement: Statement;
  readonly citation: string;
  /** The same on every day that it is asked and whenever its day moves, so that a calendar knows it again. */
  readonly key: string;
  /** Where somebody put it off until a day; nothing where it stands in the list. */
  readonly putOff: PutOff | null;
}

/** An entry before anybody asks whether it is put off. */
type Falling = Omit<DueEntry, 'putOff'>;

/** How many days ahead the list looks where no day is asked. */
export const DUE_DAYS = 365;

/** The last day of the list where none is asked. */
export function dueUntil(on: Day): Day {
  return addDays(on, DUE_DAYS);
}

/** What the list is made from. */
export interface DueInput {
  readonly snapshot: Snapshot;
  readonly law: Law;
  /** The answers of the same snapshot and dates. */
  readonly answers: readonly TransferAnswer[];
  readonly dates: CheckDates;
  /** The contacts whose enquiry, purchases or consent to be written to have ended; without them no time limit on contacts is told. */
  readonly contacts?: (() => Iterable<Contact>) | undefined;
}

/** The kinds by the beginning of the rule's id. */
const KIND_OF_RULE: ReadonlyArray<readonly [rule: string, kind: DueKind]> = [
  ['agreement.notice', 'notice'],
  ['agreement.', 'agreement'],
  ['assessment.', 'assessment'],
  ['review.', 'review'],
  ['registration.', 'registration'],
  ['status.not-checked', 'status-check'],
  ['status.check-due', 'status-check'],
  ['status.', 'certification'],
  ['matter.', 'matter'],
  ['accepted-risk.', 'accepted-risk'],
  ['retention.', 'retention'],
];

/** What tells two entries of one kind and record apart: the number of a registration, the schemes of a certification, the regime of an answer. */
function partOf({ statement, regime, part }: Pick<Found, 'statement' | 'regime' | 'part'>): string {
  if (part !== undefined) return part;
  const { number, schemes } = statement.parameters;
  const list = Array.isArray(schemes) ? schemes.map(String) : [];
  return [...list, ...(typeof number === 'string' ? [number] : []), ...(regime === undefined ? [] : [regime])].join(
    '.',
  );
}

function* fromRules({ snapshot, law, answers, dates, contacts }: DueInput, until: Day): Generator<Falling | undefined> {
  const ahead = Math.max(0, daysBetween(dates.on, until));
  const context = contextOf(snapshot, law, answers, { ...dates, horizons: horizonsOf(ahead) }, contacts);
  for (const { id, check } of DATED_RULES) {
    const kind = KIND_OF_RULE.find(([start]) => id.startsWith(start))?.[1];
    if (kind === undefined) continue;
    for (const found of check(context)) {
      const { dueOn, statement, citation, records } = found;
      const kept = snapshot.byId.get(records[0] ?? '');
      if (dueOn === undefined || dueOn > until || kept === undefined) continue;
      const { record } = kept;
      yield {
        on: dueOn,
        kind,
        record: record.id,
        recordKind: kept.kind,
        name: nameOfRecord(kept.kind, record),
        owner: found.owner ?? record.owner ?? null,
        statement,
        citation,
        key: [kind, record.id, ...[partOf(found)].filter((part) => part !== '')].join('.'),
      };
    }
    yield undefined;
  }
}

function* fromAnswers({ snapshot, law, answers, dates }: DueInput, until: Day): Generator<Falling> {
  for (const { transfer, verdicts } of answers) {
    const kept = snapshot.byId.get(transfer);
    if (kept === undefined) continue;
    const name = nameOfRecord(kept.kind, kept.record);
    for (const { regime, verdict, goodThrough, becomes } of verdicts) {
      if (goodThrough === null || becomes === null || goodThrough > until) continue;
      const same = becomes.verdict === verdict;
      yield {
        on: goodThrough,
        kind: 'verdict',
        record: transfer,
        recordKind: kept.kind,
        name,
        owner: kept.record.owner ?? null,
        statement: sayDue('due.answer-ends', {
          transfer: name,
          regime,
          through: goodThrough,
          becomes: becomes.verdict,
          same,
        }),
        citation: law.articles(regime, dates.on)?.general ?? law.regime(regime)?.law ?? '',
        key: `verdict.${transfer}.${regime}`,
      };
    }
  }
}

/**
 * Everything that ends or falls due up to a day, and what is overdue: reviews, registrations, agreements and the last day to give notice, assessments,
 * certifications and the yearly look at them, matters, accepted risks, time limits that have run out, and answers about transfers that do not hold longer. The rules are those of the checks,
 * asked further ahead. What is put off is among them and says so: the day stands, whoever looks away.
 * @param until the last day
 * @returns by day, then by name
 */
export function dueList(input: DueInput, until: Day): readonly DueEntry[] {
  return atOnce(dueInSteps(input, until));
}

/** The same rule by rule, for whoever has other work between. @yields after each rule */
export function* dueInSteps(input: DueInput, until: Day): Generator<void, readonly DueEntry[], void> {
  const entries: Falling[] = [];
  for (const entry of fromRules(input, until)) {
    if (entry === undefined) yield;
    else entries.push(entry);
  }
  entries.push(...fromAnswers(input, until));
  const postponed = postponedOn(input.snapshot, input.dates.on);
  return entries
    .toSorted((a, b) => {
      if (a.on !== b.on) return a.on < b.on ? -1 : 1;
      if (a.name !== b.name) return a.name < b.name ? -1 : 1;
      return a.key < b.key ? -1 : 1;
    })
    .map((entry) => ({ ...entry, putOff: putOffOf(postponed, entry) }));
}
