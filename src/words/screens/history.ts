import { RECORD_KIND_WORDS, wordFor } from '../terms.ts';
import { grouped } from './table.ts';

/** What was done to a record, as the history has it. */
const ACTIONS: Readonly<Record<string, string>> = {
  'create-register': 'Register made',
  'change-settings': 'Settings changed',
  migrate: 'Brought to a new format',
  import: 'Taken over from JSON',
  put: 'Saved',
  remove: 'Removed',
  erase: 'Erased',
  attach: 'Document kept',
  'route-list': 'List routed',
  'take-list': 'List taken in',
  'keep-report': 'Report kept',
};

/** What the history says. */
export const historyWords = {
  lead: (total: number) =>
    total === 1 ? 'One entry, which cannot be rewritten.' : `${grouped(total)} entries; none can be rewritten.`,
  list: 'Entries, newest first',
  action: (action: string) => wordFor(ACTIONS, action),
  kind: (kind: string) => wordFor(RECORD_KIND_WORDS, kind),
  columns: { when: 'When', who: 'Who', what: 'What', why: 'Why' },
  register: 'The register itself',
  more: 'Show older entries',
  entry: (seq: number) => `Entry ${grouped(seq)}`,
  when: 'When',
  who: 'Who',
  why: 'Why',
  noWhy: 'No reason given',
  change: 'Change',
  seal: 'Seal',
  fields: 'What it changed',
  field: 'Field',
  before: 'Before',
  after: 'After',
  nothing: 'Nothing',
  noFields: 'This entry changed no field of a record that is still kept.',
  verify: 'Verify',
  verifying: 'Verifying …',
  holds: (rows: number, seal: string) =>
    `The history holds: ${grouped(rows)} entries, each linked to the one before, and every record as the history says. Seal ${seal}.`,
  broken: (count: number) =>
    count === 1 ? 'The history does not hold in one place:' : `The history does not hold in ${grouped(count)} places:`,
  undo: 'Take the last change back',
  undoAsk: 'Take the last change back?',
  undoText:
    'The last change made since the register was opened is taken back by a new change. Both stay in the history.',
  moreLines: (count: number) => (count === 1 ? 'One more line' : `${grouped(count)} more lines`),
  yes: 'yes',
  no: 'no',
  /** 'dataCategories' → 'Data categories'. */
  fieldName: (field: string) => {
    const words = field.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  openRecord: 'Open the record',
} as const;

/** An ISO moment as the history shows it, in the time zone of the machine: '22 Nov 2026, 14:05'. */
export function moment(at: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
}
