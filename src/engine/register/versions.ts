import type { RecordKind } from '../../core/records/fields.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import { RECORD_KINDS } from '../../core/records/fields.ts';
import { readEntry } from './chain.ts';
import type { Connection } from './connection.ts';
import { recordOfBody } from './rows.ts';

interface Row {
  readonly seq: number;
  readonly entry: string;
  readonly body: string | null;
}

const ROWS = `
  SELECT history.seq, history.entry, coalesce(history.body, contact_bodies.body) AS body
  FROM history LEFT JOIN contact_bodies ON contact_bodies.seq = history.seq`;

function recordOf(row: Row | undefined): AnyRecord | undefined {
  const entry = row === undefined ? undefined : readEntry(row.entry);
  if (row === undefined || row.body === null || entry === undefined) return undefined;
  const kind = RECORD_KINDS.find((one) => one === entry.kind);
  return kind === undefined ? undefined : recordOfBody(kind, row.body, entry.schemaVersion);
}

/** What the record was before a history row touched it; nothing where it was not there. */
export function recordBefore(connection: Connection, id: string, seq: number): AnyRecord | undefined {
  const where = 'WHERE history.record_id = ? AND history.seq < ? ORDER BY history.seq DESC LIMIT 1';
  return recordOf(connection.get<Row>(`${ROWS} ${where}`, id, seq));
}

/** What a history row made of the record; nothing where it took it away. */
export function recordAfter(connection: Connection, id: string, seq: number): AnyRecord | undefined {
  return recordOf(connection.get<Row>(`${ROWS} WHERE history.record_id = ? AND history.seq = ?`, id, seq));
}

/** The rows of one change that touched records, in order. */
export function changeRows(
  connection: Connection,
  change: number,
): ReadonlyArray<{ readonly seq: number; readonly kind: RecordKind; readonly recordId: string }> {
  const rows = connection.all<Row>(`${ROWS} WHERE history.change = ? ORDER BY history.seq`, change);
  return rows.flatMap(({ seq, entry: text }) => {
    const entry = readEntry(text);
    const kind = RECORD_KINDS.find((one) => one === entry?.kind);
    const recordId = entry?.recordId ?? null;
    return kind === undefined || recordId === null ? [] : [{ seq, kind, recordId }];
  });
}
