import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { Overview, VerdictCounts } from '../../../contract/answers.ts';
import { chartWords } from '../../../words/screens/charts.ts';
import { VERDICT_WORDS } from '../../../words/terms.ts';
import { grouped } from '../../../words/screens/table.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Link } from '../../ui/link.tsx';
import { AxisLabel } from './axis-label.tsx';
import { ChartFrame, Legend } from './chart-frame.tsx';
import { OneByOne } from './one-by-one.tsx';
import { useWidth } from '../use-width.ts';
import { ticksTo } from './ticks.ts';
import { VERDICT_COLOURS, VERDICT_ORDER, VerdictPatterns, patternOf } from './verdict-style.tsx';
import styles from './chart-frame.module.css';

type Destination = Overview['byDestination'][number];

/** How many destinations have a bar of their own. */
const MOST = 12;
const BAR = 26;
const NAMES = 150;

/** The first destinations, and one line for all others, so that the bars still add up. */
export function shownDestinations(all: readonly Destination[]): readonly Destination[] {
  if (all.length <= MOST) return all;
  const rest = all.slice(MOST - 1);
  const sum = (of: (destination: Destination) => number): number => rest.reduce((total, one) => total + of(one), 0);
  const counts = Object.fromEntries(
    VERDICT_ORDER.map((verdict) => [verdict, sum((one) => one.counts[verdict])]),
  ) as VerdictCounts;
  return [
    ...all.slice(0, MOST - 1),
    { code: '', name: chartWords.restOf(rest.length), counts, total: sum((one) => one.total) },
  ];
}

/** Where data go and how each destination stands. A bar opens its transfers; so does each name in the table. */
export function DestinationsChart({
  destinations,
  onOpen,
}: {
  readonly destinations: readonly Destination[];
  readonly onOpen: (codes: readonly string[]) => void;
}) {
  const [box, width] = useWidth<HTMLDivElement>(480);
  const chart = useId().replaceAll(/\W/gu, '');
  const rows = shownDestinations(destinations);
  const ticks = ticksTo(Math.max(0, ...rows.map(({ total }) => total)));
  const open = (code: string): void =>
    onOpen(code === '' ? destinations.slice(MOST - 1).map((one) => one.code) : [code]);
  if (destinations.length === 0) return null;
  return (
    <ChartFrame
      title={chartWords.destinationsTitle}
      alt={chartWords.destinationsAlt(destinations.length)}
      legend={
        <Legend
          patterns={<VerdictPatterns chart={`${chart}-key`} />}
          entries={VERDICT_ORDER.map((verdict) => ({
            id: verdict,
            label: VERDICT_WORDS[verdict],
            fill: patternOf(`${chart}-key`, verdict),
            edge: VERDICT_COLOURS[verdict],
            mark: verdict,
          }))}
        />
      }
      chart={
        <div ref={box} className={styles.chart}>
          {width === 0 ? null : (
            <BarChart
              width={width}
              height={rows.length * BAR + 24}
              layout="vertical"
              data={[...rows]}
              margin={{ top: 0, right: 26, bottom: 0, left: 0 }}
              barCategoryGap={5}
              accessibilityLayer={false}
            >
              <VerdictPatterns chart={chart} />
              <XAxis
                type="number"
                domain={[0, ticks.at(-1) ?? 0]}
                ticks={[...ticks]}
                tickFormatter={grouped}
                tickLine={false}
                axisLine={false}
                height={22}
                interval={0}
                tick={AxisLabel}
              />
              <YAxis
                type="category"
                dataKey="name"
                width={NAMES}
                tickLine={false}
                axisLine={{ stroke: 'var(--edge)' }}
                interval={0}
                tick={(label) => <AxisLabel {...label} room={NAMES - 12} />}
              />
              <OneByOne of={VERDICT_ORDER}>
                {(verdict) => (
                  <Bar
                    key={verdict}
                    dataKey={(row: Destination) => row.counts[verdict]}
                    stackId="all"
                    fill={patternOf(chart, verdict)}
                    stroke={VERDICT_COLOURS[verdict]}
                    isAnimationActive={false}
                    className={styles.pressable}
                    onClick={({ payload }) => open((payload as Destination).code)}
                  />
                )}
              </OneByOne>
            </BarChart>
          )}
        </div>
      }
      table={
        <ShortTable
          caption={chartWords.destinationsTitle}
          rows={destinations}
          keyOf={({ code }) => code}
          columns={[
            {
              id: 'name',
              heading: chartWords.destination,
              head: true,
              cell: ({ code, name }) => <Link onPress={() => open(code)}>{name}</Link>,
            },
            ...VERDICT_ORDER.map((verdict) => ({
              id: verdict,
              heading: VERDICT_WORDS[verdict],
              align: 'end' as const,
              cell: ({ counts }: Destination) => counts[verdict],
            })),
            { id: 'total', heading: chartWords.total, align: 'end' as const, cell: ({ total }: Destination) => total },
          ]}
        />
      }
    />
  );
}
