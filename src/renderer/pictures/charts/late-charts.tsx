import { Coming } from '../../ui/coming.tsx';
import { late } from '../../ui/late.tsx';
import styles from './chart-frame.module.css';

/*
 * What charts are drawn with is large, and each chart is work of its own: it is fetched when the first chart is shown, and they come one after the other.
 */

/** All transfers as one bar. Its figures stand beside it and do not wait. */
export const LateVerdictsBar = late(
  async () => (await import('./verdicts-bar.tsx')).VerdictsBar,
  <Coming className={styles.barRoom} />,
);

/** When answers change that are known to change. */
export const LateChangesChart = late(async () => (await import('./changes-chart.tsx')).ChangesChart, <Coming />);

/** Where transfers go. */
export const LateDestinationsChart = late(
  async () => (await import('./destinations-chart.tsx')).DestinationsChart,
  <Coming />,
);

/** How the transfers stood, stand and will stand. */
export const LateTrendChart = late(async () => (await import('./trend-chart.tsx')).TrendChart, <Coming />);
