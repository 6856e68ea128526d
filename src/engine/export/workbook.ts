import { writeFile } from 'node:fs/promises';
import readXlsxFile from 'read-excel-file/node';
import type { SheetData as ReadRows } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import type { Cell, Row } from 'write-excel-file/node';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import type { WriteOptions } from '../files/write-checked.ts';
import { pageSetup } from './page-setup.ts';
import { headingRow } from './sheet.ts';
import { fittedColumns, heightAbove, heightOf } from './row-heights.ts';
import type { AboveCell, AboveRow, Sheet } from './sheet.ts';
import type { TableCell, TableColumn } from './table.ts';
import { withoutControl } from './xml-text.ts';

/** A sheet as it was found in the reopened file, with its rows below the headings. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: number;
}

/** A file that was written, reopened and counted. */
export interface WrittenWorkbook {
  readonly path: string;
  readonly sheets: readonly WrittenSheet[];
}

/** Grounds under white headings; both give a contrast of more than 7 to 1. */
const REQUIRED_GREEN = '#1D5B33';
const OPTIONAL_BLUE = '#1B4480';
const PLAIN_GREY = '#3A4250';
const GAP_AMBER = '#FFF1CC';
const LINE_GREY = '#B8BEC8';
const DATE_FORMAT = 'yyyy-mm-dd';

const BORDER = { borderColor: LINE_GREY, borderStyle: 'thin' } as const;

/**
 * Text as a string cell, which no spreadsheet runs, whatever it begins with. A space keeps apart from the names that every object has ('constructor' and
 * the like) a text that reads the same: the library looks texts up in a plain object.
 */
function safe(text: string): string {
  const plain = withoutControl(text);
  return plain in {} ? `${plain} ` : plain;
}

function bodyCell({ text, day, state }: TableCell, height: number): Cell {
  const look = {
    height,
    wrap: true,
    alignVertical: 'top',
    ...BORDER,
    ...(state === 'not-recorded' ? ({ backgroundColor: GAP_AMBER, fontStyle: 'italic' } as const) : {}),
  } as const;
  if (day !== undefined) {
    return { value: new Date(`${day}T00:00:00Z`), type: Date, format: DATE_FORMAT, align: 'left', ...look };
  }
  return { value: safe(text), type: String, ...look };
}

function headingColour(column: TableColumn): string {
  if (column.group === undefined) return PLAIN_GREY;
  return column.group.required ? REQUIRED_GREEN : OPTIONAL_BLUE;
}

function headingCell(column: TableColumn, height: number): Cell {
  return {
    height,
    value: safe(column.heading),
    type: String,
    wrap: true,
    alignVertical: 'top',
    fontWeight: 'bold',
    textColor: '#FFFFFF',
    backgroundColor: headingColour(column),
    ...BORDER,
  };
}

/** The names of the groups, each over its own columns. */
function groupRow(columns: readonly TableColumn[], height: number): Row {
  const row: Row = [];
  for (const [index, column] of columns.entries()) {
    if (index > 0 && columns[index - 1]?.group === column.group) {
      row.push(null);
      continue;
    }
    const next = columns.findIndex((other, place) => place > index && other.group !== column.group);
    const span = (next === -1 ? columns.length : next) - index;
    const heading = { ...column, heading: column.group?.title ?? '' };
    row.push({ ...(headingCell(heading, height) as object), ...(span > 1 ? { columnSpan: span } : {}) });
  }
  return row;
}

function aboveCell({ text, style, state, span }: AboveCell, height: number): Cell {
  return {
    value: safe(text),
    type: String,
    wrap: true,
    alignVertical: 'top',
    ...(style === 'title' ? ({ fontWeight: 'bold', fontSize: 14 } as const) : {}),
    ...(style === 'block'
      ? ({ fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: REQUIRED_GREEN } as const)
      : {}),
    ...(style === 'label' ? ({ fontWeight: 'bold' } as const) : {}),
    ...(state === 'not-recorded' ? ({ backgroundColor: GAP_AMBER, fontStyle: 'italic' } as const) : {}),
    ...(span === undefined || span === 1 ? {} : { columnSpan: span }),
    height,
  };
}

function aboveRow(row: AboveRow, widths: readonly number[]): Row {
  const height = heightAbove(row, widths);
  return row.cells.flatMap((cell) => [
    aboveCell(cell, height),
    ...Array.from({ length: (cell.span ?? 1) - 1 }, () => null),
  ]);
}

/** The height of the row with the names of the groups, in points: two lines. */
const GROUP_HEIGHT = 29;

function dataOf(sheet: Sheet, columns: readonly TableColumn[]): Row[] {
  const { rows } = sheet.table;
  const widths = columns.map(({ width }) => width);
  const headings = heightOf(
    columns.map(({ heading }) => heading),
    // Bold letters are wider.
    widths.map((width) => width * 0.85),
  );
  const empty: TableCell = { text: sheet.whenEmpty, state: 'none' };
  const body: readonly (readonly TableCell[])[] = rows.length === 0 ? [[empty]] : rows;
  return [
    ...sheet.above.map((row) => aboveRow(row, widths)),
    ...(sheet.showsGroups ? [groupRow(columns, GROUP_HEIGHT)] : []),
    columns.map((column) => headingCell(column, headings)),
    ...body.map((row) => {
      const height = heightOf(
        row.map(({ text }) => text),
        widths,
      );
      return row.map((cell) => bodyCell(cell, height));
    }),
  ];
}

function bytesOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const fitted = sheets.map((sheet) => ({ sheet, columns: fittedColumns(sheet.table.columns, sheet.table.rows) }));
  const written = writeXlsxFile(
    fitted.map(({ sheet, columns }) => ({
      sheet: sheet.name,
      data: dataOf(sheet, columns),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: headingRow(sheet),
      stickyColumnsCount: 1,
      orientation: 'landscape' as const,
    })),
    {
      fontFamily: 'Arial',
      fontSize: 10,
      features: [
        pageSetup(
          fitted.map(({ sheet, columns }) => ({
            name: sheet.name,
            headingRow: headingRow(sheet),
            width: columns.reduce((sum, { width }) => sum + width, 0),
          })),
        ),
      ],
    },
  );
  return written.toBuffer();
}

/** What a cell comes back as: texts without space around them, days as midnight UTC. */
function readBack(value: ReadRows[number][number] | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).trim();
}

/** What a cell has to come back as. */
function asHeld({ text, day }: TableCell): string {
  return day ?? withoutControl(text).trim();
}

function checkSheet(path: string, sheet: Sheet, found: ReadRows): WrittenSheet {
  const row = headingRow(sheet);
  const headings = (found[row - 1] ?? []).map(readBack);
  const { columns, rows } = sheet.table;
  const expected = columns.map(({ heading }) => heading);
  if (headings.join('\u0000') !== expected.join('\u0000')) {
    throw notAsWritten(
      path,
      `headings of the sheet ${sheet.name}`,
      expected.length,
      headings.filter((one) => one !== '').length,
    );
  }
  const body = found.slice(row);
  const count = rows.length === 0 ? 0 : body.length;
  if (count !== rows.length) throw notAsWritten(path, `rows of the sheet ${sheet.name}`, rows.length, count);
  for (const [index, written] of rows.entries()) {
    for (const [column, cell] of written.entries()) {
      const back = readBack(body[index]?.[column]);
      if (back !== asHeld(cell)) {
        throw notAsWritten(
          path,
          `cell ${column + 1} of row ${row + index + 1} of the sheet ${sheet.name}`,
          asHeld(cell),
          back,
        );
      }
    }
  }
  return { name: sheet.name, rows: count };
}

async function checkWorkbook(path: string, beside: string, sheets: readonly Sheet[]): Promise<WrittenSheet[]> {
  const found = await readXlsxFile(beside);
  if (found.length !== sheets.length) throw notAsWritten(path, 'sheets', sheets.length, found.length);
  return sheets.map((sheet, index) => {
    const there = found[index];
    if (there?.sheet !== sheet.name) throw notAsWritten(path, 'name of a sheet', sheet.name, there?.sheet ?? '');
    return checkSheet(path, sheet, there.data);
  });
}

/**
 * Writes the sheets as a workbook (XLSX): beside its place, reopened with another library, every heading and cell compared, then moved in.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function writeWorkbook(
  path: string,
  sheets: readonly Sheet[],
  options: WriteOptions = {},
): Promise<WrittenWorkbook> {
  const bytes = await bytesOf(sheets);
  const written = await writeChecked(
    path,
    async (beside) => writeFile(beside, bytes),
    async (beside) => checkWorkbook(path, beside, sheets),
    options,
  );
  return { path, sheets: written };
}
