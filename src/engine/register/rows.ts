import { lifted } from '../../core/records/lift.ts';
import type { Body } from '../../core/records/lifts/lift.ts';
import { nameOfRecord } from '../../core/records/kinds.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import type { Contact } from '../../core/records/contact.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { referencesIn } from '../../core/records/references.ts';
import { canonicalJson } from '../json/canonical.ts';
import type { ContactBody } from './chain.ts';
import { registerError } from './error.ts';

/**
 * JSON that the register keeps, read back.
 * @throws RegisterError where it is no JSON any more
 */
export function storedJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw registerError('register.damaged', { file, detail: (error as Error).message }, { cause: error });
  }
}

/** The row that the derived tables hold of a record, without the number of the history row that it came from. */
export type DerivedRow =
  | {
      readonly table: 'derived_records';
      readonly columns: { readonly id: string; readonly kind: string; readonly body: string };
    }
  | { readonly table: 'derived_contacts'; readonly columns: ContactColumns };

export interface ContactColumns {
  readonly id: string;
  readonly organisation: string;
  readonly jurisdiction: string;
  readonly name: string;
  readonly email: string | null;
  readonly body: string;
}

/** What the derived tables hold of a record: a pure function, so that verifying compares against what writing wrote. */
export function derivedRow(kind: RecordKind, record: AnyRecord): DerivedRow {
  const body = canonicalJson(record);
  if (kind !== 'contact') return { table: 'derived_records', columns: { id: record.id, kind, body } };
  const contact = record as Contact;
  return {
    table: 'derived_contacts',
    columns: {
      id: contact.id,
      organisation: contact.organisation,
      jurisdiction: contact.jurisdiction,
      name: nameOfRecord(kind, contact),
      email: contact.businessEmail ?? null,
      body,
    },
  };
}

/** The references that the derived table holds of a record: each field once. */
export function referenceRows(kind: RecordKind, record: AnyRecord): ReadonlyMap<string, string> {
  return new Map(referencesIn(kind, record).map(({ field, id }) => [field, id]));
}

/**
 * The record that a history row left, as the newest schema has it; nothing where the row took it away.
 * @param text the row's body: the record itself, or for a contact reason and record
 */
export function recordOfBody(kind: RecordKind, text: string, schemaVersion: number): AnyRecord | undefined {
  const value = JSON.parse(text) as Body | ContactBody;
  const record = kind === 'contact' ? (value as ContactBody).record : value;
  return record === null ? undefined : (lifted(kind, record as Body, schemaVersion) as unknown as AnyRecord);
}
