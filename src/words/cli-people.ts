import type { Sentences } from '../core/statement.ts';
import { counted } from './count.ts';
import { listed, VERDICT_WORDS, wordFor } from './terms.ts';

/** What the command line says about people: erasing contacts, copies of what is held of one, and who looks after them. */
export interface PeopleCliStatements {
  'cli.erase-contacts-only': { kind: string };
  'cli.erase-refused': { count: number };
  'cli.erase-ask': { count: number; names: readonly string[] };
  'cli.erase-ask-again': { word: string };
  'cli.erase-not-done': Readonly<Record<string, never>>;
  'cli.erased': { count: number; seal: string };
  'cli.erased-kept-out': { count: number };
  'cli.erased-not-rewritten': Readonly<Record<string, never>>;
  'cli.erased-traces': { count: number };
  'cli.erased-copies': Readonly<Record<string, never>>;
  'cli.copied': { file: string; versions: number; withheld: number };
  'cli.copied-traces': { count: number };
  'cli.letter': { file: string; recipients: number; toSettle: number };
  'cli.moves': { contacts: number; moves: number; joint: number; first: number; stays: number; undecided: number };
  'cli.move-group': { kind: string; count: number; from: string; to: string };
  'cli.move-begins': { from: string; to: string; verdict: string };
  'cli.move-ends': { from: string; to: string };
  'cli.move-told': { people: number; companies: readonly string[] };
  'cli.moves-applied': { changed: number; seal: string };
  'cli.moves-not-applied': Readonly<Record<string, never>>;
  'cli.compared': { jurisdictions: number; moved: number; flagged: number };
  'cli.compared-row': { name: string; code: string; before: string; after: string };
}

const MOVE_WORDS: Readonly<Record<string, string>> = {
  moves: 'Moves',
  joint: 'Other joint controllers',
  first: 'Decided for the first time',
  undecided: 'Cannot be decided',
};

/** The word that is typed to erase for good. */
export const ERASE_WORD = 'ERASE';

export const peopleCliSentences: Sentences<PeopleCliStatements> = {
  'cli.erase-contacts-only': ({ kind }) =>
    `Only contacts are erased, and '${kind}' is another kind. 'remove' takes a record out and keeps its history.`,
  'cli.erase-refused': ({ count }) => `Nothing was erased. ${counted(count, 'reason', 'reasons')}:`,
  'cli.erase-ask': ({ count, names }) =>
    `${counted(count, 'contact', 'contacts')} will be erased, with all that the history has of them:\n${names.map((name) => `  ${name}`).join('\n')}\nGo on? Type yes: `,
  'cli.erase-ask-again': ({ word }) => `This cannot be undone. Type ${word} to erase for good: `,
  'cli.erase-not-done': () => 'Nothing was erased.',
  'cli.erased': ({ count, seal }) =>
    `Erased ${counted(count, 'contact', 'contacts')} and rewrote the file. It cannot be undone. Seal ${seal}.`,
  'cli.erased-kept-out': ({ count }) =>
    `${counted(count, 'keyed hash of an e-mail address is', 'keyed hashes of e-mail addresses are')} kept, so that the next list does not bring the person back; say so in your answer to them.`,
  'cli.erased-not-rewritten': () =>
    'The file could not be rewritten just now: what was deleted is overwritten with zeros. Save a copy and go on with that.',
  'cli.erased-traces': ({ count }) =>
    `Still named in ${counted(count, 'other place', 'other places')} of the register, which erasing does not reach:`,
  'cli.copied': ({ file, versions, withheld }) =>
    `Wrote ${file} with ${counted(versions, 'version', 'versions')} of the record, and read it back.${withheld === 0 ? '' : ` ${counted(withheld, 'privileged note is', 'privileged notes are')} not in it: a person decides about that.`} Delete the file once it is sent.`,
  'cli.letter': ({ file, recipients, toSettle }) =>
    `The letter is in ${file}. It names ${counted(recipients, 'recipient', 'recipients')} in other countries.${toSettle === 0 ? '' : ` It is not to be sent yet: ${counted(toSettle, 'point is', 'points are')} to be settled, each marked with square brackets.`}`,
  'cli.copied-traces': ({ count }) =>
    `The person is named in ${counted(count, 'other place', 'other places')} of the register. Look whether they belong into the answer:`,
  'cli.moves': ({ contacts, moves, joint, first, stays, undecided }) =>
    `${counted(contacts, 'contact', 'contacts')}: ${moves} move, ${joint} get other joint controllers, ${first} are decided for the first time, ${stays} stay${undecided === 0 ? '' : `, ${undecided} cannot be decided`}.`,
  'cli.move-group': ({ kind, count, from, to }) =>
    `${wordFor(MOVE_WORDS, kind)}: ${counted(count, 'contact', 'contacts')}${from === '' ? '' : ` from ${from}`}${to === '' ? '' : ` to ${to}`}`,
  'cli.move-begins': ({ from, to, verdict }) =>
    `  begins: ${from} shares with ${to} (${wordFor(VERDICT_WORDS, verdict)})`,
  'cli.move-ends': ({ from, to }) => `  ends: ${from} shares with ${to}`,
  'cli.move-told': ({ people, companies }) =>
    `To be told: ${counted(people, 'person', 'people')}${companies.length === 0 ? '' : `, and ${listed(companies)}`}.`,
  'cli.moves-applied': ({ changed, seal }) =>
    `Kept ${counted(changed, 'decision', 'decisions')} as one change. Seal ${seal}.`,
  'cli.moves-not-applied': () => 'Nothing was written: --apply with --reason keeps the decisions.',
  'cli.compared': ({ jurisdictions, moved, flagged }) =>
    `Of ${jurisdictions} jurisdictions ${moved} go to another entity, and ${flagged} to the same one with other flags.`,
  'cli.compared-row': ({ name, code, before, after }) => `  ${name} (${code}): ${before} → ${after}`,
  'cli.erased-copies': () =>
    'Copies of the register, lists and reports that were made before are files of their own: deal with them by hand.',
};
