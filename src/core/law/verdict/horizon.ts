import { addDays, isDay, lastDayOfYears } from '../../days.ts';
import type { Day } from '../../days.ts';
import type { AnyRecord } from '../../records/kinds.ts';
import type { Snapshot } from '../../records/snapshot.ts';
import type { Transfer } from '../../records/transfer.ts';
import type { Law } from '../law.ts';

const daysAfter = new Map<Day, Day>();

/** The next day; the same few thousand days stand in very many records. */
function dayAfter(day: Day): Day {
  let next = daysAfter.get(day);
  if (next === undefined) {
    next = addDays(day, 1);
    daysAfter.set(day, next);
  }
  return next;
}

const daysInRecord = new WeakMap<object, readonly Day[]>();

/** Every day that the record mentions and the day after it: an answer that rests on it can change on these days only. */
function daysOf(record: object): readonly Day[] {
  const known = daysInRecord.get(record);
  if (known !== undefined) return known;
  const days = new Set<Day>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (isDay(value)) days.add(value).add(dayAfter(value));
    } else if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) walk(inner);
    }
  };
  walk(record);
  const sorted = [...days];
  daysInRecord.set(record, sorted);
  return sorted;
}

/** The days after those on which an exporter's own finding runs out by the law's own years: no record mentions them. */
function findingEnds(read: ReadonlySet<object>, law: Law): readonly Day[] {
  const years = law.pack.regimes.flatMap(({ ownFinding }) => (ownFinding === undefined ? [] : [ownFinding.validYears]));
  return [...read].flatMap((record) => {
    const completed = 'legalTest' in record && 'completedOn' in record ? record.completedOn : undefined;
    return typeof completed === 'string' ? years.map((count) => addDays(lastDayOfYears(completed, count), 1)) : [];
  });
}

/** The transfer and the records that an answer about it reads by name: both ends with the companies whose branches they are, agreements, assessments and what supersedes them, activities. */
export function recordsBehind(transfer: Transfer, snapshot: Snapshot): ReadonlySet<AnyRecord> {
  const read = new Set<AnyRecord>([transfer]);
  const follow = (ids: readonly (string | undefined)[]) => {
    for (const id of ids) {
      const record = id === undefined ? undefined : snapshot.byId.get(id)?.record;
      if (record === undefined || read.has(record)) continue;
      read.add(record);
      if ('branchOf' in record) follow([record.branchOf]);
      if ('supersededBy' in record) follow([record.supersededBy]);
    }
  };
  follow([
    transfer.exporter,
    transfer.importer,
    ...transfer.agreements,
    ...transfer.assessments,
    ...transfer.activities,
  ]);
  return read;
}

/**
 * The days after `on`, in order, on which the verdict of the transfer can change: those on which anything in the law pack begins or has ended, and those
 * that the transfer and the records behind it mention. Between two of them nothing that a verdict reads changes.
 */
export function possibleChanges(transfer: Transfer, snapshot: Snapshot, law: Law, on: Day): readonly Day[] {
  const read = recordsBehind(transfer, snapshot);
  const days = new Set(law.changeDays.filter((day) => day > on));
  for (const ends of findingEnds(read, law)) if (ends > on) days.add(ends);
  for (const record of read) for (const day of daysOf(record)) if (day > on) days.add(day);
  return [...days].toSorted();
}
