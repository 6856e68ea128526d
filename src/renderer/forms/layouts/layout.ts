/** How a field is shown where its type alone does not say it. */
export type Look =
  /** Text of several lines. */
  | 'long'
  /** A code of the law pack, chosen by its name; what the pack does not know is kept as it is. */
  | 'regime'
  | 'instrument'
  /** One line for each category of data of the scope. */
  | 'per-category'
  /** The rule of a finding about the record that stands beside it. */
  | 'finding-rule'
  /** The checksum of a document, with the document where the register keeps it. */
  | 'attachment'
  /** Shown and not typed: something else writes it. */
  | 'fixed'
  | 'copied-from';

/** A field with what its type does not say. */
export interface CellOptions {
  readonly field: string;
  readonly look?: Look;
  /** Order of the fields inside a group, or inside each item of a list of groups. */
  readonly rows?: readonly Row[];
  /** The same, for each shape of a group that has several. */
  readonly variants?: Readonly<Record<string, readonly Row[]>>;
  /** The fields that name an item of a list while it is folded. */
  readonly summary?: readonly string[];
  /** Shown only where a field beside it has one of these values; and always where something is recorded in it. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
  /** What stands below the fields of each item of a list, beside what is typed. */
  readonly below?: 'notice-sentence';
}

/** A field by its name, or with more said. */
export type Cell = string | CellOptions;

/** One field across, or several side by side. */
export type Row = Cell | readonly Cell[];

export interface Section {
  /** Its heading stands in the words, by this name. */
  readonly id: string;
  readonly rows: readonly Row[];
  /** Shown only where a field of the record has this value, or has none yet; and always where something is recorded in it. */
  readonly when?: { readonly field: string; readonly is: string };
}

/** The order of a form: every field of the schema exactly once. */
export interface Layout {
  readonly sections: readonly Section[];
  /**
   * Other orders of the same fields, by the value of a field: each method of an assessment asks its own questions in its own order. What is recorded and has no
   * place in the order chosen is shown after it, in a section of its own.
   */
  readonly orders?: {
    readonly by: string;
    readonly sections: Readonly<Record<string, readonly Section[]>>;
    /** Its order as long as nothing is chosen. */
    readonly unchosen: readonly Section[];
  };
  /** Fields that no section shows: the record's number, and marks that are shown at the fields they mark. */
  readonly apart: readonly string[];
}

/** A cell with its options, whichever way it was written. */
export function optionsOf(cell: Cell): CellOptions {
  return typeof cell === 'string' ? { field: cell } : cell;
}

/** The cells of a row. */
export function cellsOf(row: Row): readonly CellOptions[] {
  return (Array.isArray(row) ? (row as readonly Cell[]) : [row as Cell]).map((cell) => optionsOf(cell));
}

/** The cells of several rows, in order. */
export function cellsIn(rows: readonly Row[]): readonly CellOptions[] {
  return rows.flatMap((row) => cellsOf(row));
}
