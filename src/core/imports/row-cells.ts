import type { MatchedColumn } from './columns.ts';
import { isOpen, isUnknown, saysNothing } from './cell.ts';
import { recordedText } from './own-export.ts';
import { cellAt } from './source.ts';
import type { SourceRow } from './source.ts';

/** One cell of a row that says something, under its heading. */
export interface FilledCell {
  readonly heading: string;
  readonly field: string | undefined;
  readonly text: string;
  /** The cell leaves its answer open: 'TBC'. */
  readonly open: boolean;
  /** Where the cell's link leads. */
  readonly link: string | undefined;
}

/** The cells of a row that say something, by field, and those of columns without a field. */
export class RowCells {
  readonly all: readonly FilledCell[];
  readonly #byField = new Map<string, FilledCell>();

  /**
   * @param own the sheet was written by this program, so that its words for gaps and marks are left out
   * @param commentOn what a comment on a cell of that heading is called
   */
  constructor(
    columns: readonly MatchedColumn[],
    row: SourceRow,
    own: boolean,
    commentOn: (heading: string) => string = (heading) => heading,
  ) {
    const cells = columns.flatMap(({ index, heading, field }) => {
      const written = cellAt(row, index);
      const text = own ? recordedText(written) : written;
      // What this program prints without a field is an answer it worked out, and no record.
      if (saysNothing(text) || (own && (field === undefined || isUnknown(text)))) return [];
      return [{ heading, field, text, open: isOpen(text), link: row.links?.get(index) }];
    });
    // A comment is a cell without a field: whoever reads the row keeps it as a note.
    const comments = [...(row.comments ?? [])].map(([index, text]) => {
      const heading = commentOn(columns.find((column) => column.index === index)?.heading ?? '');
      return { heading, field: undefined, text, open: false, link: undefined };
    });
    this.all = [...cells, ...comments];
    for (const cell of this.all) if (cell.field !== undefined) this.#byField.set(cell.field, cell);
  }

  /** The cell of a field, where it says something and not only that it is open. */
  get(field: string): FilledCell | undefined {
    const cell = this.#byField.get(field);
    return cell?.open === false ? cell : undefined;
  }

  /** The text of a field's cell; undefined where it says nothing. */
  text(field: string): string | undefined {
    return this.get(field)?.text;
  }
}
