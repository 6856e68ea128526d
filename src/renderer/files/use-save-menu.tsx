import type { JobName } from '../../contract/contract.ts';
import type { ReactNode } from 'react';
import type { FilePurpose } from '../../contract/file-endings.ts';
import type { FileWritten } from '../../contract/jobs.ts';
import { kitWords } from '../../words/screens/kit.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import type { IconName } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { JobPanel, ShowInFolder } from './job-panel.tsx';
import { useFileChooser } from './use-file-chooser.tsx';
import type { FileJob } from './use-file-job.ts';

/** A format that is offered. */
export interface SaveFormat<F extends string> {
  readonly format: F;
  readonly label: string;
  readonly icon: IconName;
  /** What the dialog for it asks for. */
  readonly purpose: FilePurpose;
}

/** What a menu for saving is made of; `W` is what the work tells of the file that it wrote. */
export interface SaveMenu<N extends JobName, F extends string, W extends FileWritten> {
  readonly label: string;
  readonly formats: ReadonlyArray<SaveFormat<F>>;
  /** The name that is suggested, without its ending. */
  readonly fileName: string;
  readonly work: FileJob<N>;
  readonly run: (format: F, file: { readonly out: string; readonly force: boolean }) => Promise<void>;
  /** What is said of the file once it is written. */
  readonly saved: (written: W) => string;
  /** Beside other quiet buttons, such as in the bar above a table. */
  readonly quiet?: boolean;
}

/** Saves what a place shows in the format that is chosen: the button with its menu, and below it how far it is and what came of it. */
export function useSaveMenu<N extends JobName, F extends string, W extends FileWritten>({
  label,
  formats,
  fileName,
  work,
  run,
  saved,
  quiet = false,
}: SaveMenu<N, F, W>): { readonly button: ReactNode; readonly panel: ReactNode } {
  const chooser = useFileChooser();
  const save = async ({ format, purpose }: SaveFormat<F>): Promise<void> => {
    const chosen = await chooser.toSave(purpose, `${fileName}.${format}`);
    if (chosen !== undefined) await run(format, { out: chosen.path, force: chosen.replace });
  };
  return {
    button: (
      <Menu
        label={label}
        entries={formats.map((one) => ({
          id: one.format,
          label: one.label,
          icon: one.icon,
          run: () => void save(one),
        }))}
        trigger={
          <Button
            isDisabled={work.state === 'running'}
            {...(quiet ? { variant: 'quiet', size: 'small', icon: 'file' } : {})}
          >
            {label}
          </Button>
        }
      />
    ),
    panel: (
      <>
        {chooser.dialog}
        <JobPanel
          work={work}
          done={(result) => (
            <Callout
              tone="good"
              action={
                <>
                  <ShowInFolder path={(result as W).path} />
                  <IconButton size="small" icon="close" label={kitWords.close} onPress={work.clear} />
                </>
              }
            >
              {saved(result as W)}
            </Callout>
          )}
        />
      </>
    ),
  };
}
