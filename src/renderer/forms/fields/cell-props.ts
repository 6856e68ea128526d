import type { AnyWord } from '../../../words/screens/forms/word.ts';
import type { CellOptions, Row } from '../layouts/layout.ts';
import type { FieldNode } from '../model/field.ts';
import type { Path } from '../model/paths.ts';

/** What every input of the form takes. */
export interface CellProps<F extends FieldNode = FieldNode> {
  readonly field: F;
  readonly path: Path;
  readonly word: AnyWord;
  readonly options: CellOptions;
  /** Something above it is shown and not typed. */
  readonly fixed: boolean;
  /** The heading above names it already: its own name is read and not seen. */
  readonly bare: boolean;
}

/** Rows of fields, of the record itself or of a group in it. */
export interface RowsProps {
  readonly rows: readonly Row[];
  readonly fields: readonly FieldNode[];
  /** Where the group stands in the record; empty for the record itself. */
  readonly path: Path;
  readonly variant?: string | undefined;
  readonly fixed: boolean;
  readonly bare?: boolean;
}
