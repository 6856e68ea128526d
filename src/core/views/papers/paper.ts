import type { RecordKind } from '../../records/fields.ts';
import type { PaperField, PaperKind } from '../../records/paper-fields.ts';
import type { Day } from '../../days.ts';
import type { Statement } from '../../statement.ts';
import type { Said } from '../said.ts';

/**
 * How a cell came by what it says: from records; from records that are to be confirmed; not at all, though the register has a field for it (`missing`); not at
 * all, since it is agreed in the form itself (`to-decide`); or from a recorded fact by which there is nothing to say (`none`).
 */
export type PaperState = 'recorded' | 'to-be-confirmed' | 'missing' | 'to-decide' | 'none';

/** One field of a form with what the records say of it, line by line; never empty. */
export interface PaperRow {
  readonly label: Statement;
  readonly field: PaperField;
  readonly state: PaperState;
  readonly lines: readonly Said[];
  /** The record in which what is missing is entered. */
  readonly enter?: { readonly kind: RecordKind; readonly id: string; readonly name: string } | undefined;
}

/** Fields that belong together, under a heading. */
export interface PaperTable {
  readonly heading: Said;
  /** The record that it is about, where it is about one of several: a party, a sub-processor, an activity. */
  readonly about?: string | undefined;
  readonly rows: readonly PaperRow[];
}

/** One table of the form, in the form's own numbering; for each party, leg or recipient it has a table of ours. */
export interface PaperSection {
  readonly heading: Statement;
  readonly tables: readonly PaperTable[];
}

/** A paper filled from the records on a day. */
export interface Paper {
  readonly kind: PaperKind;
  readonly agreement: string;
  readonly title: Statement;
  /** What the reader has to know before the tables: where the clauses stand, what was left out, what the marks mean. */
  readonly notes: readonly Statement[];
  readonly sections: readonly PaperSection[];
  /** How many fields are in each state. */
  readonly counts: Readonly<Record<PaperState, number>>;
  readonly on: Day;
}

/** Every row of a paper. */
export function rowsOf({ sections }: Pick<Paper, 'sections'>): readonly PaperRow[] {
  return sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows));
}

/** How many rows are in each state. */
export function countsOf(rows: readonly PaperRow[]): Paper['counts'] {
  const counts = { recorded: 0, 'to-be-confirmed': 0, missing: 0, 'to-decide': 0, none: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
