import { statementsOf } from '../statement.ts';

type None = Readonly<Record<string, never>>;

/** What an import says of a file, a row and a cell. Headings and texts are the file's own. */
export interface ImportStatements {
  // Cells: the row is taken, and this is said of one of its cells.
  'import.cell-not-read': { heading: string; text: string };
  'import.cell-open': { heading: string };
  'import.bases-differ': { first: string; firstText: string; second: string; secondText: string };
  'import.to-be-judged': { text: string };
  'import.destination-not-read': { text: string };
  'import.destination-at-home': { text: string };
  'import.importer-not-named': { place: string };
  'import.two-days': { heading: string; text: string; days: readonly string[] };
  'import.value-not-known': { heading: string; text: string; allowed: readonly string[] };
  'import.name-not-known': { heading: string; text: string };
  'import.differs': { what: string; register: string; file: string };
  'import.two-answers': { heading: string; kept: string; text: string };
  'import.party-made': { name: string };
  'import.without-category': { heading: string; text: string };
  'import.interest-without-basis': { text: string };
  'import.own-cell-left': { heading: string };
  // Rows: not taken.
  'import.row-unnamed': { headings: readonly string[] };
  'import.row-no-name': { text: string };
  'import.row-no-controller': None;
  'import.row-no-country': { name: string };
  'import.row-party-not-known': { heading: string; name: string };
  'import.row-missing': { heading: string };
  'import.row-refused': { field: string; why: string };
  // Sheets and files.
  'import.sheet-not-known': { sheet: string; rows: number };
  'import.sheet-hidden': { sheet: string; rows: number };
  'import.formulas': { cells: number };
  'import.macros': None;
  'import.external-links': None;
  'import.comments': { cells: number };
  'import.reports-stay': { reports: number };
}

/** Makes a statement about an import. */
export const sayImport = statementsOf<ImportStatements>();
