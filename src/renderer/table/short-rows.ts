import type { ReactNode } from 'react';
import { lineOfCells } from './copy.ts';

/** A column of a short table. */
export interface ShortColumn<T> {
  readonly id: string;
  readonly heading: string;
  readonly cell: (row: T) => ReactNode;
  readonly align?: 'end' | undefined;
  /** Heads its row for a screen reader. */
  readonly head?: boolean | undefined;
  /** As narrow as its content. */
  readonly narrow?: boolean | undefined;
  /** What the cell says, as text or number: by it the column is sorted and copied. A table of which no column has any is only read. */
  readonly value?: ((row: T) => string | number) | undefined;
}

/** By which column a short table is sorted. */
export interface ShortSort {
  readonly column: string;
  readonly descending: boolean;
}

/** What a press on a heading makes of the sorting: up, then down, then not at all. */
export function nextSort(column: string, sort: ShortSort | undefined): ShortSort | undefined {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

const BY_LETTERS = new Intl.Collator('en-GB', { numeric: true });

function compared(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : BY_LETTERS.compare(String(one), String(other));
}

/** The rows in the order asked for; in their own where none is. Rows that are alike stay as they were. */
export function sortedRows<T>(
  rows: readonly T[],
  columns: ReadonlyArray<ShortColumn<T>>,
  sort: ShortSort | undefined,
): readonly T[] {
  const value = columns.find(({ id }) => id === sort?.column)?.value;
  if (sort === undefined || value === undefined) return rows;
  return rows.toSorted((one, other) => compared(value(one), value(other)) * (sort.descending ? -1 : 1));
}

/** All rows as cells to paste into a spreadsheet, those that are not drawn too: the columns that have a value, with their headings. */
export function shortCells<T>(rows: readonly T[], columns: ReadonlyArray<ShortColumn<T>>): string {
  const told = columns.flatMap(({ heading, value }) => (value === undefined ? [] : [{ heading, value }]));
  const lines = rows.map((row) => lineOfCells(told.map(({ value }) => String(value(row)))));
  return [lineOfCells(told.map(({ heading }) => heading)), ...lines].join('\r\n');
}
