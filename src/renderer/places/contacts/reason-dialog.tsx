import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Outcome, Problem } from '../../../contract/entry.ts';
import { movesWords as words } from '../../../words/screens/moves.ts';
import { useApp } from '../../state/app.ts';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { saidProblem } from '../../ui/said.ts';
import { TextArea } from '../../ui/text-field.tsx';
import styles from './person.module.css';

/** What is asked, and what is done with the reason. */
interface ReasonDialogProps<T> {
  readonly title: string;
  readonly confirmLabel: string;
  /** What stands above the reason. */
  readonly children: ReactNode;
  readonly autoFocus?: boolean;
  readonly command: { readonly busy: boolean; readonly problem: Problem | undefined };
  /** @param reason without the blanks around it, never empty */
  readonly run: (reason: string) => Promise<Outcome<T>>;
  /** What is said once it is done. */
  readonly done: (value: T) => string;
  readonly onClose: () => void;
}

/** Asks for the reason of a change to decisions about contacts, and makes it. */
export function ReasonDialog<T>(props: ReasonDialogProps<T>) {
  const { title, confirmLabel, children, autoFocus = false, command, run, done, onClose } = props;
  const { toasts } = useApp();
  const [reason, setReason] = useState('');
  const keep = async (): Promise<void> => {
    const outcome = await run(reason.trim());
    if (!outcome.ok) return;
    toasts.show({ tone: 'done', text: done(outcome.value) });
    onClose();
  };
  return (
    <ConfirmDialog
      title={title}
      open
      onClose={onClose}
      onConfirm={() => void keep()}
      confirmLabel={confirmLabel}
      busy={command.busy}
      disabled={reason.trim() === ''}
    >
      <div className={styles.dialog}>
        {children}
        <TextArea
          label={words.reason}
          description={words.reasonHelp}
          isRequired
          value={reason}
          onChange={setReason}
          rows={2}
          autoFocus={autoFocus}
        />
        {command.problem === undefined ? null : <Callout tone="problem">{saidProblem(command.problem)}</Callout>}
      </div>
    </ConfirmDialog>
  );
}
