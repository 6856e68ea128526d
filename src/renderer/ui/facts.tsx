import type { ReactNode } from 'react';
import { kitWords } from '../../words/screens/kit.ts';
import styles from './facts.module.css';

export interface Fact {
  readonly label: string;
  /** Nothing, or an empty text, reads 'Not recorded'. */
  readonly value: ReactNode;
  /** Stands beside the label, such as a button that tells what it means. */
  readonly aside?: ReactNode;
}

/** The facts of a record: labels in one column, values in the other. A blank says that nothing is recorded, never 'N/A'. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, aside }, index) => (
        // Two facts may bear the same label, as two instruments of one article do.
        <div key={`${index} ${label}`} className={styles.fact}>
          <dt className={styles.label}>
            {label}
            {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
          </dt>
          <dd className={styles.value}>
            {value === undefined || value === null || value === '' ? (
              <span className={styles.none}>{kitWords.notRecorded}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A part of a record or place, with its heading and what can be done in it. */
export function Section({
  title,
  children,
  actions,
  level = 2,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly level?: 2 | 3;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <Heading>{title}</Heading>
        {actions === undefined ? null : <div className={styles.sectionActions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
