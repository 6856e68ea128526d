import type { FlowsWritten } from '../../../contract/jobs.ts';
import { flowsWords as words } from '../../../words/screens/flows.ts';
import { JobPanel, ShowInFolder } from '../../files/job-panel.tsx';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { useDates, useSession } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { Narrowing } from './narrowing.tsx';

function savedWords({ path, parts, transfers }: FlowsWritten): string {
  const isPicture = /\.(?:svg|png)$/iu.test(path);
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return isPicture ? words.savedPicture(path, transfers) : words.savedFigures(path, rows, transfers);
}

/** What the dialog for each format asks for. */
const PURPOSES = { svg: 'picture', png: 'png', csv: 'figures' } as const;

/** Saves the flow picture or its figures, narrowed as they are on screen. */
export function useSaveFlows(narrowing: Narrowing) {
  const dates = useDates();
  const register = useSession((state) => state.register?.name ?? '');
  const chooser = useFileChooser();
  const work = useFileJob('exports.flows');
  const save = async (format: keyof typeof PURPOSES): Promise<void> => {
    const name = `${words.fileName(register, dates.on)}.${format}`;
    const chosen = await chooser.toSave(PURPOSES[format], name);
    if (chosen === undefined) return;
    await work.run({ ...dates, ...narrowing, format, out: chosen.path, force: chosen.replace });
  };
  return {
    button: (
      <Menu
        label={words.save}
        entries={[
          { id: 'svg', label: words.savePicture, icon: 'flows', run: () => void save('svg') },
          { id: 'png', label: words.savePng, icon: 'flows', run: () => void save('png') },
          { id: 'csv', label: words.saveFigures, icon: 'table', run: () => void save('csv') },
        ]}
        trigger={<Button isDisabled={work.state === 'running'}>{words.save}</Button>}
      />
    ),
    panel: (
      <>
        {chooser.dialog}
        <JobPanel
          work={work}
          done={(result) => (
            <Callout tone="good" action={<ShowInFolder path={(result as FlowsWritten).path} />}>
              {savedWords(result as FlowsWritten)}
            </Callout>
          )}
        />
      </>
    ),
  };
}
