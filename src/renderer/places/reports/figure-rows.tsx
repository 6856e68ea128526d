import type { Request } from '../../../contract/contract.ts';
import type { FigureRowShown } from '../../../contract/board-reports.ts';
import { number } from '../../../words/count.ts';
import { boardScreenWords as words } from '../../../words/screens/board.ts';
import { useQuery } from '../../client/use-query.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { saidProblem } from '../../ui/said.ts';
import styles from './reports.module.css';

/** Rows that are drawn before more are asked for. */
const AT_ONCE = 100;

function NameCell({ row: { kind, record, name } }: { readonly row: FigureRowShown }) {
  return kind === null ? name : <RecordLink kind={kind} id={record} name={name} />;
}

const COLUMNS = [
  { id: 'name', heading: words.rowName, head: true, cell: (row: FigureRowShown) => <NameCell row={row} /> },
  { id: 'text', heading: words.rowText, cell: ({ text }: FigureRowShown) => text },
];

const COUNTED = [
  ...COLUMNS,
  {
    id: 'count',
    heading: words.rowCount,
    align: 'end' as const,
    narrow: true,
    cell: ({ count }: FigureRowShown) => number(count),
  },
];

/** The rows behind a figure of the report, each with the way to its record. */
export function FigureRows({
  asked,
  figure,
  onClose,
}: {
  readonly asked: Request<'exports.boardPreview'>;
  readonly figure: string;
  readonly onClose: () => void;
}) {
  const { value, problem } = useQuery('reports.figure', { ...asked, figure });
  const rows = value?.rows ?? [];
  return (
    <Dialog
      title={value === undefined ? words.rows : words.figure(value.title, value.number)}
      open
      wide
      onClose={onClose}
    >
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {value !== undefined && rows.length === 0 ? <p>{words.noRows}</p> : null}
      {rows.length === 0 ? null : (
        <ShortTable
          caption={words.rows}
          columns={rows.some(({ count }) => count !== 1) ? COUNTED : COLUMNS}
          rows={rows}
          keyOf={({ key }, index) => `${key} ${index}`}
          atOnce={AT_ONCE}
        />
      )}
      {value !== undefined && value.total > rows.length ? (
        <p className={styles.note}>{words.moreRows(rows.length, value.total)}</p>
      ) : null}
    </Dialog>
  );
}
