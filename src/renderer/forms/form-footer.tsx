import { formWords } from '../../words/screens/forms/form.ts';
import { Button } from '../ui/button.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './form.module.css';

/** Saving and leaving, always in sight. */
export function FormFooter({
  reason,
  onReason,
  onSave,
  onLeave,
  busy,
}: {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly busy: boolean;
}) {
  return (
    <div className={styles.footer}>
      <div className={styles.reason}>
        <TextField label={formWords.reason} value={reason} onChange={onReason} />
      </div>
      <div className={styles.buttons}>
        <Button onPress={onLeave}>{formWords.leave}</Button>
        <Tooltip text={formWords.saveKeys}>
          <Button variant="primary" onPress={onSave} isPending={busy} aria-keyshortcuts="Control+S">
            {formWords.save}
          </Button>
        </Tooltip>
      </div>
    </div>
  );
}
