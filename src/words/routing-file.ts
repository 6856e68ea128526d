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
  'routing-file.packed': { path: string };
  'routing-file.old-workbook': { path: string };
  'routing-file.encrypted': { path: string };
  'routing-file.workbook-damaged': { path: string; detail: string };
  'routing-file.bomb': { path: string; part: string; packed: number; unpacked: number };
  'routing-file.texts-too-large': { path: string; most: number };
  'routing-file.grows': { path: string; most: number };
  'routing-file.no-such-sheet': { path: string; sheet: string; sheets: readonly string[] };
  'routing-file.no-sheets': { path: string; sheet: string };
  'routing-file.empty-sheet': { path: string; sheet: string };
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
  'routing-file.no-address-column': { path: string; columns: readonly string[] };
  'routing-file.opt-outs-refused': { count: number };
  'routing-file.no-organisation-column': { path: string; columns: readonly string[] };
  'routing-file.no-person-column': { path: string; columns: readonly string[] };
  // One row: it goes to the rejects.
  'routing-file.row-cells': { cells: number; expected: number };
  'routing-file.row-cell-too-long': { column: string; characters: number; most: number };
  'routing-file.row-quotes': Record<string, never>;
  'routing-file.row-formula': { cell: string };
  'routing-file.row-no-address': Record<string, never>;
  'routing-file.row-two-days': { text: string; days: readonly string[] };
  'routing-file.row-future-day': { text: string; on: string };
  'routing-file.row-nobody': Record<string, never>;
}

const NOTHING_WRITTEN = 'Nothing was written.';

const SEPARATOR_NAMES: Readonly<Record<string, string>> = { '|': 'a vertical bar', ':': 'a colon', ' ': 'spaces' };

function bytesText(bytes: number): string {
  return bytes < 1e6
    ? `${bytes.toLocaleString('en-GB')} bytes`
    : `${Math.round(bytes / 1e6).toLocaleString('en-GB')} MB`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** The sentences about routing a file. */
export const routingFileSentences: Sentences<RoutingFileStatements> = {
  'routing-file.not-there': ({ path }) => `There is no file at ${path}.`,
  'routing-file.not-a-file': ({ path }) => `${path} is not a file. Give the name of a CSV file or a workbook (XLSX).`,
  'routing-file.not-readable': ({ path, why }) => `${path} could not be read: ${why}.`,
  'routing-file.same-file': ({ one, other, path }) =>
    `${one} and ${other} are the same file, ${path}. Give another name. ${NOTHING_WRITTEN}`,
  'routing-file.empty': ({ path }) =>
    `${path} is empty. The first row has to name the columns, one of them the jurisdiction.`,
  'routing-file.packed': ({ path }) =>
    `${path} is a packed or printed file and no list: neither a workbook (XLSX) nor a CSV file. Save the sheet as XLSX or 'CSV UTF-8' and route that. ${NOTHING_WRITTEN}`,
  'routing-file.old-workbook': ({ path }) =>
    `${path} is a workbook of the old kind (XLS), or another document of that time. Save it as XLSX or 'CSV UTF-8' and route that. ${NOTHING_WRITTEN}`,
  'routing-file.encrypted': ({ path }) =>
    `${path} is protected by a password and cannot be read here. Open it in its own program, save it without the password, and route that. ${NOTHING_WRITTEN}`,
  'routing-file.workbook-damaged': ({ path, detail }) =>
    `${path} is damaged or not made as a workbook has to be (${detail}). Open it in its own program, save it anew, and route that. ${NOTHING_WRITTEN}`,
  'routing-file.bomb': ({ path, part, packed, unpacked }) =>
    `${path} was not unpacked: its part ${part} would grow from ${bytesText(packed)} to ${bytesText(unpacked)}, as no list of contacts does. If it is one, save the sheet as 'CSV UTF-8' and route that. ${NOTHING_WRITTEN}`,
  'routing-file.texts-too-large': ({ path, most }) =>
    `The texts of ${path} come to more than ${bytesText(most)}, which a workbook makes one hold at once. Save the sheet as 'CSV UTF-8', which is read piece by piece. ${NOTHING_WRITTEN}`,
  'routing-file.grows': ({ path, most }) =>
    `The rows of ${path} come to more than ${most.toLocaleString('en-GB')} characters, as no list of contacts does: few long texts are named by very many cells. ${NOTHING_WRITTEN}`,
  'routing-file.no-such-sheet': ({ path, sheet, sheets }) =>
    `${path} has no sheet '${sheet}'. Its sheets are ${listed(sheets.map((name) => `'${name}'`))}. ${NOTHING_WRITTEN}`,
  'routing-file.no-sheets': ({ path, sheet }) =>
    `${path} is a text file and has no sheet '${sheet}'. Leave the sheet out. ${NOTHING_WRITTEN}`,
  'routing-file.empty-sheet': ({ path, sheet }) =>
    `The sheet '${sheet}' of ${path} is empty. Its first row has to name the columns, one of them the jurisdiction.`,
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

  'routing-file.no-address-column': ({ path, columns }) =>
    `No column of ${path} holds e-mail addresses. Its columns are ${listed(columns.map((column) => `'${column}'`))}. Call one 'e-mail', or say which it is. Nothing was recorded.`,
  'routing-file.no-organisation-column': ({ path, columns }) =>
    `No column of ${path} names the organisation. Its columns are ${listed(columns.map((column) => `'${column}'`))}. Say which it is: a contact is a person at an organisation. Nothing was taken in.`,
  'routing-file.no-person-column': ({ path, columns }) =>
    `No column of ${path} names the person or gives an e-mail address. Its columns are ${listed(columns.map((column) => `'${column}'`))}. Say which it is. Nothing was taken in.`,
  'routing-file.opt-outs-refused': ({ count: contacts }) =>
    `${count(contacts, 'contact', 'contacts')} could not be changed as they stand. Nothing was recorded.`,

  'routing-file.row-cells': ({ cells, expected }) =>
    `The row has ${count(cells, 'cell', 'cells')} and the header ${expected.toLocaleString('en-GB')}: quote cells that contain the separator or a line break.`,
  'routing-file.row-cell-too-long': ({ column, characters, most }) =>
    `The cell '${column}' has ${characters.toLocaleString('en-GB')} characters; the most is ${most.toLocaleString('en-GB')}.`,
  'routing-file.row-quotes': () =>
    'A quoted cell goes on after its closing quotation mark: double the quotation marks inside it.',
  'routing-file.row-no-address': () => 'No e-mail address stands here.',
  'routing-file.row-two-days': ({ text, days }) =>
    `'${text}' may be ${days.join(' or ')}: write the day as year-month-day.`,
  'routing-file.row-future-day': ({ text, on }) => `'${text}' is later than ${on}: nobody can have opted out then.`,
  'routing-file.row-nobody': () => 'No contact of the register has this address.',
  'routing-file.row-formula': ({ cell }) =>
    `The cell ${cell} holds a formula without a result, and formulas are not run: open the workbook in its own program and save it, or write the value.`,
};
