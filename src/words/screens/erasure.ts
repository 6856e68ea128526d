import type { Trace } from '../../core/records/contact-traces.ts';
import { counted } from '../count.ts';

/** Where a person may still be named. */
export const TRACE_WORDS: Readonly<Record<Trace['place'], string>> = {
  record: 'in a record',
  past: 'in the history of a record, which is not rewritten',
  reason: 'in the reason given for a change of another contact',
  contact: 'in another contact',
  document: 'in a document that is kept',
  form: 'in a form that is not saved',
  report: 'in a report that was kept, which is not rewritten',
};

/** What erasing contacts says. */
export const erasureWords = {
  erase: 'Erase …',
  eraseSelected: (count: number) => `Erase ${counted(count, 'contact', 'contacts')} …`,
  title: (count: number) => (count === 1 ? 'Erase this contact' : `Erase ${counted(count, 'contact', 'contacts')}`),
  who: 'Who is erased',
  more: (count: number) => `and ${count} more`,
  what: 'Every version of what the register holds of them is deleted, in its history too, with what was typed and not saved; then the file is rewritten. That a contact was erased, when, by whom and why stays on record.',
  reason: 'Reason',
  reasonHelp: 'It stays: name the request, not the person. For example: request 7 of 20 November.',
  keepOut: 'Keep a keyed hash of the e-mail address, so that the person is not taken in again',
  keepOutHelp:
    'The address cannot be read from it, but whoever has the register can test an address against it: say in your answer to the person that it is kept, and why. Erasing once more takes it away.',
  noEmail: 'No e-mail address is held, so there is nothing to recognise them by.',
  elsewhere: (count: number) =>
    count === 0
      ? 'Nothing else in the register names them.'
      : `Named in ${counted(count, 'other place', 'other places')} of the register, which this does not reach:`,
  copies:
    'Copies of the register, lists and reports that were made before are files of their own, of which the register keeps no list: look for them where you save them and where you sent them, backups too.',
  goOn: 'Go on to the last question …',
  back: 'Back',
  last: 'This cannot be undone',
  lastText: (count: number) =>
    `${count === 1 ? 'The contact is' : `The ${counted(count, 'contact is', 'contacts are')}`} gone for good: Ctrl+Z does not bring ${count === 1 ? 'it' : 'them'} back, and neither does the history.`,
  typeWord: 'Type ERASE to go on',
  word: 'ERASE',
  confirm: (count: number) => `Erase ${counted(count, 'contact', 'contacts')} for good`,
  done: (count: number) => `${counted(count, 'contact is', 'contacts are')} erased`,
  doneForms: (count: number) =>
    `${counted(count, 'form that was not saved is', 'forms that were not saved are')} gone too.`,
  doneKept: (count: number) => `${counted(count, 'keyed hash', 'keyed hashes')} kept.`,
  notRewritten:
    'The file could not be rewritten just now. What was deleted is overwritten with zeros; to be thorough, save a copy of the register and go on with that.',
  left: 'What is left for you to do',
  close: 'Close',
} as const;
