import { useState } from 'react';
import type { JobName } from '../../contract/contract.ts';
import type { ReactNode } from 'react';
import { fileWords } from '../../words/screens/files.ts';
import { useCommand } from '../client/use-command.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { said } from '../ui/said.ts';
import type { FileJob } from './use-file-job.ts';
import styles from './job-panel.module.css';

/** How far long work is, how it ended, and what can be done about it. `done` shows the result. */
export function JobPanel<N extends JobName>({
  work,
  done,
}: {
  readonly work: FileJob<N>;
  readonly done: (result: unknown) => ReactNode;
}) {
  const [stopping, setStopping] = useState<number>();
  const { state, job } = work;
  const isStopping = stopping !== undefined && stopping === work.number;
  return (
    <div aria-live="polite" className={styles.panel}>
      {state === 'running' ? (
        <div className={styles.running}>
          <ProgressBar
            label={job?.statement === undefined ? fileWords.working : said(job.statement)}
            done={job?.done ?? 0}
            total={job?.total ?? null}
          />
          <Button
            size="small"
            isDisabled={isStopping}
            onPress={() => {
              setStopping(work.number);
              work.cancel();
            }}
          >
            {isStopping ? fileWords.cancelling : fileWords.cancelWork}
          </Button>
        </div>
      ) : null}
      {state === 'cancelled' ? <Callout>{fileWords.cancelled}</Callout> : null}
      {state === 'failed' && work.why !== undefined ? (
        <Callout
          tone={work.isThere ? 'warning' : 'problem'}
          title={work.isThere ? fileWords.exists : undefined}
          action={
            work.isThere ? (
              <Button size="small" onPress={() => void work.replace()}>
                {fileWords.existsReplace}
              </Button>
            ) : undefined
          }
        >
          {said(work.why)}
        </Callout>
      ) : null}
      {state === 'done' ? done(job?.result) : null}
    </div>
  );
}

/** Shows a finished file where it lies; where that cannot be done, says where it is. */
export function ShowInFolder({ path }: { readonly path: string }) {
  const show = useCommand('shell.showFile');
  const [failed, setFailed] = useState(false);
  const run = async (): Promise<void> => {
    const outcome = await show.run({ path });
    setFailed(!outcome.ok || !outcome.value.shown);
  };
  return (
    <>
      <Button size="small" icon="folder" onPress={() => void run()}>
        {fileWords.showInFolder}
      </Button>
      {failed ? (
        <p role="status">
          {fileWords.notShown} <code>{path}</code>
        </p>
      ) : null}
    </>
  );
}
