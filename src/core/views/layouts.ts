import type { ControllerField } from './article30-fields.ts';
import { ICO_CONTROLLER_LAYOUT } from './ico-controller-layout.ts';
import { CNIL_LAYOUT } from './layout-cnil.ts';
import { EDPS_LAYOUT } from './layout-edps.ts';
import { LETTERS_LAYOUT } from './layout-letters.ts';
import { LUXEMBOURG_LAYOUT } from './layout-luxembourg.ts';
import type { Layout, LayoutColumn } from './layout.ts';
import { say30 } from './article30-statements.ts';
import type { Cell, Said } from './said.ts';

/** The layouts that a controller's record can be laid out by. */
export const LAYOUT_IDS = ['ico', 'article-30', 'cnil', 'luxembourg', 'edps'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** Each layout by its name on the command line. Another authority's is a file of data and a line here. */
export const CONTROLLER_LAYOUTS: Readonly<Record<LayoutId, Layout<ControllerField>>> = {
  ico: ICO_CONTROLLER_LAYOUT,
  'article-30': LETTERS_LAYOUT,
  cnil: CNIL_LAYOUT,
  luxembourg: LUXEMBOURG_LAYOUT,
  edps: EDPS_LAYOUT,
};

/** The formats of the record. */
export const ARTICLE_30_FORMATS = ['xlsx', 'csv', 'docx', 'pdf', 'json', 'jsonld'] as const;
export type Article30Format = (typeof ARTICLE_30_FORMATS)[number];

/** Which layout a format has where nobody chooses: the sheets are the form of the ICO, a document follows the law; data have none. */
export const OWN_LAYOUT: Readonly<Record<Article30Format, LayoutId | undefined>> = {
  xlsx: 'ico',
  csv: 'ico',
  docx: 'article-30',
  pdf: 'article-30',
  json: undefined,
  jsonld: undefined,
};

function under(label: string | undefined, lines: readonly Said[]): readonly Said[] {
  return label === undefined ? lines : [say30('article30.part', { label }), ...lines];
}

/** What a column of a layout says of a row: one field, or several under their labels. A gap in one of them is a gap of the cell. */
export function layoutCell<Field extends string>(
  { field, label, and = [] }: LayoutColumn<Field>,
  cells: Readonly<Record<Field, Cell>>,
): Cell {
  const first = cells[field];
  if (and.length === 0) return first;
  const all = [{ label, cell: first }, ...and.map((part) => ({ label: part.label, cell: cells[part.field] }))];
  const gap = all.some(({ cell }) => cell.state === 'not-recorded');
  const something = all.some(({ cell }) => cell.state === 'recorded') ? 'recorded' : 'none';
  return {
    state: gap ? 'not-recorded' : something,
    lines: all.flatMap((part) => under(part.label, part.cell.lines)),
  };
}
