import * as Aria from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './small.module.css';

/** How far long work is. Without a total it only says that work goes on. */
export function ProgressBar({
  label,
  done,
  total,
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number | null;
}) {
  const known = total !== null && total > 0;
  return (
    <Aria.ProgressBar className={styles.progress} value={done} maxValue={known ? total : 100} isIndeterminate={!known}>
      {({ percentage, valueText }) => (
        <>
          <span className={styles.progressHead}>
            <Aria.Label>{label}</Aria.Label>
            {known ? <span>{valueText}</span> : null}
          </span>
          <div className={styles.track}>
            <div
              className={cx(styles.fill, !known && styles.unknown)}
              style={known ? { inlineSize: `${percentage ?? 0}%` } : undefined}
            />
          </div>
        </>
      )}
    </Aria.ProgressBar>
  );
}
