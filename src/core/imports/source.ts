import type { Statement } from '../statement.ts';

/** One row of a file, as text: what a person sees in the cells, with days as ISO writes them. */
export interface SourceRow {
  /** As a spreadsheet counts: from 1, everything above the headings included. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Where each cell's link leads, by the place of the cell. */
  readonly links?: ReadonlyMap<number, string> | undefined;
  /** Comments on its cells, by the place of the cell. */
  readonly comments?: ReadonlyMap<number, string> | undefined;
  /** Why the row cannot be read. */
  readonly fault?: Statement | undefined;
}

/** One sheet of a workbook, or a text file as a whole. Rows without anything in them are left out; a merged cell holds for every row that it spans. */
export interface SourceSheet {
  /** Empty for a text file. */
  readonly name: string;
  readonly rows: readonly SourceRow[];
}

/** A file that is taken in, read. */
export interface Source {
  /** Its name without the folder. */
  readonly name: string;
  readonly sheets: readonly SourceSheet[];
}

/** The cell of a row, without blanks around it. */
export function cellAt(row: SourceRow, column: number): string {
  return (row.cells[column] ?? '').trim();
}
