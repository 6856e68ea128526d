import { grouped } from './screens/table.ts';
import type { TableWords } from './screens/columns.ts';
import { cellWord } from './table-cells.ts';

/** How a table was narrowed on screen. */
export interface ListNarrowing {
  readonly search: string;
  readonly filters: ReadonlyArray<{
    readonly column: string;
    readonly contains?: string | undefined;
    readonly oneOf?: readonly string[] | undefined;
  }>;
}

export const LIST_WORDS = {
  narrowedTo: 'Narrowed to',
  whenEmpty: 'No row fits.',
  rows: (shown: number, total: number) =>
    shown === total ? `All ${grouped(total)} rows` : `${grouped(shown)} of ${grouped(total)} rows`,
} as const;

/** How many values of one column are named; of more, the number is told. */
const MOST_NAMED = 12;

/** What a table is narrowed to, in words; nothing where it is not. */
export function narrowingWords(
  { search, filters }: ListNarrowing,
  { columns, codes }: TableWords,
  typeOf: (column: string) => string,
  countryName: (code: string) => string,
): string | undefined {
  const said = filters.flatMap(({ column, contains, oneOf }) => {
    const name = columns[column] ?? 'Records';
    if (oneOf !== undefined && oneOf.length > 0) {
      if (columns[column] === undefined || oneOf.length > MOST_NAMED) return [`${name}: ${oneOf.length} chosen`];
      const words = oneOf.map((value) => cellWord({ id: column, type: typeOf(column) }, value, codes, countryName));
      return [`${name}: ${words.join(' or ')}`];
    }
    return contains === undefined || contains === '' ? [] : [`${name} contains ‘${contains}’`];
  });
  const all = search.trim() === '' ? said : [`search for ‘${search.trim()}’`, ...said];
  return all.length === 0 ? undefined : all.join('; ');
}
