import { statementsOf } from '../../statement.ts';

type None = Readonly<Record<string, never>>;

/** The headings of the forms' tables. */
export const PAPER_HEADINGS = [
  'idta-1',
  'idta-2',
  'idta-3',
  'idta-4',
  'addendum-1',
  'addendum-2',
  'addendum-3',
  'addendum-4',
  'scc-options',
  'scc-1a',
  'scc-1b',
  'scc-1c',
  'scc-2',
  'scc-3',
  'art26-parties',
  'art26-processing',
  'art26-responsibilities',
  'art26-transfers',
] as const;
export type PaperHeading = (typeof PAPER_HEADINGS)[number];

/** What a paper says beside the records' own text. `kind` is that of a record, `field` one of the fields above. */
export interface PaperStatements {
  'paper.title': { kind: string; agreement: string };
  'paper.heading': { heading: string };
  'paper.field': { field: string };
  'paper.agreement-table': None;
  'paper.transfers-table': { transfers: readonly string[] };
  'paper.sub-processor': { importer: string; subProcessor: string };
  'paper.missing': { field: string; record: string; kind: string };
  'paper.missing-transfer': { agreement: string };
  'paper.to-decide': None;
  'paper.no-sub-processor': { importers: readonly string[] };
  'paper.no-processor-importer': None;
  'paper.no-sensitive-data': None;
  'paper.no-onward': None;
  'paper.no-transfer-between': None;
  'paper.established-there': { regime: string };
  'paper.no-representative': { ground: string };
  'paper.acts-as': { acts: readonly string[] };
  'paper.roles': { roles: readonly string[] };
  'paper.how-bound': { how: string };
  'paper.registration': { kind: string; authority: string; number: string };
  'paper.of': { record: string; text: string };
  'paper.modules': { modules: readonly string[] };
  'paper.authorisation': { how: string };
  'paper.days': { days: number };
  'paper.day': { day: string };
  'paper.term': { from: string; to: string };
  'paper.onward': { transfer: string; importer: string; place: string };
  'paper.measure': { kind: string; measure: string; assessment: string };
  'paper.measures-beside': None;
  'paper.linked-agreement': { agreement: string; kinds: readonly string[] };
  'paper.known': { known: string };
  'paper.assessment': { assessment: string; completed: string };
  'paper.note-clauses': { kind: string; source: string };
  'paper.note-names': None;
  'paper.note-marks': None;
  'paper.note-not-serving': { agreement: string; kind: string };
  'paper.note-draft-agreement': { agreement: string };
  'paper.note-version': { version: string; known: string };
  'paper.note-drafts': { transfers: number; activities: number };
  'paper.note-illustrative': { records: number };
  'paper.note-withheld': { notes: number; documents: number };
  'paper.note-addendum-alone': { agreement: string };
}

/** Makes a statement of a paper. */
export const paperSay = statementsOf<PaperStatements>();
