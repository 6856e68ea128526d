import type { Sentences } from '../core/statement.ts';

/** What the door between pages and engine, and the window around the pages, have to say. */
export interface ShellStatements {
  'door.unknown-call': { name: string };
  'door.not-json': { name: string };
  'door.too-large': { name: string; most: number };
  'door.bad-request': { name: string; field: string };
  'door.bad-reply': { name: string; field: string };
  'door.defect': { name: string };
  'door.stranger': Record<string, never>;
  'door.closing': Record<string, never>;
  'folder.missing': { path: string };
  'folder.is-file': { path: string };
  'folder.not-absolute': { path: string };
  'folder.not-allowed': { path: string };
  'folder.already-there': { path: string };
  'folder.failed': { path: string; why: string };
  'preferences.set-aside': { path: string; aside: string };
  'preferences.mended': { path: string; aside: string; fields: readonly string[] };
  'preferences.not-kept': { path: string; why: string };
  'shell.page-crashed': Record<string, never>;
  'shell.page-hangs': Record<string, never>;
  'shell.already-open': Record<string, never>;
  'shell.file-missing': { path: string };
  'shell.window-open': { browser: string };
  'shell.no-browser': { names: readonly string[] };
  'shell.browser-failed': { path: string; why: string };
  'shell.pages-missing': { path: string };
  'shell.not-saved': { why: string };
  'shell.no-secrets': Record<string, never>;
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

const UNCHANGED = 'Nothing was changed.';
const DEFECT = `That is a defect of the program. ${UNCHANGED}`;

/** The sentences of the door and of the window. */
export const shellSentences: Sentences<ShellStatements> = {
  'door.unknown-call': ({ name }) => `The page asked for '${name}', which the program does not know. ${DEFECT}`,
  'door.not-json': ({ name }) => `The page asked for '${name}' in a form that cannot be read. ${DEFECT}`,
  'door.too-large': ({ name, most }) =>
    `What was sent with '${name}' is larger than ${most / 1_048_576} MB, the most that is taken at once. ${UNCHANGED}`,
  'door.bad-request': ({ name, field }) =>
    field === ''
      ? `The page asked for '${name}' and left out or misplaced what belongs to it. ${UNCHANGED}`
      : `The page asked for '${name}', and ${field} does not fit. ${UNCHANGED}`,
  'door.bad-reply': ({ name, field }) =>
    `The answer to '${name}' is not what was agreed: ${field === '' ? 'its shape' : field}. That is a defect of the program.`,
  'door.defect': ({ name }) =>
    `Something went wrong inside the program while it did '${name}'. That is a defect of the program.`,
  'door.stranger': () => 'Only the window of this program may ask that. Nothing was done.',
  'door.closing': () => 'The window is closing; nothing more is begun.',
  'folder.missing': ({ path }) => `${path} is not there.`,
  'folder.is-file': ({ path }) => `${path} is a file, not a folder.`,
  'folder.not-absolute': ({ path }) => `'${path}' does not say where the folder lies; give its whole path.`,
  'folder.not-allowed': ({ path }) => `You have no permission to look into or change ${path}.`,
  'folder.already-there': ({ path }) => `${path} is there already.`,
  'folder.failed': ({ path, why }) => `${path} could not be read: ${why}.`,
  'preferences.set-aside': ({ path, aside }) =>
    `The preferences in ${path} could not be read. They were set aside as ${aside}, and the program began with its own. Your registers are not touched by this.`,
  'preferences.mended': ({ path, aside, fields }) =>
    `In the preferences in ${path}, ${listed(fields)} could not be used. A copy was set aside as ${aside}; everything else was kept.`,
  'preferences.not-kept': ({ path, why }) =>
    `The preferences could not be written to ${path}: ${why}. The register is not touched by this.`,
  'shell.page-crashed': () =>
    'The page had to be shown anew. What was saved is safe, and what was typed is kept where its form had time to keep it.',
  'shell.page-hangs': () => 'The page does not answer. Wait for it, or show it anew: what was saved is safe.',
  'shell.already-open': () => 'Transfer Register is open already; its window was brought to the front.',
  'shell.file-missing': ({ path }) => `${path} is not there, so it was not opened.`,
  'shell.window-open': ({ browser }) =>
    `The window is open, shown by ${browser}. This terminal can be left alone; closing the window ends the program.`,
  'shell.no-browser': ({ names }) => `No browser was found that can show the window. It takes one of ${listed(names)}.`,
  'shell.browser-failed': ({ path, why }) => `${path} is there but did not open a window: ${why}`,
  'shell.pages-missing': ({ path }) =>
    `The pages of the window are missing: ${path} is not there. Run 'npm run build' first.`,
  'shell.no-secrets': () => 'Nothing on this computer can keep a secret for the program, so it was not kept.',
  'shell.not-saved': ({ why }) => `Closing went wrong while the register was being closed: ${why}`,
};

/** The native menu: its headings, and what each command is called there. */
export const menuWords = {
  headings: { register: 'Register', edit: 'Edit', go: 'Go', view: 'View', help: 'Help' },
  commands: {
    'register.new': 'New register …',
    'register.open': 'Open a register …',
    'register.close': 'Close the register',
    'register.undo': 'Take the last change back',
    'register.redo': 'Do again what was taken back',
    'register.today': 'Back to today, as recorded now',
    'record.new': 'New record here',
    'window.palette': 'Find a record or a command …',
    'window.search': 'Search in the list',
    'window.back': 'Back',
    'window.forward': 'Forward',
    'window.next-pane': 'Next part of the window',
    'window.theme-system': 'Theme: as the system',
    'window.theme-light': 'Theme: light',
    'window.theme-dark': 'Theme: dark',
    'window.theme-contrast': 'Theme: high contrast',
    'window.help': 'What the words on this screen mean',
    'window.tour': 'A tour of five steps',
    'window.keys': 'Show all keys',
  },
} as const;

/** What the native dialogs say. */
export const dialogWords = {
  hangs: 'The page does not answer',
  wait: 'Wait',
  showAnew: 'Show it anew',
  brokeDown: 'The page broke down several times',
  close: 'Close the program',
  files: {
    register: 'Registers',
    contacts: 'Contact lists',
    import: 'Workbooks, lists and registers',
    workbook: 'Workbooks',
    report: 'Reports',
    pdf: 'PDF files',
    slides: 'PowerPoint files',
    picture: 'Pictures',
    png: 'PNG pictures',
    figures: 'Figures',
    calendar: 'Calendars',
    json: 'JSON files',
    document: 'Word processor files',
    'linked-data': 'JSON-LD files',
    attachment: 'Documents',
    pack: 'ZIP files',
    rejects: 'Rejected rows',
  },
  all: 'All files',
} as const;
