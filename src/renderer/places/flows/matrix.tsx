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

/** How many destinations stand side by side with their names written across. */
const FEW = 12;

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
  const isBroad = destinations.length > FEW;
  const sum: ShortColumn<Line> = {
    id: 'all',
    heading: words.allDestinations,
    align: 'end',
    cell: ({ name, all: whole }) => <Cell cell={whole} what={name} onOpen={onOpen} />,
  };
  const columns: ReadonlyArray<ShortColumn<Line>> = [
    {
      id: 'exporter',
      heading: words.exporter,
      head: true,
      narrow: true,
      cell: ({ name }) => <span className={styles.exporter}>{name}</span>,
    },
    // Where one has to scroll to the last destination, the sums stand in front.
    ...(isBroad ? [sum] : []),
    ...destinations.map(({ id, label }): ShortColumn<Line> => ({
      id,
      heading: say(label),
      align: 'end',
      cell: ({ name, cells }) => <Cell cell={cells.get(id)} what={`${name}, ${say(label)}`} onOpen={onOpen} />,
    })),
    ...(isBroad ? [] : [sum]),
  ];
  return (
    <div className={styles.view}>
      <ShortTable broad={isBroad} caption={words.matrixName} columns={columns} rows={lines} keyOf={({ id }) => id} />
      <ShadeLegend counts={shadeCounts(paths)} />
    </div>
  );
}
