import type { Day } from '../../core/days.ts';
import type { ColumnGroup } from '../../core/views/layout.ts';
import type { Cell, CellState } from '../../core/views/said.ts';
import { say } from '../../words/say.ts';

/** A cell as a file gets it. */
export interface TableCell {
  readonly text: string;
  /** The day that the cell holds, for formats that know dates. */
  readonly day?: Day | undefined;
  /** The number that the cell holds, for formats that know numbers. */
  readonly number?: number | undefined;
  readonly state: CellState;
}

/** A column as a file gets it. */
export interface TableColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly group?: ColumnGroup | undefined;
}

/** Rows under headings, ready to be written in any format. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell of text. */
export function textCell(text: string, state: CellState = 'recorded'): TableCell {
  return { text, state };
}

/** The words of a cell of a view, a line each. */
export function tableCell(cell: Cell): TableCell {
  return { text: cell.lines.map(say).join('\n'), day: cell.day, state: cell.state };
}
