import type { Sentences } from '../core/statement.ts';
import { counted, number } from './count.ts';
import { britishDay } from './terms.ts';

/** What is said of a contact list that is taken into the register, and of its rows. Rows are numbered as a spreadsheet numbers them, the header being 1. */
export interface TakeInStatements {
  // One row: it goes to the rejects.
  'take-in.nobody': Record<string, never>;
  'take-in.no-organisation': Record<string, never>;
  'take-in.not-an-address': { text: string };
  'take-in.unreadable-mark': { column: string; text: string };
  'take-in.unreadable-day': { column: string; text: string };
  'take-in.two-days': { column: string; text: string; days: readonly string[] };
  'take-in.future-opt-out': { column: string; text: string; on: string };
  'take-in.no-channel': { column: string; text: string };
  'take-in.twice': { row: number };
  'take-in.twice-opted-out': { row: number };
  'take-in.kept-out': { on: string };
  'take-in.opted-out-since': Record<string, never>;
  'take-in.field-refused': { field: string; why: string };
  // What is written with a contact.
  'take-in.reason': { on: string };
  'take-in.back-reason': Record<string, never>;
  'take-in.note-registered-with': { given: string };
  'take-in.note-opt-in-without-channel': Record<string, never>;
  'take-in.opt-in-day': { on: string };
  // The work as a whole.
  'take-in.reading': Record<string, never>;
  'take-in.rows': { rows: number; taken: number; held: number; rejected: number };
  'take-in.dry-rows': { rows: number; taken: number; held: number; rejected: number };
  'take-in.refused': { count: number; first: string };
  'take-in.register-gone': Record<string, never>;
  'take-in.back': { done: number; of: number };
  'take-in.no-such': { takeIn: string };
}

/** As much of a cell as a sentence quotes. */
const MOST_QUOTED = 80;

function quoted(text: string): string {
  return `'${text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text}'`;
}

/** The sentences about taking a list in. */
export const takeInSentences: Sentences<TakeInStatements> = {
  'take-in.nobody': () =>
    'Neither a name nor an e-mail address stands here: a contact without both could not be told from another.',
  'take-in.no-organisation': () => 'No organisation stands here: a contact is a person at an organisation.',
  'take-in.not-an-address': ({ text }) =>
    `${quoted(text)} is no single e-mail address: put it right, or leave the cell blank where the name is known.`,
  'take-in.unreadable-mark': ({ column, text }) =>
    `Under '${column}', ${quoted(text)} is neither yes, no nor a day. Put it right, or choose no column for it.`,
  'take-in.unreadable-day': ({ column, text }) =>
    `Under '${column}', ${quoted(text)} is no day. Put it right, or choose no column for it.`,
  'take-in.two-days': ({ column, text, days }) =>
    `Under '${column}', ${quoted(text)} may be ${days.join(' or ')}: write the day as year-month-day.`,
  'take-in.future-opt-out': ({ column, text, on }) =>
    `Under '${column}', ${quoted(text)} is later than ${on}: nobody can have opted out then.`,
  'take-in.no-channel': ({ column, text }) =>
    `Under '${column}', ${quoted(text)} names no channel: write e-mail, telephone, text message, or no.`,
  'take-in.twice': ({ row }) => `The same person stands in row ${number(row)} already.`,
  'take-in.twice-opted-out': ({ row }) =>
    `The same person stands in row ${number(row)} already, without the opt-out that this row tells of: take these rejects in as opt-outs.`,
  'take-in.kept-out': ({ on }) =>
    `Kept out: this person was erased on ${britishDay(on)} and is not to be taken in again.`,
  'take-in.opted-out-since': () =>
    'The register holds this contact without an opt-out, and this row says that there was one: take these rejects in as opt-outs.',
  'take-in.field-refused': ({ field, why }) => `The register does not take it: ${field}: ${why}`,
  'take-in.reason': ({ on }) => `Taken in from a list, ${on}`,
  'take-in.back-reason': () => 'Takes back a list that was taken in',
  'take-in.note-registered-with': ({ given }) =>
    `The list says 'registered with' ${quoted(given)}; the register knew no such company when the list was taken in.`,
  'take-in.note-opt-in-without-channel': () =>
    'The list says that third parties may write, and names no channel: not recorded as an opt-in.',
  'take-in.opt-in-day': ({ on }) =>
    `The list names neither a day nor a proof of the opt-in; ${on} is the day on which the list was taken in.`,
  'take-in.reading': () => 'Reading the list through, before anything is taken in',
  'take-in.rows': ({ rows, taken, held, rejected }) =>
    `${counted(rows, 'row', 'rows')} read: ${number(taken)} taken in, ${number(held)} already held, ${counted(rejected, 'reject', 'rejects')}`,
  'take-in.dry-rows': ({ rows, taken, held, rejected }) =>
    `${counted(rows, 'row', 'rows')} looked at: ${number(taken)} new, ${number(held)} already held, ${counted(rejected, 'reject', 'rejects')}`,
  'take-in.refused': ({ count, first }) =>
    `The register refused a part of the list, ${counted(count, 'reason', 'reasons')}. The first: ${first}`,
  'take-in.register-gone': () => 'The register was closed, or another one opened, while the list was being taken in.',
  'take-in.back': ({ done, of }) => `${number(done)} of ${counted(of, 'part', 'parts')} of the list taken back`,
  'take-in.no-such': ({ takeIn }) => `No list was taken in under ${quoted(takeIn)}.`,
};

/** Why rows were rejected, for a count of each. */
export const REJECT_CAUSE_WORDS = {
  'not-a-row': 'Cannot be read as a row',
  jurisdiction: 'Jurisdiction missing or not readable',
  nobody: 'Neither a name nor an e-mail address',
  organisation: 'No organisation',
  address: 'E-mail address not readable',
  mark: 'A day or a yes or no that cannot be read',
  twice: 'The same person stands in another row',
  'kept-out': 'Kept out: erased before',
  'opted-out-since': 'An opt-out to be recorded: held without it, or in another row',
  refused: 'Not taken by the register',
} as const;
