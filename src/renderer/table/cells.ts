import type { Column, Row } from '../../contract/common.ts';
import type { TableWords } from '../../words/screens/columns.ts';
import { cellWord } from '../../words/table-cells.ts';
import { countryName } from '../ui/country.ts';

export type CellValue = Row['cells'][string];

/** The words of a table as a cell needs them. */
export type CellWords = Pick<TableWords, 'codes'>;

function wordOf(column: Column, value: string, words: CellWords): string {
  return cellWord(column, value, words.codes, countryName);
}

/** The values of a cell as a person reads them; none where nothing is recorded. */
export function cellTexts(column: Column, value: CellValue | undefined, words: CellWords): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  const values = Array.isArray(value) ? value : [String(value)];
  return values.map((one) => wordOf(column, one, words));
}

/** A value to choose in a filter, as a person reads it. */
export function filterWord(column: Column, value: string, words: CellWords): string {
  return wordOf(column, value, words);
}

/** How wide a column is: at least so many rem, then its share of what is left. */
const WIDTHS: Readonly<Record<Column['type'], { readonly least: number; readonly share: number }>> = {
  text: { least: 6.5, share: 1.4 },
  texts: { least: 7, share: 1.4 },
  day: { least: 7.25, share: 0 },
  number: { least: 5.25, share: 0 },
  country: { least: 7, share: 0.7 },
  code: { least: 7, share: 0.5 },
  verdict: { least: 12.5, share: 0 },
  known: { least: 6.5, share: 0 },
};

/** Columns whose texts are long and tell nothing by their beginning alone: what they are at least wide, in rem. */
const LONG_TEXTS: Readonly<Record<string, number>> = { email: 13, assigned: 10, registeredWith: 10 };

/** The room of the box that selects a row, in rem. */
const SELECT_WIDTH = 2.25;

/** The template of a row's grid and the table's least width, from the columns in sight; the first column with text gets the most. */
export function layoutOf(
  columns: readonly Column[],
  compact: boolean,
): { readonly template: string; readonly least: string } {
  const main = nameColumn(columns);
  const widths = columns.map((column) => {
    const { least: usual, share } = WIDTHS[column.type];
    const least = LONG_TEXTS[column.id] ?? usual;
    if (compact && column.type === 'verdict') return { least: 3.25, share: 0 };
    return column.id === main ? { least: compact ? 12 : 18, share: 2.6 } : { least, share };
  });
  const tracks = widths.map(({ least, share }) => (share === 0 ? `${least}rem` : `minmax(${least}rem, ${share}fr)`));
  const least = widths.reduce((sum, width) => sum + width.least, SELECT_WIDTH);
  return { template: [`${SELECT_WIDTH}rem`, ...tracks].join(' '), least: `${least}rem` };
}

/** Of a contact the organisation is the name, and there may be a hundred people of one. */
const BESIDE_NAME = 'person';

/** What a record is recognised by, where there is little room: its answer, if it has one, and its name. */
export function compactColumns(columns: readonly Column[]): readonly Column[] {
  const name = nameColumn(columns);
  return columns.filter(({ id, type }) => type === 'verdict' || id === name || id === BESIDE_NAME);
}

const NAMES = new Set(['title', 'legalName', 'organisation']);

/** The column that names the record: it heads its row. */
export function nameColumn(columns: readonly Column[]): string | undefined {
  return (columns.find(({ id }) => NAMES.has(id)) ?? columns.find(({ type }) => type === 'text') ?? columns[0])?.id;
}
