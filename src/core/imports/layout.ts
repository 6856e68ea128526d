import type { RecordKind } from '../records/fields.ts';

/** Layouts that are read without being taught. */
export const LAYOUT_IDS = [
  'article-30-controller',
  'article-30-processor',
  'entities',
  'third-parties',
  'agreements',
  'activities',
  'transfers',
] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** One thing that a layout has a column for. */
export interface ImportField {
  readonly id: string;
  /** Headings under which it is known, the surest first; what does not matter in them is left out of the comparison. */
  readonly headings: readonly string[];
}

/** A layout: the columns that are understood, and what a row becomes. */
export interface ImportLayout {
  readonly id: LayoutId;
  /** The kind of record that a row becomes first of all. */
  readonly kind: RecordKind;
  readonly fields: readonly ImportField[];
  /** Without any of these, a row of headings is not taken for this layout. */
  readonly needs: readonly string[];
}
