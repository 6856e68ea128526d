import { writeFile } from 'node:fs/promises';
import type { TransferAnswer } from '../../core/law/answer.ts';
import type { Law } from '../../core/law/law.ts';
import type { Dates } from '../../core/law/verdict/judge.ts';
import type { Snapshot } from '../../core/records/snapshot.ts';
import { article30Record } from '../../core/views/article30.ts';
import type { Article30Choice, Article30Record } from '../../core/views/article30.ts';
import { provenanceOf } from '../../core/views/provenance.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import { article30Csv, readCsv, writeCsv } from './article30-csv.ts';
import type { CsvFile } from './article30-csv.ts';
import { article30Json, checkJson, countsOf } from './article30-json.ts';
import { article30Sheets } from './article30-sheets.ts';
import { writeWorkbook } from './workbook.ts';

/** What every export is made from, and where it goes. */
export interface ExportRequest {
  readonly snapshot: Snapshot;
  readonly law: Law;
  /** The answers for the same dates. */
  readonly answers: readonly TransferAnswer[];
  readonly dates: Dates;
  /** The hash of the newest history row of the snapshot; null where the register holds no entry yet. */
  readonly seal: string | null;
  readonly programVersion: string;
  readonly out: string;
  /** Replaces a file that is there. */
  readonly force?: boolean | undefined;
}

/** Which Article 30 record is wanted, and how. */
export interface Article30Request extends ExportRequest, Article30Choice {
  readonly format: 'xlsx' | 'csv' | 'json';
}

/** A file that was written, reopened and counted, with the rows of each of its parts. */
export interface ExportedFile {
  readonly path: string;
  readonly sheets: ReadonlyArray<{ readonly name: string; readonly rows: number }>;
}

/** The record that was written, with what it leaves out and withholds. */
export interface ExportedArticle30 extends ExportedFile {
  readonly record: Pick<Article30Record, 'leftOut' | 'withheld' | 'entitiesWithout'>;
}

function isSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((cell, index) => cell === other[index]);
}

/** Compares a CSV file with what was to be in it, cell by cell. */
export async function checkCsv(path: string, beside: string, file: CsvFile): Promise<ExportedFile['sheets']> {
  const [headings = [], ...rows] = await readCsv(beside);
  if (rows.length !== file.rows.length) throw notAsWritten(path, 'rows', file.rows.length, rows.length);
  if (!isSame(headings, file.headings)) throw notAsWritten(path, 'headings', file.headings.length, headings.length);
  const different = rows.findIndex((row, index) => !isSame(row, file.rows[index]));
  if (different !== -1) {
    throw notAsWritten(path, `row ${different + 2}`, String(file.rows[different]), String(rows[different]));
  }
  return file.parts;
}

async function writeRecord(
  { format, out, force }: Article30Request,
  record: Article30Record,
  about: Provenance,
): Promise<ExportedFile> {
  if (format === 'xlsx') return writeWorkbook(out, article30Sheets(record, about), { force });
  if (format === 'csv') {
    const file = article30Csv(record, about);
    const sheets = await writeChecked(
      out,
      async (beside) => writeCsv(beside, file),
      async (beside) => checkCsv(out, beside, file),
      { force },
    );
    return { path: out, sheets };
  }
  const document = article30Json(record, about);
  const sheets = await writeChecked(
    out,
    async (beside) => writeFile(beside, `${JSON.stringify(document, undefined, 2)}\n`),
    async (beside) => checkJson(out, beside, countsOf(document)),
    { force },
  );
  return { path: out, sheets };
}

/**
 * Writes the Article 30 record as a workbook (XLSX), as CSV or as JSON: whole, or of one controller or one processor. The file is reopened and counted
 * before it takes its place.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function exportArticle30(request: Article30Request): Promise<ExportedArticle30> {
  const { snapshot, law, answers, dates, controller, processor } = request;
  const record = article30Record({ snapshot, law, answers, dates }, { controller, processor });
  const written = await writeRecord(request, record, provenanceOf(snapshot, law, dates, request));
  const { leftOut, withheld, entitiesWithout } = record;
  return { ...written, record: { leftOut, withheld, entitiesWithout } };
}
