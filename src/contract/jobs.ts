import type { BoardAsked } from './board-asked.ts';
import type { BoardFormat } from '../core/views/kept-report.ts';
import type { ImportOutcome } from '../core/imports/plan.ts';
import type { LayoutId } from '../core/imports/layout.ts';
import type { RecordKind } from '../core/records/fields.ts';
import type { Statement } from '../core/statement.ts';

/** What long work came to, in the event that says that it is done. Paths are those that were asked for. */

/** A file that was written, reopened and counted. */
export interface FileWritten {
  readonly path: string;
  readonly bytes: number;
  /** Its parts with the rows of each: sheets of a workbook, lists of a document. */
  readonly parts: ReadonlyArray<{ readonly name: string; readonly rows: number }>;
  /** How many pages a printed document has. */
  readonly pages?: number;
  /** The seal of the register's state that is in the file; null where the register holds no entry yet. */
  readonly seal: string | null;
}

/** An Article 30 record, with what is not in it. */
export interface Article30Written extends FileWritten {
  readonly leftOut: {
    readonly draftActivities: number;
    readonly otherDays: number;
    readonly draftTransfers: number;
    readonly endedTransfers: number;
    readonly otherDayTransfers: number;
  };
  /** Active entities for which no activity stands in the record. */
  readonly entitiesWithout: readonly string[];
}

/** A board report, with what tells its file when it is kept. */
export interface BoardWritten extends FileWritten {
  readonly format: BoardFormat;
  readonly sha256: string;
  /** The workbook beside a PDF whose annex is too long for paper, with every row. */
  readonly annex?: { readonly path: string; readonly rows: number };
  /** The row of the history up to which the register was read. */
  readonly sequence: number;
  /** What was asked, with what was left to the register filled in. */
  readonly asked: BoardAsked;
}

/** The flow picture or its figures. */
export interface FlowsWritten extends FileWritten {
  readonly transfers: number;
}

/** A contact list that was routed: `rowsIn` is `rowsOut` and `rejected` together. */
export interface ListRouted {
  readonly path: string;
  readonly rejectsPath: string | null;
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly rejected: number;
  readonly emptyLines: number;
  readonly firstRejects: ReadonlyArray<{ readonly row: number; readonly why: string }>;
  /** Rows by the legal name of the entity that they went to, and by flag. */
  readonly entities: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, number>>;
  /** The day by which it was routed, and SHA-256 of the list. */
  readonly on: string;
  readonly sha256: string;
  /** Rows by jurisdiction and the id of the entity that they went to. */
  readonly volumes: ReadonlyArray<{ readonly jurisdiction: string; readonly entity: string; readonly rows: number }>;
}

/** A list of opt-outs that was matched: `rows` is `matched` and `unmatched` together. Nothing is recorded yet. */
export interface OptOutsMatched {
  /** Where the rows without a contact are; null where there are none, or no file was asked for. */
  readonly unmatchedPath: string | null;
  readonly rows: number;
  readonly matched: number;
  readonly unmatched: number;
  /** Contacts that have not opted out yet, and how many had before. */
  readonly open: ReadonlyArray<{ readonly contact: string; readonly on: string }>;
  readonly already: number;
}

/** A list that was taken into the register, or would be: `rowsIn` is `taken`, `held` and `rejected` together. */
export interface ListTakenIn {
  /** By which the whole list is taken back; null after a dry run, and where nothing was taken. */
  readonly takeIn: string | null;
  readonly rejectsPath: string | null;
  readonly dryRun: boolean;
  readonly on: string;
  readonly rowsIn: number;
  readonly taken: number;
  readonly held: number;
  readonly rejected: number;
  readonly emptyLines: number;
  /** Rejected rows by why. */
  readonly causes: Readonly<Record<string, number>>;
  readonly firstRejects: ReadonlyArray<{ readonly row: number; readonly why: string }>;
  /** Contacts taken by the legal name of the company that looks after them, and by flag. */
  readonly entities: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, number>>;
  readonly privateDetails: number;
  /** Where it was stopped before its end: the last row that was dealt with, and why, where nobody asked for it. */
  readonly stoppedAfter: number | null;
  readonly why: string | null;
}

/** A list that was taken back: `contacts` is the four counts together. */
export interface ListTakenBack {
  readonly contacts: number;
  readonly removed: number;
  readonly changed: number;
  readonly named: number;
  readonly gone: number;
  readonly stopped: boolean;
}

/** A sheet as it was understood: its layout, its headings, and which of them is taken for what. */
export interface ImportTable {
  readonly sheet: string;
  readonly layout: LayoutId;
  readonly headingRow: number;
  readonly rows: number;
  /** The same for every sheet with the same headings. */
  readonly key: string;
  /** Read as a person taught it another time. */
  readonly taught: boolean;
  readonly columns: ReadonlyArray<{
    readonly heading: string;
    readonly field: string | null;
    readonly chosen: boolean;
    /** What stands in the first rows. */
    readonly example: string;
  }>;
  readonly fields: readonly string[];
}

/** A record that an import makes or changes. */
export interface ImportRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly name: string;
  readonly outcome: 'new' | 'changed';
  readonly fields: ReadonlyArray<{
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }>;
}

/** What a file would make of the register. Rows are new + changed + same + not understood. */
export interface ImportPreview {
  readonly path: string;
  readonly form: 'tables' | 'json';
  readonly sha256: string;
  readonly sequence: number;
  readonly counts: Readonly<Record<ImportOutcome, number>> & { readonly rows: number };
  readonly tables: readonly ImportTable[];
  /** Sheets in which nothing was known, with their rows. */
  readonly left: ReadonlyArray<{ readonly sheet: string; readonly rows: number }>;
  readonly newRecords: number;
  readonly changedRecords: number;
  /** The first of them; the counts tell how many there are. */
  readonly records: readonly ImportRecord[];
  readonly notUnderstood: ReadonlyArray<{
    readonly sheet: string;
    readonly row: number;
    readonly name: string;
    readonly why: Statement | null;
  }>;
  readonly remarks: ReadonlyArray<{ readonly sheet: string; readonly row: number; readonly statement: Statement }>;
  readonly remarkCount: number;
  /** The names of the records that are named in changes, by id. */
  readonly names: Readonly<Record<string, { readonly name: string }>>;
  /** The file does not say whose record it is, or where that entity is established. */
  readonly asks: { readonly controller: boolean; readonly country: boolean };
}

/** An import that was taken back: `kept` are the names of records that were changed since, or are named by others, and stay. */
export interface ImportTakenBack {
  readonly sequence: number;
  readonly file: string;
  readonly records: number;
  readonly kept: readonly string[];
}

/** An import that was taken over: as one change, or none where nothing was new. */
export interface ImportTaken {
  readonly sequence: number;
  readonly change: number | null;
  readonly records: number;
}
