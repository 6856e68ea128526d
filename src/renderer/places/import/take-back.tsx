import type { ImportTakenBack } from '../../../contract/jobs.ts';
import { importWords as words } from '../../../words/screens/imports.ts';
import { JobPanel } from '../../files/job-panel.tsx';
import type { FileJob } from '../../files/use-file-job.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
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
  const why = useWhyReadOnly();
  return (
    <Button
      size="small"
      icon="undo"
      aria-label={name}
      isDisabled={work.state === 'running'}
      why={why}
      onPress={() => void work.run({ change })}
    >
      {label}
    </Button>
  );
}

/** How far the taking back is, with its way to be broken off, and what came of it. */
export function TakeBackPanel({ work }: { readonly work: TakeBack }) {
  return <JobPanel work={work} done={(result) => <Callout>{words.cameBack(result as ImportTakenBack)}</Callout>} />;
}
