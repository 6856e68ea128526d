import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Article30Record } from '../../core/views/article30.ts';
import type { ContactBlock } from '../../core/views/article30-contacts.ts';
import { ICO_CONTROLLER_LAYOUT } from '../../core/views/ico-controller-layout.ts';
import { PROCESSOR_LAYOUT } from '../../core/views/processor-layout.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import { provenanceLines } from '../../words/provenance.ts';
import { BLOCK_ROWS, BLOCK_TITLES, CSV_COLUMNS, CSV_PARTS } from '../../words/record-sheets.ts';
import { layoutTable, transfersTable } from './article30-sheets.ts';
import { tableCell } from './table.ts';
import type { Table } from './table.ts';

type Values = Readonly<Record<string, string>>;

/** The rows of one part, each with what is said of the part as a whole. */
interface Part {
  readonly name: string;
  readonly rows: readonly Values[];
}

function valuesOf(table: Table): readonly Values[] {
  return table.rows.map((row) =>
    Object.fromEntries(row.map(({ text, day }, index) => [table.columns[index]?.heading ?? '', day ?? text])),
  );
}

function contactValues(contacts: ContactBlock): Values {
  const parts = ['controller', 'dataProtectionOfficer', 'representative'] as const;
  return Object.fromEntries(
    parts.flatMap((part) =>
      BLOCK_ROWS.map(({ field, label }) => {
        const title = part === 'controller' ? CSV_COLUMNS.recordOf : BLOCK_TITLES[part];
        return [`${title}: ${label}`, tableCell(contacts[part][field]).text];
      }),
    ),
  );
}

function partsOf(record: Article30Record): readonly Part[] {
  const controllers = record.controllers.flatMap((one) =>
    valuesOf(layoutTable(ICO_CONTROLLER_LAYOUT, one.rows)).map((values, index) => ({
      ...contactValues(one.contacts),
      [CSV_COLUMNS.activity]: one.rows[index]?.title ?? '',
      ...values,
    })),
  );
  const processors = record.processors.flatMap((one) =>
    valuesOf(layoutTable(PROCESSOR_LAYOUT, one.rows)).map((values) => ({ ...contactValues(one.contacts), ...values })),
  );
  return [
    { name: CSV_PARTS.controllers, rows: controllers },
    { name: CSV_PARTS.processors, rows: processors },
    { name: CSV_PARTS.transfers, rows: valuesOf(transfersTable(record.transfers)) },
  ];
}

/** A file of rows, and how many each of its parts has. */
export interface CsvFile {
  readonly text: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly parts: ReadonlyArray<{ readonly name: string; readonly rows: number }>;
}

/**
 * Joins parts into one file: a first column names the part, columns of the same heading are shared, and a column that belongs to another part is left empty.
 * A byte order mark tells spreadsheets that it is UTF-8, and no cell begins as one that they would run.
 */
export function csvOf(parts: readonly Part[], constant: Values): CsvFile {
  const headings: string[] = [CSV_COLUMNS.part];
  const known = new Set<string>(headings);
  for (const heading of [
    ...parts.flatMap(({ rows }) => rows).flatMap((row) => Object.keys(row)),
    ...Object.keys(constant),
  ]) {
    if (!known.has(heading)) headings.push(heading);
    known.add(heading);
  }
  const rows = parts.flatMap((part) =>
    part.rows.map((row) => {
      const values: Values = { ...row, ...constant, [CSV_COLUMNS.part]: part.name };
      return headings.map((heading) => withoutFormula(values[heading] ?? ''));
    }),
  );
  const text = stringify([headings, ...rows], { bom: true, record_delimiter: 'windows' });
  return { text, headings, rows, parts: parts.map(({ name, rows: own }) => ({ name, rows: own.length })) };
}

/** An apostrophe before what a spreadsheet would take for a formula; the ways to begin one are those that OWASP lists. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The Article 30 record as one CSV file. */
export function article30Csv(record: Article30Record, about: Provenance): CsvFile {
  const constant = Object.fromEntries(provenanceLines(about).map(({ label, text }) => [label, text]));
  return csvOf(partsOf(record), constant);
}

/** Writes the text of a CSV file. */
export async function writeCsv(path: string, file: CsvFile): Promise<void> {
  await writeFile(path, file.text);
}

/** What is in the file, read back by another program's rules. */
export async function readCsv(path: string): Promise<readonly (readonly string[])[]> {
  return parse(await readFile(path), { bom: true });
}
