import type { OptOutsMatched } from '../../../contract/jobs.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { useCommand } from '../../client/use-command.ts';
import { JobPanel, ShowInFolder } from '../../files/job-panel.tsx';
import { joined, nameOfPath, partsOfName } from '../../files/paths.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import type { FileJob } from '../../files/use-file-job.ts';
import { useApp } from '../../state/app.ts';
import { useDates, useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { saidProblem } from '../../ui/said.ts';
import styles from './person.module.css';

/** What the list means for the contacts, before anything is recorded. */
function Matched({ matches }: { readonly matches: OptOutsMatched }) {
  const { rows, matched, unmatched, unmatchedPath, open, already } = matches;
  const counts = { rows, matched, unmatched, open: open.length, already };
  return (
    <div className={styles.dialog}>
      <div role="status">
        <p>{words.optOutsRead(counts)}</p>
        <p>{words.optOutsFound(counts)}</p>
      </div>
      {unmatchedPath === null ? null : (
        <div>
          <p className={styles.soft}>{words.optOutsUnmatched}</p>
          <p className={styles.path}>{unmatchedPath}</p>
          <ShowInFolder path={unmatchedPath} />
        </div>
      )}
      {open.length === 0 ? <Callout>{words.optOutsNothing}</Callout> : null}
    </div>
  );
}

/** Shows how far the list is read, then what it means; records it when the person says so. */
function OptOutsDialog({ work }: { readonly work: FileJob<'lists.optOuts'> }) {
  const { toasts } = useApp();
  const { on } = useDates();
  const { run, busy } = useCommand('lists.recordOptOuts');
  const matches = work.state === 'done' ? (work.job?.result as OptOutsMatched) : undefined;
  const close = (): void => {
    if (work.state === 'running') work.cancel();
    work.clear();
  };
  const record = async (optOuts: OptOutsMatched['open']): Promise<void> => {
    const outcome = await run({ on, optOuts: [...optOuts] });
    if (!outcome.ok) {
      toasts.show({ tone: 'problem', text: saidProblem(outcome.problem) });
      return;
    }
    work.clear();
    toasts.show({ tone: 'done', text: words.optOutsRecorded(outcome.value.recorded) });
  };
  return (
    <Dialog
      title={words.optOutsTitle}
      open
      staysOpen
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{words.closeOptOuts}</Button>
          {matches === undefined || matches.open.length === 0 ? null : (
            <Button variant="primary" isDisabled={busy} onPress={() => void record(matches.open)}>
              {words.recordOptOuts(matches.open.length)}
            </Button>
          )}
        </>
      }
    >
      <JobPanel work={work} done={(result) => <Matched matches={result as OptOutsMatched} />} />
    </Dialog>
  );
}

/** Takes a list of addresses in and records that the contacts with them have opted out. */
export function OptOutsButton() {
  const { on } = useDates();
  const why = useWhyReadOnly();
  const chooser = useFileChooser();
  const work = useFileJob('lists.optOuts');
  const take = async (): Promise<void> => {
    const path = await chooser.toOpen('contacts');
    if (path === undefined) return;
    const folder = path.slice(0, path.length - nameOfPath(path).length);
    const unmatched = joined(folder, words.unmatchedName(partsOfName(nameOfPath(path)).stem));
    await work.run({ path, on, unmatched });
  };
  return (
    <>
      <Button isDisabled={work.state === 'running'} why={why} onPress={() => void take()}>
        {words.optOuts}
      </Button>
      {work.state === 'idle' ? null : <OptOutsDialog work={work} />}
      {chooser.dialog}
    </>
  );
}
