import { kindDescription } from '../../core/records/kinds.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import { sentence } from '../../words/catalogue.ts';
import { insertAttachment } from '../register/attachments.ts';
import { readEntry } from '../register/chain.ts';
import type { Connection } from '../register/connection.ts';
import { deriveAnew } from '../register/derive.ts';
import { registerError } from '../register/error.ts';
import { recordMigrations } from '../register/migrate.ts';
import { MIGRATIONS } from '../register/migrations.ts';
import { findKept } from '../register/plan.ts';
import type { RegisterPorts } from '../register/ports.ts';
import { countsAt, sealAt, settingsAt } from '../register/read.ts';
import { verifyContents } from '../register/verify.ts';
import { canonicalJson } from './canonical.ts';
import type { HistoryJson, ReadDocument } from './document.ts';

function broken(file: string, detail: string): Error {
  return registerError('json.history-broken', { file, detail });
}

function insertRow(connection: Connection, file: string, index: number, row: HistoryJson): void {
  const place = `history[${index}]`;
  const entry = readEntry(row.entry);
  if (entry === undefined) throw broken(file, `${place} has no entry that can be read.`);
  if (entry.seq !== index + 1) throw broken(file, `${place} is entry ${entry.seq}.`);
  const apart = entry.kind === 'contact';
  const body = apart ? null : (row.body ?? null);
  connection.run(
    'INSERT INTO history (seq, entry, body, hash) VALUES (?, ?, ?, ?)',
    entry.seq,
    row.entry,
    body,
    row.hash,
  );
  if (!apart || row.body === undefined) return;
  if (row.salt === undefined) throw broken(file, `${place} lacks the salt of its contact.`);
  const salt = Buffer.from(row.salt, 'hex');
  connection.run('INSERT INTO contact_bodies (seq, salt, body) VALUES (?, ?, ?)', entry.seq, salt, row.body);
}

/** The format of the file from which the history was written out. */
function formatOf(connection: Connection): number {
  const row = connection.get<{ format: number | null }>(
    `SELECT max(json_extract(body, '$.format')) AS format FROM history WHERE action IN ('create-register', 'migrate')`,
  );
  return row?.format ?? 0;
}

/** The lists of the file against what its history makes of them: a file that says two things is not taken. */
function compareLists(connection: Connection, document: ReadDocument): void {
  const { file } = document;
  const counts = countsAt(connection);
  for (const [kind, list] of document.records) {
    const name = kindDescription(kind).list;
    for (const record of list) {
      const { id } = record as AnyRecord;
      const kept = typeof id === 'string' ? findKept(connection, id) : undefined;
      if (kept?.kind !== kind || canonicalJson(kept.record) !== canonicalJson(record)) {
        throw registerError('json.lists-differ', { file, list: name, id });
      }
    }
    if (list.length !== counts[kind]) {
      throw broken(file, `The list ${name} has ${list.length} entries, and the history makes ${counts[kind]}.`);
    }
  }
  const { seal: _, ...settings } = document.register;
  if (canonicalJson(settings) !== canonicalJson(settingsAt(connection))) {
    throw registerError('json.lists-differ', { file, list: 'register', id: settings.name });
  }
}

/**
 * Fills an empty register with the whole history of another one, row by row as it was hashed, so that it has the same seal. Runs within a
 * transaction that the caller holds.
 * @throws RegisterError where the history does not hold together, or says something else than the file's lists
 */
export function adoptHistory(
  connection: Connection,
  ports: RegisterPorts,
  document: ReadDocument,
  history: readonly HistoryJson[],
): void {
  const { file } = document;
  for (const [index, row] of history.entries()) insertRow(connection, file, index, row);
  for (const { base64, ...about } of document.attachments) {
    insertAttachment(connection, about, Buffer.from(base64, 'base64'));
  }
  const format = formatOf(connection);
  if (format > MIGRATIONS.length) throw registerError('json.newer', { file, format, known: MIGRATIONS.length });
  const seal = sealAt(connection)?.hash;
  if (document.register.seal !== undefined && document.register.seal.hash !== seal) {
    throw broken(file, `The newest entry does not have the seal that the file says it has.`);
  }
  deriveAnew(connection);
  const steps = MIGRATIONS.filter(({ number }) => number > format);
  if (steps.length > 0) recordMigrations(connection, ports, steps);
  const [finding] = verifyContents(connection).findings;
  if (finding !== undefined) throw broken(file, `${sentence(finding.statement)}.`);
  compareLists(connection, document);
}
