import { matchColumns } from './columns.ts';
import type { ColumnChoice, MatchedColumn } from './columns.ts';
import type { ImportLayout, LayoutId } from './layout.ts';
import type { SourceRow, SourceSheet } from './source.ts';
import { taughtFor } from './taught.ts';
import type { TaughtLayout } from './taught.ts';

/** A sheet with its layout found: where the headings stand, what each column is, and the rows below. */
export interface FoundTable {
  readonly sheet: SourceSheet;
  readonly layout: ImportLayout;
  readonly headingRow: number;
  readonly columns: readonly MatchedColumn[];
  readonly above: readonly SourceRow[];
  readonly rows: readonly SourceRow[];
  /** Read as a person taught it another time. */
  readonly taught: boolean;
}

/** What a person says of the layout, where the program would find another one or none. */
export interface LayoutChoice {
  readonly layout?: LayoutId | undefined;
  readonly headingRow?: number | undefined;
  readonly columns?: ColumnChoice | undefined;
  readonly taught?: readonly TaughtLayout[] | undefined;
}

/** Headings stand among the first rows that hold anything. */
const SEARCHED = 60;

/** A row with fewer headings that are known is not taken for one of headings. */
const LEAST_KNOWN = 2;

interface Candidate {
  readonly row: SourceRow;
  readonly place: number;
  readonly layout: ImportLayout;
  readonly known: number;
  /** Headings of the row that the layout does not know. */
  readonly strange: number;
}

function candidate(row: SourceRow, place: number, layout: ImportLayout, columns: ColumnChoice | undefined): Candidate {
  const matched = matchColumns(layout, row.cells, row.cells.length, columns);
  const fields = new Set(matched.flatMap(({ field }) => field ?? []));
  const known = layout.needs.some((field) => fields.has(field)) ? fields.size : 0;
  return { row, place, layout, known, strange: row.cells.filter((cell) => cell.trim() !== '').length - fields.size };
}

/** More known headings, then fewer strange ones, then the higher row; the layouts stand in their order. */
function better(a: Candidate, b: Candidate): number {
  return b.known - a.known || a.strange - b.strange || a.place - b.place;
}

function widthOf(rows: readonly SourceRow[]): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

/**
 * Finds the headings of a sheet, wherever they stand, and the layout that knows most of them.
 * @returns nothing where no row names two columns that any layout knows, unless a person chose the layout and the row
 */
export function findTable(
  sheet: SourceSheet,
  layouts: readonly ImportLayout[],
  choice: LayoutChoice = {},
): FoundTable | undefined {
  const asLayout = layouts.filter(({ id }) => choice.layout === undefined || id === choice.layout);
  const taught = taughtFor(sheet, choice.taught ?? []);
  const isChosen = choice.layout !== undefined || choice.headingRow !== undefined || choice.columns !== undefined;
  if (taught !== undefined && !isChosen) {
    const { layout, columns } = taught.layout;
    const found = findTable(sheet, layouts, { layout, columns, headingRow: taught.headingRow });
    return found === undefined ? undefined : { ...found, taught: true };
  }
  const rows = sheet.rows.slice(0, SEARCHED);
  const asked =
    choice.headingRow === undefined ? rows : sheet.rows.filter(({ number }) => number === choice.headingRow);
  const places = new Map(sheet.rows.map((row, place) => [row, place]));
  const candidates = asLayout.flatMap((layout) =>
    asked.map((row) => candidate(row, places.get(row) ?? 0, layout, choice.columns)),
  );
  // Where a person named both the layout and the row, there is nothing to find.
  const least = choice.layout !== undefined && choice.headingRow !== undefined ? 0 : LEAST_KNOWN;
  const [best] = candidates.filter(({ known }) => known >= least).toSorted(better);
  if (best === undefined) return undefined;
  const below = sheet.rows.slice(best.place + 1);
  return {
    sheet,
    layout: best.layout,
    headingRow: best.row.number,
    columns: matchColumns(best.layout, best.row.cells, Math.max(best.row.cells.length, widthOf(below)), choice.columns),
    above: sheet.rows.slice(0, best.place),
    rows: below,
    taught: false,
  };
}
