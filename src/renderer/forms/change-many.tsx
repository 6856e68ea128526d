import { useState } from 'react';
import type { Row } from '../../contract/common.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { changeManyWords as words } from '../../words/screens/forms/change-many.ts';
import { kitWords } from '../../words/screens/kit.ts';
import { useCommand } from '../client/use-command.ts';
import { useApp } from '../state/app.ts';
import { useWhyReadOnly } from '../state/hooks.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { saidProblem } from '../ui/said.ts';
import { TextField } from '../ui/text-field.tsx';
import styles from './form.module.css';

function ChangeDialog({
  kind,
  rows,
  onClose,
  onDone,
}: {
  readonly kind: RecordKind;
  readonly rows: readonly Row[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { toasts } = useApp();
  const { run, busy, problem } = useCommand('records.changeMany');
  const [owner, setOwner] = useState('');
  const [nextReview, setNextReview] = useState('');
  const [reason, setReason] = useState('');
  const isEmpty = owner.trim() === '' && nextReview === '';
  const change = async (): Promise<void> => {
    const outcome = await run({
      kind,
      ids: rows.map(({ id }) => id),
      ...(owner.trim() === '' ? {} : { owner: owner.trim() }),
      ...(nextReview === '' ? {} : { nextReview }),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    });
    if (!outcome.ok) return;
    toasts.show({ tone: 'done', text: words.done(outcome.value.changed, rows.length) });
    onDone();
  };
  return (
    <Dialog
      title={words.title(rows.length)}
      open
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{kitWords.cancel}</Button>
          <Button variant="primary" isDisabled={isEmpty} isPending={busy} onPress={() => void change()}>
            {words.change(rows.length)}
          </Button>
        </>
      }
    >
      <div className={styles.removal}>
        <p>{words.text}</p>
        <TextField label={words.owner} description={words.ownerHelp} value={owner} onChange={setOwner} autoFocus />
        <DateField label={words.nextReview} value={nextReview} onChange={setNextReview} />
        <TextField label={words.reason} description={words.reasonHelp} value={reason} onChange={setReason} />
        {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      </div>
    </Dialog>
  );
}

/** Gives the records that are selected in a list an owner or a day of the next review: all of them in one change, which is taken back as one. */
export function ChangeMany({
  kind,
  rows,
  clear,
}: {
  readonly kind: RecordKind;
  readonly rows: readonly Row[];
  readonly clear: () => void;
}) {
  const why = useWhyReadOnly();
  const [changing, setChanging] = useState<readonly Row[]>();
  return (
    <>
      <Button size="small" icon="edit" why={why} onPress={() => setChanging(rows)}>
        {words.open}
      </Button>
      {changing === undefined ? null : (
        <ChangeDialog
          kind={kind}
          rows={changing}
          onClose={() => setChanging(undefined)}
          onDone={() => {
            setChanging(undefined);
            clear();
          }}
        />
      )}
    </>
  );
}
