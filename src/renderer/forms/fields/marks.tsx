import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { formWords } from '../../../words/screens/forms/form.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { Path } from '../model/paths.ts';
import { useFormContext } from '../state/context.ts';
import { putMark, takeMark, useMark } from '../state/marks.ts';
import styles from './fields.module.css';

/** Ctrl+M in a field marks it: the mark's own button is for the pointer, so that the keys pass each field once. */
export function isMarkKey(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'm' && event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
}

/** 'To be confirmed', at the field that it is about: seen where it is so, and set or taken off. */
export function FieldMark({
  path,
  label,
  editing,
  onEdit,
}: {
  readonly path: Path;
  readonly label: string;
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
}) {
  const why = useMark(path);
  return (
    <>
      {why === undefined ? (
        <span className={styles.markButton}>
          <IconButton
            icon="unconfirmed"
            size="small"
            label={`${formWords.markToBeConfirmed} (${formWords.markKeys})`}
            excludeFromTabOrder
            onPress={() => onEdit(true)}
          />
        </span>
      ) : (
        <div className={styles.mark}>
          <Badge tone="soon">{formWords.toBeConfirmed}</Badge>
          {why === '' ? null : <span className={styles.markWhy}>{why}</span>}
          <Button size="small" variant="quiet" onPress={() => onEdit(true)}>
            {formWords.editMark}
          </Button>
        </div>
      )}
      {editing ? <MarkDialog path={path} label={label} why={why} onClose={() => onEdit(false)} /> : null}
    </>
  );
}

function MarkDialog({
  path,
  label,
  why,
  onClose,
}: {
  readonly path: Path;
  readonly label: string;
  readonly why: string | undefined;
  readonly onClose: () => void;
}) {
  const { values } = useFormContext();
  const [typed, setTyped] = useState(why ?? '');
  const keep = (): void => {
    putMark(values, path, typed.trim());
    onClose();
  };
  const confirm = (): void => {
    takeMark(values, path);
    onClose();
  };
  return (
    <Dialog
      title={formWords.toBeConfirmedField(label)}
      open
      onClose={onClose}
      footer={
        <>
          {why === undefined ? null : <Button onPress={confirm}>{formWords.confirmed}</Button>}
          <Button variant="primary" onPress={keep}>
            {why === undefined ? formWords.markToBeConfirmed : formWords.done}
          </Button>
        </>
      }
    >
      <TextArea
        label={formWords.why}
        description={formWords.whyHelp}
        value={typed}
        onChange={setTyped}
        rows={3}
        autoFocus
      />
    </Dialog>
  );
}
