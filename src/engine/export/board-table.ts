import type { HtmlCell } from './html.ts';

/** Rows of an annex, cell by cell. */
export type Rows = readonly (readonly HtmlCell[])[];

/** A table that follows that of its part of the annex, with a caption of its own. */
export interface AfterTable {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: Rows;
  /** In hundredths of the breadth. */
  readonly widths: readonly number[];
}
