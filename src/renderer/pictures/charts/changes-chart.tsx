import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { Overview } from '../../../contract/answers.ts';
import { chartWords, shortMonth } from '../../../words/screens/charts.ts';
import { grouped } from '../../../words/screens/table.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Link } from '../../ui/link.tsx';
import { AxisLabel } from './axis-label.tsx';
import { ChartFrame, Legend } from './chart-frame.tsx';
import { OneByOne } from './one-by-one.tsx';
import { useWidth } from '../use-width.ts';
import { ticksTo } from './ticks.ts';
import { VerdictPatterns, patternOf } from './verdict-style.tsx';
import styles from './chart-frame.module.css';

type Change = Overview['changes'][number];

const SERIES = [
  { id: 'worse', label: chartWords.worse, verdict: 'no-mechanism', edge: 'var(--none)' },
  { id: 'other', label: chartWords.other, verdict: 'not-restricted', edge: 'var(--not-restricted)' },
] as const;

/** How many months are drawn; the table has them all. */
const MOST = 24;

/** The room that the name of a month needs, in pixels. */
const MONTH = 64;

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
  const ticks = ticksTo(Math.max(...changes.slice(0, MOST).map((one) => one.worse + one.other)));
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
          {width === 0 ? null : (
            <BarChart
              width={width}
              height={160}
              data={changes.slice(0, MOST).map((change) => ({ ...change, label: shortMonth(change.month) }))}
              margin={{ top: 6, right: 8, bottom: 0, left: -18 }}
              maxBarSize={44}
              accessibilityLayer={false}
            >
              <VerdictPatterns chart={chart} />
              <XAxis
                dataKey="label"
                tickLine={false}
                axisLine={{ stroke: 'var(--edge)' }}
                interval={Math.ceil(MONTH / (width / Math.min(MOST, changes.length))) - 1}
                tick={AxisLabel}
              />
              <YAxis
                domain={[0, ticks.at(-1) ?? 0]}
                ticks={[...ticks]}
                tickFormatter={grouped}
                tickLine={false}
                axisLine={false}
                width={46}
                interval={0}
                tick={AxisLabel}
              />
              <OneByOne of={SERIES}>
                {({ id, verdict, edge }) => (
                  <Bar
                    key={id}
                    dataKey={id}
                    stackId="all"
                    fill={patternOf(chart, verdict)}
                    stroke={edge}
                    isAnimationActive={false}
                    className={styles.pressable}
                    onClick={({ payload }) => onOpen((payload as Change).transfers)}
                  />
                )}
              </OneByOne>
            </BarChart>
          )}
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
