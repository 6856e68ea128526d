import { useState } from 'react';
import { importWords as words } from '../../../words/screens/imports.ts';
import { Callout } from '../../ui/callout.tsx';
import { TakeBackButton } from './take-back.tsx';

/** What was taken over, with the way back. */
export function ImportResult({
  taken,
}: {
  readonly taken: { readonly change: number | null; readonly records: number };
}) {
  const [back, setBack] = useState<string>();
  const { change, records } = taken;
  if (back !== undefined) return <Callout>{back}</Callout>;
  if (change === null) return <Callout>{words.nothingWritten}</Callout>;
  return (
    <Callout tone="good" action={<TakeBackButton change={change} label={words.takeBackThis} onDone={setBack} />}>
      {words.takenOver(records)}
    </Callout>
  );
}
