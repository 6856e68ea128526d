import { sentence } from '../../words/catalogue.ts';
import type { Row } from './list-source.ts';
import { sayOfFile } from './routing-file-error.ts';

/** A cell longer than this sends its row to the rejects: no field of the register takes more. */
export const MOST_CELL_CHARACTERS = 100_000;

/** Whether the row is an empty line, which is no row of a list. */
export function isEmptyLine({ text }: Row, names: readonly string[]): boolean {
  return text === '' && names.length > 1;
}

/** Why the row is no row of a list with these columns; undefined where it is one. */
export function whyNoRow({ cells, text, fault }: Row, names: readonly string[]): string | undefined {
  if (fault !== undefined) return sentence(fault);
  if (cells.length !== names.length) {
    return sentence(sayOfFile('routing-file.row-cells', { cells: cells.length, expected: names.length }));
  }
  if (text.length <= MOST_CELL_CHARACTERS) return undefined;
  const place = cells.findIndex((cell) => cell.length > MOST_CELL_CHARACTERS);
  if (place < 0) return undefined;
  const characters = cells[place]?.length ?? 0;
  return sentence(
    sayOfFile('routing-file.row-cell-too-long', { column: names[place] ?? '', characters, most: MOST_CELL_CHARACTERS }),
  );
}
