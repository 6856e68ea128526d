import type { CellState } from '../../core/views/said.ts';
import type { Table } from './table.ts';

/** A cell above the headings of a sheet. */
export interface AboveCell {
  readonly text: string;
  readonly style: 'title' | 'block' | 'label' | 'value' | 'note';
  readonly state?: CellState | undefined;
  /** Over how many columns it reaches. */
  readonly span?: number | undefined;
}

/** A row above the headings. */
export interface AboveRow {
  readonly cells: readonly AboveCell[];
}

/** A sheet of a workbook before it is written. */
export interface Sheet {
  readonly name: string;
  readonly above: readonly AboveRow[];
  /** Whether a row with the names of the column groups stands between what is above and the headings. */
  readonly showsGroups: boolean;
  readonly table: Table;
  /** Said in the first row where the table has none. */
  readonly whenEmpty: string;
}

/** The row of the headings, counted from 1. */
export function headingRow(sheet: Sheet): number {
  return sheet.above.length + (sheet.showsGroups ? 1 : 0) + 1;
}
