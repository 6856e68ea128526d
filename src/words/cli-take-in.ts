import type { Sentences } from '../core/statement.ts';
import { counted, number } from './count.ts';
import { REJECT_CAUSE_WORDS } from './take-in.ts';
import { listed, wordFor } from './terms.ts';

/** What the command line says about a list that is taken into the register. */
export interface TakeInCliStatements {
  'cli.taken-in': { rows: number; taken: number; held: number; rejected: number; emptyLines: number; dry: boolean };
  'cli.taken-in-id': { takeIn: string; file: string };
  'cli.taken-in-cause': { cause: string; rows: number };
  'cli.taken-in-private': { contacts: number };
  'cli.taken-in-stopped': { row: number; why: string };
  'cli.taken-back': { contacts: number; removed: number; changed: number; named: number; gone: number };
  'cli.map-not-json': { file: string };
  'cli.map-field': { file: string; name: string; names: readonly string[] };
}

export const takeInCliSentences: Sentences<TakeInCliStatements> = {
  'cli.taken-in': ({ rows, taken, held, rejected, emptyLines, dry }) =>
    `${counted(rows, 'row', 'rows')} read = ${number(taken)} ${dry ? 'would be taken in' : 'taken in'} + ${number(held)} already held + ${counted(rejected, 'reject', 'rejects')}.${emptyLines === 0 ? '' : ` ${counted(emptyLines, 'empty line', 'empty lines')} passed over.`}`,
  'cli.taken-in-id': ({ takeIn, file }) =>
    `To take the whole list back: take-contacts ${file} --back ${takeIn} --reason TEXT`,
  'cli.taken-in-cause': ({ cause, rows }) => `  ${number(rows).padStart(11)}  ${wordFor(REJECT_CAUSE_WORDS, cause)}`,
  'cli.taken-in-private': ({ contacts }) =>
    `${counted(contacts, 'contact has', 'contacts have')} details that look private, which the notice does not take: they are marked in the list of contacts.`,
  'cli.taken-in-stopped': ({ row, why }) =>
    `It was stopped after row ${number(row)}; the rows after it are in no count. ${why}`.trim(),
  'cli.taken-back': ({ contacts, removed, changed, named, gone }) =>
    `${counted(contacts, 'contact', 'contacts')} of the list = ${number(removed)} taken back + ${number(changed)} changed since, which stay + ${number(named)} named by other records, which stay + ${number(gone)} gone before.`,
  'cli.map-not-json': ({ file }) =>
    `${file} is no JSON object that gives our name of a column its heading in the list, such as {"jurisdiction": "Country"}.`,
  'cli.map-field': ({ file, name, names }) =>
    `'${name}' in ${file} is none of our names of columns with a heading as text, or null for none. The names are ${listed(names)}.`,
};
