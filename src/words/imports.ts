import { counted } from './count.ts';
import type { ImportTexts } from '../core/imports/texts.ts';
import type { ImportStatements } from '../core/imports/statements.ts';
import type { LayoutId } from '../core/imports/layout.ts';
import type { Sentences } from '../core/statement.ts';
import { fieldWords } from './views.ts';
import { britishDay, inSentence, listed } from './terms.ts';

/** Why a file as a whole cannot be taken in. */
export interface ImportFileStatements {
  'import-file.not-there': { path: string };
  'import-file.not-a-file': { path: string };
  'import-file.not-readable': { path: string; why: string };
  'import-file.no-text': { path: string };
  'import-file.empty': { path: string };
  'import-file.too-large': { path: string; bytes: number; most: number };
  'import-file.too-many-rows': { path: string; most: number };
  'import-file.too-much-text': { path: string; most: number };
  'import-file.open-quote': { path: string; row: number };
  'import-file.old-workbook': { path: string };
  'import-file.encrypted': { path: string };
  'import-file.workbook-damaged': { path: string; detail: string };
  'import-file.packed': { path: string };
  'import-file.bomb': { path: string; part: string; packed: number; unpacked: number };
  'import-file.no-layout': { path: string; sheets: readonly string[] };
  'import-file.no-such-sheet': { path: string; sheet: string; sheets: readonly string[] };
  'import-file.choice-not-json': { path: string; detail: string };
  'import-file.choice-field': { path: string; field: string; detail: string };
  'import-file.no-such-field': { field: string; layout: string; fields: readonly string[] };
  'import-file.no-such-column': { column: string; columns: readonly string[] };
  'import-file.changed': { path: string };
  'import-file.register-changed': { path: string };
  'import-file.no-such-import': { change: number };
  'import-file.no-import': Readonly<Record<string, never>>;
  'import-file.taken-back': { change: number };
}

const UNTOUCHED = 'The register is as it was.';

const SHOWN = 160;

function short(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

function bytes(count: number): string {
  return count < 1e6 ? `${number(count)} bytes` : `${number(Math.round(count / 1e6))} MB`;
}

/** The sentences about files that are taken in. */
export const importFileSentences: Sentences<ImportFileStatements> = {
  'import-file.not-there': ({ path }) => `There is no file at ${path}.`,
  'import-file.not-a-file': ({ path }) =>
    `${path} is not a file. Give a workbook (XLSX), a CSV file or a register's JSON.`,
  'import-file.not-readable': ({ path, why }) => `${path} could not be read: ${why}. ${UNTOUCHED}`,
  'import-file.no-text': ({ path }) =>
    `${path} is neither a workbook (XLSX) nor text. Save the sheet as XLSX or 'CSV UTF-8' and take that in. ${UNTOUCHED}`,
  'import-file.empty': ({ path }) => `${path} is empty. ${UNTOUCHED}`,
  'import-file.too-large': ({ path, bytes: size, most }) =>
    `${path} has ${bytes(size)}; at most ${bytes(most)} of text are taken in at once. Part it. ${UNTOUCHED}`,
  'import-file.too-many-rows': ({ path, most }) =>
    `${path} has more than ${number(most)} rows that hold something, as no record of processing does. Part it, or delete what does not belong to it. ${UNTOUCHED}`,
  'import-file.too-much-text': ({ path, most }) =>
    `The cells of ${path} come to more than ${number(Math.round(most / 1e6))} million characters. Part it. ${UNTOUCHED}`,
  'import-file.open-quote': ({ path, row }) =>
    `${path}: a quotation mark that opens in row ${row} is never closed, so that the rows after it cannot be told apart. Close it. ${UNTOUCHED}`,
  'import-file.old-workbook': ({ path }) =>
    `${path} is a workbook of the old kind (XLS), or another document of that time. Save it as XLSX and take that in. ${UNTOUCHED}`,
  'import-file.encrypted': ({ path }) =>
    `${path} is protected by a password and cannot be read here. Open it in its own program, save it without the password, and take that in. ${UNTOUCHED}`,
  'import-file.workbook-damaged': ({ path, detail }) =>
    `${path} is damaged or not made as a workbook has to be (${detail}). Open it in its own program, save it anew, and take that in. ${UNTOUCHED}`,
  'import-file.packed': ({ path }) =>
    `${path} is a packed file and no workbook (XLSX). Save the sheet as XLSX or 'CSV UTF-8' and take that in. ${UNTOUCHED}`,
  'import-file.bomb': ({ path, part, packed, unpacked }) =>
    `${path} was not unpacked: its part ${part} would grow from ${bytes(packed)} to ${bytes(unpacked)}, as no record of processing does. ${UNTOUCHED}`,
  'import-file.no-layout': ({ path, sheets }) =>
    `No row of ${path} names two columns that are known${sheets.length > 1 ? ` (sheets: ${listed(sheets)})` : ''}. Say which layout it is and in which row the headings stand: in the window, or with --map. ${UNTOUCHED}`,
  'import-file.no-such-sheet': ({ path, sheet, sheets }) =>
    `${path} has no sheet '${sheet}' that is shown; it has ${listed(sheets)}. ${UNTOUCHED}`,
  'import-file.choice-not-json': ({ path, detail }) => `${path} is not JSON: ${detail}.`,
  'import-file.choice-field': ({ path, field, detail }) =>
    `${path}: '${field}' cannot be used: ${detail} It may have layout, sheet, headingRow, columns, controller, country and dates.`,
  'import-file.no-such-field': ({ field, layout, fields }) =>
    `The layout ${layout} has no field '${field}'. It has ${listed(fields)}; null keeps a column as a note.`,
  'import-file.no-such-column': ({ column, columns }) =>
    `No sheet has a column '${column}'. There are ${listed(columns)}.`,
  'import-file.changed': ({ path }) => `${path} has changed since it was looked at. Look at it again. ${UNTOUCHED}`,
  'import-file.register-changed': ({ path }) =>
    `The register has changed since ${path} was looked at. Look at it again. Nothing was taken over.`,
  'import-file.no-such-import': ({ change }) =>
    `Change ${change} of the register is not an import that can be taken back.`,
  'import-file.no-import': () => 'The register holds no import that can be taken back.',
  'import-file.taken-back': ({ change }) => `Import ${change} has been taken back already.`,
};

/** The sentences about rows and cells. */
export const importSentences: Sentences<ImportStatements> = {
  'import.cell-not-read': ({ heading, text }) =>
    `${heading}: '${short(text)}' was not understood. It is kept as a note.`,
  'import.cell-open': ({ heading }) => `${heading} is left open in the file: marked as to be confirmed.`,
  'import.bases-differ': ({ first, firstText, second, secondText }) =>
    `The two columns of bases differ: '${short(firstText)}' (${first}) and '${short(secondText)}' (${second}). Neither was taken; both are kept to be judged.`,
  'import.to-be-judged': ({ text }) =>
    `To be judged: '${short(text)}'. Recorded as a transfer that asks for a person's judgement, with this text.`,
  'import.destination-not-read': ({ text }) =>
    `'${short(text)}' names no single country or organisation. It is kept as a note and marked as to be confirmed.`,
  'import.destination-at-home': ({ text }) =>
    `'${short(text)}' is the controller's own country: no transfer was recorded.`,
  'import.importer-not-named': ({ place }) =>
    `Who receives in ${inSentence(place)} is not said: recorded as recipients without a name.`,
  'import.two-days': ({ heading, text, days }) =>
    days.length > 1
      ? `${heading}: '${text}' may be ${days.map(britishDay).join(' or ')}, and no other date of the file shows which. It is kept as a note; say how the file writes dates.`
      : `${heading}: '${short(text)}' is no date that is understood. It is kept as a note.`,
  'import.value-not-known': ({ heading, text, allowed }) =>
    `${heading}: '${short(text)}' is none of ${listed(allowed)}. It is kept as a note.`,
  'import.name-not-known': ({ heading, text }) =>
    `${heading}: '${short(text)}' is not the name of a record of the register or the file. It is kept as a note.`,
  'import.differs': ({ what, register, file }) =>
    `The register says '${short(register)}' (${fieldWords(what)}) and the file '${short(file)}'. The register's word was kept.`,
  'import.two-answers': ({ heading, kept, text }) =>
    `${heading}: another row says ${kept}, this one '${short(text)}'. The first was kept, this one is kept as a note.`,
  'import.party-made': ({ name }) =>
    `${name} is not in the register: a new third party, with what the file does not say to be confirmed.`,
  'import.without-category': ({ heading, text }) =>
    `${heading}: '${short(text)}' belongs to categories of data, of which the row has none. It is kept as a note.`,
  'import.interest-without-basis': ({ text }) =>
    `'${short(text)}' is given as legitimate interest, and no basis of the row is legitimate interests. It is kept as a note.`,
  'import.own-cell-left': ({ heading }) =>
    `${heading}: agreements are records of their own, and this one is not in the register. It is kept as a note.`,
  'import.row-unnamed': ({ headings }) =>
    headings.length === 0
      ? 'The row holds nothing that can be recorded.'
      : `The row has neither a title nor a purpose, only ${listed(headings)}.`,
  'import.row-no-name': ({ text }) => `'${short(text)}' names no activity: it is a number, a total or an example.`,
  'import.row-no-controller': () =>
    'The file does not say whose record it is, and the register has not exactly one entity. Name the controller.',
  'import.row-no-country': ({ name }) =>
    `${name} is not an entity of the register, and the file does not say its country. Record it first, or say the country.`,
  'import.row-party-not-known': ({ heading, name }) =>
    `${heading}: ${name} is not an entity of the register. Record it first.`,
  'import.row-missing': ({ heading }) => `The row does not say, or not in a way that is understood: ${heading}.`,
  'import.row-refused': ({ field, why: reason }) => `${field}: ${reason}`,
  'import.sheet-not-known': ({ sheet, rows }) =>
    `Sheet '${sheet}' was not read: none of its ${number(rows)} rows names two columns that are known.`,
  'import.sheet-hidden': ({ sheet, rows }) =>
    `Sheet '${sheet}' is hidden: its ${counted(rows, 'row', 'rows')} that ${rows === 1 ? 'holds' : 'hold'} something were not taken. Show the sheet in the workbook where they are to come in.`,
  'import.formulas': ({ cells }) =>
    `${number(cells)} cells hold formulas. None was run: the values that the workbook keeps were taken.`,
  'import.macros': () => 'The workbook carries macros. They were not run.',
  'import.external-links': () => 'The workbook has links to other workbooks. They were not followed.',
  'import.reports-stay': ({ reports }) =>
    `${reports === 1 ? 'One kept report stays' : `${reports} kept reports stay`} in the file and ${reports === 1 ? 'does' : 'do'} not come along: each rests on the history of its own register, and could not be derived again beside another one. To have them, import the file into an empty register.`,
  'import.comments': ({ cells }) =>
    `${counted(cells, 'cell has a comment', 'cells have comments')}. What stands on a row that is taken is kept as an internal note of its record; what stands on headings or beside the table stays in the file.`,
};

/** Words that an import writes into records. */
export const IMPORT_TEXTS: ImportTexts = {
  column: (heading, text) => `${heading}: ${text}`,
  commentOn: (heading) => `Comment on ${heading}`,
  leftOpen: (heading) => `Left open in the imported file (${heading})`,
  notSaid: () => 'The imported file does not say',
  toBeJudged: (text) => `The imported file says: ${text}`,
  basesDiffer: (first, firstText, second, secondText) =>
    `Two columns of bases differ. ${first}: ${firstText}. ${second}: ${secondText}`,
  unnamedIn: (place) => `Recipients in ${inSentence(place)}, not named`,
  transferTitle: (exporter, importer, place) => `${exporter} to ${importer}${place === '' ? '' : ` (${place})`}`,
  judgedTitle: (activity, place) => `${activity}: to be judged${place === '' ? '' : ` (${place})`}`,
  safeguards: (text) => `Safeguards named in the record: ${text}`,
  destination: (text) => `Destination as recorded: ${text}`,
};

/** What the layouts are called. */
export const LAYOUT_WORDS: Readonly<Record<LayoutId, string>> = {
  'article-30-controller': 'Record of a controller, Article 30(1) (the Information Commissioner’s layout)',
  'article-30-processor': 'Record of a processor, Article 30(2)',
  entities: 'List of group entities',
  'third-parties': 'List of third parties',
  agreements: 'List of agreements',
  activities: 'List of processing activities',
  transfers: 'List of transfers',
};

/** What comes of rows. */
export const IMPORT_OUTCOME_WORDS = {
  new: 'new',
  changed: 'changed',
  same: 'the same',
  'not-understood': 'NOT UNDERSTOOD',
} as const;

/** The reason of the change that an import makes, where a person gives none. */
export function importReason(file: string): string {
  return `Taken over from ${file}`;
}

/** The reason of the change that takes an import back. */
export function takeBackReason(file: string, change: number): string {
  return `Taken back: import ${change} of ${file}`;
}
