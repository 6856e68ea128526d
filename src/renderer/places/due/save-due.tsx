import type { FileWritten } from '../../../contract/jobs.ts';
import { duePlaceWords as words } from '../../../words/screens/due.ts';
import { useFileJob } from '../../files/use-file-job.ts';
import { useSaveMenu } from '../../files/use-save-menu.tsx';
import { useDates, useSession } from '../../state/hooks.ts';

const FORMATS = [
  { format: 'ics', label: words.saveCalendar, icon: 'calendar', purpose: 'calendar' },
  { format: 'csv', label: words.saveTable, icon: 'table', purpose: 'figures' },
] as const;

/** Saves what falls due as a calendar that other programs take in, or as a table. */
export function useSaveDue() {
  const dates = useDates();
  const register = useSession((state) => state.register?.name ?? '');
  const work = useFileJob('exports.due');
  return useSaveMenu({
    label: words.save,
    formats: FORMATS,
    fileName: words.fileName(register, dates.on),
    work,
    run: (format, file) => work.run({ ...dates, format, ...file }),
    saved: ({ path, parts }: FileWritten) =>
      words.saved(
        path,
        parts.reduce((sum, part) => sum + part.rows, 0),
      ),
  });
}
