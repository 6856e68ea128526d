import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Contact } from '../../../src/core/records/contact.ts';
import { recordOptOuts } from '../../../src/engine/contacts/opt-outs.ts';
import type { OptOutOptions } from '../../../src/engine/contacts/opt-outs.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import type { Wish } from '../../../src/engine/register/plan.ts';
import { newRegister, ownFolder } from '../register/support.ts';
import { recordsOf } from '../routing/lists.ts';

const ON = '2026-11-20';
const AUTHOR = { by: 'Ada Example', reason: 'List of the newsletter' };
let folder: string;
let register: Register;

const id = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

function contact(number: number, businessEmail: string, more: object = {}): Wish {
  const record = { id: id(number), status: 'active', organisation: 'Acme', jurisdiction: 'KE', businessEmail, ...more };
  return { action: 'put', kind: 'contact', record };
}

beforeEach(async () => {
  folder = ownFolder();
  register = await newRegister(undefined, [
    contact(1, 'Jane.Doe@Acme.example'),
    contact(2, 'budi@contoh.example'),
    contact(3, 'jane.doe@acme.example', { optedOutOn: '2025-01-02' }),
    contact(4, 'asha@mfano.example'),
  ]);
});

async function recorded(list: string | Uint8Array, more: Partial<OptOutOptions> = {}) {
  const place = path.join(folder, 'list.csv');
  writeFileSync(place, list);
  const unmatched = path.join(folder, 'unmatched.csv');
  const report = await recordOptOuts(register, AUTHOR, { list: place, on: ON, unmatched, force: true, ...more });
  return { report, unmatched: readFileSync(unmatched, 'utf8').replaceAll('\r\n', '\n') };
}

const dayOf = (number: number): string | undefined =>
  (register.record(id(number))?.record as Contact | undefined)?.optedOutOn;

describe('a list of opt-outs', () => {
  test('is matched by address, whatever its case and what stands around it; what matches nobody comes back in a file', async () => {
    const { report, unmatched } = await recorded(
      'Name,E-mail\nJane, <JANE.DOE@acme.example> \nBudi,mailto:budi@contoh.example\nNobody,no@where.example\nBlank,\n',
    );
    expect(report).toMatchObject({ rows: 4, matched: 2, recorded: 2, already: 1 });
    expect([dayOf(1), dayOf(2), dayOf(3), dayOf(4)]).toEqual([ON, ON, '2025-01-02', undefined]);
    expect(recordsOf(unmatched)).toMatchObject([
      { 'e-mail': 'no@where.example', row_number: '4', why: 'No contact of the register has this address.' },
      { 'e-mail': '', row_number: '5', why: 'No e-mail address stands here.' },
    ]);
  });

  test('is one change with its reason, and the same list again changes nothing', async () => {
    const { report } = await recorded('email\njane.doe@acme.example\nbudi@contoh.example\n');
    const lines = [...register.history()].filter(({ change }) => change === report.change);
    expect(lines.map(({ by, reason, changedFields }) => [by, reason, changedFields])).toEqual([
      ['Ada Example', 'List of the newsletter', ['optedOutOn']],
      ['Ada Example', 'List of the newsletter', ['optedOutOn']],
    ]);
    const again = await recorded('email\njane.doe@acme.example\nbudi@contoh.example\n');
    expect(again.report).toMatchObject({ recorded: 0, already: 3, change: null });
    expect(register.verify().findings).toEqual([]);
  });

  test('may give the day of each in three notations; one that may be two days is not guessed, nor one to come taken', async () => {
    const { report } = await recorded(
      'email;unsubscribed on\njane.doe@acme.example;2026-03-01\njane.doe@acme.example;15/02/2026\nbudi@contoh.example;3 April 2026\nasha@mfano.example;03/04/2026\nasha@mfano.example;2031-01-01\n',
    );
    expect([dayOf(1), dayOf(2), dayOf(4)]).toEqual(['2026-02-15', '2026-04-03', undefined]);
    expect(report.unmatched.map(({ row, why }) => [row, why])).toEqual([
      [5, "'03/04/2026' may be 2026-04-03 or 2026-03-04: write the day as year-month-day."],
      [6, "'2031-01-01' is later than 2026-11-20: nobody can have opted out then."],
    ]);
  });

  test('may be a workbook, bare addresses without a heading, or have its column named', async () => {
    const book = await writeXlsxFile([[{ value: 'E-mail address' }], [{ value: 'asha@mfano.example' }]]).toBuffer();
    expect((await recorded(book)).report).toMatchObject({ rows: 1, recorded: 1 });
    expect((await recorded('budi@contoh.example\nno@where.example\n')).report).toMatchObject({ rows: 2, recorded: 1 });
    const named = await recorded('who,to\nx,jane.doe@acme.example\n', { column: 'to' });
    expect(named.report).toMatchObject({ rows: 1, recorded: 1 });
    await expect(recorded('who,to\nx,y\n')).rejects.toThrow("Its columns are 'who' and 'to'.");
  });

  test('a file of unmatched rows that was mended goes through whole', async () => {
    const { unmatched } = await recorded('email,date\nbudi@contoh.exampel,2026-02-01\n');
    const mended = unmatched.replace('exampel', 'example');
    expect((await recorded(mended)).report).toMatchObject({ rows: 1, matched: 1, recorded: 1, unmatched: [] });
    expect(dayOf(2)).toBe('2026-02-01');
  });
});
