import type { Connection } from './connection.ts';
import { lastRowAt } from './moment.ts';
import type { Moment } from './moment.ts';
import { storedJson } from './rows.ts';

/** A workbook or a list that was taken in: its name, its hash, how it was read, and from which rows each record came. */
export interface FileSource {
  readonly file: string;
  readonly sha256: string;
  readonly layouts: readonly string[];
  /** By record: sheet and row, `Template!12`, several parted by commas. */
  readonly rows: Readonly<Record<string, string>>;
}

/** Where a change came from, as its first row keeps it. */
export type ImportSource =
  | { readonly register: string; readonly seal: string | null; readonly file?: string | undefined }
  | FileSource
  | { readonly takesBack: number; readonly file: string };

/** An import as the history has it. */
export interface KeptImport {
  readonly change: number;
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly file: string;
  readonly records: number;
  /** The change that took it back; null where none did. */
  readonly takenBack: number | null;
}

const ROWS = `
  SELECT history.seq, history.change, json_extract(entry, '$.at') AS at, json_extract(entry, '$.by') AS by, body,
    (SELECT count(*) FROM history AS put WHERE put.change = history.change AND put.record_id IS NOT NULL) AS records
  FROM history WHERE record_id IS NULL AND action = 'import' AND seq <= ? ORDER BY seq DESC`;

interface Row {
  readonly seq: number;
  readonly change: number;
  readonly at: string;
  readonly by: string;
  readonly body: string;
  readonly records: number;
}

/** The imports of a register, up to a moment, the newest first: files, and the records of other registers. */
export function keptImports(connection: Connection, asRecorded?: Moment): readonly KeptImport[] {
  const rows = connection
    .all<Row>(ROWS, lastRowAt(connection, asRecorded))
    .map(({ body, ...row }) => ({ ...row, source: storedJson(connection.file, body) as ImportSource }));
  const takenBack = new Map(
    rows.flatMap(({ change, source }) => ('takesBack' in source ? [[source.takesBack, change] as const] : [])),
  );
  return rows.flatMap(({ source, change, seq, at, by, records }) => {
    if ('takesBack' in source) return [];
    const file = source.file ?? '';
    return [{ change, seq, at, by, file, records, takenBack: takenBack.get(change) ?? null }];
  });
}
