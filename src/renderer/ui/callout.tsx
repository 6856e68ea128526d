import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import styles from './small.module.css';

/** Something to know before reading on. A `problem` is read aloud at once. */
export function Callout({
  tone = 'note',
  title,
  children,
  action,
}: {
  readonly tone?: 'note' | 'warning' | 'problem' | 'good';
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  const icon = { note: 'info', warning: 'warning', problem: 'warning', good: 'check' } as const;
  return (
    <div className={cx(styles.callout, styles[`callout-${tone}`])} role={tone === 'problem' ? 'alert' : undefined}>
      <Icon name={icon[tone]} className={styles.calloutIcon} />
      <div className={styles.calloutBody}>
        {title === undefined ? null : <p className={styles.calloutTitle}>{title}</p>}
        {children === undefined ? null : <div>{children}</div>}
      </div>
      {action === undefined ? null : <div className={styles.calloutAction}>{action}</div>}
    </div>
  );
}
