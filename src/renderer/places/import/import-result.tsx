import { importWords as words } from '../../../words/screens/imports.ts';
import { useFileJob } from '../../files/use-file-job.ts';
import { Callout } from '../../ui/callout.tsx';
import { TakeBackButton, TakeBackPanel } from './take-back.tsx';

/** What was taken over, with the way back. */
export function ImportResult({
  taken,
}: {
  readonly taken: { readonly change: number | null; readonly records: number };
}) {
  const { change, records } = taken;
  const work = useFileJob('imports.takeBack', `imports.takeBack ${change ?? ''}`);
  if (change === null) return <Callout>{words.nothingWritten}</Callout>;
  return (
    <>
      {work.state === 'done' ? null : (
        <Callout tone="good" action={<TakeBackButton work={work} change={change} label={words.takeBackThis} />}>
          {words.takenOver(records)}
        </Callout>
      )}
      <TakeBackPanel work={work} />
    </>
  );
}
