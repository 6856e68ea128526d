import type { SheetRow } from '../routing/workbook/sheet-rows.ts';

/** Cells that are merged into one: rows as a spreadsheet counts, columns from 0. */
export interface Range {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

const REFERENCE = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/;

/** The number of a column from its letters: `A` is 0, `AB` is 27. */
export function columnIn(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + (letters.codePointAt(at) ?? 0) - 64;
  return column - 1;
}

/** The range of a reference, `B10:B14`; undefined where it is none, or lies in one row. */
export function rangeOf(reference: string): Range | undefined {
  const [, from = '', first = '', , last = ''] = REFERENCE.exec(reference) ?? [];
  const [firstRow, lastRow] = [Number(first), Number(last)];
  return from === '' || lastRow <= firstRow ? undefined : { firstRow, lastRow, column: columnIn(from) };
}

/**
 * The rows with the value of a merged cell in every row that it spans: that is what a reader sees. Rows that hold nothing of their own stay out. Of cells merged
 * across columns, the value stays in the first.
 */
export function filled(rows: readonly SheetRow[], ranges: readonly Range[]): readonly SheetRow[] {
  if (ranges.length === 0) return rows;
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const numbers = rows.map(({ number }) => number);
  for (const { firstRow, lastRow, column } of ranges) {
    const value = byNumber.get(firstRow)?.cells[column] ?? '';
    if (value.trim() === '') continue;
    for (let at = lowest(numbers, firstRow + 1); (numbers[at] ?? Infinity) <= lastRow; at += 1) {
      const row = byNumber.get(numbers[at] ?? 0);
      if (row === undefined) continue;
      while (row.cells.length <= column) row.cells.push('');
      row.cells[column] = value;
    }
  }
  return rows;
}

/** Where the first number stands that is not below the one asked for, in numbers that rise. */
function lowest(numbers: readonly number[], wanted: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
