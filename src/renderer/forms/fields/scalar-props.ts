import type { AnyWord } from '../../../words/screens/forms/word.ts';
import type { FieldProps } from '../../ui/field.tsx';
import type { Look } from '../layouts/layout.ts';
import type { ScalarField } from '../model/field.ts';
import type { Path } from '../model/paths.ts';

/** What the input for one value takes. */
export interface ScalarProps<F extends ScalarField = ScalarField> {
  readonly field: F;
  readonly path: Path;
  readonly word: AnyWord;
  readonly look: Look | undefined;
  /** Label, help and what is wrong, as every part of the kit takes them. */
  readonly said: FieldProps;
}
