import type { AnyRecord } from '../../core/records/kinds.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { canonicalJson } from '../json/canonical.ts';
import { Entry, sha256 } from './chain.ts';
import type { Connection } from './connection.ts';
import { derivedRow, recordOfBody, referenceRows } from './rows.ts';

/** Takes a record out of the derived tables. */
export function deriveRemoval(connection: Connection, kind: RecordKind, id: string): void {
  const table = kind === 'contact' ? 'derived_contacts' : 'derived_records';
  connection.run(`DELETE FROM ${table} WHERE id = ?`, id);
  connection.run('DELETE FROM derived_references WHERE from_id = ?', id);
}

/** Puts a record into the derived tables in place of what they had of it. */
export function deriveRecord(connection: Connection, kind: RecordKind, record: AnyRecord, seq: number): void {
  deriveRemoval(connection, kind, record.id);
  const { table, columns } = derivedRow(kind, record);
  const names = [...Object.keys(columns), 'seq'];
  const places = names.map(() => '?').join(', ');
  connection.run(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`,
    ...Object.values<string | null>({ ...columns }),
    seq,
  );
  for (const [field, to] of referenceRows(kind, record)) {
    connection.run('INSERT INTO derived_references (from_id, field, to_id) VALUES (?, ?, ?)', record.id, field, to);
  }
}

/** Keeps what the register now says of itself. */
export function deriveSettings(connection: Connection, settings: unknown, seq: number): void {
  connection.run(
    'INSERT OR REPLACE INTO derived_register (id, settings, seq) VALUES (1, ?, ?)',
    canonicalJson(settings),
    seq,
  );
}

/** What `derived_seals` says of the unsaved forms: a digest over all of them, so that a form taken out is noticed too. */
export function unsavedFormsSeal(connection: Connection): string {
  const rows = connection.all<{ checksum: string }>('SELECT checksum FROM unsaved_forms ORDER BY id');
  return sha256(canonicalJson(rows.map(({ checksum }) => checksum)));
}

/** What `derived_seals` says of the history: the number and hash of its newest row. */
export function historySeal(seq: number, hash: string): string {
  return `${seq} ${hash}`;
}

/** Keeps a seal by its name. */
export function deriveSeal(connection: Connection, name: 'history' | 'unsaved-forms', value: string): void {
  connection.run('INSERT OR REPLACE INTO derived_seals (name, value) VALUES (?, ?)', name, value);
}

interface LastRow {
  readonly seq: number;
  readonly entry: string;
  readonly hash: string;
  readonly body: string | null;
}

const LAST_OF_EACH_RECORD = `
  SELECT history.seq, history.entry, history.hash, coalesce(history.body, contact_bodies.body) AS body
  FROM history LEFT JOIN contact_bodies ON contact_bodies.seq = history.seq
  WHERE history.seq IN (SELECT max(seq) FROM history WHERE record_id IS NOT NULL GROUP BY record_id)
  ORDER BY history.seq`;

/** Makes every derived table again from the history. */
export function deriveAnew(connection: Connection): void {
  for (const table of ['derived_records', 'derived_contacts', 'derived_references', 'derived_register']) {
    connection.run(`DELETE FROM ${table}`);
  }
  for (const row of connection.all<LastRow>(LAST_OF_EACH_RECORD)) {
    const { kind, schemaVersion } = Entry.parse(JSON.parse(row.entry));
    if (kind === 'register' || kind === 'attachment' || row.body === null) continue;
    const record = recordOfBody(kind, row.body, schemaVersion);
    if (record !== undefined) deriveRecord(connection, kind, record, row.seq);
  }
  const settings = connection.get<{ seq: number; body: string }>(
    `SELECT seq, body FROM history WHERE action IN ('create-register', 'change-settings') ORDER BY seq DESC LIMIT 1`,
  );
  if (settings !== undefined) {
    const { settings: kept } = JSON.parse(settings.body) as { settings: unknown };
    deriveSettings(connection, kept, settings.seq);
  }
  const newest = connection.get<LastRow>('SELECT seq, hash FROM history ORDER BY seq DESC LIMIT 1');
  if (newest !== undefined) deriveSeal(connection, 'history', historySeal(newest.seq, newest.hash));
  deriveSeal(connection, 'unsaved-forms', unsavedFormsSeal(connection));
}
