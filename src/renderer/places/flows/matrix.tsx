import { useMemo } from 'react';
import type { FlowPicture } from '../../../contract/pictures.ts';
import { flowMatrix } from '../../../core/views/flow-matrix.ts';
import type { MatrixCell } from '../../../core/views/flow-matrix.ts';
import { number } from '../../../words/count.ts';
import { say } from '../../../words/say.ts';
import { flowsWords as words } from '../../../words/screens/flows.ts';
import { FLOW_SHADE_WORDS } from '../../../words/flows.ts';
import { ShadeLegend, shadeCounts } from '../../pictures/legend.tsx';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Link } from '../../ui/link.tsx';
import { VerdictShape } from '../../ui/verdict-mark.tsx';
import styles from './flows.module.css';

type Open = (transfers: readonly string[]) => void;

/** A row as it is drawn: an exporter's, or the sums below all of them. */
interface Line {
  readonly id: string;
  readonly name: string;
  readonly cells: ReadonlyMap<string, MatrixCell>;
  readonly all: MatrixCell;
}

function Cell({
  cell,
  what,
  onOpen,
}: {
  readonly cell: MatrixCell | undefined;
  readonly what: string;
  readonly onOpen: Open;
}) {
  if (cell === undefined) return <span className={styles.none}>–</span>;
  const { transfers, shade } = cell;
  return (
    <span className={styles.cell}>
      <VerdictShape mark={shade} />
      <Link
        aria-label={`${words.openThese(transfers.length, what)}; ${FLOW_SHADE_WORDS[shade]}`}
        onPress={() => onOpen(transfers)}
      >
        {number(transfers.length)}
      </Link>
    </span>
  );
}

/** Who sends to where: a number for each pair, with the worst answer behind it. Every transfer is in one cell. */
export function Matrix({ picture, onOpen }: { readonly picture: FlowPicture; readonly onOpen: Open }) {
  const { paths } = picture;
  const { destinations, rows, sums, all } = useMemo(() => flowMatrix(paths), [paths]);
  const lines: readonly Line[] = [
    ...rows.map(({ exporter, ...rest }) => ({ id: exporter.id, name: say(exporter.label), ...rest })),
    { id: 'all', name: words.allExporters, cells: sums, all },
  ];
  const columns: ReadonlyArray<ShortColumn<Line>> = [
    {
      id: 'exporter',
      heading: words.exporter,
      head: true,
      narrow: true,
      cell: ({ name }) => <span className={styles.exporter}>{name}</span>,
    },
    ...destinations.map(({ id, label }): ShortColumn<Line> => ({
      id,
      heading: say(label),
      align: 'end',
      cell: ({ name, cells }) => <Cell cell={cells.get(id)} what={`${name}, ${say(label)}`} onOpen={onOpen} />,
    })),
    {
      id: 'all',
      heading: words.allDestinations,
      align: 'end',
      cell: ({ name, all: sum }) => <Cell cell={sum} what={name} onOpen={onOpen} />,
    },
  ];
  return (
    <div className={styles.view}>
      <ShortTable caption={words.matrixName} columns={columns} rows={lines} keyOf={({ id }) => id} />
      <ShadeLegend counts={shadeCounts(paths)} />
    </div>
  );
}
