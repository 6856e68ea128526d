import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { createRegister } from '../../../src/engine/register/create.ts';
import { RegisterError } from '../../../src/engine/register/error.ts';
import { NEWEST_FORMAT } from '../../../src/engine/register/migrations.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import { AUTHOR, FOUR_WISHES, put, stillPorts } from './still.ts';
import { bytesOf, closedAfter, newRegister, ownFolder } from './support.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof RegisterError) return error.code;
    throw error;
  }
  return 'nothing';
}

function changed(file: string, change: (bytes: Buffer) => Buffer): string {
  const other = path.join(path.dirname(file), 'other.register');
  writeFileSync(other, change(Buffer.from(readFileSync(file))));
  return other;
}

function withNumber(offset: number, value: number): (bytes: Buffer) => Buffer {
  return (bytes) => {
    bytes.writeUInt32BE(value, offset);
    return bytes;
  };
}

const NOT_REGISTERS: ReadonlyArray<readonly [what: string, code: string, change: (bytes: Buffer) => Buffer]> = [
  ['an empty file', 'register.empty-file', () => Buffer.alloc(0)],
  ['text', 'register.not-a-register', () => Buffer.from('{ "formatVersion": 1 }'.repeat(20))],
  ['a file of zeros', 'register.not-a-register', (bytes) => Buffer.alloc(bytes.length)],
  ['another program’s database', 'register.not-a-register', withNumber(68, 0x12_34_56_78)],
  ['a database that says no format', 'register.not-a-register', withNumber(60, 0)],
  ['one page less', 'register.cut-short', (bytes) => bytes.subarray(0, -4096)],
  ['one byte less', 'register.cut-short', (bytes) => bytes.subarray(0, -1)],
  ['the header alone', 'register.cut-short', (bytes) => bytes.subarray(0, 100)],
  ['a piece of the header', 'register.cut-short', (bytes) => bytes.subarray(0, 40)],
  ['a register of the next format', 'register.newer', withNumber(60, NEWEST_FORMAT + 1)],
  ['a register set to another mode', 'register.other-mode', (bytes) => bytes.fill(2, 18, 20)],
  ['pages overwritten', 'register.damaged', (bytes) => bytes.fill(0xff, 4096, bytes.length - 4096)],
];

describe('opening what is no register says what it is and leaves it alone:', () => {
  it.each(NOT_REGISTERS)('%s: %s', async (_, code, change) => {
    const { file } = await newRegister(stillPorts(), FOUR_WISHES);
    const other = changed(file, change);
    const before = { bytes: bytesOf(other), mtime: statSync(other).mtimeMs };
    for (const access of ['read', 'write'] as const) {
      expect(codeOf(() => openRegister(other, access, stillPorts()))).toBe(code);
    }
    expect(bytesOf(other).equals(before.bytes)).toBe(true);
    expect(statSync(other).mtimeMs).toBe(before.mtime);
    expect(existsSync(`${other}-journal`)).toBe(false);
  });

  it('a file that is not there, which is not made', () => {
    const file = path.join(ownFolder(), 'none.register');
    expect(codeOf(() => openRegister(file, 'write', stillPorts()))).toBe('register.missing');
    expect(existsSync(file)).toBe(false);
  });

  it('a folder', () => {
    expect(codeOf(() => openRegister(ownFolder(), 'read', stillPorts()))).toBe('register.is-a-directory');
  });

  it('names the newer format and the one that this program reads', async () => {
    const { file } = await newRegister();
    const other = changed(file, withNumber(60, 7));
    expect(() => openRegister(other, 'read', stillPorts())).toThrow(
      `format 7; this program reads up to format ${NEWEST_FORMAT}`,
    );
  });
});

describe('a register that another program is writing', () => {
  it('is said to be in use, and is left alone', { timeout: 15_000 }, async () => {
    const register = await newRegister();
    register.close();
    const before = bytesOf(register.file);
    const other = new DatabaseSync(register.file);
    other.exec('BEGIN EXCLUSIVE');
    try {
      expect(codeOf(() => openRegister(register.file, 'write', stillPorts()))).toBe('register.locked');
      expect(codeOf(() => openRegister(register.file, 'read', stillPorts()))).toBe('register.locked');
    } finally {
      other.exec('ROLLBACK');
      other.close();
    }
    expect(bytesOf(register.file).equals(before)).toBe(true);
  });

  it('refuses a save in words while it is held, and saves afterwards', { timeout: 15_000 }, async () => {
    const register = await newRegister();
    const other = new DatabaseSync(register.file);
    other.exec('BEGIN IMMEDIATE');
    expect(codeOf(() => register.write(AUTHOR, [put('entity', 1)]))).toBe('register.locked');
    other.exec('ROLLBACK');
    other.close();
    expect(register.write(AUTHOR, [put('entity', 1)])).toMatchObject({ change: 2 });
  });
});

describe('opening for reading', () => {
  it('leaves the file as it is, and refuses to write', async () => {
    const ports = stillPorts();
    const { file } = await newRegister(ports, FOUR_WISHES);
    const before = bytesOf(file);
    const register = closedAfter(openRegister(file, 'read', ports));
    register.snapshot();
    register.verify();
    expect(codeOf(() => register.write(AUTHOR, [put('entity', 9)]))).toBe('register.not-writable');
    expect(bytesOf(file).equals(before)).toBe(true);
  });

  it('takes back a save that was broken off, and shows what was saved last', async () => {
    const ports = stillPorts();
    const register = await newRegister(ports, FOUR_WISHES);
    const seal = register.seal();
    const saved = bytesOf(register.file);
    // What a kill in the middle of a save leaves: pages written over, and the journal with what stood there before.
    const other = new DatabaseSync(register.file);
    other.exec('PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE');
    other.exec('CREATE TABLE longer (x)');
    other.exec(`UPDATE derived_records SET body = replace(body, 'Optima', 'Zzzzzz')`);
    other.exec(
      `INSERT INTO unsaved_forms SELECT 'x' || value, 'k', NULL, 't', printf('%.9000c', 'x'), 'c' FROM json_each('[1,2,3,4,5,6,7,8,9]')`,
    );
    const [file, journal] = [bytesOf(register.file), readFileSync(`${register.file}-journal`)];
    other.exec('ROLLBACK');
    other.close();
    register.close();
    expect(file.equals(saved)).toBe(false);
    const killed = path.join(ownFolder(), 'killed.register');
    // The header may say already how long the file was about to become.
    file.writeUInt32BE(file.readUInt32BE(28) + 100, 28);
    writeFileSync(killed, file);
    writeFileSync(`${killed}-journal`, journal);
    const again = closedAfter(openRegister(killed, 'read', ports));
    expect(again.seal()).toEqual(seal);
    expect(again.verify().findings).toEqual([]);
  });
});

describe('a name with signs that mean something elsewhere', () => {
  it.each(['a?mode=memory.register', 'b#c.register', 'd%20e.register', 'f g’h.register', "i'j.register"])(
    '%s',
    async (name) => {
      const ports = stillPorts();
      const folder = ownFolder();
      const file = path.join(folder, name);
      await createRegister(file, { name: 'N' }, AUTHOR, ports);
      closedAfter(openRegister(file, 'write', ports)).write(AUTHOR, [put('entity', 1)]);
      expect(closedAfter(openRegister(file, 'read', ports)).counts().entity).toBe(1);
      expect(readdirSync(folder)).toEqual([name]);
    },
  );
});

describe('making a register', () => {
  it('never replaces a file unless it is told to', async () => {
    const ports = stillPorts();
    const { file } = await newRegister(ports, FOUR_WISHES);
    const before = bytesOf(file);
    await expect(createRegister(file, { name: 'Other' }, AUTHOR, ports)).rejects.toThrow(/already a file/);
    expect(bytesOf(file).equals(before)).toBe(true);
    await createRegister(file, { name: 'Other' }, AUTHOR, ports, { force: true });
    expect(closedAfter(openRegister(file, 'read', ports)).settings().name).toBe('Other');
  });

  it('makes nothing where a record is refused', async () => {
    const file = path.join(ownFolder(), 'new.register');
    const made = await createRegister(file, { name: 'New' }, AUTHOR, stillPorts(), {
      wishes: [put('entity', 1, { x: 1 })],
    });
    expect(made.problems).toHaveLength(1);
    expect(existsSync(file)).toBe(false);
  });

  it('is refused beside the journal of a file that is gone, which would be rolled into it', async () => {
    const file = path.join(ownFolder(), 'new.register');
    writeFileSync(`${file}-journal`, 'x'.repeat(600));
    await expect(createRegister(file, { name: 'New' }, AUTHOR, stillPorts())).rejects.toThrow(/journal/);
    expect(existsSync(file)).toBe(false);
  });

  it('is refused on a folder, and in a folder that is not there', async () => {
    const folder = ownFolder();
    mkdirSync(path.join(folder, 'a'));
    const at = async (name: string) =>
      createRegister(path.join(folder, name), { name: 'N' }, AUTHOR, stillPorts(), { force: true });
    await expect(at('a')).rejects.toThrow(/is a folder/);
    await expect(at('b/c')).rejects.toThrow(/is not there/);
  });
});

describe('a register that was cut while it was open', () => {
  it('is said to be damaged, and not taken for empty', async () => {
    const ports = stillPorts();
    const wishes = Array.from({ length: 200 }, (_, index) => put('entity', index + 1));
    const register = await newRegister(ports, wishes);
    truncateSync(register.file, 8192);
    expect(codeOf(() => register.snapshot())).toMatch(/register\.(?:damaged|not-readable)/);
  });
});
