import { KeptReport } from '../../core/views/kept-report.ts';
import { Change, checkAuthor } from './append.ts';
import type { Author } from './append.ts';
import type { Connection } from './connection.ts';
import { registerError } from './error.ts';
import type { Moment } from './moment.ts';
import type { RegisterPorts } from './ports.ts';
import { lastRowAt, sealAt } from './moment.ts';
import type { Seal } from './read.ts';
import { storedJson } from './rows.ts';
import { keepPack } from './take-over-law.ts';
import type { PackToKeep } from './take-over-law.ts';

/** A kept report with its place in the history: reports are numbered from 1, in the order in which they were kept. */
export interface ReportOnRecord extends KeptReport {
  readonly number: number;
  readonly seq: number;
  readonly at: string;
  readonly by: string;
}

/** The same without its figures and their rows, which may be many. */
export type ReportAbout = Omit<ReportOnRecord, 'figures' | 'names' | 'wordings'>;

/**
 * Keeps a report that was handed over, as one change: its figures and rows, what tells its file, and the law pack by which it was made, so that it can be derived again.
 * @returns its number and the seal of the row that keeps it
 * @throws RegisterError where the file cannot be written; it is then as it was
 */
export function keepReport(
  connection: Connection,
  ports: RegisterPorts,
  author: Author,
  { report, pack }: { readonly report: Omit<KeptReport, 'lawPack'>; readonly pack: PackToKeep },
): { readonly number: number; readonly seal: Seal | null } {
  checkAuthor(author);
  return connection.transaction('write', () => {
    const change = new Change(connection, ports, author, false);
    const { version, asOf, sha256 } = keepPack(connection, change, pack);
    change.keptReport(KeptReport.parse({ ...report, lawPack: { version, asOf, sha256 } }));
    change.seal();
    const number = connection.get<{ n: number }>(
      `SELECT count(*) AS n FROM history WHERE record_id IS NULL AND action = 'keep-report'`,
    );
    return { keep: true, value: { number: number?.n ?? 0, seal: sealAt(connection) } };
  });
}

const ALL = `
  SELECT seq, json_extract(entry, '$.at') AS at, json_extract(entry, '$.by') AS by,
         row_number() OVER (ORDER BY seq) AS number, BODY AS body
  FROM history WHERE record_id IS NULL AND action = 'keep-report'`;

/** What the list of reports needs not read: parsing the rows of many reports takes long. */
const ABOUT = ALL.replace('BODY', `json_remove(body, '$.figures', '$.names', '$.wordings')`);
const WHOLE = ALL.replace('BODY', 'body');

interface Row {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly number: number;
  readonly body: string;
}

/** The reports that were kept, up to a moment, the newest first. */
export function keptReports(connection: Connection, asRecorded?: Moment): readonly ReportAbout[] {
  return connection
    .all<Row>(`${ABOUT} AND seq <= ? ORDER BY seq DESC`, lastRowAt(connection, asRecorded))
    .map(({ body, ...about }) => {
      const kept = storedJson(connection.file, body) as Omit<KeptReport, 'figures' | 'names' | 'wordings'>;
      return { ...kept, ...about };
    });
}

/**
 * One kept report, whole.
 * @throws RegisterError where none has that number
 */
export function keptReport(connection: Connection, number: number): ReportOnRecord {
  const row = connection.get<Row>(`SELECT * FROM (${WHOLE}) WHERE number = ?`, number);
  if (row === undefined) throw registerError('report.none', { number });
  const { body, ...about } = row;
  return { ...(storedJson(connection.file, body) as KeptReport), ...about };
}

/** The board reports of an edition that were kept up to a moment, without their figures, the newest first. */
export function reportsOfEdition(
  connection: Connection,
  entity: string | undefined,
  asRecorded?: Moment,
): readonly ReportAbout[] {
  return keptReports(connection, asRecorded).filter(
    ({ report, entity: of }) => report === 'board' && of === (entity ?? null),
  );
}

/** How many contacts were erased after a row of the history. */
export function erasedSince(connection: Connection, seq: number): number {
  const sql = `SELECT count(*) AS n FROM history WHERE seq > ? AND action = 'erase'`;
  return connection.get<{ n: number }>(sql, seq)?.n ?? 0;
}
