import { linesOf } from './cell.ts';
import type { SourceSheet } from './source.ts';

/*
 * The record that this program writes has words in its cells that stand for gaps and marks, and not for facts. They are taken off before a cell is read, so that
 * the record can come in again. A test holds these patterns to the words that are printed.
 */

/** The title above the headings of a controller's sheet. */
const CONTROLLER_TITLE = /^Record of processing activities of (.+) as controller \(Article 30\(1\)\)$/;

/** The title of the other sheets, and what goes before the day in the line about the record. */
const OTHER_TITLE =
  /^(?:Record of categories of processing carried out as processor \(Article 30\(2\)\)|Transfers of personal data, with mechanism, assessment and dates)$/;

/** Marks of a record in brackets, at the end of a line or a line of their own. */
const MARKS = /\s*\[(?:draft|ended|missing|illustrative|to be confirmed|a kind of recipient|kind)[^\]]*\]\s*$/i;

const GAP =
  /^(?:(?:Purpose(?: \d+)?: |With .+: )?not recorded\b.*|None: .*|Does not apply: .*|Contact details: not recorded|Recorded; withheld as .*)$/i;

/** How a sheet says that this program wrote it. */
export interface OwnSheet {
  /** The controller whose record it is; undefined for the other sheets. */
  readonly controller: string | undefined;
}

/** Whether this program wrote the sheet. */
export function ownSheet(sheet: SourceSheet): OwnSheet | undefined {
  const above = sheet.rows.slice(0, 3).flatMap(({ cells }) => cells.map((cell) => cell.trim()));
  const title = above.map((cell) => CONTROLLER_TITLE.exec(cell)?.[1]).find((name) => name !== undefined);
  if (title !== undefined) return { controller: title };
  return above.some((cell) => OTHER_TITLE.test(cell)) ? { controller: undefined } : undefined;
}

/** A line without the marks behind it. */
export function withoutMarks(line: string): string {
  let text = line;
  while (MARKS.test(text)) text = text.replace(MARKS, '');
  return text;
}

/** A cell of this program's record with what was recorded only: without gaps and marks. */
export function recordedText(cell: string): string {
  return linesOf(cell)
    .filter((line) => !GAP.test(line))
    .map(withoutMarks)
    .filter((line) => line !== '')
    .join('\n');
}

/** Stands in the first cell of a row that goes on with the row above. */
export const CONTINUED_ROW = '(continued from the row above)';
