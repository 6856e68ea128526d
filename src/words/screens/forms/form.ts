import { RECORD_KIND_WORDS, capital } from '../../terms.ts';
import type { RecordKind } from '../../../core/records/fields.ts';

function kindWord(kind: RecordKind): string {
  return RECORD_KIND_WORDS[kind];
}

/** 'a party', 'an entity'. */
function withArticle(word: string): string {
  return /^[aeio]/iu.test(word) || /^(?:opt|use of)/iu.test(word) ? `an ${word}` : `a ${word}`;
}

/** What every form says, whatever kind of record it is about. */
export const formWords = {
  kind: (kind: RecordKind) => capital(kindWord(kind)),
  kinds: {
    entity: 'Group entities',
    'third-party': 'Third parties',
    agreement: 'Agreements',
    activity: 'Activities',
    transfer: 'Transfers',
    assessment: 'Assessments',
    contact: 'Contacts',
    notice: 'Notices',
    policy: 'Routing policies',
    matter: 'Matters',
    'accepted-risk': 'Accepted risks',
    'law-entry': 'Own entries of law',
    postponement: 'Postponements',
  },
  newTitle: (kind: RecordKind) => `New ${kindWord(kind)}`,
  newButton: {
    entity: 'New entity',
    'third-party': 'New third party',
    agreement: 'New agreement',
    activity: 'New activity',
    transfer: 'New transfer',
    assessment: 'New assessment',
    contact: 'New contact',
    notice: 'New notice',
    policy: 'New policy',
    matter: 'New matter',
    'accepted-risk': 'New accepted risk',
    'law-entry': 'New own entry of law',
    postponement: 'New postponement',
  },
  make: (kind: RecordKind, name: string) =>
    name === '' ? `New ${kindWord(kind)} …` : `New ${kindWord(kind)} ‘${name}’ …`,
  form: (kind: RecordKind) => `Form: ${kindWord(kind)}`,
  sections: 'Go to a part of the form',
  withProblems: (count: number) => (count === 1 ? '1 to mend' : `${count} to mend`),
  toMend: 'To mend',

  edit: 'Edit',
  save: 'Save',
  saveKeys: 'Save (Ctrl+S)',
  cancel: 'Cancel',
  leave: 'Leave the form',
  saving: 'Saving …',
  reason: 'Reason for the change',
  reasonHelp: 'Kept in the history beside what changed. It may stay empty.',
  saved: (name: string, sequence: number) => `Saved: ${name} (change ${sequence}).`,
  unchanged: 'Nothing had changed, so nothing was saved.',
  keptOnLeaving: 'What you typed is kept and not saved. Open the form again to go on.',
  goOn: 'Go on typing',

  restoredTitle: 'Restored what you had typed and not saved',
  restoredText: (at: string) => `Kept on ${at}. Nothing of it is in the register yet.`,
  restoredChanged: 'The record was changed since: what is saved now differs from what you began with.',
  discard: 'Discard what I had typed',
  discarded: 'Discarded. The form shows what is saved.',
  unsavedTitle: 'There is input that is not saved yet',
  changedMeanwhile: 'The record was changed while you were typing. Saving puts what you see in its place.',

  problems: (count: number) => (count === 1 ? 'One thing is to be mended' : `${count} things are to be mended`),
  notSaved: 'Nothing was saved.',
  wholeRecord: 'The record as a whole',

  add: (item: string) => `Add ${withArticle(item)}`,
  addShort: 'Add',
  removeShort: 'Remove',
  addGroup: (label: string) => `Add: ${label}`,
  removeGroup: (label: string) => `Remove: ${label}`,
  removeItem: (item: string, number: number) => `Remove ${item} ${number}`,
  removeNamed: (name: string) => `Remove ${name}`,
  moveUp: (item: string, number: number) => `Move ${item} ${number} up`,
  moveDown: (item: string, number: number) => `Move ${item} ${number} down`,
  item: (item: string, number: number) => `${capital(item)} ${number}`,
  unnamed: (item: string, number: number) => `${capital(item)} ${number}: nothing typed yet`,
  none: 'None recorded.',
  search: 'Type to search',
  anotherRecord: 'A record that is not in sight',
  noChoice: 'Not recorded',
  chooseFirst: 'Choose the record first: its findings are offered here.',
  noFindings: 'Nothing is found about this record now.',
  unknownCode: (code: string) => `${code} (not in the law pack)`,

  markToBeConfirmed: 'Mark as to be confirmed',
  markKeys: 'Ctrl+M',
  toBeConfirmed: 'To be confirmed',
  toBeConfirmedField: (label: string) => `To be confirmed: ${label}`,
  why: 'Why',
  whyHelp: 'What it rests on now, and what would settle it.',
  confirmed: 'Confirmed: take the mark off',
  editMark: 'Edit the mark',
  done: 'Done',
  illustrative: 'Illustrative',

  copyTitle: (kind: RecordKind) => `Copy this ${kindWord(kind)}`,
  copyName: (name: string) => `${name} (copy)`,
  remove: 'Remove',
  removeTitle: (kind: RecordKind) => `Remove this ${kindWord(kind)}`,
  removeConfirm: (kind: RecordKind) => `Remove the ${kindWord(kind)}`,
  removeText: (name: string) =>
    `‘${name}’ is taken out of the register. The history keeps what it was, and Ctrl+Z brings it back.`,
  removeContactText: (name: string) =>
    `‘${name}’ is taken out of the register, and the history keeps what it was. To make the person gone, erase the contact.`,
  removeReason: 'Reason',
  removeReasonHelp: 'Kept in the history.',
  removed: (name: string) => `Removed: ${name}.`,
  stillNamed: (count: number) =>
    count === 1
      ? 'Another record names it. Change or remove that one first:'
      : `${count} other records name it. Change or remove them first:`,
  inField: (field: string) => `in ‘${field}’`,

  readOnlyPast: 'You look at a past day: go back to now to edit.',
  readOnlyFile: 'Somebody else has this file open: it can be read only.',
} as const;
