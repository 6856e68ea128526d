import type { Column, Row } from '../../contract/common.ts';
import { cellTexts } from './cells.ts';
import type { CellWords } from './cells.ts';

/** A cell that a spreadsheet would run starts with one of these. */
const RUNS = /^[=+\-@\t\r]/u;

function cell(text: string): string {
  const line = text.replaceAll(/[\t\r\n]+/gu, ' ');
  return RUNS.test(line) ? `'${line}` : line;
}

/** A line of cells, with tabs between. */
export function lineOfCells(texts: readonly string[]): string {
  return texts.map(cell).join('\t');
}

/**
 * Rows as cells to paste into a spreadsheet: a line of headings, then one line a row, with tabs between. Days stay ISO days, which every spreadsheet reads;
 * no cell begins a formula.
 */
export function asCells(
  columns: readonly Column[],
  headings: Readonly<Record<string, string>>,
  rows: readonly Row[],
  words: CellWords,
): string {
  const lines = rows.map((row) => columns.map((column) => cellTexts(column, row.cells[column.id], words).join('; ')));
  return [columns.map(({ id }) => headings[id] ?? id), ...lines].map(lineOfCells).join('\r\n');
}
