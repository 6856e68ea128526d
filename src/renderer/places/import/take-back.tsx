import type { ImportTakenBack } from '../../../contract/jobs.ts';
import { importWords as words } from '../../../words/screens/imports.ts';
import { JobPanel } from '../../files/job-panel.tsx';
import type { FileJob } from '../../files/use-file-job.ts';
import { useReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';

type TakeBack = FileJob<'imports.takeBack'>;

/** Takes a whole import back with one press. */
export function TakeBackButton({
  work,
  change,
  label,
  name,
}: {
  readonly work: TakeBack;
  readonly change: number;
  readonly label: string;
  /** Read out instead of the label, where several such buttons stand below one another. */
  readonly name?: string | undefined;
}) {
  const readOnly = useReadOnly();
  return (
    <Button
      size="small"
      icon="undo"
      aria-label={name}
      isDisabled={readOnly || work.state === 'running'}
      onPress={() => void work.run({ change })}
    >
      {label}
    </Button>
  );
}

function said({ file, records, kept }: ImportTakenBack): string {
  const back = words.takenBackSaid(words.fileName(file), records);
  return kept.length === 0 ? back : `${back} ${words.kept(kept.join(', '))}`;
}

/** How far the taking back is, with its way to be broken off, and what came of it. */
export function TakeBackPanel({ work }: { readonly work: TakeBack }) {
  return <JobPanel work={work} done={(result) => <Callout>{said(result as ImportTakenBack)}</Callout>} />;
}
