import { useState } from 'react';
import type { PackWritten } from '../../../contract/packs.ts';
import { packScreenWords as words } from '../../../words/screens/pack.ts';
import { useCommand } from '../../client/use-command.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { saidProblem } from '../../ui/said.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './reports.module.css';

/** Keeps with the register that a pack was handed over, once it is known to whom. */
export function KeepPack({ written }: { readonly written: PackWritten }) {
  const { run, busy, problem } = useCommand('packs.keep');
  const why = useWhyReadOnly();
  const [toWhom, setToWhom] = useState('');
  const [number, setNumber] = useState<number>();
  if (number !== undefined) return <p>{words.kept(number)}</p>;
  const keep = async (): Promise<void> => {
    const { asked, sha256, bytes, sequence } = written;
    const outcome = await run({ asked, sha256, bytes, sequence, toWhom: toWhom.trim() });
    if (outcome.ok) setNumber(outcome.value.number);
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
