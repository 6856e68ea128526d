import { encoderFor, harmless } from './cells.ts';
import { ownNames } from './columns.ts';
import type { ListForm, Row } from './list-source.ts';

/** Writes rows of a list as lines, in the list's own form. */
export class RowLines {
  readonly encode: (cell: string) => string;
  private readonly form: ListForm;
  private readonly safeCells: boolean;

  /** @param safeCells makes every cell harmless to a spreadsheet, and not only our own */
  constructor(form: ListForm, safeCells: boolean) {
    this.form = form;
    this.safeCells = safeCells;
    this.encode = encoderFor(form.separator);
  }

  /**
   * The row as it stood in the list. Written anew where its cells have to be made harmless, and where it holds a line break, which might be one that does not end
   * rows in this list but does so for other programs.
   */
  input({ cells, text }: Row): string {
    return this.safeCells || text.includes('\n') || text.includes('\r') ? this.line(cells) : text;
  }

  /** Cells of the list as a line. */
  line(cells: readonly string[]): string {
    const { encode, safeCells } = this;
    return cells.map((cell) => encode(safeCells ? harmless(cell) : cell)).join(this.form.separator);
  }

  /** The header row of the rejects, with the line break that ends it. */
  rejectsHeader(): string {
    const { separator, newline, mark, header } = this.form;
    const own = ownNames(header, ['row_number', 'why']).map(this.encode).join(separator);
    return `${mark ? '\uFEFF' : ''}${own}${separator}${this.line(header)}${newline}`;
  }

  /** A row of the rejects: its number, why, and the row itself, to be mended and fed in again. */
  reject(row: Row, why: string): string {
    const { separator, newline } = this.form;
    return `${row.number}${separator}${this.encode(harmless(why))}${separator}${this.input(row)}${newline}`;
  }
}
