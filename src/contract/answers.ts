import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import type { Finding } from '../core/checks/finding.ts';
import type { ToDo, TransferAnswer, VerdictWord } from '../core/law/answer.ts';
import type { MatterClock } from '../core/matters/clock-shape.ts';
import type { DueEntry } from '../core/views/due.ts';
import type { Trend, TrendRow } from '../core/views/trend.ts';
import type { RecordStart } from '../core/views/to-do-start.ts';
import { Dates, Row, Rows, TableWindow } from './common.ts';
import { answer, query } from './entry.ts';
import type { Names } from './reports.ts';

/** How many transfers have each answer; the four add up to all. */
export type VerdictCounts = Readonly<Record<VerdictWord, number>>;

/** Some of the entries that fall due in a span of days, soonest first, and how many there are in all. */
export interface DueSpan {
  readonly total: number;
  readonly items: readonly DueEntry[];
}

/** What falls due up to a day: the first entries, and how many there are in all. */
export interface DueReply extends DueSpan {
  readonly on: string;
  readonly until: string;
  /** What of it is put off: it is in no other number here. */
  readonly putOff: DueSpan;
}

/** How all transfers stand on a day: known before anything is checked. */
export interface Tally {
  readonly on: string;
  readonly transfers: number;
  readonly counts: VerdictCounts;
  readonly actSoon: number;
}

/** The first screen's figures, each with the ids behind it, so that every number opens its list. */
export interface Overview extends Tally {
  readonly byDestination: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly counts: VerdictCounts;
    readonly total: number;
  }>;
  readonly changes: ReadonlyArray<{
    readonly month: string;
    readonly worse: number;
    readonly other: number;
    readonly transfers: readonly string[];
  }>;
  readonly due: {
    readonly within30: DueSpan;
    readonly within90: DueSpan;
    readonly within365: DueSpan;
    /** How many entries of the year are put off, and in none of the spans. */
    readonly putOff: number;
  };
  readonly decisions: readonly Finding[];
  /** The records that the decisions are about. */
  readonly names: Names;
  readonly findings: number;
}

/** The trend as a page shows it: the transfers that have ended since by their number, and by name where a list can be narrowed to them. */
export interface TrendReply extends Omit<Trend, 'rows'> {
  readonly rows: ReadonlyArray<
    Omit<TrendRow, 'endedSince'> & { readonly endedSince: number; readonly ended: readonly string[] }
  >;
}

/** Tells one step of an answer from the others, by its regime and message. */
export function stepKey(regime: string, step: ToDo): string {
  return `${regime} ${step.statement.id}`;
}

/** Asking the rules. Every answer prints both dates; sentences are put by the page from the catalogue. */
export const answerEntries = {
  /** The head of the overview, for a large register long before the rest of it. */
  'answers.tally': query(Dates, answer<Tally>()),
  'answers.overview': query(Dates, answer<Overview>()),
  /** How the transfers stood at the last month-ends and will stand on the days ahead: it takes the longest, and comes last. */
  'answers.trend': query(Dates, answer<TrendReply>()),
  /** Transfers with their overall answer, as a table. */
  'answers.transfers': query(
    TableWindow.extend({ on: DaySchema, asRecorded: DaySchema.optional() }),
    Rows.extend({ counts: z.record(z.string(), z.int()) }),
  ),
  'answers.transfer': query(
    Dates.extend({ id: z.uuid() }),
    z.object({
      row: Row,
      answer: answer<TransferAnswer>(),
      /** What a step begins with that asks for a record which is not there, by `stepKey`. */
      starts: z.record(z.string(), answer<RecordStart>()),
      names: z.record(z.string(), z.object({ kind: z.string(), name: z.string() })),
    }),
  ),
  /** The clock of a matter, with every step of its counting. */
  'answers.matter': query(Dates.extend({ id: z.uuid() }), answer<MatterClock>()),
  /** What falls due up to a day, a year ahead where none is said. */
  'answers.due': query(Dates.extend({ until: DaySchema.optional() }), answer<DueReply>()),
  'answers.findings': query(
    Dates.extend({
      record: z.uuid().optional(),
      group: z.string().optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(200),
    }),
    z.object({
      findings: z.array(answer<Finding>()),
      total: z.int(),
      bySeverity: z.record(z.string(), z.int()),
      names: z.record(z.string(), z.object({ kind: z.string(), name: z.string() })),
    }),
  ),
};
