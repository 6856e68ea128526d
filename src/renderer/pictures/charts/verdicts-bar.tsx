import { useId } from 'react';
import type { VerdictCounts } from '../../../contract/answers.ts';
import type { VerdictWord } from '../../../core/law/answer.ts';
import { chartWords } from '../../../words/screens/charts.ts';
import { useWidth } from '../use-width.ts';
import { stacked } from './ticks.ts';
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
  const all = VERDICT_ORDER.reduce((sum, verdict) => sum + counts[verdict], 0);
  const unit = width / Math.max(1, all);
  return (
    <div ref={box} className={styles.chart} role="img" aria-label={chartWords.verdictsAlt(counts)}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} className={styles.bar}>
        <VerdictPatterns chart={chart} />
        {stacked(VERDICT_ORDER, (verdict) => counts[verdict]).map(({ series, from, count }) => (
          <rect
            key={series}
            x={from * unit}
            width={count * unit}
            height={HEIGHT}
            fill={patternOf(chart, series)}
            stroke={VERDICT_COLOURS[series]}
            className={styles.pressable}
            onClick={() => onOpen(series)}
          />
        ))}
      </svg>
    </div>
  );
}
