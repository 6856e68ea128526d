import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, readDocument } from '../../../src/engine/json/document.ts';
import { exportRegisterJson } from '../../../src/engine/json/export-register.ts';
import { importRegisterJson } from '../../../src/engine/json/import-register.ts';
import { createRegister } from '../../../src/engine/register/create.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import { EVERY_KIND } from '../register/every-kind.ts';
import { eraseContact } from '../register/erase.ts';
import { AUTHOR, FOUR_WISHES, idOf, put, recordFor, remove, stillPorts } from '../register/still.ts';
import { bytesOf, closedAfter, newRegister, ownFolder } from '../register/support.ts';

async function exported(register: Register): Promise<{ readonly file: string; readonly text: string }> {
  const file = path.join(ownFolder(), 'out.json');
  await exportRegisterJson(register, file);
  return { file, text: readFileSync(file, 'utf8') };
}

/** A register with history, an erased contact and a document. */
async function livedRegister(): Promise<Register> {
  const ports = stillPorts();
  const register = await newRegister(ports, [...EVERY_KIND, put('contact', 30), put('contact', 31)]);
  register.write({ by: 'B', reason: 'Kamau moved' }, [put('contact', 30, { jurisdiction: 'BR' })]);
  register.write({ by: 'B', reason: 'closed' }, [remove('matter', 12)]);
  register.attach(AUTHOR, { title: 'Terms', mediaType: 'text/plain', bytes: Buffer.from([0, 255, 10]) });
  eraseContact(register, idOf(31));
  return register;
}

interface RegisterJson {
  [key: string]: unknown;
  register: Record<string, unknown>;
  entities: Array<Record<string, unknown>>;
  contacts: Array<Record<string, unknown>>;
  attachments: Array<Record<string, unknown>>;
  history: Array<Record<string, unknown>>;
}

describe('the JSON of a register', () => {
  it('holds every list, the documents and the history, and gives the same bytes each time', async () => {
    const register = await livedRegister();
    const { text } = await exported(register);
    expect((await exported(register)).text).toBe(text);
    const json = JSON.parse(text) as RegisterJson;
    expect(Object.keys(json)).toEqual([
      'formatVersion',
      'register',
      'entities',
      'thirdParties',
      'agreements',
      'activities',
      'transfers',
      'assessments',
      'contacts',
      'notices',
      'policies',
      'matters',
      'acceptedRisks',
      'lawEntries',
      'postponements',
      'attachments',
      'history',
    ]);
    expect(json.register).toMatchObject({ name: 'Optima Group', seal: { hash: register.seal()?.hash } });
    expect(json.attachments).toMatchObject([{ base64: 'AP8K', size: 3 }]);
  });

  it('is refused where it would be larger than can be read back, before it is whole, with what takes the room and what to do', async () => {
    const register = await livedRegister();
    const bytes = Buffer.byteLength((await exported(register)).text);
    const folder = ownFolder();
    const place = path.join(folder, 'out.json');
    await exportRegisterJson(register, place, { mostBytes: bytes });
    const before = readFileSync(place, 'utf8');
    const refused = exportRegisterJson(register, place, { mostBytes: bytes - 1, force: true });
    await expect(refused).rejects.toThrow(
      new RegExp(
        `out\\.json was not written: the register takes more than ${(bytes - 1).toLocaleString('en-GB')} bytes as JSON, 4 of them its kept documents.+A copy of the register file`,
      ),
    );
    expect([readFileSync(place, 'utf8') === before, readdirSync(folder)]).toEqual([true, ['out.json']]);
  });

  it('holds nothing of a contact that was erased but its id', async () => {
    const ports = stillPorts();
    const register = await newRegister(ports, [put('contact', 9, { lastName: 'Zzyzx' })]);
    eraseContact(register, idOf(9));
    const { text } = await exported(register);
    expect(text).not.toContain('Zzyzx');
    expect(text).toContain(idOf(9));
  });

  it('imported into a missing file gives the same register back: same seal, same bytes', async () => {
    const register = await livedRegister();
    const { file: json, text } = await exported(register);
    const file = path.join(ownFolder(), 'again.register');
    const report = await importRegisterJson(file, readDocument(json), AUTHOR, stillPorts());
    expect(report).toMatchObject({ how: 'adopted', written: true, seal: register.seal() });
    const again = closedAfter(openRegister(file, 'read', stillPorts()));
    expect(again.verify().findings).toEqual([]);
    expect((await exported(again)).text).toBe(text);
  });

  it('imported into an empty register takes its place whole', async () => {
    const { file: json, text } = await exported(await livedRegister());
    const file = path.join(ownFolder(), 'empty.register');
    await createRegister(file, { name: 'Empty' }, AUTHOR, stillPorts());
    await importRegisterJson(file, readDocument(json), AUTHOR, stillPorts());
    const again = closedAfter(openRegister(file, 'read', stillPorts()));
    expect((await exported(again)).text).toBe(text);
  });

  it('survives any text that a record can hold', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).map((inner) => `a${inner}b`);
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const register = await newRegister(stillPorts(), [
          put('entity', 1, { legalName: one, notes: [{ text: other }] }),
          put('contact', 9, { organisation: other }),
        ]);
        const { file: json, text: before } = await exported(register);
        const file = path.join(ownFolder(), 'again.register');
        await importRegisterJson(file, readDocument(json), AUTHOR, stillPorts());
        const again = closedAfter(openRegister(file, 'read', stillPorts()));
        expect((await exported(again)).text).toBe(before);
        expect(again.record(idOf(1))).toEqual(register.record(idOf(1)));
        again.close();
        register.close();
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('imported into a register that holds records', () => {
  it('says of each record what came of it, and is one change', async () => {
    const ports = stillPorts();
    const register = await newRegister(ports, FOUR_WISHES);
    const document = documentOf(
      {
        formatVersion: 1,
        register: { name: 'Other' },
        entities: [
          recordFor('entity', 1),
          recordFor('entity', 2, { legalName: 'Asia', country: 'MY' }),
          recordFor('entity', 5),
        ],
        contacts: [recordFor('contact', 9, { registeredWith: idOf(5) })],
      },
      'other.json',
    );
    const report = await importRegisterJson(register.file, document, { by: 'C' }, ports);
    expect(report.how).toBe('merged');
    expect(report.rows.map(({ list, index, outcome }) => `${list}[${index}] ${outcome}`)).toEqual([
      'entities[0] same',
      'entities[1] changed',
      'entities[2] new',
      'contacts[0] new',
    ]);
    expect(new Set([...register.history()].slice(5).map(({ change }) => change))).toEqual(new Set([2]));
    expect(register.verify().findings).toEqual([]);
    const twice = await importRegisterJson(register.file, document, { by: 'C' }, ports);
    expect(twice).toMatchObject({ written: false });
    expect(twice.rows.every(({ outcome }) => outcome === 'same')).toBe(true);
  });

  it('keeps the seal of the register from which it came', async () => {
    const ports = stillPorts();
    const other = await livedRegister();
    const { file: json } = await exported(other);
    const register = await newRegister(ports, [put('entity', 90)]);
    const report = await importRegisterJson(register.file, readDocument(json), AUTHOR, ports);
    expect(report).toMatchObject({ how: 'merged', written: true, newDocuments: 1 });
    const row = register.connection.get<{ body: string }>(`SELECT body FROM history WHERE action = 'import'`);
    expect(JSON.parse(row?.body ?? '')).toEqual({
      file: 'out.json',
      register: other.settings().id,
      seal: other.seal()?.hash,
    });
    expect(register.attachments()).toEqual(other.attachments());
    expect(register.verify().findings).toEqual([]);
  });

  it('leaves out what does not fit and what hangs on it, and takes the rest', async () => {
    const ports = stillPorts();
    const register = await newRegister(ports, [put('entity', 1)]);
    const document = documentOf(
      {
        formatVersion: 1,
        register: { name: 'Other' },
        entities: [
          recordFor('entity', 2, { country: 'QQ' }),
          recordFor('entity', 3, { parent: idOf(2) }),
          recordFor('entity', 4, { parent: idOf(3) }),
          recordFor('entity', 5),
          'not a record',
        ],
      },
      'other.json',
    );
    const { rows } = await importRegisterJson(register.file, document, AUTHOR, ports);
    expect(rows.map(({ outcome, problems }) => [outcome, ...problems.map(({ statement }) => statement.id)])).toEqual([
      ['rejected', 'field.unknown-country'],
      ['rejected', 'field.names-nothing'],
      ['rejected', 'field.names-nothing'],
      ['new'],
      ['rejected', 'field.wrong-type'],
    ]);
    expect(register.counts().entity).toBe(2);
  });

  it('only tells, in a dry run, into whatever file', async () => {
    const ports = stillPorts();
    const register = await newRegister(ports, [put('entity', 1)]);
    const before = bytesOf(register.file);
    const { file: json } = await exported(await livedRegister());
    const document = readDocument(json);
    const missing = path.join(ownFolder(), 'missing.register');
    for (const file of [register.file, missing]) {
      const report = await importRegisterJson(file, document, AUTHOR, ports, { dryRun: true });
      expect(report).toMatchObject({ written: false });
      expect(report.rows.length).toBeGreaterThan(10);
    }
    expect(bytesOf(register.file).equals(before)).toBe(true);
    expect(() => bytesOf(missing)).toThrow(/ENOENT/);
  });
});

const REFUSED: ReadonlyArray<readonly [what: string, told: RegExp, change: (json: RegisterJson) => unknown]> = [
  ['a list instead of an object', /at the top/, () => []],
  ['a newer format', /formatVersion 99; this program reads up to 4/, (json) => ({ ...json, formatVersion: 99 })],
  ['no format', /formatVersion is missing/, (json) => ({ ...json, formatVersion: undefined })],
  ['an unknown list', /has companies, and/, (json) => ({ ...json, companies: [] })],
  ['no name', /register\.name is missing/, (json) => ({ ...json, register: {} })],
  [
    'a hash that is none',
    /history\[2\]\.hash/,
    (json) => ({ ...json, history: json.history.with(2, { ...json.history[2], hash: 'x' }) }),
  ],
  [
    'a body that was changed',
    /entry 2 .* was changed/,
    (json) => ({
      ...json,
      history: json.history.with(1, {
        ...json.history[1],
        body: String(json.history[1]?.['body']).replace('Optima', 'Other'),
      }),
    }),
  ],
  [
    'an entry that was changed',
    /entry 2 does not have the hash/,
    (json) => ({
      ...json,
      history: json.history.with(1, {
        ...json.history[1],
        entry: String(json.history[1]?.['entry']).replace('A. Officer', 'B. Officer'),
      }),
    }),
  ],
  [
    'an entry that was taken out',
    /history\[3\] is entry 5/,
    (json) => ({ ...json, history: json.history.toSpliced(3, 1) }),
  ],
  ['the newest entry taken out', /does not have the seal/, (json) => ({ ...json, history: json.history.slice(0, -1) })],
  [
    'a record that the history does not have',
    /entities and the history/,
    (json) => ({
      ...json,
      entities: [...json.entities, { ...json.entities[0], id: idOf(500) }],
    }),
  ],
  [
    'a record less than the history has',
    /list entities has 1 entries/,
    (json) => ({ ...json, entities: json.entities.slice(1) }),
  ],
  [
    'a record that the history tells otherwise',
    /entities and the history/,
    (json) => ({
      ...json,
      entities: json.entities.with(0, { ...json.entities[0], legalName: 'Other' }),
    }),
  ],
  [
    'another name than the history has',
    /register and the history/,
    (json) => ({ ...json, register: { ...json.register, name: 'Other' } }),
  ],
  [
    'a contact without its salt',
    /lacks the salt/,
    (json) => ({
      ...json,
      history: json.history.map((row) => ({ ...row, salt: undefined })),
    }),
  ],
  [
    'a document that was changed',
    /attached document/,
    (json) => ({
      ...json,
      attachments: [{ ...json.attachments[0], base64: 'AP8L' }],
    }),
  ],
];

describe('the JSON of a register that is not whole is refused with its place, and nothing is made:', () => {
  it.each(REFUSED)('%s', async (_, told, change) => {
    const { text } = await exported(await livedRegister());
    const folder = ownFolder();
    const json = path.join(folder, 'changed.json');
    writeFileSync(json, JSON.stringify(change(JSON.parse(text) as RegisterJson)));
    const file = path.join(folder, 'new.register');
    const work = async () => importRegisterJson(file, readDocument(json), AUTHOR, stillPorts());
    await expect(work()).rejects.toThrow(told);
    expect(() => bytesOf(file)).toThrow(/ENOENT/);
  });

  it('cut anywhere', async () => {
    const { text } = await exported(await livedRegister());
    for (const part of [0, 0.1, 0.5, 0.9, 0.999]) {
      const json = path.join(ownFolder(), 'cut.json');
      writeFileSync(json, text.slice(0, Math.floor(text.length * part)));
      expect(() => readDocument(json)).toThrow(/ends in the middle, at line \d+, column \d+/);
    }
  });
});
