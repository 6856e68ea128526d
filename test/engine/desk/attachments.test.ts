import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply, Request } from '../../../src/contract/contract.ts';
import { CONTRACT } from '../../../src/contract/contract.ts';
import type { Desk, EngineName } from '../../../src/engine/desk/desk.ts';
import { startDesk } from '../../../src/engine/desk/start.ts';

const BYTES = Buffer.from('%PDF-1.7 the terms as they were signed');
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

let folder: string;
let desk: Desk;

async function ask<N extends EngineName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const answered = await desk.call(name, CONTRACT[name].request.parse(request) as Request<N>, 'Ada Example');
  if (!answered.ok) throw new Error(answered.problem.statement.id);
  return CONTRACT[name].reply.parse(answered.value) as Reply<N>;
}

function file(name: string, bytes: Uint8Array = BYTES): string {
  const made = path.join(folder, name);
  writeFileSync(made, bytes);
  return made;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'attachments-'));
  desk = startDesk({ programVersion: '0.0.0' });
  await ask('register.create', { name: 'One', path: path.join(folder, 'one.register') });
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a document', () => {
  it('is kept once by its checksum, opened as a copy, and the copy goes with the register', async () => {
    const kept = { sha256: SHA256, title: 'terms.pdf', mediaType: 'application/pdf', size: BYTES.length };
    expect(await ask('attachments.keep', { path: file('terms.pdf') })).toEqual(kept);
    const { total } = await ask('history.rows', {});
    expect(await ask('attachments.keep', { path: file('the same.pdf') })).toEqual(kept);
    expect((await ask('history.rows', {})).total).toBe(total);
    expect(await ask('attachments.about', { sha256: SHA256 })).toEqual({ kept });

    const { path: copy } = await ask('attachments.copy', { sha256: SHA256 });
    expect(readFileSync(copy)).toEqual(BYTES);
    await ask('register.close', {});
    expect(existsSync(copy)).toBe(false);
    await ask('register.open', { path: path.join(folder, 'one.register') });
    expect(await ask('attachments.about', { sha256: SHA256 })).toEqual({ kept });
  });

  it.each([
    ['a program', 'setup.exe', 'desk.document-refused'],
    ['a workbook with macros', 'vendors.xlsm', 'desk.document-refused'],
    ['a file that is not there', 'gone.pdf', 'desk.document-unreadable'],
  ])('is not %s', async (_, name, why) => {
    const place = name === 'gone.pdf' ? path.join(folder, name) : file(name);
    await expect(ask('attachments.keep', { path: place })).rejects.toThrow(why);
  });

  it('is not more than a register keeps', async () => {
    const big = file('big.pdf', new Uint8Array(25 * 1024 * 1024 + 1));
    await expect(ask('attachments.keep', { path: big })).rejects.toThrow('register.attachment-too-big');
  });

  it('of which the register has the checksum only cannot be opened, and that is said', async () => {
    const other = 'a'.repeat(64);
    expect(await ask('attachments.about', { sha256: other })).toEqual({ kept: null });
    await expect(ask('attachments.copy', { sha256: other })).rejects.toThrow('desk.no-document');
  });
});
