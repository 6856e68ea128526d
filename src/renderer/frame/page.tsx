import type { ReactNode } from 'react';
import { cx } from '../ui/cx.ts';
import styles from './page.module.css';

export interface PageProps {
  readonly title: string;
  /** A line below the heading that says what one looks at. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** For a place whose content scrolls by itself, such as a table. */
  readonly full?: boolean;
}

/** A place: its heading, which takes the focus when one comes here, and its content. */
export function Page({ title, lead, actions, children, full = false }: PageProps) {
  return (
    <div className={cx(styles.page, full && styles.full)}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h1 tabIndex={-1} data-place-heading>
            {title}
          </h1>
          {lead === undefined ? null : <div className={styles.lead}>{lead}</div>}
        </div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
