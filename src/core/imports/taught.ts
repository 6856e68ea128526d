import * as z from 'zod';
import { headingKey } from './heading-key.ts';
import { LAYOUT_IDS } from './layout.ts';
import type { SourceSheet } from './source.ts';

/** A layout that a person taught once: what stands above the columns, and what each of them is. */
export const TaughtLayout = z.strictObject({
  /** The headings as `headingsKey` gives them. */
  headings: z.string().min(1).max(20_000),
  layout: z.enum(LAYOUT_IDS),
  columns: z.record(z.string().max(2000), z.string().max(200).nullable()),
});
export type TaughtLayout = z.infer<typeof TaughtLayout>;

/** What is the same for every sheet with the same headings in the same order. */
export function headingsKey(cells: readonly string[]): string {
  return cells.map(headingKey).join('|').replace(/\|+$/, '').slice(0, 20_000);
}

/** Headings stand among the first rows that hold anything. */
const SEARCHED = 60;

/** The taught layout whose headings stand in a row of the sheet, with the number of the row. */
export function taughtFor(
  sheet: SourceSheet,
  taught: readonly TaughtLayout[],
): { readonly layout: TaughtLayout; readonly headingRow: number } | undefined {
  if (taught.length === 0) return undefined;
  const known = new Map(taught.map((layout) => [layout.headings, layout]));
  for (const { cells, number } of sheet.rows.slice(0, SEARCHED)) {
    const layout = known.get(headingsKey(cells));
    if (layout !== undefined) return { layout, headingRow: number };
  }
  return undefined;
}
