import { kindDescription } from '../../core/records/kinds.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import { snapshotOf } from '../../core/records/snapshot.ts';
import type { KeptRecord } from '../../core/records/snapshot.ts';
import type { Connection } from './connection.ts';
import { findKept } from './plan.ts';
import { recordsNow, sealAt, settingsAt } from './read.ts';
import type { RecordedSnapshot } from './read.ts';

/** Contacts are no part of the snapshot, and a list that is taken in brings very many. */
const CHANGED = `SELECT DISTINCT record_id AS id FROM history WHERE seq > ? AND record_id IS NOT NULL AND kind <> 'contact'`;

/**
 * The register as it is now, read whole once and kept: after a change only the records are read again that the history names since. In a big register that
 * is what stands between a change and its new answer.
 */
export class KeptSnapshot {
  readonly #connection: Connection;
  #records = new Map<string, KeptRecord>();
  #read: number | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  #readWhole(): void {
    this.#records = new Map([...recordsNow(this.#connection)].map((kept) => [kept.record.id, kept]));
  }

  #readChanged(since: number): void {
    let isNew = false;
    for (const { id } of this.#connection.all<{ id: string }>(CHANGED, since)) {
      const kept = findKept(this.#connection, id);
      if (kept === undefined || kept.kind === 'contact') {
        this.#records.delete(id);
        continue;
      }
      isNew ||= !this.#records.has(id);
      this.#records.set(id, kept);
    }
    // In the order of the ids, as the whole is read: no answer may hang on the way that led to it.
    if (isNew) this.#records = new Map([...this.#records].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The register as it is now. */
  now(): RecordedSnapshot {
    return this.#connection.reading(() => {
      const seal = sealAt(this.#connection);
      if (this.#read === undefined) this.#readWhole();
      else if (this.#read !== (seal?.seq ?? 0)) this.#readChanged(this.#read);
      this.#read = seal?.seq ?? 0;
      const settings = settingsAt(this.#connection);
      const lists: Record<string, AnyRecord[]> = {};
      for (const { kind, record } of this.#records.values()) (lists[kindDescription(kind).list] ??= []).push(record);
      return { snapshot: snapshotOf(settings.name, lists), settings, seal };
    });
  }
}
