import { statSync } from 'node:fs';
import type { Connection } from './connection.ts';
import { connectInMemory } from './connection.ts';
import { registerStatement } from './error.ts';
import { APPLICATION_ID } from './format.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Finding } from './finding.ts';

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string | null;
}

function schemaOf(connection: Connection): ReadonlyMap<string, string> {
  const rows = connection.all<SchemaRow>('SELECT type, name, tbl_name, sql FROM sqlite_schema');
  return new Map(rows.map((row) => [`${row.type} ${row.name}`, `${row.tbl_name} ${row.sql ?? ''}`]));
}

function expectedSchema(): ReadonlyMap<string, string> {
  const connection = connectInMemory();
  try {
    for (const { sql } of MIGRATIONS) connection.execute(sql);
    return schemaOf(connection);
  } finally {
    connection.close();
  }
}

function verifySchema(connection: Connection, findings: Finding[]): void {
  const expected = expectedSchema();
  const found = schemaOf(connection);
  for (const name of new Set([...expected.keys(), ...found.keys()])) {
    const is = found.get(name);
    if (is === expected.get(name)) continue;
    const present = expected.has(name) ? 'changed' : 'unexpected';
    const how = is === undefined ? 'missing' : present;
    findings.push({ place: name, statement: registerStatement('verify.schema', { name, how }) });
  }
}

/** What SQLite itself finds, the marks in the header, and the tables against those that the migrations make. */
export function verifyFile(connection: Connection, findings: Finding[]): void {
  const place = connection.file;
  for (const { integrity_check: detail } of connection.all<{ integrity_check: string }>('PRAGMA integrity_check')) {
    if (detail !== 'ok') findings.push({ place, statement: registerStatement('verify.file-damaged', { detail }) });
  }
  for (const { table, rowid } of connection.all<{ table: string; rowid: number }>('PRAGMA foreign_key_check')) {
    findings.push({
      place: `${table} ${rowid}`,
      statement: registerStatement('verify.body-misplaced', { seq: rowid }),
    });
  }
  const pragma = (name: string): number => Number(Object.values(connection.get<object>(`PRAGMA ${name}`) ?? {})[0]);
  const id = pragma('application_id');
  if (id !== APPLICATION_ID) {
    findings.push({ place, statement: registerStatement('verify.other-program', { found: id }) });
  }
  const expected = pragma('page_size') * pragma('page_count');
  const bytes = statSync(place).size;
  if (bytes !== expected) findings.push({ place, statement: registerStatement('verify.length', { bytes, expected }) });
  verifySchema(connection, findings);
}
