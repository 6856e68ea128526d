import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './small.module.css';

/** A short mark beside a name, such as 'Draft'. It always says its word. */
export function Badge({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'accent' | 'warning' | 'problem' | 'soon';
  readonly children: ReactNode;
}) {
  return <span className={cx(styles.badge, styles[tone])}>{children}</span>;
}
