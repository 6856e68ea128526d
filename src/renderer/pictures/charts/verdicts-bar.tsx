import { useId } from 'react';
import type { VerdictCounts } from '../../../contract/answers.ts';
import type { VerdictWord } from '../../../core/law/answer.ts';
import { chartWords } from '../../../words/screens/charts.ts';
import { useWidth } from '../use-width.ts';
import { VERDICT_COLOURS, VERDICT_ORDER, VerdictPatterns, patternOf } from './verdict-style.tsx';
import styles from './chart-frame.module.css';

const HEIGHT = 18;

/** Where each answer's part of the bar begins and how long it is, in pixels; together they are as long as the bar. */
export function barParts(
  counts: VerdictCounts,
  width: number,
): ReadonlyArray<{ readonly verdict: VerdictWord; readonly x: number; readonly length: number }> {
  const all = VERDICT_ORDER.reduce((sum, verdict) => sum + counts[verdict], 0);
  let before = 0;
  return VERDICT_ORDER.flatMap((verdict) => {
    const count = counts[verdict];
    const x = all === 0 ? 0 : (width * before) / all;
    before += count;
    return count === 0 ? [] : [{ verdict, x, length: (width * count) / all }];
  });
}

/**
 * All transfers as one bar, from the worst answer to the best. Its figures, with shapes and words, have to stand beside it: see Tally. It is drawn by hand: a library of charts
 * would hold up the first screen for four oblongs.
 */
export function VerdictsBar({
  counts,
  onOpen,
}: {
  readonly counts: VerdictCounts;
  readonly onOpen: (verdict: VerdictWord) => void;
}) {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const chart = useId().replaceAll(/\W/gu, '');
  return (
    <div ref={box} className={styles.chart} role="img" aria-label={chartWords.verdictsAlt(counts)}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} className={styles.bar}>
        <VerdictPatterns chart={chart} />
        {barParts(counts, width).map(({ verdict, x, length }) => (
          <rect
            key={verdict}
            x={x}
            width={length}
            height={HEIGHT}
            fill={patternOf(chart, verdict)}
            stroke={VERDICT_COLOURS[verdict]}
            className={styles.pressable}
            onClick={() => onOpen(verdict)}
          />
        ))}
      </svg>
    </div>
  );
}
