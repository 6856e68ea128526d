import { britishDay } from '../terms.ts';

/** Who has a register open elsewhere, and since when, as an ISO moment. */
interface Holder {
  readonly who: string;
  readonly machine: string;
  readonly since: string;
}

function openElsewhere({ who, machine, since }: Holder): string {
  const name = who === '' ? 'Somebody' : who;
  return `${name} has this file open on ${machine}, since ${britishDay(since.slice(0, 10))}, ${since.slice(11, 16)} UTC`;
}

/** What the frame round all places says. */
export const frameWords = {
  program: 'Transfer Register',
  skip: 'Go to the content',
  navigation: 'Places',
  groups: { register: '', records: 'Register', work: 'Routing and flows', papers: 'Accountability', program: '' },
  readOnly: 'Read only',
  readOnlyWhy: (held: Holder | undefined) =>
    `${held === undefined ? 'This file, or its folder, cannot be written now' : openElsewhere(held)}. You can read everything and change nothing.`,
  openedElsewhere: (held: Holder) =>
    `${openElsewhere(held)}. It was opened here for reading only. Once it is closed there, open it here again.`,
  sampleDay: 'Sample',
  back: 'Back',
  forward: 'Forward',
  find: 'Find or do',
  findLong: 'Find a record or a command',
  findHint: 'Name of a record, or what you want to do',
  commands: 'Commands',
  records: 'Records',
  keys: 'Keys',
  keysTitle: 'Keys',
  dates: 'Dates',
  on: 'On',
  onHint: 'The day that is judged, by that day’s law and the facts valid on it, as we know them now.',
  asRecorded: 'As recorded',
  asRecordedHint: 'What this register said at the end of that day. Nothing can be changed while you look back.',
  asRecordedNow: 'now',
  today: 'Today',
  now: 'Now',
  onDay: (day: string) => `On ${britishDay(day)}`,
  onAnotherDay: (day: string) => `You see the answers for ${britishDay(day)}, not for today.`,
  asOf: (day: string) => `as recorded on ${britishDay(day)}`,
  past: (day: string, on: string) =>
    `You see what the register said at the end of ${britishDay(day)}${on === day ? '' : `, judged on ${britishDay(on)}`}. Nothing can be changed while you look back.`,
  pastTitle: (title: string, day: string) => `${title}, as recorded on ${britishDay(day)}`,
  pastWhy: (day: string) => `You look at the register as of ${britishDay(day)}: go back to now to change it.`,
  judgeOn: (day: string) => `Judge on ${britishDay(day)}`,
  isNow: 'You see the register as it is now again.',

  backToToday: 'Back to today',
  backToNow: 'Back to now',
  closeRecord: 'Close the record',
  way: 'Where you are',
  backToList: 'Back to the list',
  resize: 'Width of the record',
  recordPane: 'Record',
  listPane: 'List',
  brokeTitle: 'This screen could not be shown',
  brokeText: 'Nothing in the register was changed. Try again; if it happens again, this is what to report:',
  tryAgain: 'Try again',
  loadAnew: 'Load the window anew',
  starting: 'Opening …',
} as const;

/** The names of the commands that belong to no place. */
export const commandWords = {
  palette: 'Find a record or a command',
  keys: 'Show all keys',
  help: 'What the words on this screen mean',
  back: 'Go back',
  forward: 'Go forward',
  undo: 'Take the last change back',
  redo: 'Do again what was taken back',
  alsoUndo: 'Undo',
  alsoRedo: 'Redo',
  redone: (what: string) => `Done again: ${what}.`,
  undoingList: 'What was taken in is being taken back …',
  undone: (what: string) => `Taken back: ${what}.`,
  create: 'New record here',
  today: 'Back to today, as recorded now',
  search: 'Search in the list',
  nextPane: 'Go to the next part of the window',
  closeRegister: 'Close the register',
  goTo: (place: string) => `Go to ${place}`,
  theme: { system: 'Light or dark as the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  themeCommand: {
    system: 'Theme: as the system',
    light: 'Theme: light',
    dark: 'Theme: dark',
    contrast: 'Theme: high contrast',
  },
  groups: { window: 'Window', go: 'Places', register: 'Register', record: 'Records' },
} as const;
