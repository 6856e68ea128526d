import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { takeListBack } from '../../../../src/engine/contacts/take-in/take-back.ts';
import { registerTaker } from '../../../../src/engine/contacts/take-in/takers.ts';
import type { Register } from '../../../../src/engine/register/register.ts';
import { takeBackChange, takenLists } from '../../../../src/engine/register/take-back.ts';
import { recordsOf } from '../../routing/lists.ts';
import { AUTHOR, ON, PORTS, contactsOf, groupRegister, takenInto } from './lists.ts';

let register: Register;

beforeEach(async () => {
  register = await groupRegister();
});

const HEAD = 'First Name,Last Name,Account Name,Title,Email,Phone,Mailing Country,Email Opt Out,Registered\n';
const LIST = `${HEAD}Jane,Doe,Acme,Buyer,Jane@acme.example,+44 1494 1,Kenya,0,2024-02-03
Budi,,Contoh,Ms,,,ID,,03/04/2024
,,Acme,,g.hopper@gmail.com,,Deutschland,yes,5 June 2025
`;

/** The contact of a last name or an address. */
function contactOf(key: string) {
  return contactsOf(register).find(({ firstName, businessEmail }) => firstName === key || businessEmail === key);
}

const lineOf = (register2: Register): number => register2.historyCounts().entries;

describe('a list that is taken in', () => {
  test('makes a contact of each row, with its decision and what it rested on, and days in three notations', async () => {
    const { taken } = await takenInto(register, LIST);
    expect(taken).toMatchObject({ rowsIn: 3, taken: 3, held: 0, rejected: 0, privateDetails: 1, stoppedAfter: null });
    const jane = contactOf('Jane');
    expect(jane).toMatchObject({
      organisation: 'Acme',
      lastName: 'Doe',
      role: 'Buyer',
      jurisdiction: 'KE',
      businessEmail: 'Jane@acme.example',
      relations: [{ kind: 'registered', from: '2024-02-03' }],
      decision: { on: ON, area: 'outside', rule: 'nearest', lawPack: '2026-10', sharing: 'shared' },
    });
    expect(jane?.optedOutOn).toBeUndefined();
    expect(jane?.decision?.candidates.length).toBeGreaterThan(2);
    // By either reading it has happened; which day it was is left open. 'Ms' under the heading of the post is no post.
    expect(contactOf('Budi')).toMatchObject({ title: 'Ms', relations: [{ kind: 'registered' }] });
    expect(contactOf('Budi')?.role).toBeUndefined();
    expect(contactOf('g.hopper@gmail.com')).toMatchObject({
      optedOutOn: ON,
      relations: [{ kind: 'registered', from: '2025-06-05' }],
    });
    expect(register.verify().findings).toEqual([]);
  });

  test('has its reason in the history of each contact, and the list only by its fingerprint', async () => {
    await takenInto(register, LIST);
    const lines = [...register.history()].slice(-4);
    expect(lines.map(({ action, reason }) => [action, reason])).toEqual([
      ['take-list', 'Fair in Nairobi'],
      ['put', 'Fair in Nairobi'],
      ['put', 'Fair in Nairobi'],
      ['put', 'Fair in Nairobi'],
    ]);
    expect(takenLists(register.connection)).toMatchObject([{ on: ON, contacts: 3, takenBack: 0, by: 'Ada Example' }]);
  });

  test('changes nothing the second time, whatever capitals the addresses have', async () => {
    await takenInto(register, LIST);
    const before = lineOf(register);
    const { taken } = await takenInto(register, LIST.replace('Jane@acme', 'JANE@ACME'));
    expect(taken).toMatchObject({ rowsIn: 3, taken: 0, held: 3, rejected: 0 });
    expect(lineOf(register)).toBe(before);
  });

  test('is only looked at in a dry run', async () => {
    const before = lineOf(register);
    const { taken } = await takenInto(register, LIST, { dry: true });
    expect(taken).toMatchObject({ rowsIn: 3, taken: 3 });
    expect([lineOf(register), contactsOf(register)]).toEqual([before, []]);
  });

  test.each([
    [',,Acme,,,,KE,,', 'Neither a name nor an e-mail address stands here'],
    ['Jane,Doe,,,a@b.example,,KE,,', 'No organisation stands here'],
    ['Jane,Doe,Acme,,"a@b.example; c@d.example",,KE,,', 'is no single e-mail address'],
    ['Jane,Doe,Acme,,a@b.example,,Korea,,', "'Korea' does not name one jurisdiction"],
    ['Jane,Doe,Acme,,a@b.example,,KE,perhaps,', "Under 'Email Opt Out', 'perhaps' is neither yes, no nor a day"],
    ['Jane,Doe,Acme,,a@b.example,,KE,03/04/2025,', 'may be 2025-04-03 or 2025-03-04'],
    ['Jane,Doe,Acme,,a@b.example,,KE,2031-01-01,', 'nobody can have opted out then'],
    ['Jane,Doe,Acme,,a@b.example,,KE,,some time', "Under 'Registered', 'some time' is neither"],
    ['Jane,Doe,Acme', 'The row has 3 cells and the header 9'],
    [`Jane,Doe,${'A'.repeat(1_000_000)},,a@b.example,,KE,,`, "The cell 'Account Name' has 1,000,000 characters"],
  ])('rejects a row by its number and with why: %.60s', async (row, why) => {
    const { taken, rejects } = await takenInto(register, `${HEAD}${row}\n`);
    expect(taken).toMatchObject({ rowsIn: 1, taken: 0, held: 0, rejected: 1 });
    const [reject] = recordsOf(rejects);
    expect(reject?.['row_number']).toBe('2');
    expect(reject?.['why']).toContain(why);
    expect(contactsOf(register)).toEqual([]);
  });

  test('gives its rejects as a file that goes through once it is mended', async () => {
    const { rejects } = await takenInto(register, `${HEAD}Jane,Doe,Acme,,j@acme.example,,Korea,,\n`);
    const { taken } = await takenInto(register, rejects.replace(',Korea,', ',South Korea,'));
    expect(taken).toMatchObject({ rowsIn: 1, taken: 1, rejected: 0 });
  });

  test('names a person once; an opt-out that only the second row tells of is not lost', async () => {
    const twice = `${HEAD}Jane,Doe,Acme,,j@acme.example,,KE,,\nJane,Doe,Acme,,J@ACME.example,,KE,,\nJane,Doe,Acme,,j@acme.example,,KE,yes,\n`;
    const { taken, rejects } = await takenInto(register, twice);
    expect(taken).toMatchObject({ rowsIn: 3, taken: 1, causes: { twice: 1, 'opted-out-since': 1 } });
    expect(recordsOf(rejects).map(({ why }) => why)).toEqual([
      'The same person stands in row 2 already.',
      'The same person stands in row 2 already, without the opt-out that this row tells of: take these rejects in as opt-outs.',
    ]);
  });

  test('does not pass over an opt-out of somebody who is held without one', async () => {
    await takenInto(register, `${HEAD}Jane,Doe,Acme,,j@acme.example,,KE,,\n`);
    const { taken, rejects } = await takenInto(register, `${HEAD}Jane,Doe,Acme,,j@acme.example,,KE,yes,\n`);
    expect(taken).toMatchObject({ held: 0, causes: { 'opted-out-since': 1 } });
    expect(rejects).toContain('take these rejects in as opt-outs');
  });

  test('keeps out who was erased and asked for it, and says since when', async () => {
    await takenInto(register, LIST);
    const jane = contactOf('Jane');
    const erased = register.erase(AUTHOR, [jane?.id ?? ''], { keepOut: true });
    expect(erased.problems).toBeUndefined();
    const { taken, rejects } = await takenInto(register, LIST.replace('Jane@acme', 'jane@ACME'));
    expect(taken).toMatchObject({ taken: 0, held: 2, rejected: 1, causes: { 'kept-out': 1 } });
    expect(rejects).toMatch(/Kept out: this person was erased on \d+ \w+ \d{4}/u);
    expect(contactOf('Jane')).toBeUndefined();
  });

  test('may be a workbook; cells that a spreadsheet would run are kept as text, and harmless in the rejects', async () => {
    const book = await writeXlsxFile([
      ['Name', 'Company', 'Country', 'E-mail'].map((value) => ({ value })),
      ['=1+1', '@SUM(A1)', 'KE', 'x@y.example'].map((value) => ({ value })),
      ['=1+1', '', 'KE', 'z@y.example'].map((value) => ({ value })),
    ]).toBuffer();
    const { taken, rejects } = await takenInto(register, book);
    expect(taken).toMatchObject({ rowsIn: 2, taken: 1, rejected: 1 });
    expect(contactOf('x@y.example')).toMatchObject({ organisation: '@SUM(A1)', lastName: '=1+1' });
    expect(rejects).toContain("'=1+1");
  });

  test('is read in Windows-1252 where it must be, and each row once', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `Jane${row},Acme,KE,j${row}@acme.example\n`).join('');
    const list = `name,company,country,e-mail\n${rows}José,Acme,ES,jose@acme.example\n`;
    const { taken } = await takenInto(register, Buffer.from(list, 'latin1'));
    expect(taken).toMatchObject({ rowsIn: 3001, taken: 3001, held: 0 });
    expect(contactOf('jose@acme.example')).toMatchObject({ lastName: 'José' });
  });

  test('takes nothing where the list cannot be read to its end', async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => `Jane${row},Acme,KE,j${row}@acme.example\n`).join('');
    const broken = `name,company,country,e-mail\n${rows}"never closed,Acme,KE,x@y.example\n`;
    await expect(takenInto(register, broken)).rejects.toThrow('is never closed');
    expect(contactsOf(register)).toEqual([]);
  });

  test('is refused in words where no column says whose contact a row is', async () => {
    await expect(takenInto(register, 'country,e-mail\nKE,a@b.example\n')).rejects.toThrow('names the organisation');
    await expect(takenInto(register, 'country,company\nKE,Acme\n')).rejects.toThrow('names the person');
  });
});

describe('a take-in that is stopped', () => {
  const rows = Array.from({ length: 2000 }, (_, row) => `Jane${row},Acme,KE,j${row}@acme.example\n`).join('');
  const list = `name,company,country,e-mail\n${rows}`;
  const part = { takeIn: '01900000-0000-7000-8000-000000000001', on: ON, sha256: 'a'.repeat(64) };

  test('keeps whole parts and says how far it came; the same list then goes on', async () => {
    const stop = new AbortController();
    const real = registerTaker(register.connection, PORTS, AUTHOR, part);
    let parts = 0;
    const taker = {
      take: async (contacts: Parameters<typeof real.take>[0]) => {
        parts += 1;
        if (parts === 3) stop.abort(new Error('stop'));
        return real.take(contacts);
      },
    };
    const { taken } = await takenInto(register, list, { taker, signal: stop.signal });
    expect(taken).toMatchObject({ taken: 750, rowsIn: 750, stoppedAfter: 751, why: null });
    expect(contactsOf(register)).toHaveLength(750);
    const rest = await takenInto(register, list);
    expect(rest.taken).toMatchObject({ rowsIn: 2000, held: 750, taken: 1250 });
    expect(register.verify().findings).toEqual([]);
  });

  test('leaves nothing, and no rejects, where it is stopped before anything was taken', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stop'));
    await expect(takenInto(register, list, { signal: stop.signal })).rejects.toThrow('stop');
    expect(contactsOf(register)).toEqual([]);
    expect(existsSync(path.join(path.dirname(register.file), 'rejects.csv'))).toBe(false);
  });

  test('by a register that cannot be written tells what was taken by then', async () => {
    const real = registerTaker(register.connection, PORTS, AUTHOR, part);
    let parts = 0;
    const taker = {
      take: (contacts: Parameters<typeof real.take>[0]) => {
        parts += 1;
        return parts === 2 ? Promise.reject(new Error('the disk is full')) : real.take(contacts);
      },
    };
    const { taken } = await takenInto(register, list, { taker });
    expect(taken).toMatchObject({ taken: 250, stoppedAfter: 251, why: 'the disk is full' });
  });
});

/** Takes the newest list back. */
async function back() {
  const [list] = takenLists(register.connection);
  return takeListBack(register.connection, list?.takeIn ?? '', (change) =>
    Promise.resolve(takeBackChange(register.connection, PORTS, AUTHOR, change)),
  );
}

describe('a list that is taken back', () => {
  test('leaves the register as it was, and its history whole', async () => {
    await takenInto(register, LIST);
    expect(await back()).toMatchObject({ contacts: 3, removed: 3, changed: 0, named: 0, gone: 0, stopped: false });
    expect(contactsOf(register)).toEqual([]);
    expect(takenLists(register.connection)).toMatchObject([{ contacts: 3, takenBack: 3 }]);
    expect(register.verify().findings).toEqual([]);
  });

  test('keeps who was changed since, and not who was only decided anew', async () => {
    await takenInto(register, LIST);
    const [jane, budi] = [contactOf('Jane'), contactOf('Budi')];
    register.write(AUTHOR, [
      { action: 'put', kind: 'contact', record: { ...jane, optedOutOn: '2026-11-21' } },
      { action: 'put', kind: 'contact', record: { ...budi, decision: { ...budi?.decision, flags: [] } } },
    ]);
    expect(await back()).toMatchObject({ contacts: 3, removed: 2, changed: 1 });
    expect(contactsOf(register).map(({ firstName }) => firstName)).toEqual(['Jane']);
  });

  test('does not bring back who was erased since', async () => {
    await takenInto(register, LIST);
    register.erase(AUTHOR, [contactOf('Jane')?.id ?? '']);
    expect(await back()).toMatchObject({ contacts: 3, removed: 2, gone: 1 });
  });
});

test('the list itself is left as it is', async () => {
  await takenInto(register, LIST);
  const place = path.join(path.dirname(register.file), 'list.csv');
  expect(readFileSync(place, 'utf8')).toBe(LIST);
  writeFileSync(place, LIST);
  await expect(takenInto(register, LIST, { rejects: place })).rejects.toThrow('are the same file');
});
