/** Which part of a layout a column belongs to, and whether the law asks for it. */
export interface ColumnGroup {
  readonly title: string;
  /** Asked for by Art 30 (or, for the last group of the ICO layout, by Schedule 1 to the DPA 2018). */
  readonly required: boolean;
}

/** One column of an authority's layout: its heading exactly as the authority prints it, and the field that fills it. */
export interface LayoutColumn<Field extends string> {
  readonly heading: string;
  readonly group: ColumnGroup;
  readonly field: Field;
  /** Where the authority asks for several things in one cell: what the first of them is called, and the others. */
  readonly label?: string | undefined;
  readonly and?: ReadonlyArray<{ readonly label: string; readonly field: Field }> | undefined;
  /** In characters, for programs that show columns. */
  readonly width: number;
}

/** A layout of an authority's form: data, so that another authority's needs no code. */
export interface Layout<Field extends string> {
  /** Its name, as the record that is laid out by it calls it. */
  readonly name: string;
  /** Who publishes it, and how sure it is that the headings are theirs. */
  readonly source: string;
  readonly columns: readonly LayoutColumn<Field>[];
}
