import { describe, expect, it } from 'vitest';
import { MOST_ATTACHMENT_BYTES } from '../../../src/engine/register/format.ts';
import { AUTHOR, idOf, put, stillPorts } from './still.ts';
import { bytesOf, newRegister } from './support.ts';

const TERMS = { title: 'Terms', mediaType: 'text/plain', bytes: Buffer.from('The terms.') };

describe('a document', () => {
  it('is kept by its SHA-256, with its bytes as they were', async () => {
    const register = await newRegister();
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 256);
    const about = register.attach(AUTHOR, { ...TERMS, bytes });
    expect(register.attachments()).toEqual([about]);
    expect(Buffer.from(register.attachment(about.sha256)?.bytes ?? [])).toEqual(Buffer.from(bytes));
    expect([...register.history()].at(-1)).toMatchObject({ action: 'attach', recordId: about.sha256 });
    expect(register.verify().findings).toEqual([]);
  });

  it('is kept once, under the title that it has', async () => {
    const register = await newRegister();
    const first = register.attach(AUTHOR, TERMS);
    const before = bytesOf(register.file);
    expect(register.attach(AUTHOR, { ...TERMS, title: 'Other' })).toEqual(first);
    expect(bytesOf(register.file).equals(before)).toBe(true);
  });

  it('of more than 25 MB is refused, and one of 25 MB kept', { timeout: 60_000 }, async () => {
    const register = await newRegister();
    const most = Buffer.alloc(MOST_ATTACHMENT_BYTES);
    expect(() => register.attach(AUTHOR, { ...TERMS, bytes: Buffer.concat([most, most.subarray(0, 1)]) })).toThrow(
      /Link it/,
    );
    expect(register.attach(AUTHOR, { ...TERMS, bytes: most }).size).toBe(26_214_400);
  });
});

describe('a form that is not saved', () => {
  const form = {
    id: 'f',
    kind: 'entity',
    recordId: idOf(1),
    keptAt: '2026-11-22T09:00:00.000Z',
    body: '{"legalName":"Opt"}',
  };

  it('is kept without history, newest text only, and dropped when asked', async () => {
    const register = await newRegister();
    const seal = register.seal();
    register.keepUnsavedForm(form);
    register.keepUnsavedForm({ ...form, body: '{"legalName":"Optima"}' });
    expect(register.unsavedForms()).toMatchObject([{ id: 'f', body: '{"legalName":"Optima"}' }]);
    expect(register.seal()).toEqual(seal);
    expect(register.verify().findings).toEqual([]);
    register.dropUnsavedForms('f');
    expect(register.unsavedForms()).toEqual([]);
    expect(register.verify().findings).toEqual([]);
  });

  it('goes when the record that it is about is written, and no other does', async () => {
    const register = await newRegister(stillPorts(), [put('entity', 1)]);
    register.keepUnsavedForm(form);
    register.write(AUTHOR, [put('entity', 2)]);
    expect(register.unsavedForms()).toHaveLength(1);
    register.write(AUTHOR, [put('entity', 1)]);
    expect(register.unsavedForms()).toHaveLength(1);
    register.write(AUTHOR, [put('entity', 1, { tradingName: 'Optima' })]);
    expect(register.unsavedForms()).toEqual([]);
  });
});
