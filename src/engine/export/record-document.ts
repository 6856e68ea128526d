import type { CellState } from '../../core/views/said.ts';

/** A cell of a document: lines of text, and whether they tell of a gap. */
export interface DocumentCell {
  readonly lines: readonly string[];
  readonly state: CellState;
}

/** A row of what is asked and what is recorded. */
export interface FactRow {
  readonly label: string;
  readonly cell: DocumentCell;
}

/** Rows that belong together under a name; without one they stand first. */
export interface FactGroup {
  readonly title?: string | undefined;
  readonly rows: readonly FactRow[];
}

/** A heading; it is a bookmark, and an entry of the contents down to the third level. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4;
  readonly text: string;
  readonly id: string;
}

/** A table of two columns: what is asked, and what is recorded. */
export interface FactsBlock {
  readonly kind: 'facts';
  /** Left out where the heading above says the same. */
  readonly caption?: string | undefined;
  readonly groups: readonly FactGroup[];
}

/** A table of several columns, whose first cell heads its row. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly headings: readonly string[];
  /** Of the columns, in hundredths of the breadth. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly DocumentCell[])[];
}

/** A sentence by itself. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
}

export type Block = HeadingBlock | FactsBlock | TableBlock | TextBlock;

/** A document before it is written in any format: what the PDF and the word processor's file have in common, which is all that they say. */
export interface RecordDocument {
  /** What kind of document it is, above its title; a record under Article 30 where nothing is said. */
  readonly kindOf?: string | undefined;
  readonly title: string;
  readonly subtitle: string;
  readonly subject: string;
  readonly language: 'en-GB';
  readonly front: FactsBlock;
  readonly blocks: readonly Block[];
  /** Stands at the foot of every page. */
  readonly foot: string;
}

/** The headings that the contents list, in order. */
export function contentsOf({ blocks }: RecordDocument): readonly HeadingBlock[] {
  return blocks.filter((block): block is HeadingBlock => block.kind === 'heading' && block.level < 4);
}

/** Every table's rows below its headings, names of groups apart: what a reader of the file counts. */
export function rowsOf({ front, blocks }: RecordDocument): number {
  return [front, ...blocks].reduce((sum, block) => {
    if (block.kind === 'facts') return sum + block.groups.reduce((all, { rows }) => all + rows.length, 0);
    return block.kind === 'table' ? sum + block.rows.length : sum;
  }, 0);
}
