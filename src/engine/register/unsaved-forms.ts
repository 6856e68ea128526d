import { canonicalJson } from '../json/canonical.ts';
import { sha256 } from './chain.ts';
import type { Connection } from './connection.ts';
import { deriveSeal, unsavedFormsSeal } from './derive.ts';

/** What a person has typed and not saved. It has no history, and goes when the form is saved or the person it names is erased. */
export interface UnsavedForm {
  readonly id: string;
  readonly kind: string;
  /** The record that the form is about; null for a new one. */
  readonly recordId: string | null;
  /** When it was last kept, as an ISO instant in UTC. */
  readonly keptAt: string;
  /** The form's fields, as JSON. */
  readonly body: string;
}

/** What a form's checksum is made of. */
export function formChecksum({ id, kind, recordId, keptAt, body }: UnsavedForm): string {
  return sha256(canonicalJson({ id, kind, recordId, keptAt, body }));
}

const FORMS =
  'SELECT id, kind, record_id AS recordId, kept_at AS keptAt, body, checksum FROM unsaved_forms ORDER BY id';

/** All unsaved forms with their checksums. */
export function unsavedForms(connection: Connection): ReadonlyArray<UnsavedForm & { readonly checksum: string }> {
  return connection.all(FORMS);
}

/** Keeps a form, in place of what was kept of it. */
export function keepUnsavedForm(connection: Connection, form: UnsavedForm): void {
  connection.transaction('write', () => {
    connection.run(
      'INSERT OR REPLACE INTO unsaved_forms (id, kind, record_id, kept_at, body, checksum) VALUES (?, ?, ?, ?, ?, ?)',
      form.id,
      form.kind,
      form.recordId,
      form.keptAt,
      form.body,
      formChecksum(form),
    );
    deriveSeal(connection, 'unsaved-forms', unsavedFormsSeal(connection));
    return { keep: true, value: undefined };
  });
}

/** Drops the forms about a record, which has been saved or taken away, or the one form with that id. */
export function dropUnsavedForms(connection: Connection, recordOrForm: string): void {
  // Saving a record has dropped its forms already: nothing is written to the disk again for that.
  const kept = connection.get('SELECT 1 FROM unsaved_forms WHERE id = ?1 OR record_id = ?1', recordOrForm);
  if (kept === undefined) return;
  connection.transaction('write', () => {
    connection.run('DELETE FROM unsaved_forms WHERE id = ?1 OR record_id = ?1', recordOrForm);
    deriveSeal(connection, 'unsaved-forms', unsavedFormsSeal(connection));
    return { keep: true, value: undefined };
  });
}
