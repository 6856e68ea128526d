import type { Day } from '../../core/days.ts';
import { nameOfRecord } from '../../core/records/kinds.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { canonicalJson } from '../json/canonical.ts';
import type { ContactBody, Entry, EntryAction, EntryKind } from './chain.ts';
import type { Connection } from './connection.ts';
import { lastRowAt, sealAt } from './moment.ts';
import { recordOfBody } from './rows.ts';

/** One row of the history as a person reads it. */
export interface HistoryLine {
  readonly seq: number;
  /** Rows of one transaction share it. */
  readonly change: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly action: EntryAction;
  readonly kind: EntryKind;
  readonly recordId: string | null;
  /** What the record was called then; null for rows about no record, and for erased contacts. */
  readonly name: string | null;
  /** The fields that differ from what the record was before; empty where it was new or went. */
  readonly changedFields: readonly string[];
  readonly hash: string;
}

interface Row {
  readonly seq: number;
  readonly entry: string;
  readonly hash: string;
  readonly body: string | null;
}

const ROWS = `
  SELECT history.seq, history.entry, history.hash, coalesce(history.body, contact_bodies.body) AS body
  FROM history LEFT JOIN contact_bodies ON contact_bodies.seq = history.seq`;

const BEFORE = `${ROWS} WHERE history.record_id = ? AND history.seq < ? ORDER BY history.seq DESC LIMIT 1`;

/** The reason of a change that touched contacts lies in their bodies only. */
const REASON_APART = `
  SELECT contact_bodies.body FROM history JOIN contact_bodies USING (seq) WHERE history.change = ? LIMIT 1`;

function isRecord(kind: EntryKind): kind is RecordKind {
  return kind !== 'register' && kind !== 'attachment';
}

/** A field's value as text that can be compared; a field that is absent differs from every value. */
function valueText(record: AnyRecord, field: string): string {
  const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
  return value === undefined ? '' : canonicalJson(value);
}

function changed(before: AnyRecord | undefined, after: AnyRecord | undefined): readonly string[] {
  if (before === undefined || after === undefined) return [];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].filter((field) => valueText(before, field) !== valueText(after, field));
}

function recordOf(row: Row | undefined): AnyRecord | undefined {
  if (row === undefined || row.body === null) return undefined;
  const { kind, schemaVersion } = JSON.parse(row.entry) as Entry;
  return isRecord(kind) ? recordOfBody(kind, row.body, schemaVersion) : undefined;
}

class Reader {
  readonly #connection: Connection;
  #reasonOf: { readonly change: number; readonly reason: string | null } | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  #reason(entry: Entry): string | null {
    if (entry.reason !== null) return entry.reason;
    if (this.#reasonOf?.change !== entry.change) {
      const row = this.#connection.get<{ body: string }>(REASON_APART, entry.change);
      const reason = row === undefined ? null : (JSON.parse(row.body) as ContactBody).reason;
      this.#reasonOf = { change: entry.change, reason };
    }
    return this.#reasonOf.reason;
  }

  line(row: Row): HistoryLine {
    const entry = JSON.parse(row.entry) as Entry;
    const { seq, change, at, by, action, kind, recordId } = entry;
    const after = recordOf(row);
    const before =
      isRecord(kind) && recordId !== null ? recordOf(this.#connection.get<Row>(BEFORE, recordId, seq)) : undefined;
    const named = after ?? before;
    return {
      seq,
      change,
      at,
      by,
      reason: this.#reason(entry),
      action,
      kind,
      recordId,
      name: named === undefined || !isRecord(kind) ? null : nameOfRecord(kind, named),
      changedFields: changed(before, after),
      hash: row.hash,
    };
  }
}

/**
 * The history row by row, oldest first.
 * @param record only the rows about the record with this id
 */
export function* historyLines(connection: Connection, record?: string): Generator<HistoryLine> {
  const reader = new Reader(connection);
  const rows =
    record === undefined
      ? connection.each<Row>(`${ROWS} ORDER BY history.seq`)
      : connection.each<Row>(`${ROWS} WHERE history.record_id = ? ORDER BY history.seq`, record);
  for (const row of rows) yield reader.line(row);
}

/** Which rows of the history are asked for. */
export interface LinesAsked {
  readonly record?: string | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
  readonly asRecorded?: Day | undefined;
}

/**
 * The newest rows of the history, newest first, and how many there are in all. Of a long history no more is read than is shown.
 * @param before only rows before the one with this number
 * @param asRecorded only what was entered up to the end of this day, UTC
 */
export function newestLines(
  connection: Connection,
  { record, before, limit, asRecorded }: LinesAsked,
): { readonly lines: readonly HistoryLine[]; readonly total: number } {
  const reader = new Reader(connection);
  const last = lastRowAt(connection, asRecorded);
  const where = record === undefined ? '1' : 'history.record_id = ?';
  const asked = record === undefined ? [] : [record];
  const rows = connection.all<Row>(
    `${ROWS} WHERE ${where} AND history.seq < ? ORDER BY history.seq DESC LIMIT ?`,
    ...asked,
    Math.min(before ?? Number.MAX_SAFE_INTEGER, last + 1),
    limit,
  );
  const counted = `SELECT count(*) AS n FROM history WHERE ${where} AND seq <= ?`;
  const total = connection.get<{ n: number }>(counted, ...asked, last)?.n ?? 0;
  return { lines: rows.map((row) => reader.line(row)), total };
}

/** How many rows there are up to one of them, in how many changes. */
export function historyCounts(
  connection: Connection,
  upTo: number,
): { readonly entries: number; readonly changes: number } {
  const sql = 'SELECT count(*) AS entries, count(DISTINCT change) AS changes FROM history WHERE seq <= ?';
  return { ...(connection.get<{ entries: number; changes: number }>(sql, upTo) ?? { entries: 0, changes: 0 }) };
}

const RECORDED_DAYS = `
  SELECT DISTINCT substr(at, 1, 10) AS day FROM history
  WHERE kind NOT IN ('contact', 'register', 'attachment') AND seq <= ? ORDER BY day`;

/** The days, UTC, on which records other than contacts were entered, changed or removed, up to the end of a day. */
export function recordedDays(connection: Connection, asRecorded?: Day): readonly Day[] {
  const last = sealAt(connection, asRecorded)?.seq ?? 0;
  return connection.all<{ day: Day }>(RECORDED_DAYS, last).map(({ day }) => day);
}

const TOUCHED = `
  SELECT count(DISTINCT record_id) AS count FROM history WHERE kind = 'contact' AND seq > ? AND seq <= ?`;

/** How many contacts were written, removed or erased after the end of one day and up to the end of another, UTC. */
export function contactsTouched(connection: Connection, from: Day, to: Day): number {
  const [after, last] = [sealAt(connection, from)?.seq ?? 0, sealAt(connection, to)?.seq ?? 0];
  return connection.get<{ count: number }>(TOUCHED, after, last)?.count ?? 0;
}
