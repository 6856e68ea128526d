import type { CellState } from '../../core/views/said.ts';

/** A cell of a document: lines of text, and whether they tell of a gap. */
export interface DocumentCell {
  readonly lines: readonly string[];
  readonly state: CellState;
  /** Stands out in its row, as what the row is about. */
  readonly isHead?: boolean;
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
  /** Left out where the heading above says the same. */
  readonly caption?: string | undefined;
  readonly headings: readonly string[];
  /** Of the columns, in hundredths of the breadth. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly DocumentCell[])[];
}

/** A sentence by itself; in a Word file a warning is framed, and what leads to a table stays on its page. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  readonly look?: 'warning' | 'before-table';
}

export type Block = HeadingBlock | FactsBlock | TableBlock | TextBlock;

/** A document before it is written for word processors, which is all that it says. */
export interface WordDocument {
  /** What kind of document it is, above its title; a record under Article 30 where nothing is said, nothing where it is null. */
  readonly kindOf?: string | null | undefined;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly subject: string;
  readonly language: 'en-GB';
  readonly front?: FactsBlock | undefined;
  readonly blocks: readonly Block[];
  /** Has no contents, and its parts follow each other on a page: a letter, or a form of a few pages. */
  readonly isShort?: boolean;
  /** Stands at the foot of every page. */
  readonly foot: string;
}

/** A document before it is written in any format: what the PDF and the word processor's file have in common. */
export interface RecordDocument extends WordDocument {
  readonly kindOf?: string | undefined;
  readonly subtitle: string;
  readonly front: FactsBlock;
  readonly isShort?: false;
}

/** The headings that the contents list, in order. */
export function contentsOf({ blocks }: Pick<WordDocument, 'blocks'>): readonly HeadingBlock[] {
  return blocks.filter((block): block is HeadingBlock => block.kind === 'heading' && block.level < 4);
}

function rowsOfBlock(block: Block): number {
  if (block.kind === 'facts') return block.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return block.kind === 'table' ? block.rows.length : 0;
}

/** Every table's rows below its headings, names of groups apart: what a reader of the file counts. */
export function rowsOf({ front, blocks }: RecordDocument): number {
  return [front, ...blocks].reduce((sum, block) => sum + rowsOfBlock(block), 0);
}

/** The parts of a document under the headings of its highest level, with the rows of the tables in each. */
export function partsOf({ blocks }: WordDocument): ReadonlyArray<{ readonly name: string; readonly rows: number }> {
  const parts: Array<{ name: string; rows: number }> = [];
  for (const block of blocks) {
    const part = parts.at(-1);
    if (block.kind === 'heading' && block.level === 2) parts.push({ name: block.text, rows: 0 });
    else if (part !== undefined) part.rows += rowsOfBlock(block);
  }
  return parts;
}
