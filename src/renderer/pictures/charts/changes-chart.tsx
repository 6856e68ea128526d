import { useId } from 'react';
import type { Overview } from '../../../contract/answers.ts';
import { chartWords, shortMonth } from '../../../words/screens/charts.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Link } from '../../ui/link.tsx';
import { ChartFrame, Legend } from './chart-frame.tsx';
import { useWidth } from '../use-width.ts';
import { stacked, ticksTo } from './ticks.ts';
import { VerdictPatterns, patternOf } from './verdict-style.tsx';
import styles from './chart-frame.module.css';

type Change = Overview['changes'][number];

/** How many changes the scale shows at least, so that a single one does not look like many. */
const LEAST_HEIGHT = 4;

/** How many months are drawn; the table has them all. */
const MOST = 24;

const SERIES = [
  { id: 'worse', label: chartWords.worse, verdict: 'no-mechanism', edge: 'var(--none)' },
  { id: 'other', label: chartWords.other, verdict: 'not-restricted', edge: 'var(--not-restricted)' },
] as const;

/** Measures in pixels: the room of the numbers on the left, of the months below and of half a letter above; the breadth of a column, and of a month's name. */
const NUMBERS = 28;
const MONTHS = 24;
const ABOVE = 8;
const HEIGHT = 160;
const WIDEST = 44;
const MONTH = 64;

interface ColumnsProps {
  readonly changes: readonly Change[];
  readonly width: number;
  readonly chart: string;
  readonly onOpen: (transfers: readonly string[]) => void;
}

/** A column a month, the changes for the worse below. Every how many months a name is written depends on the room. */
function Columns({ changes, width, chart, onOpen }: ColumnsProps) {
  const ticks = ticksTo(Math.max(LEAST_HEIGHT, ...changes.map(({ worse, other }) => worse + other)), 5);
  const base = HEIGHT - MONTHS;
  const unit = (base - ABOVE) / (ticks.at(-1) ?? 1);
  const share = (width - NUMBERS) / changes.length;
  const breadth = Math.max(1, Math.min(WIDEST, share * 0.8));
  const each = Math.ceil(MONTH / share);
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} className={styles.bar}>
      <VerdictPatterns chart={chart} />
      {ticks.map((tick) => (
        <text key={tick} x={NUMBERS - 8} y={base - tick * unit + 4} className={styles.end}>
          {tick}
        </text>
      ))}
      <path d={`M${NUMBERS} ${base}H${width}`} className={styles.axis} />
      {changes.map((change, index) => {
        const middle = NUMBERS + share * (index + 0.5);
        return (
          <g key={change.month} className={styles.pressable} onClick={() => onOpen(change.transfers)}>
            {stacked(SERIES, ({ id }) => change[id]).map(({ series, from, count }) => (
              <rect
                key={series.id}
                x={middle - breadth / 2}
                y={base - (from + count) * unit}
                width={breadth}
                height={count * unit}
                fill={patternOf(chart, series.verdict)}
                stroke={series.edge}
              />
            ))}
            {index % each === 0 ? (
              <text x={middle} y={HEIGHT - 6} className={styles.middle}>
                {shortMonth(change.month)}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

/** When answers change that are known to change, by month: for the worse, or only to another basis. */
export function ChangesChart({
  changes,
  onOpen,
}: {
  readonly changes: readonly Change[];
  readonly onOpen: (transfers: readonly string[]) => void;
}) {
  const [box, width] = useWidth<HTMLDivElement>(480);
  const chart = useId().replaceAll(/\W/gu, '');
  const worse = changes.filter((change) => change.worse > 0).length;
  if (changes.length === 0) {
    return (
      <section>
        <h2>{chartWords.changesTitle}</h2>
        <p>{chartWords.changesNone}</p>
      </section>
    );
  }
  return (
    <ChartFrame
      title={chartWords.changesTitle}
      lead={chartWords.changesLead}
      alt={chartWords.changesAlt(changes.length, worse)}
      legend={
        <Legend
          patterns={<VerdictPatterns chart={`${chart}-key`} />}
          entries={SERIES.map(({ id, label, verdict, edge }) => ({
            id,
            label,
            fill: patternOf(`${chart}-key`, verdict),
            edge,
          }))}
        />
      }
      chart={
        <div ref={box} className={styles.chart}>
          <Columns changes={changes.slice(0, MOST)} width={width} chart={chart} onOpen={onOpen} />
        </div>
      }
      table={
        <ShortTable
          caption={chartWords.changesTitle}
          rows={changes}
          keyOf={({ month }) => month}
          columns={[
            {
              id: 'month',
              heading: chartWords.month,
              head: true,
              cell: ({ month, transfers }) => <Link onPress={() => onOpen(transfers)}>{shortMonth(month)}</Link>,
            },
            { id: 'worse', heading: chartWords.worse, align: 'end', cell: (change) => change.worse },
            { id: 'other', heading: chartWords.other, align: 'end', cell: ({ other }) => other },
          ]}
        />
      }
    />
  );
}
