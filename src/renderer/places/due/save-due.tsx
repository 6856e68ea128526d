import type { FileWritten } from '../../../contract/jobs.ts';
import { duePlaceWords as words } from '../../../words/screens/due.ts';
import { JobPanel, ShowInFolder } from '../../files/job-panel.tsx';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { useDates, useSession } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Menu } from '../../ui/menu.tsx';

function savedWords({ path, parts }: FileWritten): string {
  return words.saved(
    path,
    parts.reduce((sum, part) => sum + part.rows, 0),
  );
}

/** Saves what falls due as a calendar that other programs take in, or as a table. */
export function useSaveDue() {
  const dates = useDates();
  const register = useSession((state) => state.register?.name ?? '');
  const chooser = useFileChooser();
  const work = useFileJob('exports.due');
  const save = async (format: 'ics' | 'csv'): Promise<void> => {
    const name = `${words.fileName(register, dates.on)}.${format}`;
    const chosen = await chooser.toSave(format === 'ics' ? 'calendar' : 'figures', name);
    if (chosen !== undefined) await work.run({ ...dates, format, out: chosen.path, force: chosen.replace });
  };
  return {
    button: (
      <Menu
        label={words.save}
        entries={[
          { id: 'ics', label: words.saveCalendar, icon: 'calendar', run: () => void save('ics') },
          { id: 'csv', label: words.saveTable, icon: 'table', run: () => void save('csv') },
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
            <Callout tone="good" action={<ShowInFolder path={(result as FileWritten).path} />}>
              {savedWords(result as FileWritten)}
            </Callout>
          )}
        />
      </>
    ),
  };
}
