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

/** The heading of a place, which takes the focus when one comes here. */
export function PlaceHead({ title, lead, actions }: Pick<PageProps, 'title' | 'lead' | 'actions'>) {
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1 tabIndex={-1} data-place-heading>
          {title}
        </h1>
        {lead === undefined ? null : <div className={styles.lead}>{lead}</div>}
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** The heading above a list that has a record beside it: as tall as the record's own. */
export function ListHead(props: Pick<PageProps, 'title' | 'lead' | 'actions'>) {
  return (
    <div className={styles.listHead}>
      <PlaceHead {...props} />
    </div>
  );
}

/** A place: its heading and its content. */
export function Page({ title, lead, actions, children, full = false }: PageProps) {
  return (
    <div className={cx(styles.page, full && styles.full)}>
      <PlaceHead title={title} lead={lead} actions={actions} />
      <div className={styles.body}>{children}</div>
    </div>
  );
}
