import type { Column, Row } from '../../contract/common.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import { LIST_WORDS } from '../../words/list-export.ts';
import { provenanceInOneLine, provenanceLines } from '../../words/provenance.ts';
import type { TableWords } from '../../words/screens/columns.ts';
import { cellWord } from '../../words/table-cells.ts';
import type { WriteOptions } from '../files/write-checked.ts';
import { csvOf, writeCsv } from './csv.ts';
import type { Values } from './csv.ts';
import type { ExportedFile } from './request.ts';
import type { AboveRow } from './sheet.ts';
import { textCell } from './table.ts';
import type { TableCell } from './table.ts';
import { writeWorkbook } from './workbook.ts';

/** The rows of a table as they are searched, narrowed and sorted on screen. */
export interface ListRequest extends WriteOptions {
  readonly format: 'csv' | 'xlsx';
  readonly out: string;
  /** The columns in the order in which they are written. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** How many rows there are when nothing is narrowed. */
  readonly total: number;
  readonly words: TableWords;
  readonly countryName: (code: string) => string;
  /** What the table is narrowed to, in words. */
  readonly narrowedTo?: string | undefined;
  readonly about: Provenance;
}

/** In characters. */
const WIDTHS: Readonly<Record<Column['type'], number>> = {
  text: 36,
  texts: 36,
  day: 12,
  number: 10,
  country: 20,
  code: 20,
  verdict: 22,
  known: 12,
};

/** Over how many columns a line above the headings reaches. */
const LINE_SPAN = 6;

function line(text: string, style: 'title' | 'note'): AboveRow {
  return { cells: [{ text, style, span: LINE_SPAN }] };
}

function cellOf(column: Column, { cells }: Row, { words, countryName }: ListRequest): TableCell {
  const value = cells[column.id];
  if (value === undefined || value === null || value === '') return textCell('');
  if (typeof value === 'number') return { text: String(value), number: value, state: 'recorded' };
  if (column.type === 'day' && typeof value === 'string') return { text: value, day: value, state: 'recorded' };
  const values = Array.isArray(value) ? value : [value];
  return textCell(values.map((one) => cellWord(column, one, words.codes, countryName)).join('; '));
}

async function writeListCsv(request: ListRequest): Promise<ExportedFile> {
  const { words, columns, rows, narrowedTo, about, out, force, signal } = request;
  const values = rows.map((row): Values =>
    Object.fromEntries(
      columns.map((column) => [words.columns[column.id] ?? column.id, cellOf(column, row, request).text]),
    ),
  );
  const constant = {
    ...(narrowedTo === undefined ? {} : { [LIST_WORDS.narrowedTo]: narrowedTo }),
    ...Object.fromEntries(provenanceLines(about).map(({ label, text }) => [label, text])),
  };
  return writeCsv(csvOf([{ name: words.caption, rows: values }], constant), { out, force, signal });
}

async function writeListWorkbook(request: ListRequest): Promise<ExportedFile> {
  const { words, columns, rows, total, narrowedTo, about, out, force, signal } = request;
  const count = LIST_WORDS.rows(rows.length, total);
  const sheet = {
    name: words.caption.slice(0, 31),
    above: [
      line(words.caption, 'title'),
      line(narrowedTo === undefined ? count : `${count}. ${LIST_WORDS.narrowedTo}: ${narrowedTo}`, 'note'),
      line(provenanceInOneLine(about), 'note'),
    ],
    showsGroups: false,
    table: {
      columns: columns.map(({ id, type }) => ({ heading: words.columns[id] ?? id, width: WIDTHS[type] })),
      rows: rows.map((row) => columns.map((column) => cellOf(column, row, request))),
    },
    whenEmpty: LIST_WORDS.whenEmpty,
  };
  return writeWorkbook(out, [sheet], { force, signal });
}

/**
 * Writes a table of records as it stands on screen, all its rows, as a workbook or as CSV. The file is reopened and every cell compared before it takes its place.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function exportList(request: ListRequest): Promise<ExportedFile> {
  return request.format === 'xlsx' ? writeListWorkbook(request) : writeListCsv(request);
}
