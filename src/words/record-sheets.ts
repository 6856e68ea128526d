import type { Article30Record, LeftOut, RecordReview } from '../core/views/article30.ts';
import type { ContactRows } from '../core/views/article30-contacts.ts';
import type { Layout } from '../core/views/layout.ts';
import type { Withheld } from '../core/views/record-marks.ts';
import type { Line } from './provenance.ts';
import { britishDay, listed } from './terms.ts';

/** Names of the sheets that do not bear an entity's name. */
export const SHEET_NAMES = {
  processors: 'Processor records',
  transfers: 'Transfers',
  about: 'About this record',
} as const;

/** What stands above the headings of a sheet. */
export const SHEET_TITLES = {
  controller: (entity: string) => `Record of processing activities of ${entity} as controller (Article 30(1))`,
  processors: 'Record of categories of processing carried out as processor (Article 30(2))',
  transfers: 'Transfers of personal data, with mechanism, assessment and dates',
  about: 'About this record',
} as const;

/** The three parts of the contact block, and its rows. */
export const BLOCK_TITLES = {
  controller: 'Controller',
  dataProtectionOfficer: 'Data protection officer',
  representative: 'Representative',
} as const;

export const BLOCK_ROWS: readonly { readonly field: keyof ContactRows; readonly label: string }[] = [
  { field: 'name', label: 'Name' },
  { field: 'address', label: 'Address' },
  { field: 'email', label: 'Email' },
  { field: 'telephone', label: 'Telephone' },
];

/** Stands in the first cell of a row that goes on with text too long for one cell. */
export const CONTINUED = '(continued from the row above)';

/** Stands in a sheet without rows. */
export const NO_ROWS = {
  controller: 'No processing activity is recorded',
  processors: 'No processing as a processor is recorded',
  transfers: 'No transfer is recorded',
} as const;

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** When the activities of one record were last reviewed. */
export function reviewedWords({ oldest, newest, never }: RecordReview): string {
  if (oldest === undefined || newest === undefined) return 'not recorded for any activity';
  const when = oldest === newest ? britishDay(oldest) : `between ${britishDay(oldest)} and ${britishDay(newest)}`;
  return `${when}${never === 0 ? '' : `, not recorded for ${counted(never, 'activity', 'activities')}`}`;
}

/** Who approved the activities of one record. */
export function approvedWords({ approvedBy, notApproved }: RecordReview): string {
  if (approvedBy.length === 0) return 'not recorded';
  return `${listed(approvedBy)}${notApproved === 0 ? '' : `, not recorded for ${counted(notApproved, 'activity', 'activities')}`}`;
}

/** When the activities of one record were last reviewed, and by whom approved. */
export function reviewWords(review: RecordReview): string {
  return `Last reviewed: ${reviewedWords(review)}. Approved by: ${approvedWords(review)}.`;
}

/** What stays out of an official record. */
export function leftOutWords({
  draftActivities,
  otherDays,
  draftTransfers,
  endedTransfers,
  otherDayTransfers,
}: LeftOut): string {
  return `${[
    counted(draftActivities, 'draft activity', 'draft activities'),
    `${counted(otherDays, 'activity', 'activities')} not carried out on that day`,
    counted(draftTransfers, 'draft transfer', 'draft transfers'),
    counted(endedTransfers, 'ended transfer', 'ended transfers'),
    `${counted(otherDayTransfers, 'transfer', 'transfers')} not taking place on that day`,
  ].join('; ')}.`;
}

/** How many notes and documents stay in the register. */
export function withheldWords(of: Withheld): string {
  return `${[
    counted(of.internalNotes, 'internal note', 'internal notes'),
    counted(of.privilegedNotes, 'privileged note', 'privileged notes'),
    counted(of.internalDocuments, 'internal document', 'internal documents'),
    counted(of.privilegedDocuments, 'privileged document', 'privileged documents'),
  ].join('; ')}. They stay in the register.`;
}

/** By which layout a controller's record is laid out, and how sure that is. */
export function layoutLine({ name, source }: Pick<Layout<string>, 'name' | 'source'>): Line {
  return { label: 'Layout of controllers', text: `${name}. Source: ${source}.` };
}

/** What is in a record, what is not, and what its marks mean. */
export function recordLines(record: Article30Record): readonly Line[] {
  const activities = new Set(
    [...record.controllers, ...record.processors].flatMap(({ rows }) => rows.map(({ activity }) => activity)),
  );
  const transfers = new Set(record.transfers.map(({ transfer }) => transfer));
  return [
    {
      label: 'Holds',
      text: `${counted(record.controllers.length, 'controller', 'controllers')}; ${counted(record.processors.length, 'processor', 'processors')}; ${counted(activities.size, 'processing activity', 'processing activities')}; ${counted(transfers.size, 'transfer', 'transfers')} in ${counted(record.transfers.length, 'row', 'rows')}, one for each law under which it was judged.`,
    },
    { label: 'Left out', text: leftOutWords(record.leftOut) },
    { label: 'Withheld', text: withheldWords(record.withheld) },
    {
      label: 'Without any activity',
      text:
        record.entitiesWithout.length === 0
          ? 'No entity of the group.'
          : `${listed(record.entitiesWithout)}: no processing activity is recorded for them.`,
    },
    {
      label: 'Not recorded',
      text: 'The register has a gap here. It does not mean that the column does not apply: where it does not, the cell says by which recorded fact.',
    },
    {
      label: 'To be confirmed',
      text: `The fact rests on general knowledge and was not confirmed by the company. ${counted(record.marked.toBeConfirmed.length, 'record', 'records')} behind this document ${record.marked.toBeConfirmed.length === 1 ? 'holds' : 'hold'} such facts.`,
    },
    {
      label: "Illustrative, not the company's own",
      text: `Invented for a sample register; it says nothing about the company. ${counted(record.marked.illustrative.length, 'record', 'records')} behind this document ${record.marked.illustrative.length === 1 ? 'is' : 'are'} such.`,
    },
    {
      label: 'Colours of headings',
      text: 'Green: asked for by Article 30, or by Schedule 1 to the Data Protection Act 2018. Blue: optional.',
    },
    {
      label: 'Ordinary mechanisms',
      text: 'The column for safeguards of exceptional transfers (in the layout of the ICO: column I) holds only those of Article 49(1), second subparagraph. The mechanism of each ordinary transfer stands in the sheet of transfers.',
    },
  ];
}

/** Which part of the record a row of the one CSV file belongs to. */
export const CSV_PARTS = {
  controllers: 'Article 30(1): controller',
  processors: 'Article 30(2): processor',
  transfers: 'Transfer',
} as const;

/** Columns that only the CSV file has. */
export const CSV_COLUMNS = {
  part: 'Part of the record',
  recordOf: 'Record of',
  activity: 'Processing activity',
  lastReviewed: 'Last reviewed',
  approvedBy: 'Approved by',
  leftOut: 'Left out of the record',
  withheld: 'Withheld',
} as const;
