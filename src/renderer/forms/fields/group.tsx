import { formWords } from '../../../words/screens/forms/form.ts';
import { Button } from '../../ui/button.tsx';
import type { GroupField } from '../model/field.ts';
import { valueAt } from '../model/paths.ts';
import { blankOf } from '../model/values.ts';
import { useEditing, useFormContext, useProblem } from '../state/context.ts';
import { want } from '../state/form-notes.ts';
import type { CellProps } from './cell-props.ts';
import { FieldsFrame } from './frame.tsx';
import styles from './fields.module.css';

/** Fields that belong together. Where they may be absent, they are added and removed as a whole. */
export function GroupInput({ field, path, word, options, fixed, bare }: CellProps<GroupField>) {
  const { values, notes, Rows } = useFormContext();
  const present = values.useTaken((all) => valueAt(all, path) !== undefined);
  const error = useProblem(path);
  const { set } = useEditing(path);
  const add = (): void => {
    set(blankOf(field));
    want(notes, path);
  };
  const optional = !field.required && !fixed;
  const button = present ? (
    <Button
      size="small"
      variant="quiet"
      icon="remove"
      aria-label={formWords.removeGroup(word.label)}
      onPress={() => set(undefined)}
    >
      {formWords.removeShort}
    </Button>
  ) : (
    <Button size="small" icon="add" aria-label={formWords.addGroup(word.label)} onPress={add}>
      {formWords.addShort}
    </Button>
  );
  return (
    <FieldsFrame
      label={word.label}
      help={word.help}
      error={error}
      bare={bare}
      className={styles.group}
      actions={optional ? button : undefined}
    >
      {present ? (
        <div className={styles.inside} data-body>
          <Rows rows={options.rows ?? []} fields={field.fields} path={path} fixed={fixed} />
        </div>
      ) : null}
      {!present && !optional ? <p className={styles.help}>{formWords.none}</p> : null}
    </FieldsFrame>
  );
}
