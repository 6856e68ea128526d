import { useState } from 'react';
import type { ReactNode } from 'react';
import { tableWords } from '../../words/screens/table.ts';
import { useOverflowing } from '../ui/use-overflowing.ts';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import styles from './short-table.module.css';

export interface ShortColumn<T> {
  readonly id: string;
  readonly heading: string;
  readonly cell: (row: T) => ReactNode;
  readonly align?: 'end' | undefined;
  /** Heads its row for a screen reader. */
  readonly head?: boolean | undefined;
  /** As narrow as its content. */
  readonly narrow?: boolean | undefined;
}

/** A few rows that are no records of a list: the figures behind a chart, what falls due. A plain table, read from top to bottom. */
export function ShortTable<T>({
  caption,
  captionShown = false,
  columns,
  rows,
  keyOf,
  atOnce = Number.POSITIVE_INFINITY,
}: {
  readonly caption: string;
  readonly captionShown?: boolean;
  readonly columns: ReadonlyArray<ShortColumn<T>>;
  readonly rows: readonly T[];
  readonly keyOf: (row: T, index: number) => string;
  /** How many rows are drawn before more are asked for: where there may be thousands, drawing them all would hold up the window. */
  readonly atOnce?: number;
}) {
  const [drawn, setDrawn] = useState(atOnce);
  const [box, overflows] = useOverflowing<HTMLDivElement>();
  return (
    <div
      ref={box}
      className={styles.scroller}
      // What has to be scrolled has to be reached by keyboard.
      {...(overflows ? { tabIndex: 0, role: 'region', 'aria-label': caption } : {})}
    >
      <table className={styles.table}>
        <caption className={captionShown ? styles.caption : styles.hidden}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, heading, align, narrow }) => (
              <th
                key={id}
                scope="col"
                className={cx(styles.heading, align === 'end' && styles.end, narrow === true && styles.narrow)}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row, index) => (
            <tr key={keyOf(row, index)} className={styles.row}>
              {columns.map(({ id, cell, align, head, narrow }) => {
                const className = cx(styles.cell, align === 'end' && styles.end, narrow === true && styles.narrow);
                return head === true ? (
                  <th key={id} scope="row" className={className}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} className={className}>
                    {cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length <= drawn ? null : (
        <Button variant="quiet" size="small" onPress={() => setDrawn(drawn + atOnce)}>
          {tableWords.showMore(Math.min(atOnce, rows.length - drawn), rows.length)}
        </Button>
      )}
    </div>
  );
}
