import { kindDescription } from '../../core/records/kinds.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import { snapshotOf, withVersions } from '../../core/records/snapshot.ts';
import type { KeptRecord, Snapshot } from '../../core/records/snapshot.ts';
import type { Connection } from './connection.ts';
import { findKept } from './plan.ts';
import { recordsNow, sealAt, settingsAt } from './read.ts';
import type { RecordedSnapshot } from './read.ts';

/**
 * Contacts are no part of the snapshot, and a list that is taken in brings very many. The plus keeps SQLite from the index of the ids, which it would go through
 * from end to end: in a big register that costs a hundred times what the newest rows do.
 */
const CHANGED = `SELECT DISTINCT +record_id AS id FROM history WHERE seq > ? AND +record_id IS NOT NULL AND kind <> 'contact'`;

/** Up to this many other versions of records are put in the place of the former ones; beyond it the lists are made anew. */
const FEW = 50;

type Changed = ReadonlyMap<string, KeptRecord | undefined>;

function listed(name: string, records: Iterable<KeptRecord>): Snapshot {
  const lists: Record<string, AnyRecord[]> = {};
  for (const { kind, record } of records) (lists[kindDescription(kind).list] ??= []).push(record);
  return snapshotOf(name, lists);
}

/** The snapshot after some of its records came, went or are other versions now. */
function followed(before: Snapshot, name: string, changed: Changed): Snapshot {
  const versions = [...changed].flatMap(([id, kept]) => (kept !== undefined && before.byId.has(id) ? [kept] : []));
  if (changed.size <= FEW && versions.length === changed.size) return withVersions(before, name, versions);
  const records = new Map(before.byId);
  for (const [id, kept] of changed) {
    if (kept === undefined) records.delete(id);
    else records.set(id, kept);
  }
  // In the order of the ids, as the whole is read: no answer may hang on the way that led to it.
  return listed(
    name,
    [...records].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, kept]) => kept),
  );
}

/**
 * The register as it is now, read whole once and kept: after a change only the records are read again that the history names since. In a big register that
 * is what stands between a change and its new answer.
 */
export class KeptSnapshot {
  readonly #connection: Connection;
  #now: RecordedSnapshot | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  #changedSince(seq: number): Changed {
    const rows = this.#connection.all<{ id: string }>(CHANGED, seq);
    return new Map(
      rows.map(({ id }) => {
        const kept = findKept(this.#connection, id);
        return [id, kept?.kind === 'contact' ? undefined : kept] as const;
      }),
    );
  }

  /** The register as it is now. */
  now(): RecordedSnapshot {
    return this.#connection.reading(() => {
      const seal = sealAt(this.#connection);
      const settings = settingsAt(this.#connection);
      const before = this.#now;
      const snapshot =
        before === undefined
          ? listed(settings.name, recordsNow(this.#connection))
          : followed(before.snapshot, settings.name, this.#changedSince(before.seal?.seq ?? 0));
      this.#now = { snapshot, settings, seal };
      return this.#now;
    });
  }
}
