import { useState } from 'react';
import { movesWords as words } from '../../../words/screens/moves.ts';
import { useCommand } from '../../client/use-command.ts';
import { useQuery } from '../../client/use-query.ts';
import { useApp } from '../../state/app.ts';
import { useDates, useReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { saidProblem } from '../../ui/said.ts';
import { TextArea } from '../../ui/text-field.tsx';
import { MoveListView } from './move-list.tsx';
import styles from './person.module.css';

/** Asks for the reason, and keeps the decisions as one change. */
function KeepDecisions({ count, onClose }: { readonly count: number; readonly onClose: () => void }) {
  const { toasts } = useApp();
  const { on } = useDates();
  const { run, busy, problem } = useCommand('contacts.redecide');
  const [reason, setReason] = useState('');
  const keep = async (): Promise<void> => {
    const outcome = await run({ on, reason: reason.trim() });
    if (!outcome.ok) return;
    toasts.show({ tone: 'done', text: words.kept(outcome.value.changed) });
    onClose();
  };
  return (
    <ConfirmDialog
      title={words.keepTitle}
      open
      onClose={onClose}
      onConfirm={() => void keep()}
      confirmLabel={words.keepConfirm}
      busy={busy}
      disabled={reason.trim() === ''}
    >
      <div className={styles.dialog}>
        <p>{words.keepText(count)}</p>
        <TextArea
          label={words.reason}
          description={words.reasonHelp}
          isRequired
          value={reason}
          onChange={setReason}
          rows={2}
          autoFocus
        />
        {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      </div>
    </ConfirmDialog>
  );
}

/** The contacts held, decided anew for the day: who moves, before anything is changed. */
export function ContactMoves() {
  const dates = useDates();
  const readOnly = useReadOnly();
  const { value: moves, problem } = useQuery('contacts.moves', dates);
  const [keeping, setKeeping] = useState(false);
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (moves === undefined) return null;
  const { counts } = moves.list;
  const count = counts.moves + counts.joint + counts.first;
  return (
    <div className={styles.person}>
      <p className={styles.soft}>{words.lead(dates.on)}</p>
      <MoveListView moves={moves} />
      <div>
        <Button variant="primary" isDisabled={readOnly || count === 0} onPress={() => setKeeping(true)}>
          {words.keep}
        </Button>
      </div>
      {keeping ? <KeepDecisions count={count} onClose={() => setKeeping(false)} /> : null}
    </div>
  );
}
