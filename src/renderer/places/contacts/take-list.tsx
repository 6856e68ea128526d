import { useState } from 'react';
import type { Request } from '../../../contract/contract.ts';
import type { ListTakenIn } from '../../../contract/jobs.ts';
import { takeInWords as words } from '../../../words/screens/take-in.ts';
import { JobPanel } from '../../files/job-panel.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TakenResult } from './taken-result.tsx';
import styles from './contacts.module.css';

/** Under what taking a list in is found again, beside only looking at one. */
export const TAKING = 'take a list in';

/** The list and its columns, as both the look and the work are asked for. */
type Asked = Omit<Request<'lists.takeIn'>, 'rejects' | 'dryRun' | 'force' | 'reason'>;

interface TakeListProps {
  /** What keeps the list from being read. */
  readonly missing: string | undefined;
  readonly request: Asked;
  readonly rejects: string;
  /** The person has seen that a file is there already, and means to replace it. */
  readonly replace: boolean;
}

/** First what would happen, row by row against the register; then, with a reason, the work. */
export function TakeList({ missing, request, rejects, replace }: TakeListProps) {
  const why = useWhyReadOnly();
  const look = useFileJob('lists.takeIn', 'look at a list');
  const work = useFileJob('lists.takeIn', TAKING);
  const [reason, setReason] = useState('');
  // What was looked at with other columns, or of another list, says nothing of this one.
  const [looked, setLooked] = useState<string>();
  const asked = JSON.stringify(request);
  const isRunning = look.state === 'running' || work.state === 'running';
  const begin = (): void => {
    work.clear();
    setLooked(asked);
    void look.run({ ...request, dryRun: true });
  };
  const take = (): void => {
    look.clear();
    void work.run({
      ...request,
      rejects,
      force: replace,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    });
  };
  return (
    <>
      {missing === undefined ? null : <Callout tone="warning">{missing}</Callout>}
      <div className={styles.question}>
        <div>
          <Button
            variant={look.state === 'done' ? 'secondary' : 'primary'}
            isDisabled={missing !== undefined || isRunning}
            why={why}
            onPress={begin}
          >
            {words.look}
          </Button>
        </div>
        <p className={styles.note}>{words.lookText}</p>
      </div>
      {looked === asked || look.state === 'running' ? (
        <JobPanel
          work={look}
          done={(result) => (
            <TakenResult taken={result as ListTakenIn}>
              {(result as ListTakenIn).taken === 0 ? (
                <p className={styles.note}>{words.nothingNew}</p>
              ) : (
                <div className={styles.question}>
                  <TextField label={words.reason} description={words.reasonHint} value={reason} onChange={setReason} />
                  <div>
                    <Button variant="primary" isDisabled={isRunning} why={why} onPress={take}>
                      {words.take((result as ListTakenIn).taken)}
                    </Button>
                  </div>
                </div>
              )}
            </TakenResult>
          )}
        />
      ) : null}
    </>
  );
}
