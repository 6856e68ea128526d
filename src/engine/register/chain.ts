import { createHash } from 'node:crypto';
import * as z from 'zod';
import { RECORD_KINDS } from '../../core/records/fields.ts';
import { canonicalJson } from '../json/canonical.ts';

/** What a row of the history is about: a record, the register itself, or a document kept in it. */
export const EntryKind = z.enum([...RECORD_KINDS, 'register', 'attachment']);
export type EntryKind = z.infer<typeof EntryKind>;

/**
 * What a row did. `erase` is the tombstone of a contact: it alone excuses bodies that are gone. `import` opens a change that came from the JSON
 * of a register, and keeps that register's seal; or from another file, whose name and hash it keeps; or one that takes such an import back. `route-list` keeps how many contacts of a
 * list went where, and none of them. `take-list` opens a change that took contacts of a list in, and names the take-in that it is a part of. `keep-report` keeps the figures of a report
 * that was handed over.
 */
export const EntryAction = z.enum([
  'create-register',
  'change-settings',
  'migrate',
  'import',
  'put',
  'remove',
  'erase',
  'attach',
  'route-list',
  'take-list',
  'keep-report',
]);
export type EntryAction = z.infer<typeof EntryAction>;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One link of the chain. Its canonical JSON is what is kept and hashed. */
export const Entry = z.strictObject({
  seq: z.int().min(1),
  /** Numbers the transactions: rows of one change share it. */
  change: z.int().min(1),
  /** When, as an ISO instant in UTC; never earlier than the row before, whatever the computer's clock says. */
  at: z.iso.datetime({ precision: 3 }),
  by: z.string().min(1),
  /** Why; null where none was given, and in every change that touches a contact: people write names into reasons. */
  reason: z.string().nullable(),
  action: EntryAction,
  kind: EntryKind,
  recordId: z.string().nullable(),
  /** The version of the record schemas under which the body was written. */
  schemaVersion: z.int().min(1),
  /** SHA-256 of the body's text; for contacts of salt and text; null where the row leaves no body. */
  body: Sha256.nullable(),
  /** The hash of the row before; null in the first. */
  previous: Sha256.nullable(),
});
export type Entry = z.infer<typeof Entry>;

/**
 * The body of a contact's row: the reason lies here, where erasure reaches it; `record` is null where the contact was removed or erased. A tombstone may
 * keep a keyed hash of the e-mail address, declared as such, so that the person is not taken in again; a further erasure takes that away too.
 */
export interface ContactBody {
  readonly reason: string | null;
  readonly record: unknown;
  readonly keptOut?: KeptOutHash | undefined;
}

/** HMAC-SHA-256 of an e-mail address, and the register's key for it, both as 64 hexadecimal digits. */
export interface KeptOutHash {
  readonly key: string;
  readonly hash: string;
}

/** A row of the table `history`. */
export interface HistoryRow {
  readonly seq: number;
  readonly entry: string;
  readonly body: string | null;
  readonly hash: string;
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What the chain holds instead of a contact's body: SHA-256(salt ‖ body), which says nothing once the salt is gone. */
export function commitment(salt: Uint8Array, body: string): string {
  return createHash('sha256').update(salt).update(body).digest('hex');
}

/** The exact text of an entry. */
export function entryText(entry: Entry): string {
  return canonicalJson(entry);
}

/** The entry of a text, or nothing where the text is not exactly what this program writes for some entry. */
export function readEntry(text: string): Entry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const entry = Entry.safeParse(value);
  return entry.success && entryText(entry.data) === text ? entry.data : undefined;
}
