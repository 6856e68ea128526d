import type { RecordKind } from '../../core/records/fields.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import { parseRecord } from '../../core/records/validate.ts';
import { canonicalJson } from '../json/canonical.ts';
import type { Entry } from './chain.ts';
import type { Connection } from './connection.ts';
import { historySeal, unsavedFormsSeal } from './derive.ts';
import { registerStatement } from './error.ts';
import { derivedRow, recordOfBody, referenceRows } from './rows.ts';
import type { Finding } from './finding.ts';
import type { ReadHistory } from './verify-history.ts';

type How = 'verify.derived-differs' | 'verify.derived-missing' | 'verify.derived-extra';

class DerivedReader {
  readonly #connection: Connection;
  readonly #findings: Finding[];
  /** The ids that each table should have, and no others. */
  readonly #expected = {
    derived_records: new Set<string>(),
    derived_contacts: new Set<string>(),
    derived_references: new Set<string>(),
  };

  constructor(connection: Connection, findings: Finding[]) {
    this.#connection = connection;
    this.#findings = findings;
  }

  #find(how: How, table: string, id: string): void {
    this.#findings.push({ place: `${table} ${id}`, statement: registerStatement(how, { table, id }) });
  }

  /** Compares what the tables have of one record with what its newest row left. */
  record(entry: Entry, kind: RecordKind, id: string): void {
    const row = this.#connection.get<{ body: string | null }>(
      `SELECT coalesce(history.body, contact_bodies.body) AS body
       FROM history LEFT JOIN contact_bodies ON contact_bodies.seq = history.seq WHERE history.seq = ?`,
      entry.seq,
    );
    const record = this.#read(entry, kind, row?.body ?? null);
    if (record === undefined) return;
    const { table, columns } = derivedRow(kind, record);
    this.#expected[table].add(id);
    this.#expected.derived_references.add(id);
    const found = this.#connection.get<object>(`SELECT * FROM ${table} WHERE id = ?`, id);
    if (found === undefined) this.#find('verify.derived-missing', table, id);
    else if (canonicalJson(found) !== canonicalJson({ ...columns, seq: entry.seq })) {
      this.#find('verify.derived-differs', table, id);
    }
    this.#references(kind, record);
  }

  #read(entry: Entry, kind: RecordKind, body: string | null): AnyRecord | undefined {
    if (body === null) return undefined;
    let record: AnyRecord | undefined;
    try {
      record = recordOfBody(kind, body, entry.schemaVersion);
    } catch {
      // A body that is no JSON any more does not have its hash either, which was found already.
      return undefined;
    }
    if (record === undefined) return undefined;
    const parsed = parseRecord(kind, record);
    if (parsed.problems === undefined && canonicalJson(parsed.record) === canonicalJson(record)) return record;
    const field = parsed.problems?.[0]?.field ?? '';
    const statement = registerStatement('verify.record-unreadable', { seq: entry.seq, field });
    this.#findings.push({ place: `history ${entry.seq}`, statement });
    return undefined;
  }

  #references(kind: RecordKind, record: AnyRecord): void {
    const found = this.#connection.all<{ field: string; to_id: string }>(
      'SELECT field, to_id FROM derived_references WHERE from_id = ?',
      record.id,
    );
    const expected = referenceRows(kind, record);
    const same = found.length === expected.size && found.every(({ field, to_id: to }) => expected.get(field) === to);
    if (!same) this.#find('verify.derived-differs', 'derived_references', record.id);
  }

  /** Rows of records that the history does not have. */
  extras(): void {
    for (const [table, expected] of Object.entries(this.#expected)) {
      const column = table === 'derived_references' ? 'from_id' : 'id';
      const rows = this.#connection.all<{ id: string }>(`SELECT DISTINCT ${column} AS id FROM ${table}`);
      for (const { id } of rows) if (!expected.has(id)) this.#find('verify.derived-extra', table, id);
    }
  }

  settings(history: ReadHistory): void {
    const table = 'derived_register';
    const body = this.#connection.get<{ body: string | null }>(
      'SELECT body FROM history WHERE seq = ?',
      history.settingsSeq,
    );
    const found = this.#connection.all<object>(`SELECT * FROM ${table}`);
    let settings: unknown;
    try {
      ({ settings } = JSON.parse(body?.body ?? '{}') as { settings?: unknown });
    } catch {
      settings = undefined;
    }
    const expected = [{ id: 1, settings: canonicalJson(settings ?? null), seq: history.settingsSeq }];
    if (canonicalJson(found) !== canonicalJson(expected)) this.#find('verify.derived-differs', table, '1');
  }

  seals(history: ReadHistory): void {
    const table = 'derived_seals';
    const expected = new Map([
      ['history', historySeal(history.lastSeq, history.seal ?? '')],
      ['unsaved-forms', unsavedFormsSeal(this.#connection)],
    ]);
    const found = this.#connection.all<{ name: string; value: string }>(`SELECT name, value FROM ${table}`);
    for (const { name, value } of found) {
      if (!expected.has(name)) this.#find('verify.derived-extra', table, name);
      else if (expected.get(name) !== value) this.#find('verify.derived-differs', table, name);
      expected.delete(name);
    }
    for (const name of expected.keys()) this.#find('verify.derived-missing', table, name);
  }
}

/** Makes every derived row again from the history and compares. */
export function verifyDerived(connection: Connection, history: ReadHistory, findings: Finding[]): void {
  const reader = new DerivedReader(connection, findings);
  for (const [id, entry] of history.last) {
    const { kind } = entry;
    if (kind !== 'register' && kind !== 'attachment') reader.record(entry, kind, id);
  }
  reader.extras();
  reader.settings(history);
  reader.seals(history);
}
