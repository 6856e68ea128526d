/**
 * Erases a contact as the file format has it: every body and salt of it gone, its derived row too, and a tombstone in the chain.
 */
import { entryText, sha256 } from '../../../src/engine/register/chain.ts';
import type { Entry } from '../../../src/engine/register/chain.ts';
import { deriveAnew } from '../../../src/engine/register/derive.ts';
import type { Register } from '../../../src/engine/register/register.ts';

/**
 * @param keepBodies leaves the bodies where they are, which no true erasure does
 */
export function eraseContact(register: Register, id: string, keepBodies = false): void {
  const { connection } = register;
  const newest = connection.get<{ entry: string; hash: string }>(
    'SELECT entry, hash FROM history ORDER BY seq DESC LIMIT 1',
  );
  const before = JSON.parse(newest?.entry ?? '') as Entry;
  const text = entryText({
    ...before,
    seq: before.seq + 1,
    change: before.change + 1,
    action: 'erase',
    kind: 'contact',
    recordId: id,
    body: null,
    reason: null,
    previous: newest?.hash ?? null,
  });
  connection.transaction('write', () => {
    connection.run(
      'INSERT INTO history (seq, entry, body, hash) VALUES (?, ?, NULL, ?)',
      before.seq + 1,
      text,
      sha256(text),
    );
    if (!keepBodies) {
      connection.run('DELETE FROM contact_bodies WHERE seq IN (SELECT seq FROM history WHERE record_id = ?)', id);
    }
    deriveAnew(connection);
    return { keep: true, value: undefined };
  });
}
