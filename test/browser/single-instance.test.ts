import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onlyInstance } from '../../src/browser/single-instance.ts';
import type { OnlyInstance, Wish } from '../../src/browser/single-instance.ts';

let folder: string;
let lock: string;
let held: OnlyInstance[];

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'instance-')), 'config');
  lock = path.join(folder, 'window.lock');
  held = [];
});
afterEach(() => {
  for (const one of held) one.release();
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

async function start(wish: Wish = {}): Promise<OnlyInstance | undefined> {
  const one = await onlyInstance(folder, wish);
  if (one !== undefined) held.push(one);
  return one;
}

describe('one window for each set of preferences', () => {
  it('is had by the first start, and its process is named', async () => {
    expect(await start()).toBeDefined();
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('hears the wish of the second start, which then ends', async () => {
    const first = await start();
    const wishes: Wish[] = [];
    first?.hear((wish) => wishes.push(wish));
    expect(await start({ file: '/srv/optima.register' })).toBeUndefined();
    expect(wishes).toEqual([{ file: '/srv/optima.register' }]);
    expect(readdirSync(folder)).toEqual(['window.lock']);
  });

  it('hears several starts at once, each once', async () => {
    const first = await start();
    const wishes: Wish[] = [];
    first?.hear((wish) => wishes.push(wish));
    const files = ['a', 'b', 'c', 'd'];
    expect(await Promise.all(files.map((file) => start({ file })))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(wishes.map(({ file = '' }) => file).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(files);
  });

  it('is free again after its release', async () => {
    (await start())?.release();
    expect(existsSync(lock)).toBe(false);
    expect(await start()).toBeDefined();
  });

  it.each([
    ['a process that is gone', () => JSON.stringify({ pid: spawnSync(process.execPath, ['-e', '']).pid, token: 'x' })],
    ['nobody, because it was cut short', () => '{"pid":'],
    ['nobody, because it is empty', () => ''],
    ['what is no process', () => JSON.stringify({ pid: -1, token: 'x' })],
  ])('is not kept from anybody by a lock of %s', async (_, text) => {
    (await start())?.release();
    writeFileSync(lock, text());
    expect(await start()).toBeDefined();
  });

  it('is not kept from anybody by a process that does not answer', { timeout: 20_000 }, async () => {
    (await start())?.release();
    // Its number was given to another program, or it hangs.
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, token: 'x' }));
    expect(await start({ file: 'x' })).toBeDefined();
    expect(readdirSync(folder)).toEqual(['window.lock']);
  });

  it('is had by one of many that find a stale lock', async () => {
    (await start())?.release();
    writeFileSync(lock, '');
    const mine: OnlyInstance[] = [];
    const listen = async (): Promise<void> => {
      const one = await start();
      if (one === undefined) return;
      mine.push(one);
      one.hear(() => undefined);
    };
    await Promise.all([listen(), listen(), listen()]);
    expect(mine).toHaveLength(1);
  });

  it('does not release what another has taken', async () => {
    const first = await start();
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, token: 'of another' }));
    first?.release();
    expect(existsSync(lock)).toBe(true);
  });

  it.each([
    ['no JSON', 'open the door'],
    ['a list', '[]'],
    ['a file that is no text', '{"file":["/etc/passwd"]}'],
    ['a path without end', JSON.stringify({ file: 'x'.repeat(5000) })],
  ])('does not hear a wish that is %s, and does not keep it', async (_, text) => {
    const first = await start();
    const wishes: Wish[] = [];
    writeFileSync(path.join(folder, 'window.wish-0f8fad5b-d9cb-469f-a165-70867728950e.json'), text);
    first?.hear((wish) => wishes.push(wish));
    await expect.poll(() => readdirSync(folder), { timeout: 5000 }).toEqual(['window.lock']);
    expect(wishes).toEqual([]);
  });
});
