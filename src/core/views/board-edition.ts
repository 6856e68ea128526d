import type { RecordKind } from '../records/fields.ts';
import { RECORD_KINDS } from '../records/fields.ts';
import type { AnyRecord } from '../records/kinds.ts';
import { kindDescription } from '../records/kinds.ts';
import { referencesIn } from '../records/references.ts';
import type { Snapshot, SnapshotLists } from '../records/snapshot.ts';

/** Kinds of which a company's own entries carry others with them: what its transfers rest on, and who takes part in its processing. */
const CARRYING: ReadonlySet<RecordKind> = new Set(['transfer', 'activity', 'agreement']);

/** Kinds that are carried along; other companies of the group, their transfers and their activities are not. */
const CARRIED: ReadonlySet<RecordKind> = new Set(['third-party', 'agreement', 'assessment']);

function* recordsOf(snapshot: Snapshot): Generator<{ readonly kind: RecordKind; readonly record: AnyRecord }> {
  for (const kind of RECORD_KINDS) {
    const list = snapshot[kindDescription(kind).list as keyof SnapshotLists] as readonly AnyRecord[] | undefined;
    for (const record of list ?? []) yield { kind, record };
  }
}

/**
 * The records that an edition for one company's board is about: the company, whatever names it (what it sends, receives, controls, agreed, was asked), what those entries
 * rest on, and the risks accepted and duties put off about any of it.
 */
export function concernedBy(snapshot: Snapshot, entity: string): ReadonlySet<string> {
  const concerned = new Set([entity]);
  const carried = new Set<string>();
  for (const { kind, record } of recordsOf(snapshot)) {
    const references = referencesIn(kind, record);
    if (!references.some(({ id }) => id === entity)) continue;
    concerned.add(record.id);
    if (!CARRYING.has(kind)) continue;
    for (const { id } of references) {
      const named = snapshot.byId.get(id)?.kind;
      if (named !== undefined && CARRIED.has(named)) carried.add(id);
    }
  }
  for (const id of carried) concerned.add(id);
  for (const { id, record } of snapshot.acceptedRisks) if (concerned.has(record)) concerned.add(id);
  for (const { id, record } of snapshot.postponements) if (concerned.has(record)) concerned.add(id);
  return concerned;
}
