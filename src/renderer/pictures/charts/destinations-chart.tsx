import { useId } from 'react';
import type { Overview, VerdictCounts } from '../../../contract/answers.ts';
import { wrapped } from '../../../core/views/svg-text.ts';
import { chartWords } from '../../../words/screens/charts.ts';
import { VERDICT_WORDS } from '../../../words/terms.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Link } from '../../ui/link.tsx';
import { ChartFrame, Legend } from './chart-frame.tsx';
import { useWidth } from '../use-width.ts';
import { stacked, ticksTo } from './ticks.ts';
import { VERDICT_COLOURS, VERDICT_ORDER, VerdictPatterns, patternOf } from './verdict-style.tsx';
import styles from './chart-frame.module.css';

type Destination = Overview['byDestination'][number];

/** How many destinations have a bar of their own. */
const MOST = 12;

/** Measures in pixels: the height of a line and of the bar in it, the room of the names on the left, of the numbers below, and of half a number on the right. */
const LINE = 26;
const BAR = 20;
const NAMES = 150;
const NUMBERS = 22;
const BEYOND = 14;
const LETTERS = 12;

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

interface BarsProps {
  readonly rows: readonly Destination[];
  readonly width: number;
  readonly chart: string;
  readonly onOpen: (code: string) => void;
}

/** A bar a destination, each answer's part in its pattern, from the worst. */
function Bars({ rows, width, chart, onOpen }: BarsProps) {
  const ticks = ticksTo(Math.max(...rows.map(({ total }) => total)), 5);
  const unit = Math.max(0, width - NAMES - BEYOND) / (ticks.at(-1) ?? 1);
  const base = rows.length * LINE;
  return (
    <svg width={width} height={base + NUMBERS} viewBox={`0 0 ${width} ${base + NUMBERS}`} className={styles.bar}>
      <VerdictPatterns chart={chart} />
      {rows.map((row, index) => (
        <g key={row.code} className={styles.pressable} onClick={() => onOpen(row.code)}>
          <text x={NAMES - 8} y={LINE * (index + 0.5) + 4} className={styles.end}>
            {wrapped(row.name, NAMES - 10, LETTERS, 1)[0]}
          </text>
          {stacked(VERDICT_ORDER, (verdict) => row.counts[verdict]).map(({ series, from, count }) => (
            <rect
              key={series}
              x={NAMES + from * unit}
              y={LINE * index + (LINE - BAR) / 2}
              width={count * unit}
              height={BAR}
              fill={patternOf(chart, series)}
              stroke={VERDICT_COLOURS[series]}
            />
          ))}
        </g>
      ))}
      <path d={`M${NAMES} 0V${base}`} className={styles.axis} />
      {ticks.map((tick) => (
        <text key={tick} x={NAMES + tick * unit} y={base + 16} className={styles.middle}>
          {tick}
        </text>
      ))}
    </svg>
  );
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
          <Bars rows={rows} width={width} chart={chart} onOpen={open} />
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
