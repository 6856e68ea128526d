import { sentence } from '../../words/catalogue.ts';
import { encoderFor, harmless } from './cells.ts';
import { OWN_COLUMNS, ownNames } from './columns.ts';
import type { Columns } from './columns.ts';
import type { ListForm, Row } from './list-source.ts';
import { sayOfFile } from './routing-file-error.ts';
import type { RowDecisions } from './row-decisions.ts';
import type { TextWriter } from './text-writer.ts';

/** A cell longer than this sends its row to the rejects: no field of the register takes more. */
export const MOST_CELL_CHARACTERS = 100_000;

/** How many rejects are told even where no file was asked for. */
const REJECTS_TOLD = 20;

/** A row that could not be routed: its number as a spreadsheet counts, the header being 1. */
export interface Reject {
  readonly row: number;
  readonly why: string;
}

/** Why the row is no row of this list; undefined where it is one. */
function whyNoRow({ cells, text, fault }: Row, { names }: Columns): string | undefined {
  if (fault !== undefined) return sentence(fault);
  if (cells.length !== names.length) {
    return sentence(sayOfFile('routing-file.row-cells', { cells: cells.length, expected: names.length }));
  }
  if (text.length <= MOST_CELL_CHARACTERS) return undefined;
  const place = cells.findIndex((cell) => cell.length > MOST_CELL_CHARACTERS);
  if (place < 0) return undefined;
  const characters = cells[place]?.length ?? 0;
  return sentence(
    sayOfFile('routing-file.row-cell-too-long', { column: names[place] ?? '', characters, most: MOST_CELL_CHARACTERS }),
  );
}

/** What a row router works with. */
export interface RowRouterParts {
  readonly form: ListForm;
  readonly columns: Columns;
  readonly decisions: RowDecisions;
  /** Makes every cell of the outputs harmless to a spreadsheet, and not only our own. */
  readonly safeCells: boolean;
}

/** Gives both outputs what they get of each row, and counts. */
export class RowRouter {
  readonly counts = { rowsOut: 0, rejected: 0, emptyLines: 0 };
  readonly firstRejects: Reject[] = [];
  private readonly form: ListForm;
  private readonly out: TextWriter;
  private readonly rejects: TextWriter | undefined;
  private readonly columns: Columns;
  private readonly decisions: RowDecisions;
  private readonly safeCells: boolean;
  private readonly encode: (cell: string) => string;

  constructor(
    { form, columns, decisions, safeCells }: RowRouterParts,
    out: TextWriter,
    rejects: TextWriter | undefined,
  ) {
    this.form = form;
    this.out = out;
    this.rejects = rejects;
    this.columns = columns;
    this.decisions = decisions;
    this.safeCells = safeCells;
    this.encode = encoderFor(form.separator);
  }

  /** Takes a row below the header. */
  take(row: Row): void {
    const { columns, form, counts } = this;
    if (row.text === '' && columns.names.length > 1) {
      counts.emptyLines += 1;
      return;
    }
    const noRow = whyNoRow(row, columns);
    const outcome = noRow === undefined ? this.decisions.of(row.cells) : undefined;
    if (outcome?.ok === true) {
      counts.rowsOut += 1;
      this.out.add(this.input(row));
      this.out.addBytes(outcome.cells);
      return;
    }
    const why = noRow ?? (outcome?.ok === false ? outcome.why : '');
    counts.rejected += 1;
    if (this.firstRejects.length < REJECTS_TOLD) this.firstRejects.push({ row: row.number, why });
    this.rejects?.add(
      `${row.number}${form.separator}${this.encode(harmless(why))}${form.separator}${this.input(row)}${form.newline}`,
    );
  }

  /** Gives both outputs their header rows. */
  writeHeaders(): void {
    const { form, columns } = this;
    const input = this.line(columns.names);
    const line = (names: readonly string[]): string => names.map(this.encode).join(form.separator);
    const mark = form.mark ? '\uFEFF' : '';
    this.out.add(`${mark}${input}${form.separator}${line(ownNames(columns.names, OWN_COLUMNS))}${form.newline}`);
    this.rejects?.add(
      `${mark}${line(ownNames(columns.names, ['row_number', 'why']))}${form.separator}${input}${form.newline}`,
    );
  }

  /**
   * The row as it stood in the list. Written anew where its cells have to be made harmless, and where it holds a line break, which might be one that does not end
   * rows in this list but does so for other programs.
   */
  private input({ cells, text }: Row): string {
    return this.safeCells || text.includes('\n') || text.includes('\r') ? this.line(cells) : text;
  }

  private line(cells: readonly string[]): string {
    const { encode, safeCells } = this;
    return cells.map((cell) => encode(safeCells ? harmless(cell) : cell)).join(this.form.separator);
  }
}
