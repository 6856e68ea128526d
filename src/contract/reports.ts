import type { Statement } from '../core/statement.ts';

/** What verifying the history found: nothing, or the places where it does not hold. */
export interface VerificationReport {
  readonly holds: boolean;
  readonly rows: number;
  readonly seal: string | null;
  readonly problems: readonly Statement[];
}

/** A row of the history as a page shows it; the record's body is asked for apart. */
export interface HistoryRow {
  readonly seq: number;
  readonly change: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly action: string;
  readonly kind: string | null;
  readonly recordId: string | null;
  readonly recordName: string | null;
  readonly hash: string;
}

/** One field that a change touched, before and after, as JSON text. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A record that differs between two days. */
export interface ComparedRecord {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly what: 'new' | 'gone' | 'changed';
  readonly fields: readonly FieldChange[];
}

/** Names of records by id, with the kind of each. */
export type Names = Readonly<Record<string, { readonly kind: string; readonly name: string }>>;
