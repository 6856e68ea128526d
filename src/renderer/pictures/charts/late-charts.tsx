import { Suspense, lazy } from 'react';
import type { ComponentProps } from 'react';
import styles from './chart-frame.module.css';

/*
 * The charts that need the library of charts. It is fetched when the first of them is drawn, so that the window does not wait for it.
 */

const Changes = lazy(async () => ({ default: (await import('./changes-chart.tsx')).ChangesChart }));
const Destinations = lazy(async () => ({ default: (await import('./destinations-chart.tsx')).DestinationsChart }));

const waiting = <div className={styles.waiting} aria-busy="true" />;

/** When answers change that are known to change, by month. */
export function LateChangesChart(props: ComponentProps<typeof Changes>) {
  return (
    <Suspense fallback={waiting}>
      <Changes {...props} />
    </Suspense>
  );
}

/** Where data go and how each destination stands. */
export function LateDestinationsChart(props: ComponentProps<typeof Destinations>) {
  return (
    <Suspense fallback={waiting}>
      <Destinations {...props} />
    </Suspense>
  );
}
