import { sha256 } from './chain.ts';
import type { Connection } from './connection.ts';
import { registerStatement } from './error.ts';
import { canonicalJson } from '../json/canonical.ts';
import { formChecksum, unsavedForms } from './unsaved-forms.ts';
import type { Finding } from './finding.ts';
import type { ReadHistory } from './verify-history.ts';

interface AttachmentRow {
  readonly sha256: string;
  readonly title: string;
  readonly media_type: string;
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** Unsaved forms against their checksums, and attached documents against their own hash and what the history says of them. */
export function verifyKept(connection: Connection, history: ReadHistory, findings: Finding[]): void {
  for (const form of unsavedForms(connection)) {
    if (formChecksum(form) === form.checksum) continue;
    const statement = registerStatement('verify.unsaved-form', { id: form.id });
    findings.push({ place: `unsaved_forms ${form.id}`, statement });
  }
  const expected = new Map<string, string>();
  for (const seq of history.attached) {
    const row = connection.get<{ body: string; id: string }>(
      'SELECT body, record_id AS id FROM history WHERE seq = ?',
      seq,
    );
    if (row !== undefined) expected.set(row.id, row.body);
  }
  const wrong = new Set<string>(expected.keys());
  for (const row of connection.each<AttachmentRow>('SELECT * FROM attachments ORDER BY sha256')) {
    const about = { sha256: row.sha256, title: row.title, mediaType: row.media_type, size: row.size };
    const holds = sha256(row.bytes) === row.sha256 && row.bytes.length === row.size;
    if (holds && expected.get(row.sha256) === canonicalJson(about)) wrong.delete(row.sha256);
    else wrong.add(row.sha256);
  }
  for (const id of wrong) {
    findings.push({ place: `attachments ${id}`, statement: registerStatement('verify.attachment', { sha256: id }) });
  }
}
