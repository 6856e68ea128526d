import { Suspense, lazy } from 'react';
import type { ComponentProps } from 'react';
import { Coming } from '../../ui/coming.tsx';
import styles from './chart-frame.module.css';

const Bar = lazy(async () => ({ default: (await import('./verdicts-bar.tsx')).VerdictsBar }));
const Changes = lazy(async () => ({ default: (await import('./changes-chart.tsx')).ChangesChart }));
const Destinations = lazy(async () => ({ default: (await import('./destinations-chart.tsx')).DestinationsChart }));

/*
 * What charts are drawn with is fetched when the first one is shown, so that the window does not wait for it. Each keeps its room free until then.
 */

/** All transfers as one bar. Its figures stand beside it and do not wait. */
export function LateVerdictsBar(props: ComponentProps<typeof Bar>) {
  return (
    <Suspense fallback={<Coming className={styles.barRoom} />}>
      <Bar {...props} />
    </Suspense>
  );
}

/** When answers change that are known to change. */
export function LateChangesChart(props: ComponentProps<typeof Changes>) {
  return (
    <Suspense fallback={<Coming />}>
      <Changes {...props} />
    </Suspense>
  );
}

/** Where transfers go. */
export function LateDestinationsChart(props: ComponentProps<typeof Destinations>) {
  return (
    <Suspense fallback={<Coming />}>
      <Destinations {...props} />
    </Suspense>
  );
}
