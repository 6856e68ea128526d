import { formWords } from '../../../words/screens/forms/form.ts';
import { viewWords } from '../../../words/screens/forms/view.ts';
import { useTaken } from '../../state/store.ts';
import { valueAt } from '../model/paths.ts';
import { useGeography } from '../places.ts';
import { useFormContext } from '../state/context.ts';
import { textOf } from '../text.ts';
import type { CellProps } from './cell-props.ts';
import styles from './fields.module.css';

/** A value that is shown in the form and written by something else. */
export function FixedInput({ field, path, word, options }: CellProps) {
  const { kind, values, notes } = useFormContext();
  const names = useTaken(notes, (state) => state.names);
  const { nameOf } = useGeography();
  const text = values.useTaken((all) =>
    textOf(kind, field, options, valueAt(all, path), {
      recordName: (id) => names[id]?.name ?? viewWords.notThereAnyMore,
      placeName: nameOf,
    }),
  );
  return (
    <div>
      <p className={styles.name}>{word.label}</p>
      <p className={styles.picked}>{text === '' ? formWords.noChoice : text}</p>
    </div>
  );
}
