import { useState } from 'react';
import { addDays } from '../../../core/days.ts';
import type { DueEntry } from '../../../core/views/due.ts';
import { postponing } from '../../../core/views/put-off.ts';
import { calendarWords } from '../../../words/due.ts';
import { duePlaceWords as words } from '../../../words/screens/due.ts';
import { kitWords } from '../../../words/screens/kit.ts';
import { useCommand } from '../../client/use-command.ts';
import { useApp } from '../../state/app.ts';
import { usePreferences } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { said, saidProblem } from '../../ui/said.ts';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import styles from './due.module.css';

/** A day to begin with: a fortnight ahead, and never past the day on which it falls due unless that is over. */
function offered(entry: DueEntry, today: string): string {
  const fortnight = addDays(today, 14);
  return entry.on <= today || fortnight <= entry.on ? fortnight : entry.on;
}

/** Says what it means to look away beyond the day itself, and asks for a deliberate yes. */
function Past({
  entry,
  today,
  sure,
  onSure,
}: {
  readonly entry: DueEntry;
  readonly today: string;
  readonly sure: boolean;
  readonly onSure: (sure: boolean) => void;
}) {
  return (
    <Callout tone="warning">
      <p>{entry.on < today ? words.overdue(entry.on) : words.past(entry.on)}</p>
      <Checkbox selected={sure} onChange={onSure}>
        {words.pastSure}
      </Checkbox>
    </Callout>
  );
}

/** Asks until when and why an entry is put off, and keeps it in the register. */
export function PutOffDialog({
  entry,
  on,
  onClose,
}: {
  readonly entry: DueEntry;
  /** The day on which the list is looked at, from which the entry leaves it. */
  readonly on: string;
  readonly onClose: () => void;
}) {
  const { toasts } = useApp();
  const known = usePreferences()?.name ?? '';
  const save = useCommand('records.save');
  const [until, setUntil] = useState(() => offered(entry, on));
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [sure, setSure] = useState(false);
  const past = until > entry.on;
  const by = known === '' ? typed.trim() : known;
  const what = calendarWords.summary(entry.kind, entry.name);
  const ready = until > on && reason.trim() !== '' && by !== '' && (!past || sure);
  const keep = async (): Promise<void> => {
    const record = postponing(entry, {
      title: what,
      putOffOn: on,
      until,
      pastDueDay: past,
      reason: reason.trim(),
      by,
    });
    const outcome = await save.run({ kind: 'postponement', record, reason: reason.trim() });
    if (!outcome.ok) return;
    toasts.show({ tone: 'done', text: words.putOffDone(what, until) });
    onClose();
  };
  return (
    <Dialog
      title={words.putOffTitle}
      open
      staysOpen={reason.trim() !== ''}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{kitWords.cancel}</Button>
          <Button variant="primary" isDisabled={!ready} isPending={save.busy} onPress={() => void keep()}>
            {words.putOffButton}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <p>{words.putOffText(what, entry.on, entry.on < on)}</p>
        <p className={styles.none}>{said(entry.statement)}</p>
        <DateField label={words.back} isRequired value={until} min={addDays(on, 1)} onChange={setUntil} />
        <TextArea
          label={words.reason}
          description={words.reasonHelp}
          isRequired
          rows={2}
          value={reason}
          onChange={setReason}
          autoFocus
        />
        {known === '' ? <TextField label={words.byWhom} isRequired value={typed} onChange={setTyped} /> : null}
        {past ? <Past entry={entry} today={on} sure={sure} onSure={setSure} /> : null}
        <p className={styles.none}>{words.putOffMeans}</p>
        {save.problem === undefined ? null : <Callout tone="problem">{saidProblem(save.problem)}</Callout>}
      </div>
    </Dialog>
  );
}
