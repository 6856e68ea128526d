import type { LayoutId } from '../../core/imports/layout.ts';
import { ICO_CONTROLLER_LAYOUT } from '../../core/views/ico-controller-layout.ts';
import { PROCESSOR_LAYOUT } from '../../core/views/processor-layout.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { counted, number } from '../count.ts';
import { LAYOUT_WORDS } from '../imports.ts';
import { RECORD_KIND_WORDS, capital } from '../terms.ts';
import { fieldWords } from '../views.ts';
import { wordAt } from './forms/all.ts';

const KIND_OF: Readonly<Partial<Record<LayoutId, RecordKind>>> = {
  entities: 'entity',
  'third-parties': 'third-party',
  agreements: 'agreement',
  activities: 'activity',
  transfers: 'transfer',
};

/** What people add to the authority's columns. */
const ADDED: Readonly<Record<string, string>> = {
  title: 'Title of the activity',
  controller: 'Controller',
  owner: 'Owner',
  nextReview: 'Next review',
  from: 'Carried out from',
  to: 'Carried out until',
};

/** A field of a kind as its form calls it, with the group that it stands in. */
function formLabel(kind: RecordKind, path: string): string {
  const parts = path.split('.');
  try {
    return parts.map((_, index) => wordAt(kind, parts.slice(0, index + 1).join('.')).label).join(': ');
  } catch {
    return fieldWords(path);
  }
}

/** What a field of a layout is called. */
export function layoutField(layout: LayoutId, field: string): string {
  const kind = KIND_OF[layout];
  if (kind !== undefined) return formLabel(kind, field);
  const columns: readonly { readonly field: string; readonly heading: string }[] =
    layout === 'article-30-controller' ? ICO_CONTROLLER_LAYOUT.columns : PROCESSOR_LAYOUT.columns;
  return columns.find((one) => one.field === field)?.heading ?? ADDED[field] ?? fieldWords(field);
}

/** What the place Import says. */
export const importWords = {
  lead: 'Takes in an Article 30 workbook, a list of records, or another register. What it would make of this register is shown first.',
  choose: 'Choose a file …',
  chooseAnother: 'Another file …',
  file: 'File',
  what: 'Workbooks (XLSX), lists (CSV) and the JSON of a register. Formulas and macros are never run, links never followed.',

  layouts: LAYOUT_WORDS,
  table: (sheet: string, layout: LayoutId, row: number) =>
    `${sheet === '' ? '' : `${sheet}: `}${LAYOUT_WORDS[layout]}, headings in row ${row}`,
  columns: 'Columns',
  columnsText: 'Which column is what. A change is remembered for every file with the same headings.',
  taught: 'The columns are read as they were chosen for the last file with the same headings.',
  heading: 'Heading in the file',
  example: 'First entry',
  takenFor: 'Taken for',
  takenForOf: (heading: string) => `${heading} is taken for`,
  asNote: 'Kept as a note',
  notes: (count: number) => `${counted(count, 'column', 'columns')} kept as notes`,

  askController: 'Whose record is it?',
  askControllerText: 'The file does not say it, and the register has not exactly one entity.',
  askCountry: 'Country of the controller',
  askCountryText:
    'The controller is not in the register yet, and the file does not say its country. Write it as people do.',
  askDates: 'Dates such as 3/4/2026',
  datesKnown: 'As the file shows',
  dayFirst: 'Day first: 3 April 2026',
  monthFirst: 'Month first: 4 March 2026',
  readAgain: 'Read again',

  teach: 'What is it?',
  teachText:
    'No row names two columns that are known. Say what a row is and where the headings stand; then match the columns.',
  layout: 'A row is',
  headingRow: 'Row of the headings',
  firstRow: 'Headings stand in a row with a number, as the spreadsheet counts',

  counts: 'What the file makes of the register',
  rows: 'Rows',
  outcome: {
    new: 'New',
    changed: 'Changed',
    same: 'The same already',
    'not-understood': 'Not understood',
  },
  left: (sheet: string, rows: number) =>
    `Sheet '${sheet}' was not read: none of its ${counted(rows, 'row', 'rows')} names two columns that are known.`,
  notUnderstood: 'Not understood',
  notUnderstoodText: 'These rows are left out. They stay in the file.',
  row: 'Row',
  sheet: 'Sheet',
  why: 'Why',
  newRecords: (count: number) => `New records (${number(count)})`,
  changedRecords: (count: number) => `Changes (${number(count)})`,
  remarks: (count: number) => `To be noted (${number(count)})`,
  record: 'Record',
  kind: (kind: RecordKind) => capital(RECORD_KIND_WORDS[kind]),
  kindHeading: 'Kind',
  field: 'Field',
  fieldName: (field: string) => capital(fieldWords(field)),
  before: 'In the register',
  after: 'After the import',
  nothing: 'Not recorded',
  more: (count: number) => `${number(count)} more are not shown.`,

  takeOver: (count: number) => `Take over ${counted(count, 'record', 'records')}`,
  nothingNew: 'The register holds all of it already.',
  nothingUsable: 'No row of the file can be taken over as it is read now.',
  takenOver: (count: number) => `${counted(count, 'record', 'records')} taken over, as one change.`,
  nothingWritten: 'Nothing was written.',

  imports: 'Imports of this register',
  importsFile: 'File',
  fileName: (file: string) => (file === '' ? 'Another register' : file),
  when: 'When',
  by: 'By',
  records: 'Records',
  takeBack: 'Take back',
  takeBackOf: (file: string) => `Take back the import of ${file}`,
  takeBackThis: 'Take this import back',
  takenBack: 'Taken back',
  takenBackSaid: (file: string, records: number) =>
    `The import of ${file} was taken back: ${counted(records, 'record', 'records')}.`,
  kept: (names: string) => `Changed or named by others since, and left as they are: ${names}.`,
} as const;
