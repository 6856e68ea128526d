import { useMemo, useState } from 'react';
import type { ClipboardEvent } from 'react';
import { tableWords } from '../../words/screens/table.ts';
import { useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/icon.tsx';
import { PlainButton } from '../ui/plain-button.tsx';
import { useOverflowing } from '../ui/use-overflowing.ts';
import { nextSort, shortCells, sortedRows } from './short-rows.ts';
import type { ShortColumn, ShortSort } from './short-rows.ts';
import styles from './short-table.module.css';

export type { ShortColumn } from './short-rows.ts';

function direction({ descending }: ShortSort): 'ascending' | 'descending' {
  return descending ? 'descending' : 'ascending';
}

/** A few rows that are no records of a list: the figures behind a chart, what falls due. A plain table, read from top to bottom. */
export function ShortTable<T>({
  caption,
  captionShown = false,
  columns,
  rows,
  keyOf,
  atOnce = Number.POSITIVE_INFINITY,
  broad = false,
}: {
  readonly caption: string;
  readonly captionShown?: boolean;
  readonly columns: ReadonlyArray<ShortColumn<T>>;
  readonly rows: readonly T[];
  readonly keyOf: (row: T, index: number) => string;
  /** How many rows are drawn before more are asked for: where there may be thousands, drawing them all would hold up the window. */
  readonly atOnce?: number;
  /** A table of very many columns of numbers: its headings stand upright, and the names of the rows stay when it is scrolled sideways. */
  readonly broad?: boolean;
}) {
  const { toasts } = useApp();
  const [drawn, setDrawn] = useState(atOnce);
  const [sort, setSort] = useState<ShortSort>();
  const inOrder = useMemo(() => sortedRows(rows, columns, sort), [rows, columns, sort]);
  const isCopied = columns.some(({ value }) => value !== undefined);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(shortCells(inOrder, columns));
      toasts.show({ tone: 'done', text: tableWords.copied(rows.length) });
    } catch {
      toasts.show({ tone: 'problem', text: tableWords.copyByKey });
    }
  };
  const onCopy = (event: ClipboardEvent): void => {
    // Text that somebody marked is copied as it is marked.
    if (!isCopied || (window.getSelection()?.toString() ?? '') !== '') return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', shortCells(inOrder, columns));
    toasts.show({ tone: 'done', text: tableWords.copied(rows.length) });
  };
  const [box, overflows] = useOverflowing<HTMLDivElement>();
  return (
    <div
      ref={box}
      className={styles.scroller}
      onCopy={onCopy}
      // What has to be scrolled has to be reached by keyboard.
      {...(overflows ? { tabIndex: 0, role: 'region', 'aria-label': caption } : {})}
    >
      <table className={cx(styles.table, broad && styles.broad)}>
        <caption className={captionShown ? styles.caption : styles.hidden}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, heading, align, narrow, value }) => (
              <th
                key={id}
                scope="col"
                aria-label={heading}
                aria-sort={sort?.column === id ? direction(sort) : undefined}
                className={cx(styles.heading, align === 'end' && styles.end, narrow === true && styles.narrow)}
              >
                {value === undefined ? (
                  <span className={styles.text}>{heading}</span>
                ) : (
                  <PlainButton
                    className={styles.sorter}
                    title={tableWords.sortBy(heading)}
                    onPress={() => setSort(nextSort(id, sort))}
                  >
                    {heading}
                    {sort?.column === id ? <Icon name={sort.descending ? 'sort-down' : 'sort-up'} /> : null}
                  </PlainButton>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder.slice(0, drawn).map((row, index) => (
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
      <div className={styles.below}>
        {rows.length <= drawn ? null : (
          <Button variant="quiet" size="small" onPress={() => setDrawn(drawn + atOnce)}>
            {tableWords.showMore(Math.min(atOnce, rows.length - drawn), rows.length)}
          </Button>
        )}
        {isCopied && rows.length > 0 ? (
          <Button variant="quiet" size="small" icon="copy" onPress={() => void copy()}>
            {tableWords.copyTable}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
