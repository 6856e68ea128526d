import type { Day } from '../days.ts';
import type { Postponement } from '../records/postponement.ts';
import type { Snapshot } from '../records/snapshot.ts';

/** That an entry was put off: until when, by whom, why. */
export interface PutOff {
  /** The record that says so: taken back, it is removed. */
  readonly postponement: string;
  readonly until: Day;
  readonly putOffOn: Day;
  readonly by: string;
  readonly reason: string;
  /** Whether it falls due before it is back in the list. */
  readonly pastDueDay: boolean;
}

/** What tells an entry and its day: a postponement holds for both together. */
function keyOf(item: string, dueOn: Day): string {
  return `${item} ${dueOn}`;
}

/** The newest decision counts; of one day the one that was recorded last, since ids sort by when they were made. */
function isNewer(one: Postponement, other: Postponement): boolean {
  return one.putOffOn === other.putOffOn ? one.id > other.id : one.putOffOn > other.putOffOn;
}

/**
 * The postponements that hold on a day: made by then, and not yet over. On its last day an entry is back in the list.
 * @returns by entry and day, for `putOffOf`
 */
export function postponedOn({ postponements }: Snapshot, on: Day): ReadonlyMap<string, Postponement> {
  const newest = new Map<string, Postponement>();
  for (const one of postponements) {
    if (one.status !== 'active' || one.putOffOn > on) continue;
    const key = keyOf(one.item, one.dueOn);
    const known = newest.get(key);
    if (known === undefined || isNewer(one, known)) newest.set(key, one);
  }
  return new Map([...newest].filter(([, { until }]) => on < until));
}

/** Whether an entry that falls due on a day is put off; nothing where it is not, or was for another day. */
export function putOffOf(
  postponed: ReadonlyMap<string, Postponement>,
  { key, on }: { readonly key: string; readonly on: Day },
): PutOff | null {
  const found = postponed.get(keyOf(key, on));
  if (found === undefined) return null;
  const { id, until, putOffOn, by, reason } = found;
  return { postponement: id, until, putOffOn, by, reason, pastDueDay: until > on };
}

/** What the list shows, and what is put off: every entry is in one of them. */
export interface DueParts<E> {
  readonly listed: readonly E[];
  readonly putOff: readonly E[];
}

/** Parts the entries that are put off from the others. */
export function partedDue<E extends { readonly putOff: PutOff | null }>(entries: readonly E[]): DueParts<E> {
  return {
    listed: entries.filter(({ putOff }) => putOff === null),
    putOff: entries.filter(({ putOff }) => putOff !== null),
  };
}

/** What somebody decides of an entry. */
export type Deciding = Pick<Postponement, 'title' | 'putOffOn' | 'until' | 'pastDueDay' | 'reason' | 'by'>;

/** The record that puts an entry off, without its id. */
export function postponing(
  { key, record, on }: { readonly key: string; readonly record: string; readonly on: Day },
  deciding: Deciding,
): Deciding & Pick<Postponement, 'record' | 'item' | 'dueOn'> {
  return { ...deciding, record, item: key, dueOn: on };
}
