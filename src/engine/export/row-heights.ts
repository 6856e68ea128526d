import type { AboveRow } from './sheet.ts';
import type { TableCell, TableColumn } from './table.ts';

/** Points of one line of 10-point text, and the most that a spreadsheet gives a row. */
const LINE_HEIGHT = 13;
const HIGHEST = 409;
const MOST_LINES = Math.floor(HIGHEST / LINE_HEIGHT);

/** The widest that a column is made for the sake of a long text, in characters. */
const WIDEST = 110;

/** Over how many lines a text runs in a column: an estimate on the safe side, since fonts differ between machines. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * 0.95));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

/** The columns, wider where a text would need more lines than a row can be high: it has to be read, not only to be there. */
export function fittedColumns(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
): readonly TableColumn[] {
  const widths = columns.map(({ width }) => width);
  for (const row of rows) {
    for (const [index, { text }] of row.entries()) {
      // Most texts are short: only a long one is worth counting lines for.
      while (
        text.length > 400 &&
        (widths[index] ?? WIDEST) < WIDEST &&
        linesOf(text, widths[index] ?? 1) > MOST_LINES
      ) {
        widths[index] = Math.min(WIDEST, (widths[index] ?? 1) * 1.25);
      }
    }
  }
  return columns.map((column, index) => ({ ...column, width: Math.round(widths[index] ?? column.width) }));
}

/** The height in points of a row with these texts. */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => linesOf(text, widths[index] ?? 1));
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE_HEIGHT + 3);
}

/** The height in points of a row above the headings, whose cells may reach over several columns. */
export function heightAbove({ cells }: AboveRow, widths: readonly number[]): number {
  let first = 0;
  let lines = 1;
  let isTitle = false;
  for (const { text, span = 1, style } of cells) {
    const width = widths.slice(first, first + span).reduce((sum, one) => sum + one, 0);
    lines = Math.max(lines, linesOf(text, style === 'title' ? width * 0.65 : width));
    isTitle ||= style === 'title';
    first += span;
  }
  return Math.min(HIGHEST, lines * LINE_HEIGHT * (isTitle ? 1.4 : 1) + 3);
}
