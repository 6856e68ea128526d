import { plainText } from './html.ts';
import type { HtmlCell } from './html.ts';

/** Inches: a slide of 16 to 9 with its margins, and where its content begins. */
export const SLIDE = { width: 13.333, height: 7.5, left: 0.55, top: 1.25, bottom: 0.5 } as const;
export const CONTENT_WIDTH = SLIDE.width - 2 * SLIDE.left;
export const CONTENT_HEIGHT = SLIDE.height - SLIDE.top - SLIDE.bottom;

/** How small the words of a table are, in points: as small as can be read on a wall. */
export const TABLE_POINTS = 11;

const LINE = (TABLE_POINTS * 1.22) / 72;
const PADDING = 0.11;

/** Characters of the average letter to an inch at that size. */
const TO_AN_INCH = 72 / (TABLE_POINTS * 0.53);

/** The longest text of a cell; the file with the annex on paper has it whole. */
const MOST_CHARACTERS = 420;

/** A table as slides show it. */
export interface SlideTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly HtmlCell[])[];
  /** In hundredths of the breadth. */
  readonly widths: readonly number[];
}

/** The text of a cell, shortened where it would fill a slide alone. */
export function cellText(cell: HtmlCell): string {
  const text = plainText(cell);
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1).trimEnd()}…`;
}

function linesOf(text: string, inches: number): number {
  const fits = Math.max(4, Math.floor((inches - 0.15) * TO_AN_INCH));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fits)), 0);
}

/** The height that a row takes, in inches, a little more rather than less. */
export function rowHeight(cells: readonly string[], widths: readonly number[], width: number): number {
  const most = Math.max(1, ...cells.map((text, index) => linesOf(text, ((widths[index] ?? 10) / 100) * width)));
  return most * LINE + PADDING;
}

/** Rows in portions that each fit on a slide; a row that is higher than a slide has one of its own. */
export function portions(
  { headings, rows, widths }: SlideTable,
  { width = CONTENT_WIDTH, height = CONTENT_HEIGHT }: { readonly width?: number; readonly height?: number } = {},
): readonly (readonly (readonly string[])[])[] {
  const head = rowHeight(headings, widths, width);
  const all: string[][][] = [];
  let used = Infinity;
  for (const row of rows) {
    const cells = row.map(cellText);
    const needed = rowHeight(cells, widths, width);
    if (used + needed > height) {
      all.push([]);
      used = head;
    }
    all.at(-1)?.push(cells);
    used += needed;
  }
  return all;
}
