import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportRegisterJson } from '../../../src/engine/json/export-register.ts';
import { saveCopy } from '../../../src/engine/register/save-copy.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import { idOf, put, remove, stillPorts } from './still.ts';
import { bytesOf, newRegister } from './support.ts';

const OFFICER = { by: 'A. Officer' };
const REQUEST = { by: 'A. Officer', reason: 'Request 7 of 20 November' };

/** What must not be found anywhere, in any spelling of the encoding that the file uses. */
const PERSON = ['Wanjiru', 'Kamau', 'w.kamau@acme.example', '+254 20 555 0143', 'Njeri'];

function found(bytes: Buffer): readonly string[] {
  return PERSON.filter((text) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')));
}

/** A register in which one person has a history, a form that is typed about her, and a form of a new contact that names her. */
async function withKamau(): Promise<Register> {
  const many = Array.from({ length: 40 }, (_, index) =>
    put('contact', 200 + index, {
      firstName: 'Auma',
      lastName: `Person ${index}`,
      organisation: `Org ${'x'.repeat(index)}`,
    }),
  );
  const register = await newRegister(stillPorts(), [put('entity', 1), ...many]);
  const details = { businessEmail: 'w.kamau@acme.example', businessTelephone: '+254 20 555 0143' };
  register.write({ ...OFFICER, reason: 'Kamau registered' }, [put('contact', 9, details)]);
  register.write({ ...OFFICER, reason: 'Kamau married' }, [put('contact', 9, { ...details, lastName: 'Njeri' })]);
  register.write(OFFICER, [put('contact', 9, { ...details, role: 'Buyer' })]);
  const form = { kind: 'contact', keptAt: '2026-11-22T09:00:00.000Z' };
  register.keepUnsavedForm({ ...form, id: idOf(9), recordId: idOf(9), body: '{"lastName":"Kamau"}' });
  register.keepUnsavedForm({
    ...form,
    id: 'new contact',
    recordId: null,
    body: '{"businessEmail":"W.Kamau@acme.example"}',
  });
  register.keepUnsavedForm({ ...form, id: 'another', recordId: null, body: '{"lastName":"Otieno"}' });
  return register;
}

describe('erasing a contact', () => {
  it('leaves nothing of the person in the bytes of the file, of its copies and of its JSON', async () => {
    const register = await withKamau();
    expect(found(bytesOf(register.file))).toEqual(PERSON);
    const outcome = register.erase(REQUEST, [idOf(9)]);
    expect(outcome).toMatchObject({
      erased: [{ id: idOf(9), versions: 3, keptOut: false }],
      forms: 2,
      rewritten: true,
      traces: [],
    });
    const folder = path.dirname(register.file);
    const copy = path.join(folder, 'copy.register');
    const json = path.join(folder, 'copy.json');
    await saveCopy(register, copy);
    await exportRegisterJson(register, json);
    // Whatever lies in the folder: the register, the copy, the JSON, and any journal that was left.
    expect(readdirSync(folder).flatMap((name) => found(readFileSync(path.join(folder, name))))).toEqual([]);
    expect(register.unsavedForms().map(({ id }) => id)).toEqual(['another']);
  });

  it('leaves a tombstone in the chain with its reason, and the chain holds', async () => {
    const register = await withKamau();
    register.erase(REQUEST, [idOf(9)]);
    expect(register.verify().findings).toEqual([]);
    expect([...register.history(idOf(9))].map(({ action, name, reason }) => [action, name, reason])).toEqual([
      ['put', null, null],
      ['put', null, null],
      ['put', null, null],
      ['erase', null, 'Request 7 of 20 November'],
    ]);
    expect(register.record(idOf(9))).toBeUndefined();
    expect(register.contacts({ search: 'kamau', offset: 0, limit: 5 }).total).toBe(0);
    expect(register.counts().contact).toBe(40);
    expect(register.counts('2026-11-22').contact).toBe(40);
  });

  it('takes a batch in one change, and all of it or none', async () => {
    const register = await withKamau();
    const refused = register.erase(REQUEST, [idOf(9), idOf(77)]);
    expect(refused.problems?.map(({ id }) => id)).toEqual(['erasure.nothing-held']);
    expect(register.record(idOf(9))).toBeDefined();
    const before = register.historyCounts();
    const done = register.erase(REQUEST, [idOf(9), idOf(200), idOf(201)]);
    expect(done).toMatchObject({ erased: [{ versions: 3 }, { versions: 1 }, { versions: 1 }] });
    expect(register.historyCounts()).toEqual({ entries: before.entries + 3, changes: before.changes + 1 });
    expect(register.verify().sound).toBe(true);
  });

  it('reaches a contact that was removed before, whose versions were kept', async () => {
    const register = await withKamau();
    register.write({ ...OFFICER, reason: 'Kamau asked' }, [remove('contact', 9)]);
    expect(found(bytesOf(register.file))).toEqual(PERSON);
    register.erase(REQUEST, [idOf(9)]);
    expect(found(bytesOf(register.file))).toEqual([]);
    expect(register.verify().findings).toEqual([]);
  });

  it('is refused without a reason, with a reason that names the person, and under a legal hold', async () => {
    const register = await withKamau();
    const why = (reason: string): readonly string[] =>
      register.erase({ ...OFFICER, reason }, [idOf(9)]).problems?.map(({ id }) => id) ?? [];
    expect(why(' ')).toEqual(['erasure.reason-missing']);
    expect(why('Ms Njeri asked')).toEqual(['erasure.reason-names']);
    expect(why('W.KAMAU@ACME.EXAMPLE asked')).toEqual(['erasure.reason-names']);
    expect(why('the number 00254 205550143')).toEqual(['erasure.reason-names']);
    register.write(OFFICER, [
      put('contact', 200, { firstName: 'Auma', legalHold: { since: '2026-01-05', reason: 'Claim 12' } }),
    ]);
    const held = register.erase(REQUEST, [idOf(200)]);
    expect(held.problems?.map(({ id }) => id)).toEqual(['erasure.legal-hold']);
    expect(register.record(idOf(200))).toBeDefined();
  });

  it('does not let the contact come back under its id: not by a form, an undo or an older JSON', async () => {
    const register = await withKamau();
    register.erase(REQUEST, [idOf(9)]);
    const again = register.write(OFFICER, [put('contact', 9)]);
    expect(again.problems?.map(({ statement }) => statement)).toEqual([
      { id: 'field.erased-contact', parameters: { id: idOf(9), on: '2026-11-22' } },
    ]);
    expect(register.write(OFFICER, [put('contact', 10)]).problems).toBeUndefined();
  });

  it('says where else the person is named, which erasing the contact does not reach', async () => {
    const register = await withKamau();
    register.write({ ...OFFICER, reason: 'both came with Wanjiru Kamau' }, [
      put('contact', 201, { firstName: 'Auma', role: 'Engineer' }),
    ]);
    register.write(OFFICER, [put('matter', 20, { title: 'Request of Wanjiru Kamau' })]);
    register.write(OFFICER, [put('matter', 21, { title: 'Mail from w.kamau@acme.example' })]);
    register.write(OFFICER, [put('matter', 21, { title: 'Mail of 3 November' })]);
    register.attach(OFFICER, {
      title: 'Letter',
      mediaType: 'text/plain',
      bytes: Buffer.from('Dear Wanjiru Kamau, thank you'),
    });
    const places = [
      ['record', idOf(20), 'Request of Wanjiru Kamau'],
      ['past', idOf(21), 'Mail of 3 November'],
      ['reason', idOf(201), 'Acme Nairobi: Auma Kamau'],
      ['document', expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, 'Letter'],
    ];
    const told = register.tracesOf([idOf(9)]);
    expect(told.map(({ place, id }) => [place, id])).toEqual(places.map(([place, id]) => [place, id]));
    const outcome = register.erase(REQUEST, [idOf(9)]);
    if (outcome.problems !== undefined) throw new Error('it was refused');
    expect(outcome.traces.map(({ place, id }) => [place, id])).toEqual(places.map(([place, id]) => [place, id]));
  });
});

describe('an e-mail address that is to be kept out', () => {
  it('is known again by its keyed hash, which says nothing of it, in the file and in a copy', async () => {
    const register = await withKamau();
    expect(register.keptOut().erasedOn('w.kamau@acme.example')).toBeUndefined();
    expect(register.erase(REQUEST, [idOf(9)], { keepOut: true })).toMatchObject({ erased: [{ keptOut: true }] });
    expect(found(bytesOf(register.file))).toEqual([]);
    expect(register.verify().findings).toEqual([]);
    expect(register.keptOut().erasedOn(' W.Kamau@ACME.example')).toBe('2026-11-22');
    expect(register.keptOut().erasedOn('other@acme.example')).toBeUndefined();
  });

  it('is hashed under one key for the register, in one batch and in the next', async () => {
    const register = await withKamau();
    register.write(OFFICER, [
      put('contact', 200, { firstName: 'Auma', businessEmail: 'a@x.example' }),
      put('contact', 201, { firstName: 'Auma', businessEmail: 'b@x.example' }),
    ]);
    register.erase(REQUEST, [idOf(9), idOf(200)], { keepOut: true });
    register.erase(REQUEST, [idOf(201), idOf(202)], { keepOut: true });
    const keys = register.connection.all<{ key: string }>(
      `SELECT DISTINCT json_extract(body, '$.keptOut.key') AS key FROM contact_bodies WHERE instr(body, 'keptOut')`,
    );
    expect(keys).toHaveLength(1);
    expect(register.keptOut().size).toBe(3);
    for (const email of ['w.kamau@acme.example', 'a@x.example', 'b@x.example']) {
      expect(register.keptOut().erasedOn(email)).toBe('2026-11-22');
    }
  });

  it('is forgotten too when the contact is erased once more', async () => {
    const register = await withKamau();
    register.erase(REQUEST, [idOf(9)], { keepOut: true });
    register.erase({ ...OFFICER, reason: 'the hash is not needed any more' }, [idOf(9)]);
    expect(register.keptOut().size).toBe(0);
    expect(register.verify().findings).toEqual([]);
  });
});
