import { useState } from 'react';
import type { Problem } from '../../contract/entry.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { wordAt } from '../../words/screens/forms/all.ts';
import { formWords } from '../../words/screens/forms/form.ts';
import { useCommand } from '../client/use-command.ts';
import { useApp } from '../state/app.ts';
import { Callout } from '../ui/callout.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { RecordLink } from '../ui/record-link.tsx';
import { said, saidProblem } from '../ui/said.ts';
import { TextArea } from '../ui/text-field.tsx';
import styles from './form.module.css';

const STILL_NAMED = 'field.still-named';

/** Why a record cannot be removed: what names it, each with the way there. */
function Refusal({ problem, onGo }: { readonly problem: Problem; readonly onGo: () => void }) {
  const naming = problem.fields.filter(({ statement }) => statement.id === STILL_NAMED);
  const others = problem.fields.filter(({ statement }) => statement.id !== STILL_NAMED);
  if (naming.length === 0) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  return (
    <Callout tone="problem" title={formWords.stillNamed(naming.length)}>
      <ul className={styles.problemLines}>
        {naming.map(({ statement }) => {
          const { kind, name, id, byField } = statement.parameters as Record<string, string>;
          if (kind === undefined || id === undefined || name === undefined) return null;
          const place = (byField ?? '').replaceAll(/\[\d+\]/gu, '');
          return (
            <li key={`${id} ${byField ?? ''}`} onClickCapture={onGo}>
              <RecordLink kind={kind as RecordKind} id={id} name={name} />{' '}
              {formWords.inField(wordAt(kind as RecordKind, place).label)}
            </li>
          );
        })}
        {others.map(({ statement }) => (
          <li key={statement.id}>{said(statement)}</li>
        ))}
      </ul>
    </Callout>
  );
}

/** Asks for the reason and removes the record, or says what stands against it. */
export function RemoveRecord({
  kind,
  id,
  name,
  onClose,
  onRemoved,
}: {
  readonly kind: RecordKind;
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}) {
  const { toasts } = useApp();
  const { run, busy, problem } = useCommand('records.remove');
  const [reason, setReason] = useState('');
  const remove = async (): Promise<void> => {
    const outcome = await run({ kind, id, reason: reason.trim() });
    if (!outcome.ok) return;
    toasts.show({ tone: 'done', text: formWords.removed(name) });
    onRemoved();
  };
  return (
    <ConfirmDialog
      title={formWords.removeTitle(kind)}
      open
      onClose={onClose}
      onConfirm={() => void remove()}
      confirmLabel={formWords.removeConfirm(kind)}
      danger
      busy={busy}
      disabled={reason.trim() === ''}
    >
      <div className={styles.removal}>
        <p>{kind === 'contact' ? formWords.removeContactText(name) : formWords.removeText(name)}</p>
        <TextArea
          label={formWords.removeReason}
          description={formWords.removeReasonHelp}
          isRequired
          value={reason}
          onChange={setReason}
          rows={2}
          autoFocus
        />
        {problem === undefined ? null : <Refusal problem={problem} onGo={onClose} />}
      </div>
    </ConfirmDialog>
  );
}
