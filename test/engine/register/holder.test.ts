import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/engine/desk/desk.ts';
import { startDesk } from '../../../src/engine/desk/start.ts';
import { hold, holderOf, noteOf } from '../../../src/engine/register/holder.ts';
import { ownFolder } from './support.ts';

const NOON = new Date('2026-11-22T12:00:00Z');

let file: string;

/** A note of somebody else, touched a while ago. */
function noteBy(machine: string, pid: number, minutesAgo = 0): void {
  const note = { who: 'Ben', machine, since: '2026-11-22T09:00:00.000Z', pid, token: 'of Ben' };
  writeFileSync(noteOf(file), JSON.stringify(note));
  const touched = new Date(Date.now() - minutesAgo * 60_000);
  utimesSync(noteOf(file), touched, touched);
}

beforeEach(() => {
  file = path.join(ownFolder(), 'optima.register');
  writeFileSync(file, '');
});

describe('the note beside an open register', () => {
  it('says who has it open, where and since when, and goes when it is closed', () => {
    const release = hold(file, 'Ada', NOON);
    expect(JSON.parse(readFileSync(noteOf(file), 'utf8'))).toMatchObject({
      who: 'Ada',
      machine: hostname(),
      since: NOON.toISOString(),
    });
    release?.();
    expect(existsSync(noteOf(file))).toBe(false);
  });

  it('is nobody else’s to the window that left it, which may open the file again', () => {
    const first = hold(file, 'Ada');
    expect(holderOf(file)).toBeUndefined();
    const second = hold(file, 'Ada');
    first?.();
    expect(existsSync(noteOf(file))).toBe(true);
    second?.();
    expect(existsSync(noteOf(file))).toBe(false);
  });

  it('is believed of a process that runs, and of another machine that has touched it lately', () => {
    noteBy(hostname(), process.ppid);
    expect(holderOf(file)).toEqual({ who: 'Ben', machine: hostname(), since: '2026-11-22T09:00:00.000Z' });
    expect(hold(file, 'Ada')).toBeUndefined();
    noteBy('PC-7', 1, 9);
    expect(holderOf(file)?.machine).toBe('PC-7');
  });

  it.each([
    ['its process is gone', () => noteBy(hostname(), spawnSync(process.execPath, ['-e', '']).pid)],
    ['nobody on the other machine has touched it for eleven minutes', () => noteBy('PC-7', 1, 11)],
    ['its number now belongs to another process', () => noteBy(hostname(), process.ppid, 11)],
    ['it cannot be read', () => writeFileSync(noteOf(file), '{"who":')],
  ])('keeps nobody out where %s', (_, leave) => {
    leave();
    expect(holderOf(file)).toBeUndefined();
    const release = hold(file, 'Ada');
    expect(JSON.parse(readFileSync(noteOf(file), 'utf8'))).toMatchObject({ who: 'Ada' });
    release?.();
    expect(existsSync(noteOf(file))).toBe(false);
  });

  it('keeps nobody out where none can be written', () => {
    const release = hold(path.join(file, 'not', 'there.register'), 'Ada');
    expect(release).toBeTypeOf('function');
    release?.();
  });

  it('of another is not taken away by whoever closes late', () => {
    const release = hold(file, 'Ada');
    noteBy('PC-7', 1);
    release?.();
    expect(holderOf(file)?.who).toBe('Ben');
  });
});

describe('two windows and one register', () => {
  let one: Desk;
  let other: Desk;

  beforeEach(() => {
    one = startDesk({ programVersion: '0.0.0-test' });
    other = startDesk({ programVersion: '0.0.0-test' });
  });
  afterEach(async () => {
    await one.close();
    await other.close();
  });

  it('the second reads and is told by whom it is held; once that one has closed it, it writes', async () => {
    const at = { path: path.join(ownFolder(), 'group.register') };
    await one.call('register.create', { ...at, name: 'Group' }, 'Ada');
    const second = await other.call('register.open', at, 'Ben');
    expect(second).toMatchObject({ value: { readOnly: true, heldBy: { who: 'Ada', machine: hostname() } } });
    const record = { kind: 'matter', record: {} } as const;
    expect(await other.call('records.save', record, 'Ben')).toMatchObject({
      problem: { statement: { id: 'desk.read-only' } },
    });
    // The first opens it anew, and is not kept out by itself.
    expect(await one.call('register.open', at, 'Ada')).toMatchObject({ value: { readOnly: false } });
    await one.call('register.close', {}, 'Ada');
    const again = await other.call('register.open', at, 'Ben');
    expect(again).toMatchObject({ value: { readOnly: false } });
    expect(JSON.stringify(again)).not.toContain('heldBy');
    await other.close();
    expect(existsSync(noteOf(at.path))).toBe(false);
  });
});
