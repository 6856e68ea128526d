import { CONTINUED } from '../../words/record-sheets.ts';
import type { TableCell } from './table.ts';
import { textCell } from './table.ts';

/** Characters that a spreadsheet's cell can hold. */
export const CELL_LIMIT = 32_767;

const ROOM = 32_000;

/** Where to part a text that does not fit: after a line, else after a word, else in the middle, but never inside one character. */
function partingPlace(text: string): number {
  const head = text.slice(0, ROOM);
  const line = head.lastIndexOf('\n') + 1;
  if (line > ROOM / 2) return line;
  const word = head.lastIndexOf(' ') + 1;
  if (word > ROOM / 2) return word;
  const last = head.codePointAt(head.length - 1) ?? 0;
  return last >= 0xd8_00 && last <= 0xdb_ff ? ROOM - 1 : ROOM;
}

function parts(text: string): readonly string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > CELL_LIMIT) {
    const place = partingPlace(rest);
    found.push(rest.slice(0, place));
    rest = rest.slice(place);
  }
  return [...found, rest];
}

/**
 * A row as the rows that hold all of it: a text too long for a cell goes on in the same column of the rows below, whose first cell says that they continue.
 */
export function continuedRows(row: readonly TableCell[]): readonly (readonly TableCell[])[] {
  if (row.every(({ text }) => text.length <= CELL_LIMIT)) return [row];
  const columns = row.map(({ text }) => parts(text));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, level) =>
    row.map((cell, index) => {
      const text = columns[index]?.[level];
      if (level === 0) return { ...cell, text: text ?? '' };
      if (text === undefined) return textCell(index === 0 ? CONTINUED : '');
      return textCell(index === 0 ? `${CONTINUED}\n${text}` : text, cell.state);
    }),
  );
}
