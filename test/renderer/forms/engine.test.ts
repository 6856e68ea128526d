import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTRACT } from '../../../src/contract/contract.ts';
import type { Reply, Request } from '../../../src/contract/contract.ts';
import { RECORD_KINDS } from '../../../src/core/records/fields.ts';
import { startDesk } from '../../../src/engine/desk/start.ts';
import type { Desk, EngineName } from '../../../src/engine/desk/desk.ts';
import type { Door } from '../../../src/renderer/client/client.ts';
import { modelOf } from '../../../src/renderer/forms/model/read-schema.ts';
import { recordOf, valuesOf } from '../../../src/renderer/forms/model/values.ts';
import { DraftKeeper, draftKey, readDraft } from '../../../src/renderer/forms/state/drafts.ts';

const ON = '2026-11-22';

let folder: string;
let desk: Desk;
/** The desk as a page sees it. */
let door: Door;

async function ask<N extends EngineName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const answered = await desk.call(name, CONTRACT[name].request.parse(request) as Request<N>, 'Ada Example');
  if (!answered.ok) throw new Error(`${name}: ${JSON.stringify(answered.problem)}`);
  return answered.value;
}

/** The sample has put off nothing: one agreement is put off, so that every kind of record is there. */
async function putOffAnything(): Promise<void> {
  const { rows } = await ask('records.table', { kind: 'agreement', on: ON, limit: 1 });
  const record = rows[0]?.id ?? '';
  await ask('records.save', {
    kind: 'postponement',
    record: {
      title: 'Review: an agreement',
      record,
      item: `review.${record}`,
      dueOn: '2026-12-02',
      putOffOn: ON,
      until: '2026-12-10',
      pastDueDay: true,
      reason: 'The other side answers in December',
      by: 'Ada Example',
    },
  });
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'forms-'));
  desk = startDesk({ programVersion: '0.0.0' });
  await ask('register.openSample', { sample: 'optima', path: path.join(folder, 'optima.register') });
  await putOffAnything();
  const names = Object.keys(CONTRACT) as EngineName[];
  const call = Object.fromEntries(
    names.map((name) => [name, async (request: never) => desk.call(name, request, 'Ada Example')]),
  );
  door = { call: call as unknown as Door['call'], listen: () => () => undefined };
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

describe('a form over the engine', () => {
  it.each(RECORD_KINDS.map((kind) => ({ kind })))(
    'changes nothing of any $kind that is saved as it was',
    async ({ kind }) => {
      const { rows } = await ask('records.table', { kind, on: ON, limit: 1000 });
      expect(rows.length).toBeGreaterThan(0);
      const model = modelOf(kind);
      for (const { id } of rows) {
        const { record } = await ask('records.get', { id });
        const saved = await ask('records.save', { kind, record: recordOf(model, valuesOf(model, record)) });
        expect(saved).toMatchObject({ id, changed: false });
      }
    },
  );

  it('finds its input again after the program was ended in the midst of typing, and only until it is saved', async () => {
    const { rows } = await ask('records.table', { kind: 'agreement', on: ON });
    const id = rows[0]?.id ?? '';
    const { record } = await ask('records.get', { id });
    const model = modelOf('agreement');
    const values = { ...valuesOf(model, record), governingLaw: 'Scotland' };
    const key = draftKey('agreement', id);
    const keeper = new DraftKeeper(door, 'agreement', key, () => ({ values, reason: 'Asked', base: '' }), false);
    expect(await keeper.flush()).toBe(true);

    await ask('register.close', {});
    await ask('register.open', { path: path.join(folder, 'optima.register') });
    const draft = await readDraft(door, model, key);
    expect(draft?.values).toEqual(values);
    expect(draft?.reason).toBe('Asked');

    await ask('records.save', { kind: 'agreement', record: recordOf(model, values) });
    expect(await readDraft(door, model, key)).toBeUndefined();
  });

  it('never keeps in two orders: what was typed last is what is kept', async () => {
    let typed = 'first';
    const model = modelOf('matter');
    const keeper = new DraftKeeper(
      door,
      'matter',
      'new matter',
      () => {
        return { values: { ...valuesOf(model), title: typed }, reason: '', base: '' };
      },
      false,
    );
    const one = keeper.flush();
    typed = 'second';
    await Promise.all([one, keeper.flush()]);
    expect((await readDraft(door, model, 'new matter'))?.values['title']).toBe('second');
    await keeper.discard();
    expect(await readDraft(door, model, 'new matter')).toBeUndefined();
    expect(await keeper.flush()).toBe(false);
  });
});
