import { DOCUMENT_KINDS } from '../core/records/document-kinds.ts';
import type { Request } from './contract.ts';

/** What a file is for: it decides the words of the dialog and which files it shows. */
export type FilePurpose = Request<'shell.chooseToOpen'>['purpose'];

/** The endings of the files of each purpose, with their point; the first is that of a new one. The dialogs of both shells go by them. */
export const FILE_ENDINGS: Readonly<Record<FilePurpose, readonly string[]>> = {
  register: ['.register', '.treg', '.transfer-register'],
  contacts: ['.csv', '.xlsx', '.tsv', '.txt'],
  import: ['.xlsx', '.csv', '.xlsm', '.tsv', '.txt', '.json'],
  rejects: ['.csv'],
  workbook: ['.xlsx'],
  report: ['.html'],
  pdf: ['.pdf'],
  slides: ['.pptx'],
  picture: ['.svg'],
  png: ['.png'],
  figures: ['.csv'],
  calendar: ['.ics'],
  json: ['.json'],
  document: ['.docx'],
  'linked-data': ['.jsonld'],
  attachment: Object.keys(DOCUMENT_KINDS).map((kind) => `.${kind}`),
  pack: ['.zip'],
};
