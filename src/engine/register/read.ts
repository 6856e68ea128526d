import type { Day } from '../../core/days.ts';
import { RECORD_KINDS } from '../../core/records/fields.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { kindDescription } from '../../core/records/kinds.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import type { RegisterSettings } from '../../core/records/settings.ts';
import { snapshotOf } from '../../core/records/snapshot.ts';
import type { KeptRecord, Snapshot } from '../../core/records/snapshot.ts';
import type { Connection } from './connection.ts';
import { registerError } from './error.ts';
import { sealAt } from './moment.ts';
import type { Moment, Seal } from './moment.ts';
import { findKept } from './plan.ts';
import { recordOfBody, storedJson } from './rows.ts';

export { sealAt, sealOf } from './moment.ts';
export type { Moment, Seal } from './moment.ts';

/** The register at one moment. */
export interface RecordedSnapshot {
  readonly snapshot: Snapshot;
  readonly settings: RegisterSettings;
  /** The newest seal at that moment; null before the register was made. */
  readonly seal: Seal | null;
}

/** What the register says of itself, at the newest moment or after a history row. */
export function settingsAt(connection: Connection, seal?: Seal | null): RegisterSettings {
  const then =
    seal === undefined || seal === null
      ? undefined
      : connection.get<{ body: string }>(
          `SELECT body FROM history WHERE action IN ('create-register', 'change-settings') AND seq <= ? ORDER BY seq DESC LIMIT 1`,
          seal.seq,
        );
  if (then !== undefined) return (storedJson(connection.file, then.body) as { settings: RegisterSettings }).settings;
  const now = connection.get<{ settings: string }>('SELECT settings FROM derived_register');
  if (now === undefined) {
    throw registerError('register.damaged', { file: connection.file, detail: 'it does not say its name' });
  }
  return storedJson(connection.file, now.settings) as RegisterSettings;
}

interface BodyRow {
  readonly id: string;
  readonly kind: RecordKind;
  readonly body: string | null;
  readonly version: number;
}

const BODIES = `
  SELECT history.record_id AS id, history.kind AS kind, coalesce(history.body, contact_bodies.body) AS body,
         json_extract(history.entry, '$.schemaVersion') AS version
  FROM history LEFT JOIN contact_bodies ON contact_bodies.seq = history.seq`;

/** The last row of one record up to a moment. */
const LAST_ROW_OF = `${BODIES} WHERE history.record_id = ? AND history.seq <= ? ORDER BY history.seq DESC LIMIT 1`;

/** The last row of each record up to a moment; contacts have their bodies apart, and none after erasure. */
const LAST_ROWS = `${BODIES}
  WHERE history.seq IN (SELECT max(seq) FROM history WHERE seq <= ?1 AND record_id IS NOT NULL GROUP BY record_id)
    AND coalesce(history.body, contact_bodies.body) IS NOT NULL`;

/** How many records of each kind there were after a row; the row of a contact that went has a body without a record. */
const COUNTED = `
  SELECT kind, count(*) AS n FROM (${LAST_ROWS})
  WHERE kind NOT IN ('register', 'attachment') AND (kind <> 'contact' OR json_type(body, '$.record') = 'object')
  GROUP BY kind`;

function* recordsAt(connection: Connection, seal: Seal | null): Generator<KeptRecord> {
  if (seal === null) return;
  const sql = `${LAST_ROWS} AND history.kind NOT IN ('contact', 'register', 'attachment') ORDER BY history.record_id`;
  for (const row of connection.each<BodyRow>(sql, seal.seq)) {
    const record = row.body === null ? undefined : recordOfBody(row.kind, row.body, row.version);
    if (record !== undefined) yield { kind: row.kind, record };
  }
}

/** Every record but the contacts, in the order of their ids. */
export function* recordsNow(connection: Connection): Generator<KeptRecord> {
  const sql = 'SELECT kind, body FROM derived_records ORDER BY id';
  for (const { kind, body } of connection.each<{ kind: RecordKind; body: string }>(sql)) {
    yield { kind, record: storedJson(connection.file, body) as AnyRecord };
  }
}

/**
 * The register without its contacts: as it is now, or as it was at the end of a day, UTC, rebuilt from the history. Before the register was made
 * it is empty.
 */
export function snapshotAt(connection: Connection, asRecorded?: Moment): RecordedSnapshot {
  return connection.reading(() => {
    const seal = sealAt(connection, asRecorded);
    const settings = settingsAt(connection, asRecorded === undefined ? undefined : seal);
    const lists: Record<string, AnyRecord[]> = {};
    const records = asRecorded === undefined ? recordsNow(connection) : recordsAt(connection, seal);
    for (const { kind, record } of records) (lists[kindDescription(kind).list] ??= []).push(record);
    return { snapshot: snapshotOf(settings.name, lists), settings, seal };
  });
}

/** One record of any kind, contacts too: as it is now, or as it was at the end of a day. */
export function recordAt(connection: Connection, id: string, asRecorded?: Day): KeptRecord | undefined {
  if (asRecorded === undefined) return findKept(connection, id);
  const seal = sealAt(connection, asRecorded);
  if (seal === null) return undefined;
  const row = connection.get<BodyRow>(LAST_ROW_OF, id, seal.seq);
  // A row of a removed record, or of an erased contact, has no body.
  const record = row === undefined || row.body === null ? undefined : recordOfBody(row.kind, row.body, row.version);
  return row === undefined || record === undefined ? undefined : { kind: row.kind, record };
}

/** How many records of each kind there are, contacts too: now, or at the end of a day. */
export function countsAt(connection: Connection, asRecorded?: Day): Readonly<Record<RecordKind, number>> {
  return connection.reading(() => {
    const counts = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, 0])) as Record<RecordKind, number>;
    if (asRecorded === undefined) {
      const sql = `SELECT kind, count(*) AS n FROM derived_records GROUP BY kind
                   UNION ALL SELECT 'contact', count(*) FROM derived_contacts`;
      for (const { kind, n } of connection.all<{ kind: RecordKind; n: number }>(sql)) counts[kind] = n;
      return counts;
    }
    const seal = sealAt(connection, asRecorded);
    for (const { kind, n } of connection.all<{ kind: RecordKind; n: number }>(COUNTED, seal?.seq ?? 0)) {
      counts[kind] = n;
    }
    return counts;
  });
}
