import { addDays, addMonths, daysBetween } from '../days.ts';
import type { Day } from '../days.ts';
import { DUE_KINDS } from './due.ts';
import type { DueEntry, DueKind } from './due.ts';

/** How far ahead a timeline reaches, in days. */
export const TIMELINE_SPANS = [30, 90, 365] as const;
export type TimelineSpan = (typeof TIMELINE_SPANS)[number];

/** Entries of one kind that stand so near to one another that they are one mark: a day, or a few. */
export interface TimelineMark {
  /** The kind and the first day: no two marks have the same. */
  readonly id: string;
  readonly kind: DueKind;
  readonly first: Day;
  readonly last: Day;
  /** Days from the day asked to the first of them; below 0 where they are overdue. */
  readonly at: number;
  readonly entries: readonly DueEntry[];
}

/** Everything of one kind: every entry is in exactly one of the three. */
export interface TimelineLane {
  readonly kind: DueKind;
  readonly overdue: TimelineMark | undefined;
  readonly marks: readonly TimelineMark[];
  /** What falls due after the last day of the axis. */
  readonly later: TimelineMark | undefined;
}

/** A day at which the axis has a line. */
export interface TimelineTick {
  readonly day: Day;
  readonly at: number;
}

/** What falls due as lanes along an axis of days. */
export interface Timeline {
  readonly on: Day;
  readonly span: TimelineSpan;
  readonly lanes: readonly TimelineLane[];
  readonly ticks: readonly TimelineTick[];
}

function markOf(entries: readonly DueEntry[], on: Day): TimelineMark | undefined {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    id: `${first.kind} ${first.on}`,
    kind: first.kind,
    first: first.on,
    last: last.on,
    at: daysBetween(on, first.on),
    entries,
  };
}

function* marksOf(entries: readonly DueEntry[], on: Day, apart: number): Generator<TimelineMark> {
  let near: DueEntry[] = [];
  for (const entry of entries) {
    const [first] = near;
    if (first !== undefined && daysBetween(first.on, entry.on) >= apart) {
      const mark = markOf(near, on);
      if (mark !== undefined) yield mark;
      near = [];
    }
    near.push(entry);
  }
  const rest = markOf(near, on);
  if (rest !== undefined) yield rest;
}

/** Mondays for a month and a quarter, firsts of the month for a year: the lines by which a person reads days. */
function* ticksOf(on: Day, span: TimelineSpan): Generator<TimelineTick> {
  const end = addDays(on, span);
  if (span === 365) {
    const begin = `${on.slice(0, 7)}-01`;
    for (let month = 1; month <= 12; month += 1) {
      const day = addMonths(begin, month);
      if (day <= end) yield { day, at: daysBetween(on, day) };
    }
    return;
  }
  // 5 January 1970 was a Monday.
  const untilMonday = (7 - (daysBetween('1970-01-05', on) % 7)) % 7;
  for (let at = untilMonday; at <= span; at += span === 30 ? 7 : 14) yield { day: addDays(on, at), at };
}

/**
 * Lays out what falls due along an axis of days, a lane for each kind that occurs, in the order of the kinds. Nothing is left out: what is overdue and what comes after the last day stand at
 * the ends.
 * @param entries in the order of their days
 * @param apart how many days two marks of a lane stand apart at least: what is nearer is one mark
 */
export function timelineOf(entries: readonly DueEntry[], on: Day, span: TimelineSpan, apart: number): Timeline {
  const end = addDays(on, span);
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const lanes = DUE_KINDS.flatMap((kind): TimelineLane[] => {
    const own = byKind.get(kind);
    if (own === undefined) return [];
    return [
      {
        kind,
        overdue: markOf(
          own.filter((entry) => entry.on < on),
          on,
        ),
        marks: [
          ...marksOf(
            own.filter((entry) => entry.on >= on && entry.on <= end),
            on,
            apart,
          ),
        ],
        later: markOf(
          own.filter((entry) => entry.on > end),
          on,
        ),
      },
    ];
  });
  return { on, span, lanes, ticks: [...ticksOf(on, span)] };
}
