import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import type { ExportedFile, ExportRequest } from './request.ts';

/** Cells by the heading of their column. */
export type Values = Readonly<Record<string, string>>;

/** Rows that belong together under a name. */
export interface CsvPart {
  readonly name: string;
  readonly rows: readonly Values[];
}

/** A file before it is written, and how many rows each of its parts has. */
export interface CsvFile {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly parts: ExportedFile['sheets'];
}

/** An apostrophe before what a spreadsheet would take for a formula; these are the ways to begin one. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/**
 * Joins parts into one file: columns of the same heading are shared, and a column that belongs to another part is left empty. No cell begins as one that a
 * spreadsheet would run.
 * @param constant what is said in every row, in the last columns
 * @param partHeading the heading of a first column that names the part; without it the file has none
 */
export function csvOf(parts: readonly CsvPart[], constant: Values, partHeading?: string): CsvFile {
  const names = parts.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row)));
  const headings = [
    ...new Set([...(partHeading === undefined ? [] : [partHeading]), ...names, ...Object.keys(constant)]),
  ];
  const rows = parts.flatMap((part) =>
    part.rows.map((row) => {
      const values: Values = {
        ...row,
        ...constant,
        ...(partHeading === undefined ? {} : { [partHeading]: part.name }),
      };
      return headings.map((heading) => withoutFormula(values[heading] ?? ''));
    }),
  );
  return { headings, rows, parts: parts.map(({ name, rows: own }) => ({ name, rows: own.length })) };
}

function isSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((cell, index) => cell === other[index]);
}

async function check(path: string, beside: string, file: CsvFile): Promise<ExportedFile['sheets']> {
  const [headings = [], ...rows] = parse(await readFile(beside), { bom: true });
  if (rows.length !== file.rows.length) throw notAsWritten(path, 'rows', file.rows.length, rows.length);
  if (!isSame(headings, file.headings)) throw notAsWritten(path, 'headings', file.headings.length, headings.length);
  const different = rows.findIndex((row, index) => !isSame(row, file.rows[index]));
  if (different !== -1) {
    throw notAsWritten(path, `row ${different + 2}`, String(file.rows[different]), String(rows[different]));
  }
  return file.parts;
}

/** The file as text, in lines as spreadsheets want them. */
export function csvText({ headings, rows }: CsvFile, bom = false): string {
  return stringify([[...headings], ...rows.map((row) => [...row])], { bom, record_delimiter: 'windows' });
}

/**
 * Writes a CSV file in UTF-8, with the mark by which spreadsheets know it; read back and compared cell by cell before it takes its place.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function writeCsv(
  file: CsvFile,
  { out, force, signal }: Pick<ExportRequest, 'out' | 'force' | 'signal'>,
): Promise<ExportedFile> {
  const text = csvText(file, true);
  const sheets = await writeChecked(
    out,
    async (beside) => writeFile(beside, text),
    async (beside) => check(out, beside, file),
    { force, signal },
  );
  return { path: out, sheets };
}
