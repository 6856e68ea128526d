import { useId } from 'react';
import { Bar, BarChart, ReferenceArea, XAxis, YAxis } from 'recharts';
import type { TrendReply } from '../../../contract/answers.ts';
import { grouped } from '../../../words/screens/table.ts';
import { trendWords as words } from '../../../words/screens/trend.ts';
import { VERDICT_WORDS } from '../../../words/terms.ts';
import { TREND_WORDS } from '../../../words/trend.ts';
import { useWidth } from '../use-width.ts';
import { AxisLabel } from './axis-label.tsx';
import { ChartFrame, Legend } from './chart-frame.tsx';
import type { LegendEntry } from './chart-frame.tsx';
import { OneByOne } from './one-by-one.tsx';
import { ticksTo } from './ticks.ts';
import type { TrendPart, TrendRow } from './trend-parts.ts';
import { TrendTable } from './trend-table.tsx';
import { VERDICT_COLOURS, VERDICT_ORDER, VerdictPatterns, patternOf } from './verdict-style.tsx';
import styles from './chart-frame.module.css';

/** The parts of a column, from its foot: each transfer is in one. */
const PARTS = [...VERDICT_ORDER, 'not-taking-place', 'ended'] as const;
type Part = (typeof PARTS)[number];

const HEIGHT = 220;
const SCALE = 46;
/** The room that the name of a day needs, in pixels. */
const LABEL = 62;

/** The ground on which the days ahead stand. */
const AHEAD: LegendEntry = { id: 'ahead', label: words.ahead, fill: 'var(--sunk)', edge: 'var(--sunk)' };

/** How many transfers stand in a part of a column. */
export function countOf({ counts, notTakingPlace, endedSince }: TrendRow, part: Part): number {
  if (part === 'ended') return endedSince;
  if (part === 'not-taking-place') return notTakingPlace;
  return part === 'not-restricted' ? counts[part] - notTakingPlace : counts[part];
}

function wordOf(part: Part): string {
  if (part === 'ended') return TREND_WORDS.endedSince;
  return part === 'not-taking-place' ? words.notTakingPlace : VERDICT_WORDS[part];
}

function looksOf(part: Part, chart: string): { readonly fill: string; readonly stroke: string } {
  if (part === 'ended') return { fill: 'var(--hairline)', stroke: 'var(--edge)' };
  if (part === 'not-taking-place') return { fill: 'var(--paper)', stroke: 'var(--edge)' };
  return { fill: patternOf(chart, part), stroke: VERDICT_COLOURS[part] };
}

/** The days that are named below their columns: the day asked, and as many on either side as there is room for. */
export function namedDays(rows: readonly TrendRow[], width: number): readonly string[] {
  const every = Math.max(1, Math.ceil(LABEL / (width / Math.max(1, rows.length))));
  const now = rows.findIndex(({ when }) => when === 'now');
  return rows.filter((_, index) => (index - now) % every === 0).map(({ day }) => day);
}

function altOf(rows: readonly TrendRow[]): string {
  const [first] = rows;
  const now = rows.find(({ when }) => when === 'now');
  const last = rows.at(-1);
  if (first === undefined || now === undefined) return words.title;
  const ahead = last?.when === 'ahead' ? words.altAhead(last.day, words.shortCounts(last.counts)) : '';
  return words.alt(
    words.tick(first.day, first.when),
    words.shortCounts(first.counts),
    words.shortCounts(now.counts),
    ahead,
  );
}

/** How the transfers stood, stand and will stand: a column for each day, from the worst answer up. A part of a column opens its transfers; so does each number of the table. */
export function TrendChart({
  trend,
  clock,
  onOpen,
}: {
  readonly trend: TrendReply;
  /** By which state of the register the days are judged, in a sentence. */
  readonly clock: string;
  readonly onOpen: (row: TrendRow, part: TrendPart) => void;
}) {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const chart = useId().replaceAll(/\W/gu, '');
  const { rows, further } = trend;
  const ticks = ticksTo(Math.max(0, ...rows.map(({ total }) => total)));
  const days = new Map(rows.map((row) => [row.day, row]));
  const ahead = rows.filter(({ when }) => when === 'ahead');
  const drawn = PARTS.filter((part) => rows.some((row) => countOf(row, part) > 0));
  const legend = (part: Part): LegendEntry => {
    const { fill, stroke } = looksOf(part, `${chart}-key`);
    const mark = part === 'ended' || part === 'not-taking-place' ? undefined : part;
    return { id: part, label: wordOf(part), fill, edge: stroke, mark };
  };
  return (
    <ChartFrame
      title={words.title}
      lead={words.lead}
      alt={altOf(rows)}
      legend={
        <>
          <Legend
            patterns={<VerdictPatterns chart={`${chart}-key`} />}
            entries={[...drawn.map((part) => legend(part)), ...(ahead.length === 0 ? [] : [AHEAD])]}
          />
          <p className={styles.note}>{clock}</p>
          {further === null ? null : <p className={styles.note}>{TREND_WORDS.further(further.days, further.last)}</p>}
          {ahead.length === 0 ? <p className={styles.note}>{TREND_WORDS.noneAhead}</p> : null}
        </>
      }
      chart={
        <div ref={box} className={styles.chart}>
          {width === 0 ? null : (
            <BarChart
              width={width}
              height={HEIGHT}
              data={[...rows]}
              margin={{ top: 20, right: 8, bottom: 14, left: 0 }}
              maxBarSize={44}
              barCategoryGap="18%"
              accessibilityLayer={false}
            >
              <VerdictPatterns chart={chart} />
              {ahead.length === 0 ? null : (
                <ReferenceArea
                  x1={ahead[0]?.day ?? ''}
                  x2={ahead.at(-1)?.day ?? ''}
                  fill="var(--sunk)"
                  fillOpacity={1}
                  ifOverflow="visible"
                />
              )}
              <XAxis
                dataKey="day"
                tickLine={false}
                axisLine={{ stroke: 'var(--edge)' }}
                ticks={[...namedDays(rows, width - SCALE)]}
                tickFormatter={(day: string) => words.tick(day, days.get(day)?.when ?? 'past')}
                interval={0}
                height={34}
                tick={(label) => <AxisLabel {...label} room={LABEL - 6} />}
              />
              <YAxis
                domain={[0, ticks.at(-1) ?? 0]}
                ticks={[...ticks]}
                tickFormatter={grouped}
                tickLine={false}
                axisLine={false}
                width={SCALE}
                interval={0}
                tick={AxisLabel}
              />
              <OneByOne of={drawn}>
                {(part) => {
                  const isList = part !== 'not-taking-place';
                  return (
                    <Bar
                      key={part}
                      dataKey={(row: TrendRow) => countOf(row, part)}
                      stackId="all"
                      {...looksOf(part, chart)}
                      isAnimationActive={false}
                      className={isList ? styles.pressable : undefined}
                      onClick={({ payload }) => (isList ? onOpen(payload as TrendRow, part) : undefined)}
                    />
                  );
                }}
              </OneByOne>
            </BarChart>
          )}
        </div>
      }
      table={<TrendTable trend={trend} clock={clock} onOpen={onOpen} />}
    />
  );
}
