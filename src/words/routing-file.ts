import type { Sentences } from '../core/statement.ts';
import { listed } from './terms.ts';

/** What can be wrong with a contact list that is routed as a file, and with its rows. Rows are numbered as a spreadsheet numbers them, the header being 1. */
export interface RoutingFileStatements {
  // The file as a whole: nothing is written.
  'routing-file.not-there': { path: string };
  'routing-file.not-a-file': { path: string };
  'routing-file.not-readable': { path: string; why: string };
  'routing-file.same-file': { one: string; other: string; path: string };
  'routing-file.empty': { path: string };
  'routing-file.workbook': { path: string };
  'routing-file.utf-16': { path: string };
  'routing-file.binary': { path: string; byte: number };
  'routing-file.header-too-long': { path: string; characters: number };
  'routing-file.no-separator': { path: string; header: string; instead: string };
  'routing-file.no-jurisdiction-column': { path: string; columns: readonly string[]; names: readonly string[] };
  'routing-file.no-such-column': { path: string; column: string; columns: readonly string[] };
  'routing-file.column-twice': { path: string; column: string };
  'routing-file.unclosed-quote': { path: string; row: number };
  'routing-file.row-too-long': { path: string; row: number; characters: number };
  'routing-file.cancelled': { path: string };
  // One row: it goes to the rejects.
  'routing-file.row-cells': { cells: number; expected: number };
  'routing-file.row-cell-too-long': { column: string; characters: number; most: number };
  'routing-file.row-quotes': Record<string, never>;
}

const NOTHING_WRITTEN = 'Nothing was written.';

const SEPARATOR_NAMES: Readonly<Record<string, string>> = { '|': 'a vertical bar', ':': 'a colon', ' ': 'spaces' };

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** The sentences about routing a file. */
export const routingFileSentences: Sentences<RoutingFileStatements> = {
  'routing-file.not-there': ({ path }) => `There is no file at ${path}.`,
  'routing-file.not-a-file': ({ path }) => `${path} is not a file. Give the name of a CSV file.`,
  'routing-file.not-readable': ({ path, why }) => `${path} could not be read: ${why}.`,
  'routing-file.same-file': ({ one, other, path }) =>
    `${one} and ${other} are the same file, ${path}. Give another name. ${NOTHING_WRITTEN}`,
  'routing-file.empty': ({ path }) =>
    `${path} is empty. The first row has to name the columns, one of them the jurisdiction.`,
  'routing-file.workbook': ({ path }) =>
    `${path} is a workbook or another packed file, not a CSV file. Save the sheet as 'CSV UTF-8' and route that. ${NOTHING_WRITTEN}`,
  'routing-file.utf-16': ({ path }) =>
    `${path} is written in UTF-16. Save it as 'CSV UTF-8' and route that. ${NOTHING_WRITTEN}`,
  'routing-file.binary': ({ path, byte }) =>
    `${path} is not text: byte ${byte.toLocaleString('en-GB')} belongs to no CSV file in UTF-8 or Windows-1252. ${NOTHING_WRITTEN}`,
  'routing-file.header-too-long': ({ path, characters }) =>
    `The first row of ${path} does not end within ${characters.toLocaleString('en-GB')} characters: this is no CSV file, or a quotation mark in the header is not closed. ${NOTHING_WRITTEN}`,
  'routing-file.no-separator': ({ path, header, instead }) =>
    `The header of ${path} is one single column, '${header}': no comma, semicolon or tab separates its names${
      instead === '' ? '' : `, but ${SEPARATOR_NAMES[instead] ?? instead} may have been meant to`
    }. Save it with one of the three. ${NOTHING_WRITTEN}`,
  'routing-file.no-jurisdiction-column': ({ path, columns, names }) =>
    `No column of ${path} names the jurisdiction. Its columns are ${listed(columns.map((column) => `'${column}'`))}. Call one ${listed(
      names.map((name) => `'${name}'`),
    ).replace(/ and ([^,]*)$/, ' or $1')}, or say which it is. ${NOTHING_WRITTEN}`,
  'routing-file.no-such-column': ({ path, column, columns }) =>
    `${path} has no column '${column}'. Its columns are ${listed(columns.map((name) => `'${name}'`))}. ${NOTHING_WRITTEN}`,
  'routing-file.column-twice': ({ path, column }) =>
    `${path} has several columns called '${column}', and it is not clear which names the jurisdiction. Rename the others. ${NOTHING_WRITTEN}`,
  'routing-file.unclosed-quote': ({ path, row }) =>
    `A quotation mark that opens a cell in row ${row.toLocaleString('en-GB')} of ${path} is never closed, so the rows after it cannot be told apart. Close it. ${NOTHING_WRITTEN}`,
  'routing-file.row-too-long': ({ path, row, characters }) =>
    `Row ${row.toLocaleString('en-GB')} of ${path} does not end within ${characters.toLocaleString('en-GB')} characters: a quotation mark that opens a cell is probably not closed. ${NOTHING_WRITTEN}`,
  'routing-file.cancelled': ({ path }) => `Routing ${path} was cancelled. ${NOTHING_WRITTEN}`,

  'routing-file.row-cells': ({ cells, expected }) =>
    `The row has ${count(cells, 'cell', 'cells')} and the header ${expected.toLocaleString('en-GB')}: quote cells that contain the separator or a line break.`,
  'routing-file.row-cell-too-long': ({ column, characters, most }) =>
    `The cell '${column}' has ${characters.toLocaleString('en-GB')} characters; the most is ${most.toLocaleString('en-GB')}.`,
  'routing-file.row-quotes': () =>
    'A quoted cell goes on after its closing quotation mark: double the quotation marks inside it.',
};
