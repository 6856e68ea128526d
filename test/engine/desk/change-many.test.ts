import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTRACT } from '../../../src/contract/contract.ts';
import type { Reply, Request } from '../../../src/contract/contract.ts';
import type { Desk, EngineName } from '../../../src/engine/desk/desk.ts';
import { startDesk } from '../../../src/engine/desk/start.ts';

const ON = '2026-11-22';

let folder: string;
let desk: Desk;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'desk-'));
  desk = startDesk({ programVersion: '0.0.0' });
  await ask('register.openSample', { sample: 'optima', path: path.join(folder, 'optima.register') });
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

async function outcome<N extends EngineName>(name: N, request: Request<N>) {
  return desk.call(name, CONTRACT[name].request.parse(request) as Request<N>, 'Ada Example');
}

async function ask<N extends EngineName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const answered = await outcome(name, request);
  if (!answered.ok) throw new Error(`${name}: ${JSON.stringify(answered.problem)}`);
  return CONTRACT[name].reply.parse(answered.value) as Reply<N>;
}

async function idsOf(kind: 'agreement' | 'transfer'): Promise<string[]> {
  const { rows } = await ask('records.table', { kind, on: ON, limit: 5 });
  return rows.map(({ id }) => id);
}

async function recordOf(id: string) {
  return (await ask('records.get', { id })).record;
}

describe('many records at once', () => {
  it('get an owner and a day of review in one change, and lose nothing else; one undo takes all back', async () => {
    const ids = await idsOf('agreement');
    const before = await Promise.all(ids.map(recordOf));
    const { changed, sequence } = await ask('records.changeMany', {
      kind: 'agreement',
      ids,
      owner: 'Grace Lim',
      nextReview: '2027-03-03',
      reason: 'Grace took over',
    });
    expect(changed).toBe(5);
    const after = await Promise.all(ids.map(recordOf));
    for (const [index, record] of after.entries()) {
      const was = before[index];
      expect(record).toEqual({ ...was, owner: 'Grace Lim', review: { ...was?.review, next: '2027-03-03' } });
    }
    const { rows } = await ask('history.rows', { limit: 5 });
    expect(rows.every(({ reason, by }) => reason === 'Grace took over' && by === 'Ada Example')).toBe(true);
    expect(rows[0]?.seq).toBe(sequence);
    const { what } = await ask('history.undo', {});
    expect(await Promise.all(ids.map(recordOf))).toEqual(before);
    // However many they are, what was taken back is told in a line.
    expect(what).toMatch(/ and 2 more$/u);
  });

  it('counts those that were so already as unchanged', async () => {
    const [first = '', ...others] = await idsOf('transfer');
    await ask('records.changeMany', { kind: 'transfer', ids: [first], owner: 'Ngozi Bello' });
    const { changed } = await ask('records.changeMany', {
      kind: 'transfer',
      ids: [first, ...others],
      owner: 'Ngozi Bello',
    });
    expect(changed).toBe(others.length);
  });

  it('change together or not at all: a record of another kind among them stops everything', async () => {
    const [transfer = ''] = await idsOf('transfer');
    const [agreement = ''] = await idsOf('agreement');
    const before = await recordOf(agreement);
    const answered = await outcome('records.changeMany', {
      kind: 'agreement',
      ids: [agreement, transfer],
      owner: 'Nobody',
    });
    expect(answered).toMatchObject({ ok: false, problem: { statement: { id: 'desk.no-such-record' } } });
    expect(await recordOf(agreement)).toEqual(before);
  });
});
