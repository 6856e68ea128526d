import { OWN_COLUMNS, ownNames } from './columns.ts';
import type { Columns } from './columns.ts';
import type { ListForm, Row } from './list-source.ts';
import type { RowDecisions } from './row-decisions.ts';
import { isEmptyLine, whyNoRow } from './row-faults.ts';
import { RowLines } from './row-lines.ts';
import type { TextWriter } from './text-writer.ts';

/** How many rejects are told even where no file was asked for. */
export const REJECTS_TOLD = 20;

/** A row that could not be routed: its number as a spreadsheet counts, the header being 1. */
export interface Reject {
  readonly row: number;
  readonly why: string;
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
  private readonly lines: RowLines;

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
    this.lines = new RowLines(form, safeCells);
  }

  /** Takes a row below the header. */
  take(row: Row): void {
    const { columns, counts, lines } = this;
    if (isEmptyLine(row, columns.names)) {
      counts.emptyLines += 1;
      return;
    }
    const noRow = whyNoRow(row, columns.names);
    const outcome = noRow === undefined ? this.decisions.of(row.cells) : undefined;
    if (outcome?.ok === true) {
      counts.rowsOut += 1;
      this.out.add(lines.input(row));
      this.out.addBytes(outcome.cells);
      return;
    }
    const why = noRow ?? (outcome?.ok === false ? outcome.why : '');
    counts.rejected += 1;
    if (this.firstRejects.length < REJECTS_TOLD) this.firstRejects.push({ row: row.number, why });
    this.rejects?.add(lines.reject(row, why));
  }

  /** Gives both outputs their header rows. */
  writeHeaders(): void {
    const { form, columns, lines } = this;
    const own = ownNames(columns.names, OWN_COLUMNS).map(lines.encode).join(form.separator);
    this.out.add(`${form.mark ? '\uFEFF' : ''}${lines.line(columns.names)}${form.separator}${own}${form.newline}`);
    this.rejects?.add(lines.rejectsHeader());
  }
}
