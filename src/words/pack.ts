import type { WithheldLine, WithheldWhat, WithheldWhy } from '../core/views/pack/withheld.ts';
import { counted } from './count.ts';
import { britishDay, listed, RECORD_KIND_WORDS, wordFor } from './terms.ts';
import type { RecordKind } from '../core/records/fields.ts';

/** Names of the files in a pack, without what numbers and titles add; documents get the ending of their format. */
export const PACK_FILES = {
  index: 'index.html',
  data: 'index.json',
  recordSheets: 'Article 30 record.xlsx',
  record: 'Article 30 record',
  transfersTable: 'Transfers.csv',
  transfers: 'Transfers',
  agreementsTable: 'Agreements.csv',
  agreements: 'Agreements',
  assessments: 'Assessments',
  documents: 'Documents',
} as const;

/** What a pack says of itself and of its files. */
export const PACK_WORDS = {
  kind: 'Pack for an authority’s request',
  title: (whose: string) => `Record and transfers: ${whose}`,
  subject: (on: string) => `Pack for an authority’s request, as at ${britishDay(on)}`,
  lead: 'What the register says on the day below: the record of processing activities, the transfers with what each law says of them, and what these rest on. Each file can be told by its SHA-256.',
  sequence: 'Entry of the register’s history',
  noSequence: 'none: the register holds no entry',
  whose: 'Of',
  of: 'What',
  value: 'Value',
  files: 'Files',
  filesCaption: 'What is in this pack',
  file: 'File',
  holds: 'What it holds',
  rows: 'Rows',
  bytes: 'Bytes',
  sha256: 'SHA-256',
  withheld: 'What is withheld, and why',
  withheldCaption: 'What is not in this pack',
  withheldWhat: 'What',
  withheldWhy: 'Why',
  count: 'How many',
  nothingWithheld: 'Nothing is withheld.',
  answers: 'Transfers by answer',
  answersCaption: 'How many answers of laws about transfers say what',
  answer: 'Answer',
  rowsOf: (rows: number) => counted(rows, 'row', 'rows'),
  titles: {
    record: 'Record of processing activities (Article 30)',
    transfers: 'Transfers, with verdict, basis, reasons, citations and last day',
    agreements: 'Agreements on which the record and the transfers rest',
    assessment: (title: string) => `Transfer assessment: ${title}`,
    document: (title: string) => `Document: ${title}`,
    index: 'This list, to be read',
  },
  asSheets: 'as a workbook',
  asTable: 'as a table',
  transfersTitle: 'Transfers of personal data',
  agreementsTitle: 'Agreements',
  agreementsCaption: (rows: number) => `${counted(rows, 'agreement', 'agreements')}, by title`,
  noEnd: 'no end recorded',
  noAgreements: 'The record and the transfers name no agreement.',
  agreement: {
    title: 'Agreement',
    concluded: 'Concluded',
    from: 'From',
    to: 'To',
    lines: 'What it is, its parties, terms and documents',
  },
  assessmentKind: 'Transfer assessment',
  standing: 'Standing',
  current: (on: string) => `in force on ${britishDay(on)}`,
  reliedOnBy: 'Relied on by',
  documents: 'Documents',
  notes: 'Notes',
  partsWithheld: (count: number) =>
    `${counted(count, 'note or document is', 'notes or documents are')} withheld as internal or privileged.`,
  about: 'About this document',
  aboutPack: 'About this pack',
  illustrative: 'Invented for a sample, and not the company’s own.',
} as const;

const WHAT: Readonly<Record<Exclude<WithheldWhat, 'record'>, (count: number, kind: string) => string>> = {
  note: (count, kind) => `${counted(count, 'note', 'notes')} on records of the kind: ${kind}`,
  document: (count, kind) => `${counted(count, 'document', 'documents')} of records of the kind: ${kind}`,
};

const RECORDS: Readonly<Partial<Record<RecordKind, readonly [string, string]>>> = {
  activity: ['processing activity', 'processing activities'],
  transfer: ['transfer', 'transfers'],
  assessment: ['transfer assessment', 'transfer assessments'],
  agreement: ['agreement', 'agreements'],
};

/** What is withheld, with how many. */
export function withheldWhatWords({ what, kind, count }: WithheldLine): string {
  if (what !== 'record') return WHAT[what](count, RECORD_KIND_WORDS[kind]);
  const [one, several] = RECORDS[kind] ?? [RECORD_KIND_WORDS[kind], RECORD_KIND_WORDS[kind]];
  return counted(count, one, several);
}

/** Why it is. */
export const WITHHELD_WHY: Readonly<Record<WithheldWhy, string>> = {
  internal: 'Marked as internal: for the controller’s own work',
  privileged: 'Marked as legally privileged',
  draft: 'A draft: it is not official yet',
  'other-day': 'Not carried out on the day for which the pack speaks',
  'not-relied-on': 'Linked, but not in force on the day: nothing rests on it',
  'not-chosen': 'Open, but not chosen to go with this pack',
  elsewhere: 'Open, but kept elsewhere: the record names its place',
};

const WHAT_TITLES: Readonly<Record<string, string>> = { note: 'notes', document: 'documents', record: 'records' };

/** What a figure of withheld parts counts: 'notes (processing activity), marked as internal …'. */
export function withheldTitle(what: string, why: string, kind: string): string {
  const reason = wordFor(WITHHELD_WHY, why);
  return `${wordFor(WHAT_TITLES, what)} (${wordFor(RECORD_KIND_WORDS, kind)}). ${reason}`;
}

/** The same in one line. */
export function withheldLine(line: WithheldLine): string {
  return `${withheldWhatWords(line)}: ${WITHHELD_WHY[line.why]}`;
}

/** A short line of counts for a message: what is withheld, by why. */
export function withheldSummary(lines: readonly WithheldLine[]): string {
  const total = lines.reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? PACK_WORDS.nothingWithheld : `Withheld: ${listed(lines.map((one) => withheldWhatWords(one)))}.`;
}
