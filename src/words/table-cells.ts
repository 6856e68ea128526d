import { kitWords } from './screens/kit.ts';
import { VERDICT_WORDS, wordFor } from './terms.ts';

/** A column of a table, as far as its words go. */
export interface WordedColumn {
  readonly id: string;
  readonly type: string;
}

/**
 * A value of a cell as a person reads it, on screen and in a file alike.
 * @param codes what the codes of a table's columns mean, by column
 * @param countryName the name of a territory by its code
 */
export function cellWord(
  column: WordedColumn,
  value: string,
  codes: Readonly<Record<string, Readonly<Record<string, string>>>>,
  countryName: (code: string) => string,
): string {
  const own = codes[column.id];
  if (own !== undefined) return wordFor(own, value);
  if (column.type === 'country') return countryName(value);
  if (column.type === 'verdict') return wordFor(VERDICT_WORDS, value);
  if (column.type === 'known') return wordFor(kitWords.known, value);
  return value;
}
