import { useState } from 'react';
import type { BoardWritten } from '../../../contract/jobs.ts';
import { boardScreenWords as words } from '../../../words/screens/board.ts';
import { useCommand } from '../../client/use-command.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { saidProblem } from '../../ui/said.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './reports.module.css';

/** Keeps a report that was saved with the register, once it is known to whom it is handed. */
export function KeepReport({ written, onKept }: { readonly written: BoardWritten; readonly onKept: () => void }) {
  const { run, busy, problem } = useCommand('reports.keep');
  const why = useWhyReadOnly();
  const [toWhom, setToWhom] = useState('');
  const [number, setNumber] = useState<number>();
  if (number !== undefined) return <p>{words.kept(number)}</p>;
  const keep = async (): Promise<void> => {
    const { asked, format, sha256, bytes, sequence } = written;
    const outcome = await run({ asked, format, sha256, bytes, sequence, toWhom: toWhom.trim() });
    if (!outcome.ok) return;
    setNumber(outcome.value.number);
    onKept();
  };
  return (
    <div className={styles.keep}>
      <TextField label={words.toWhom} description={words.toWhomHelp} value={toWhom} onChange={setToWhom} />
      <Button isDisabled={busy || written.sequence === 0} why={why} onPress={() => void keep()}>
        {words.keep}
      </Button>
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
    </div>
  );
}
