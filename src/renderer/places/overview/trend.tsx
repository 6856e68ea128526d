import { useCallback } from 'react';
import { trendWords as words } from '../../../words/screens/trend.ts';
import { TREND_WORDS } from '../../../words/trend.ts';
import { useQuery } from '../../client/use-query.ts';
import { LateTrendChart } from '../../pictures/charts/late-charts.tsx';
import type { TrendPart, TrendRow } from '../../pictures/charts/trend-parts.ts';
import { useApp } from '../../state/app.ts';
import { useDates } from '../../state/hooks.ts';
import { Callout } from '../../ui/callout.tsx';
import { Section } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import styles from './trend.module.css';

function filterOf({ ended }: TrendRow, part: TrendPart) {
  if (part === 'ended') return { column: 'id', oneOf: [...ended] };
  return part === 'act-soon' ? { column: 'actSoon', oneOf: ['yes'] } : { column: 'overall', oneOf: [part] };
}

/** How the transfers stood, stand and will stand. Many days have to be judged for it, so that it comes after everything else, and its room is kept free. */
export function Trend() {
  const { navigation, session } = useApp();
  const dates = useDates();
  const { value, problem } = useQuery('answers.trend', dates, { keep: true });
  const open = useCallback(
    (row: TrendRow, part: TrendPart): void => {
      if (part === 'ended' && row.ended.length === 0) return;
      // The window goes to that day, and says so on top: the list is the one of that day.
      if (row.when !== 'now') session.setOn(row.day);
      navigation.go({ place: 'transfers', filters: [filterOf(row, part)] });
    },
    [navigation, session],
  );
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (value === undefined) {
    return (
      <Section title={words.title}>
        <p className={styles.coming} role="status" aria-busy="true">
          {words.working}
        </p>
      </Section>
    );
  }
  const clock = dates.asRecorded === undefined ? TREND_WORDS.clock : TREND_WORDS.clockRecorded(dates.asRecorded);
  return <LateTrendChart trend={value} clock={clock} onOpen={open} />;
}
