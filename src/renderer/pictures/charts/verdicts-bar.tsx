import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { VerdictCounts } from '../../../contract/answers.ts';
import type { VerdictWord } from '../../../core/law/answer.ts';
import { chartWords } from '../../../words/screens/charts.ts';
import { OneByOne } from './one-by-one.tsx';
import { useWidth } from '../use-width.ts';
import { VERDICT_COLOURS, VERDICT_ORDER, VerdictPatterns, patternOf } from './verdict-style.tsx';
import styles from './chart-frame.module.css';

const HEIGHT = 18;

/** All transfers as one bar, from the worst answer to the best. Its figures, with shapes and words, have to stand beside it: see Tally. */
export function VerdictsBar({
  counts,
  onOpen,
}: {
  readonly counts: VerdictCounts;
  readonly onOpen: (verdict: VerdictWord) => void;
}) {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const chart = useId().replaceAll(/\W/gu, '');
  const total = VERDICT_ORDER.reduce((sum, verdict) => sum + counts[verdict], 0);
  return (
    <div ref={box} className={styles.chart} role="img" aria-label={chartWords.verdictsAlt(counts)}>
      {width === 0 ? null : (
        <BarChart
          width={width}
          height={HEIGHT}
          layout="vertical"
          data={[counts]}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          barCategoryGap={0}
          accessibilityLayer={false}
        >
          <VerdictPatterns chart={chart} />
          <XAxis type="number" hide domain={[0, total]} />
          <YAxis type="category" hide />
          <OneByOne of={VERDICT_ORDER}>
            {(verdict) => (
              <Bar
                key={verdict}
                dataKey={verdict}
                stackId="all"
                fill={patternOf(chart, verdict)}
                stroke={VERDICT_COLOURS[verdict]}
                isAnimationActive={false}
                className={styles.pressable}
                onClick={() => onOpen(verdict)}
              />
            )}
          </OneByOne>
        </BarChart>
      )}
    </div>
  );
}
