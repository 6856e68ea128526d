import type { Column, Row, TableWindow } from '../../../contract/common.ts';
import { plainLetters } from '../../../core/plain-letters.ts';

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

type CellValue = Row['cells'][string] | undefined;

function textOf(cell: CellValue): string {
  if (cell === undefined || cell === null) return '';
  return Array.isArray(cell) ? cell.join(' ') : String(cell);
}

function holds(cell: CellValue, contains: string | undefined, oneOf: ReadonlySet<string> | undefined): boolean {
  if (contains !== undefined && contains !== '' && !plainLetters(textOf(cell)).includes(plainLetters(contains))) {
    return false;
  }
  if (oneOf === undefined || oneOf.size === 0) return true;
  const values = Array.isArray(cell) ? cell : [textOf(cell)];
  return values.some((value) => oneOf.has(value));
}

/** Blank cells stand last in either direction: a gap is not the smallest value. */
function compare(a: CellValue, b: CellValue, descending: boolean): number {
  const left = textOf(a);
  const right = textOf(b);
  if (left === '' || right === '') return Number(left === '') - Number(right === '');
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(left, right);
  return descending ? -order : order;
}

/** A cell by its column. A number opens the very records behind it: they are named by their ids. */
function cellOf(row: Row, column: string): CellValue {
  return column === 'id' ? row.id : row.cells[column];
}

/** What of the rows a window shows. */
export interface Windowed {
  readonly columns: Column[];
  readonly rows: Row[];
  readonly total: number;
  readonly matching: number;
}

/**
 * Filters, sorts and cuts rows. Sorting is stable and falls back to the name, so that equal cells keep a known order.
 * @param rank what stands first as long as no order is asked for, lowest first
 * @param label the text by which a coded cell is searched and sorted, such as the name of a country
 */
export function windowOf(
  columns: readonly Column[],
  rows: readonly Row[],
  asked: TableWindow,
  label: (column: string, value: string) => string = (_column, value) => value,
  rank: (row: Row) => number = () => 0,
): Windowed {
  const labelled = (row: Row, column: string): CellValue => {
    const cell = cellOf(row, column);
    if (typeof cell === 'string') return label(column, cell);
    return Array.isArray(cell) ? cell.map((value) => label(column, value)) : cell;
  };
  const needle = plainLetters(asked.search.trim());
  // A list of transfers may name thousands.
  const filters = asked.filters.map(({ oneOf, ...rest }) => ({ ...rest, oneOf: oneOf && new Set(oneOf) }));
  const matching = rows.filter((row) => {
    const kept = filters.every(
      ({ column, contains, oneOf }) =>
        holds(labelled(row, column), contains, undefined) && holds(cellOf(row, column), undefined, oneOf),
    );
    if (!kept || needle === '') return kept;
    return (
      plainLetters(row.name).includes(needle) ||
      columns.some(({ id }) => plainLetters(textOf(labelled(row, id))).includes(needle))
    );
  });
  const { sort } = asked;
  const sorted = matching.toSorted((a, b) => {
    const order =
      sort === undefined
        ? rank(a) - rank(b)
        : compare(labelled(a, sort.column), labelled(b, sort.column), sort.descending);
    return order === 0 ? collator.compare(a.name, b.name) : order;
  });
  return {
    columns: [...columns],
    rows: sorted.slice(asked.offset, asked.offset + asked.limit),
    total: rows.length,
    matching: matching.length,
  };
}
