import type { FlowsWritten } from '../../../contract/jobs.ts';
import { flowsWords as words } from '../../../words/screens/flows.ts';
import { useFileJob } from '../../files/use-file-job.ts';
import { useSaveMenu } from '../../files/use-save-menu.tsx';
import { useSession } from '../../state/hooks.ts';
import type { Narrowing } from './narrowing.tsx';
import type { FlowDates } from './through-time.tsx';

function savedWords({ path, parts, transfers }: FlowsWritten): string {
  const isPicture = /\.(?:svg|png)$/iu.test(path);
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return isPicture ? words.savedPicture(path, transfers) : words.savedFigures(path, rows, transfers);
}

const FORMATS = [
  { format: 'svg', label: words.savePicture, icon: 'flows', purpose: 'picture' },
  { format: 'png', label: words.savePng, icon: 'flows', purpose: 'png' },
  { format: 'csv', label: words.saveFigures, icon: 'table', purpose: 'figures' },
] as const;

/** Saves the flow picture or its figures, narrowed and of the day as they are on screen. */
export function useSaveFlows(narrowing: Narrowing, dates: FlowDates) {
  const register = useSession((state) => state.register?.name ?? '');
  const work = useFileJob('exports.flows');
  return useSaveMenu({
    label: words.save,
    formats: FORMATS,
    fileName: words.fileName(register, dates.on),
    work,
    run: (format, file) => work.run({ ...dates, ...narrowing, format, ...file }),
    saved: savedWords,
  });
}
