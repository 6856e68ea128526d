import { counted, number } from '../count.ts';
import { britishDay, listed } from '../terms.ts';

interface LeftOut {
  readonly draftActivities: number;
  readonly otherDays: number;
  readonly draftTransfers: number;
  readonly endedTransfers: number;
  readonly otherDayTransfers: number;
}

/** What the place Reports says. */
export const reportsWords = {
  lead: (on: string) =>
    `Each file says for which day it speaks (${britishDay(on)}, unless you choose another above), by which law, and which seal the register had.`,
  parts: 'Reports',
  article30: 'Article 30 record',
  board: 'Board report',
  picture: 'Flow picture',
  register: 'The whole register',

  article30Text:
    'The records of processing activities that an authority can ask for: controllers and processors apart, each activity with all that it links to, and the transfers with their safeguards.',
  whose: 'Whose record',
  whole: 'The whole group',
  asController: (name: string) => `${name}, as controller`,
  asProcessor: (name: string) => `${name}, as processor`,
  format: 'Format',
  formats: {
    xlsx: 'Workbook (XLSX)',
    csv: 'Table (CSV)',
    docx: 'Document for a word processor (DOCX)',
    pdf: 'Document for printing (PDF)',
    json: 'Data (JSON)',
    jsonld: 'Linked data (JSON-LD, Data Privacy Vocabulary 2.3)',
  },
  layout: 'Layout of controllers',
  layouts: {
    ico: 'ICO, documentation template',
    'article-30': 'Article 30(1), by letter',
    cnil: 'CNIL, basic register',
    luxembourg: 'CNPD (Luxembourg), seven columns',
    edps: 'EDPS, record form',
  },
  layoutNote: (source: string) => `${source}. A processor’s record always goes by the letters of Article 30(2).`,
  noLayout: 'Data have no layout: they hold every field.',
  saveArticle30: 'Save the record …',
  article30Name: (register: string, whose: string, on: string) =>
    ['Article 30 record', register, ...(whose === '' ? [] : [whose]), on].join(' '),

  saveBoard: 'Save it as a page …',
  saveBoardPdf: 'Save it as PDF …',
  preview: 'Preview',
  previewName: 'Preview of the board report',
  previewAnnex: (rows: number) =>
    `The file goes on with an annex: ${counted(rows, 'row', 'rows')} about the transfers, and all decisions, reviews and risks.`,

  pictureText: 'Who sends to where, and on what footing: as a picture for documents and slides, or as figures.',
  toFlows: 'Narrow it in Flows',
  pictureFormats: { svg: 'Picture (SVG), sharp at every size', png: 'Picture (PNG), for slides', csv: 'Figures (CSV)' },
  savePicture: 'Save …',
  pictureName: (register: string, on: string) => `Flows ${register} ${on}`,

  registerText:
    'Everything that the register holds, with its contacts and its whole history, in one JSON file. Reading it into an empty register gives the same register back.',
  registerCaution: 'It holds the contacts too: keep it as carefully as the register itself.',
  saveRegister: 'Save the register’s JSON …',
  registerName: (register: string, on: string) => `${register} ${on}`,

  saved: (path: string) => `Saved as ${path}`,
  counts: (parts: ReadonlyArray<{ readonly name: string; readonly rows: number }>) => {
    const total = parts.reduce((sum, { rows }) => sum + rows, 0);
    const filled = parts.filter(({ rows }) => rows > 0);
    return `${counted(total, 'row', 'rows')}: ${listed(filled.map(({ name, rows }) => `${name} ${number(rows)}`))}.`;
  },
  pages: (pages: number) => `${counted(pages, 'page', 'pages')}. `,
  checked: 'The file was opened again and counted after it was written.',
  seal: (seal: string | null) =>
    seal === null ? 'The register holds no entry yet, and so has no seal.' : `Seal of the register: ${seal}`,
  leftOut: ({ draftActivities, otherDays, draftTransfers, endedTransfers, otherDayTransfers }: LeftOut) => {
    const parts = [
      ...(draftActivities === 0 ? [] : [counted(draftActivities, 'activity in draft', 'activities in draft')]),
      ...(otherDays === 0 ? [] : [counted(otherDays, 'activity of other days', 'activities of other days')]),
      ...(draftTransfers === 0 ? [] : [counted(draftTransfers, 'transfer in draft', 'transfers in draft')]),
      ...(endedTransfers === 0 ? [] : [counted(endedTransfers, 'ended transfer', 'ended transfers')]),
      ...(otherDayTransfers === 0
        ? []
        : [counted(otherDayTransfers, 'transfer of other days', 'transfers of other days')]),
    ];
    return parts.length === 0 ? '' : `Not in it: ${listed(parts)}.`;
  },
  without: (entities: readonly string[]) =>
    entities.length === 0 ? '' : `No activity is recorded for ${listed(entities)}.`,
  again: 'Save another',
  empty: 'There is nothing to report yet',
  emptyText: 'Record the companies of the group, what they do with personal data, and to whom they send them.',
  toActivities: 'Go to Activities',
} as const;
