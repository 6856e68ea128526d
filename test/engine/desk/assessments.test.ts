import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TransferAssessment } from '../../../src/core/records/assessment.ts';
import type { Transfer } from '../../../src/core/records/transfer.ts';
import type { Desk } from '../../../src/engine/desk/desk.ts';
import { startDesk } from '../../../src/engine/desk/start.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { askDesk } from './ask.ts';
import type { Ask } from './ask.ts';

const ON = '2026-11-22';

let folder: string;
let desk: Desk;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'desk-assessments-'));
  desk = startDesk({ programVersion: '0.0.0' });
  await ask('register.openSample', { sample: 'optima', path: path.join(folder, 'optima.register') });
});

afterEach(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

const ask: Ask = async (name, request) => askDesk(desk, name, request);

/** The id of a record by the beginning of its name. */
async function named(kind: 'assessment' | 'transfer', name: string): Promise<string> {
  const { rows } = await ask('records.table', { kind, on: ON });
  const found = rows.find((row) => row.name.startsWith(name));
  if (found === undefined) throw new Error(`no ${kind} '${name}'`);
  return found.id;
}

async function assessment(id: string): Promise<TransferAssessment> {
  return (await ask('records.get', { id })).record as TransferAssessment;
}

/** How each assessment stands on a day, by its name. */
async function statesOn(on: string): Promise<Record<string, unknown>> {
  const { rows } = await ask('records.table', { kind: 'assessment', on });
  return Object.fromEntries(rows.map(({ name, cells }) => [name, cells['state']]));
}

describe('the table of assessments', () => {
  it('says how each stands on the day asked', async () => {
    expect(await statesOn(ON)).toMatchObject({
      'Transfer risk assessment 2025: Optima Products Asia': 'superseded',
      'Transfer risk assessment 2026: Optima Products Asia': 'current',
    });
    expect(await statesOn('2028-09-01')).toMatchObject({
      'Malaysian transfer impact assessment 2025: to Optima Contracting': 'expired',
    });
  });
});

describe('renewing an assessment', () => {
  it('makes a draft with the same scope, which the old one names, in one change', async () => {
    const old = await assessment(await named('assessment', 'Transfer risk assessment 2024: Optima Systems'));
    const { id } = await ask('assessments.renew', { id: old.id });
    const draft = await assessment(id);
    expect(draft).toMatchObject({ status: 'draft', method: old.method, scope: old.scope, conclusion: 'not-concluded' });
    expect(draft.title).toMatch(/^Transfer risk assessment 20\d\d: Optima Systems/u);
    const now = await assessment(old.id);
    expect(now).toEqual({ ...old, supersededBy: id });
    // The old one holds until the new one is completed, and stays readable after.
    expect((await ask('assessments.reach', { id: old.id, on: ON })).state.of).toBe('current');
    await ask('records.save', {
      kind: 'assessment',
      record: { ...draft, status: 'active', completedOn: ON, conclusion: 'allows' },
    });
    const reach = await ask('assessments.reach', { id: old.id, on: ON });
    expect(reach.state.of).toBe('superseded');
    expect(reach.supersededBy).toMatchObject({ id, completedOn: ON });
    expect((await ask('assessments.reach', { id, on: ON })).supersedes).toMatchObject([{ id: old.id }]);
  });

  it('is taken back whole by one undo', async () => {
    const old = await assessment(await named('assessment', 'Transfer risk assessment 2024: Optima Systems'));
    const { id } = await ask('assessments.renew', { id: old.id });
    await ask('history.undo', {});
    expect(await assessment(old.id)).toEqual(old);
    await expect(assessment(id)).rejects.toThrow('desk.no-such-record');
  });
});

describe('the reach of an assessment', () => {
  it('offers it to a transfer within its scope, and says why another is out of it', async () => {
    const id = await named('assessment', 'Transfer risk assessment 2026: Optima Products Asia');
    const { namedBy } = await ask('records.get', { id });
    const user = namedBy.find(({ kind }) => kind === 'transfer');
    const transfer = (await ask('records.get', { id: user?.id ?? '' })).record as Transfer;
    await ask('records.save', { kind: 'transfer', record: { ...transfer, assessments: [] } });
    const offers = async () =>
      (await ask('assessments.reach', { id, on: ON })).offers.filter((offer) => offer.transfer === transfer.id);
    expect(await offers()).toMatchObject([{ name: transfer.title, within: true }]);
    const more = [...transfer.dataCategories, { name: 'Health data', kinds: [] }];
    await ask('records.save', { kind: 'transfer', record: { ...transfer, assessments: [], dataCategories: more } });
    const [offer] = await offers();
    expect(offer?.within).toBe(false);
    expect(offer?.aspects.filter(({ fit }) => fit === 'out').map(({ statement }) => sentence(statement))).toEqual([
      'Categories of data: out of scope (Health data).',
    ]);
  });
});

describe('beginning from a transfer', () => {
  it('takes from it exporter, importer, destination, activities, data and safeguard, with their names', async () => {
    const id = await named('assessment', 'Transfer risk assessment 2026: Optima Products Asia');
    const user = (await ask('records.get', { id })).namedBy.find(({ kind }) => kind === 'transfer');
    const transfer = (await ask('records.get', { id: user?.id ?? '' })).record as Transfer;
    const begun = await ask('assessments.begin', { transfer: transfer.id, method: 'my-transfer-impact-assessment' });
    expect(begun.prefill).toMatchObject({
      method: 'my-transfer-impact-assessment',
      legalTest: 'my-equivalent-protection',
      scope: {
        exporters: [transfer.exporter],
        importers: [transfer.importer],
        destinations: [transfer.destination],
        activities: transfer.activities,
        dataCategories: transfer.dataCategories.map(({ name }) => name),
        instruments: ['uk-idta'],
      },
    });
    expect(begun.names[transfer.importer]?.name).toContain('Asia');
  });
});
