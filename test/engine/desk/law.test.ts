import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDesk } from '../../../src/engine/desk/start.ts';
import { shippedLawPack } from '../../../src/engine/law/shipped.ts';
import { BAD_PACKS } from '../law/bad-packs.ts';
import type { Loose } from '../law/bad-packs.ts';
import { ownFolder } from '../register/support.ts';
import { askDesk } from './ask.ts';

const ON = '2026-11-22';
const NEXT = '2099-01';
const desk = startDesk({ programVersion: '0.0.0' });
const folder = mkdtempSync(path.join(os.tmpdir(), 'desk-law-'));

beforeAll(async () => {
  await askDesk(desk, 'register.openSample', { sample: 'optima', path: path.join(folder, 'optima.register') });
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

function packFile(change: (pack: Loose) => void): string {
  const pack = structuredClone(shippedLawPack()) as unknown as Loose;
  pack.version = NEXT;
  change(pack);
  const file = path.join(ownFolder(), 'pack.json');
  writeFileSync(file, JSON.stringify(pack, null, 2));
  return file;
}

async function seal(): Promise<string | undefined> {
  return (await askDesk(desk, 'register.status', {})).open?.seal;
}

describe('a law pack that the window is given', () => {
  it.each(BAD_PACKS)('with %s is shown with line and place, and cannot be taken over', async (...given) => {
    const [, change, rule, at] = given;
    const before = await seal();
    const file = packFile(change);
    const { problems, preview } = await askDesk(desk, 'law.preview', { path: file, on: ON });
    expect(preview).toBeNull();
    const found = problems.find(({ statement }) => statement.id === rule);
    expect(found?.path).toMatch(at);
    expect(found?.line).toBeGreaterThan(1);
    const taken = await desk.call('law.takeOver', { path: file, reason: 'newer' }, 'Ada Example');
    expect(taken).toMatchObject({ ok: false, problem: { statement: { id: 'law.file-refused' } } });
    expect(await seal()).toBe(before);
  });

  it.each([
    ['that is not there', () => path.join(ownFolder(), 'none.json')],
    [
      'that is no JSON',
      () => {
        const file = path.join(ownFolder(), 'cut.json');
        writeFileSync(file, '{ "formatVersion": 1,\n  version }');
        return file;
      },
    ],
  ])('%s is a problem, and nothing changes', async (_what, made) => {
    const before = await seal();
    const file = made();
    for (const outcome of [
      await desk.call('law.preview', { path: file, on: ON }, 'Ada Example'),
      await desk.call('law.takeOver', { path: file, reason: 'newer' }, 'Ada Example'),
    ]) {
      expect(outcome).toMatchObject({ ok: false });
    }
    expect(await seal()).toBe(before);
  });

  it('that is sound is shown with what it changes, and then answers', async () => {
    const file = packFile((pack) => {
      pack.approvals = pack.approvals.filter(({ regime, country }) => !(regime === 'uk-gdpr' && country === 'JP'));
    });
    const { problems, preview } = await askDesk(desk, 'law.preview', { path: file, on: ON });
    expect(problems).toEqual([]);
    expect(preview).toMatchObject({ after: { version: NEXT } });
    expect(preview?.factCount).toBeGreaterThan(0);
    const before = await seal();
    expect(await askDesk(desk, 'law.takeOver', { path: file, reason: 'newer' })).toMatchObject({ version: NEXT });
    expect(await seal()).not.toBe(before);
    expect((await askDesk(desk, 'register.status', {})).open?.lawPack.version).toBe(NEXT);
  });
});
