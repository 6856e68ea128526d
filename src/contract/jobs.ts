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
  };
  /** Active entities for which no activity stands in the record. */
  readonly entitiesWithout: readonly string[];
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
