import type { ReactNode } from 'react';
import type { FileWritten } from '../../contract/jobs.ts';
import type { TableWords } from '../../words/screens/columns.ts';
import { tableWords as words } from '../../words/screens/table.ts';
import { useFileJob } from '../files/use-file-job.ts';
import { useSaveMenu } from '../files/use-save-menu.tsx';
import { useSession } from '../state/hooks.ts';
import type { TableView } from '../state/table-views.ts';
import { requestOf, shownColumns } from './use-rows.ts';
import type { FirstRows, TableSource } from './use-rows.ts';

const FORMATS = [
  { format: 'xlsx', label: words.saveWorkbook, icon: 'table', purpose: 'workbook' },
  { format: 'csv', label: words.saveCsv, icon: 'table', purpose: 'figures' },
] as const;

/** The table that is saved, as it stands. */
export interface SavedTable {
  /** Tells the table apart from others. */
  readonly id: string;
  readonly source: TableSource;
  readonly view: TableView;
  readonly first: FirstRows;
  /** The columns that somebody chose to see. */
  readonly chosen: readonly string[] | undefined;
  readonly words: TableWords;
}

/** Saves a table as it is searched, narrowed and sorted: all its rows, in the columns that are chosen. */
export function useSaveList({ id, source, view, first, chosen, words: { caption } }: SavedTable): {
  readonly button: ReactNode;
  readonly panel: ReactNode;
} {
  const register = useSession((state) => state.register?.name ?? '');
  const work = useFileJob('exports.table', `exports.table ${id}`);
  const { button, panel } = useSaveMenu({
    label: words.save,
    quiet: true,
    formats: FORMATS,
    fileName: words.fileName(register, caption, source.on),
    work,
    run: (format, file) => {
      const { offset: _offset, limit: _limit, ...asked } = requestOf(source, view, 0);
      const columns = shownColumns(first.reply?.columns ?? [], chosen).map((column) => column.id);
      return work.run({ ...asked, kind: source.kind, columns, format, ...file });
    },
    saved: ({ path, parts }: FileWritten) =>
      words.saved(
        path,
        parts.reduce((sum, part) => sum + part.rows, 0),
      ),
  });
  return { button: first.reply === undefined || first.reply.total === 0 ? null : button, panel };
}
