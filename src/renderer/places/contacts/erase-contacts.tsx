import { useState } from 'react';
import type { Reply } from '../../../contract/contract.ts';
import type { Trace } from '../../../core/records/contact-traces.ts';
import { erasureWords as words, TRACE_WORDS } from '../../../words/screens/erasure.ts';
import { useCommand } from '../../client/use-command.ts';
import { useQuery } from '../../client/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog, Dialog } from '../../ui/dialog.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { saidProblem } from '../../ui/said.ts';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { Switch } from '../../ui/toggle.tsx';
import styles from './erase.module.css';

type Before = Reply<'contacts.beforeErasing'>;
type Done = Reply<'contacts.erase'>;

/** How many people and places are told one by one. */
const MOST_TOLD = 8;

/** Where else the people are named, with the way there. */
function Traces({ traces, onGo }: { readonly traces: readonly Trace[]; readonly onGo: () => void }) {
  return (
    <>
      <p>{words.elsewhere(traces.length)}</p>
      {traces.length === 0 ? null : (
        <ul className={styles.people}>
          {traces.slice(0, MOST_TOLD).map(({ place, kind, id, name }) => (
            <li key={`${place} ${id}`} onClickCapture={['document', 'report'].includes(place) ? undefined : onGo}>
              {kind === null || name === '' ? name : <RecordLink kind={kind} id={id} name={name} />}{' '}
              {TRACE_WORDS[place]}
            </li>
          ))}
          {traces.length > MOST_TOLD ? <li>{words.more(traces.length - MOST_TOLD)}</li> : null}
        </ul>
      )}
    </>
  );
}

function People({ people }: Pick<Before, 'people'>) {
  return (
    <ul className={styles.people} aria-label={words.who}>
      {people.slice(0, MOST_TOLD).map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
      {people.length > MOST_TOLD ? <li>{words.more(people.length - MOST_TOLD)}</li> : null}
    </ul>
  );
}

/** The first question: who, why, whether they are to be kept out, and what is not reached. */
function FirstQuestion({
  before,
  reason,
  keepOut,
  onReason,
  onKeepOut,
  onGo,
}: {
  readonly before: Before;
  readonly reason: string;
  readonly keepOut: boolean;
  readonly onReason: (reason: string) => void;
  readonly onKeepOut: (keep: boolean) => void;
  readonly onGo: () => void;
}) {
  const hasEmail = before.people.some((one) => one.hasEmail);
  return (
    <div className={styles.body}>
      <People people={before.people} />
      <p>{words.what}</p>
      <TextArea
        label={words.reason}
        description={words.reasonHelp}
        isRequired
        value={reason}
        onChange={onReason}
        rows={2}
        autoFocus
      />
      <div>
        <Switch selected={keepOut} isDisabled={!hasEmail} onChange={onKeepOut}>
          {words.keepOut}
        </Switch>
        <p className={styles.help}>{hasEmail ? words.keepOutHelp : words.noEmail}</p>
      </div>
      <div>
        <Traces traces={before.traces} onGo={onGo} />
        <p className={styles.help}>{words.copies}</p>
      </div>
    </div>
  );
}

/** What came of it, and what a program cannot do for the person. */
function Outcome({ done, onClose }: { readonly done: Done; readonly onClose: () => void }) {
  return (
    <Dialog
      title={words.done(done.erased)}
      open
      onClose={onClose}
      staysOpen
      footer={
        <Button variant="primary" onPress={onClose}>
          {words.close}
        </Button>
      }
    >
      <div className={styles.body} role="status">
        <p>
          {done.forms === 0 ? null : `${words.doneForms(done.forms)} `}
          {done.keptOut === 0 ? null : words.doneKept(done.keptOut)}
        </p>
        {done.rewritten ? null : <Callout tone="warning">{words.notRewritten}</Callout>}
        <Callout title={words.left}>
          <Traces traces={done.traces} onGo={onClose} />
          <p>{words.copies}</p>
        </Callout>
      </div>
    </Dialog>
  );
}

/**
 * Erases contacts: asks twice, the second time for a word to be typed, since nothing brings them back.
 * @param onErased they are gone, and whatever shows one of them has to give way
 */
export function EraseContacts({
  contacts,
  onClose,
  onErased,
}: {
  readonly contacts: readonly string[];
  readonly onClose: () => void;
  readonly onErased: () => void;
}) {
  const { value: before, problem: unread } = useQuery(
    'contacts.beforeErasing',
    { contacts: [...contacts] },
    { keep: true },
  );
  const { run, busy, problem } = useCommand('contacts.erase');
  const [reason, setReason] = useState('');
  const [keepOut, setKeepOut] = useState(false);
  const [last, setLast] = useState(false);
  const [word, setWord] = useState('');
  const [done, setDone] = useState<Done>();
  const count = contacts.length;
  if (done !== undefined) return <Outcome done={done} onClose={onErased} />;
  const erase = async (): Promise<void> => {
    const outcome = await run({ contacts: [...contacts], reason: reason.trim(), keepOut });
    if (outcome.ok) setDone(outcome.value);
  };
  if (last) {
    return (
      <ConfirmDialog
        title={words.last}
        open
        onClose={() => setLast(false)}
        onConfirm={() => void erase()}
        confirmLabel={words.confirm(count)}
        danger
        busy={busy}
        disabled={word.trim().toUpperCase() !== words.word}
      >
        <div className={styles.body}>
          <p>{words.lastText(count)}</p>
          <TextField label={words.typeWord} value={word} onChange={setWord} autoFocus />
          {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
        </div>
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog
      title={words.title(count)}
      open
      onClose={onClose}
      onConfirm={() => setLast(true)}
      confirmLabel={words.goOn}
      disabled={reason.trim() === '' || before === undefined}
    >
      {unread === undefined ? null : <Callout tone="problem">{saidProblem(unread)}</Callout>}
      {before === undefined ? null : (
        <FirstQuestion
          before={before}
          reason={reason}
          keepOut={keepOut}
          onReason={setReason}
          onKeepOut={setKeepOut}
          onGo={onClose}
        />
      )}
    </ConfirmDialog>
  );
}
