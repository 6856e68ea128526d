import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/engine/register/chain.ts';
import { RegisterError } from '../../../src/engine/register/error.ts';
import { openForVerifying } from '../../../src/engine/register/open.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import { verifyRegister } from '../../../src/engine/register/verify.ts';
import type { Finding } from '../../../src/engine/register/finding.ts';
import { eraseContact } from './erase.ts';
import { AUTHOR, FOUR_WISHES, idOf, put, remove, stillPorts } from './still.ts';
import { newRegister, ownFolder } from './support.ts';

/** A register with something in every table: records, contacts of which one is erased, a document, unsaved forms. */
async function fullRegister(): Promise<Buffer> {
  const register = await newRegister(stillPorts(), [...FOUR_WISHES, put('contact', 8), put('contact', 9)]);
  register.write(AUTHOR, [put('entity', 1, { tradingName: 'Optima' }), put('contact', 8, { lastName: 'Njeri' })]);
  register.write({ by: 'B. Deputy' }, [put('notice', 7), put('notice', 6), remove('transfer', 4)]);
  register.attach(AUTHOR, { title: 'DPA', mediaType: 'text/plain', bytes: Buffer.from('terms') });
  register.attach(AUTHOR, { title: 'TRA', mediaType: 'text/plain', bytes: Buffer.from('assessment') });
  for (const id of ['a', 'b']) {
    register.keepUnsavedForm({
      id,
      kind: 'entity',
      recordId: null,
      keptAt: '2026-11-22T09:00:00.000Z',
      body: '{"x":1}',
    });
  }
  eraseContact(register, idOf(9));
  expect(register.verify().findings).toEqual([]);
  register.close();
  return readFileSync(register.file);
}

let original: Buffer;
/** Every row of every table with the columns that can be written. */
let rows: ReadonlyArray<{ readonly table: string; readonly key: string; readonly columns: readonly string[] }>;

function tamperedFile(): string {
  const file = path.join(ownFolder(), 'tampered.register');
  writeFileSync(file, original);
  return file;
}

/** Opens the file past the program, as anybody can, with the guards off. */
function behindTheBack(file: string, work: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  try {
    work(database);
  } finally {
    database.close();
  }
}

function findingsIn(file: string): readonly Finding[] {
  const connection = openForVerifying(file);
  try {
    return verifyRegister(connection).findings;
  } finally {
    connection.close();
  }
}

/** What verifying says, or why it would not begin. */
function told(file: string): readonly string[] {
  try {
    return findingsIn(file).map(({ statement }) => statement.id);
  } catch (error) {
    if (error instanceof RegisterError) return [error.code];
    throw error;
  }
}

/** Everything that a register says to whoever reads it; the code of the error where it cannot be opened. */
function wholeText(file: string): string {
  const register = openRegister(file, 'read', stillPorts());
  try {
    const { snapshot, settings, seal } = register.snapshot();
    return JSON.stringify([[...snapshot.byId], settings, seal, [...register.eachContact()], [...register.history()]]);
  } finally {
    register.close();
  }
}

beforeAll(async () => {
  original = await fullRegister();
  const file = path.join(ownFolder(), 'full.register');
  writeFileSync(file, original);
  const found: Array<(typeof rows)[number]> = [];
  behindTheBack(file, (database) => {
    const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
    for (const { name: table } of tables as Array<{ name: string }>) {
      // The hidden column 2 marks what is computed from another column.
      const info = database.prepare(`SELECT name, pk FROM pragma_table_xinfo(?) WHERE hidden = 0`).all(table) as Array<{
        name: string;
        pk: number;
      }>;
      const columns = info.map(({ name }) => name);
      const keys = info.filter(({ pk }) => pk > 0).map(({ name }) => `${name} = ' || quote(${name}) || '`);
      const sql = `SELECT '${keys.join(' AND ')}' AS key FROM ${table}`;
      for (const { key } of database.prepare(sql).all() as Array<{ key: string }>) found.push({ table, key, columns });
    }
  });
  rows = found;
});

const row = fc.nat().map((number) => rows[number % rows.length] as (typeof rows)[number]);

/** Another value of the same type: a letter or digit more or changed, a bit flipped, something for nothing. */
function otherValue(value: unknown, chance: number): string | number | Uint8Array {
  if (value === null) return 'x';
  if (typeof value === 'number') return value + 1 + (chance % 3);
  if (typeof value === 'string') {
    const at = chance % (value.length + 1);
    return chance % 2 === 0
      ? `${value.slice(0, at)}x${value.slice(at)}`
      : `${value.slice(0, at)}${value.slice(at + 1)}y`;
  }
  const bytes = Uint8Array.from(value as Uint8Array);
  const at = chance % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (chance % 8));
  return bytes;
}

describe('verifying notices, and names the place of,', () => {
  it('every table that the file has: each one holds rows in this test', () => {
    expect([...new Set(rows.map(({ table }) => table))].toSorted()).toEqual([
      'attachments',
      'contact_bodies',
      'derived_contacts',
      'derived_records',
      'derived_references',
      'derived_register',
      'derived_seals',
      'history',
      'unsaved_forms',
    ]);
  });

  it('any one column of any row of any table that was changed', () => {
    fc.assert(
      fc.property(row, fc.nat(), fc.nat(), ({ table, key, columns }, which, chance) => {
        const file = tamperedFile();
        const column = columns[which % columns.length] as string;
        let changed = true;
        behindTheBack(file, (database) => {
          database.exec('PRAGMA ignore_check_constraints = ON');
          const before = database.prepare(`SELECT ${column} AS value FROM ${table} WHERE ${key}`).get();
          const value = otherValue(before?.['value'], chance);
          changed = value !== before?.['value'];
          try {
            database.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key}`).run(value);
          } catch {
            // The new value belongs to another row's key already.
            changed = false;
          }
        });
        expect(findingsIn(file).length > 0).toBe(changed);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('any row that was taken out', () => {
    for (const { table, key } of rows) {
      const file = tamperedFile();
      behindTheBack(file, (database) => database.exec(`DELETE FROM ${table} WHERE ${key}`));
      expect(findingsIn(file), `${table} ${key}`).not.toEqual([]);
    }
  }, 60_000);

  it('any row that was put in twice', () => {
    for (const { table, key, columns } of rows) {
      const file = tamperedFile();
      const [first = '', ...others] = columns;
      behindTheBack(file, (database) => {
        database.exec('PRAGMA ignore_check_constraints = ON');
        const another = `CASE typeof(${first}) WHEN 'integer' THEN ${first} + 1000 ELSE ${first} || 'x' END`;
        database.exec(
          `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${[another, ...others].join(', ')} FROM ${table} WHERE ${key}`,
        );
      });
      expect(findingsIn(file), `${table} ${key}`).not.toEqual([]);
    }
  }, 60_000);

  it.each([
    ['a table more', 'CREATE TABLE extra (x)', 'verify.schema'],
    ['a table less', 'DROP TABLE attachments', 'verify.schema'],
    ['an index less', 'DROP INDEX history_by_time', 'verify.schema'],
    ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON history BEGIN SELECT 1; END', 'verify.schema'],
    ['a column more', 'ALTER TABLE history ADD COLUMN x TEXT', 'verify.schema'],
    ['another mark of the program', 'PRAGMA application_id = 7', 'register.not-a-register'],
    ['another format', 'PRAGMA user_version = 9', 'register.newer'],
  ])('%s', (_, sql, expected) => {
    const file = tamperedFile();
    behindTheBack(file, (database) => database.exec(sql));
    expect(told(file)).toContain(expected);
  });

  it('an entry that was rewritten together with its hash, by the entry after it', () => {
    const file = tamperedFile();
    behindTheBack(file, (database) => {
      const { entry } = database.prepare('SELECT entry FROM history WHERE seq = 3').get() as { entry: string };
      const other = entry.replace('A. Officer', 'Z. Officer');
      database.prepare('UPDATE history SET entry = ?, hash = ? WHERE seq = 3').run(other, sha256(other));
    });
    const [only, ...others] = findingsIn(file);
    expect(only).toMatchObject({ place: 'history 4', statement: { id: 'verify.previous' } });
    expect(others).toEqual([]);
  });

  it('names the table and the row', () => {
    const file = tamperedFile();
    behindTheBack(file, (database) => {
      database.exec(`UPDATE derived_contacts SET name = 'Somebody Else' WHERE id = '${idOf(8)}'`);
      database.exec(`UPDATE history SET body = replace(body, 'Malaysia', 'Kenya') WHERE seq = 3`);
      database.exec(`UPDATE history SET body = replace(body, 'Asia', 'Africa') WHERE seq = 3`);
    });
    expect(
      findingsIn(file)
        .map(({ place }) => place)
        .toSorted(),
    ).toEqual([`derived_contacts ${idOf(8)}`, `derived_records ${idOf(2)}`, 'history 3']);
  });
});

describe('a file with any one byte changed', () => {
  it('is refused, or found unsound, or says exactly what it said before', () => {
    const before = path.join(ownFolder(), 'before.register');
    writeFileSync(before, original);
    const expected = wholeText(before);
    fc.assert(
      fc.property(fc.nat({ max: original.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const file = tamperedFile();
        const bytes = Buffer.from(original);
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        writeFileSync(file, bytes);
        expect(told(file).length > 0 || wholeText(file) === expected).toBe(true);
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  it('does not lie idle: most bytes of a page in use are noticed', () => {
    const file = tamperedFile();
    copyFileSync(file, `${file}.2`);
    const at = original.indexOf('Optima Products Asia');
    const bytes = Buffer.from(original);
    bytes[at] = 'Z'.codePointAt(0) ?? 0;
    writeFileSync(file, bytes);
    expect(findingsIn(file)).not.toEqual([]);
  });
});
