import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../../src/contract/events.ts';
import type { Request } from '../../../src/contract/contract.ts';
import type { ImportPreview, ImportTaken } from '../../../src/contract/jobs.ts';
import type { Desk } from '../../../src/engine/desk/desk.ts';
import { startDesk } from '../../../src/engine/desk/start.ts';
import { askDesk } from './ask.ts';

type Over = Extract<Event, { type: 'job-done' | 'job-failed' | 'job-cancelled' }>;

let folder = '';
let desk: Desk;
const events: Event[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'transfer-register-imports-'));
  desk = startDesk({ programVersion: '0.0.0-test' });
  desk.listen((event) => events.push(event));
  await askDesk(desk, 'register.openSample', { sample: 'optima', path: path.join(folder, 'optima.register') });
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

function listAt(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function over(job: number): Promise<Over> {
  for (;;) {
    const found = events.find(
      (event): event is Over => 'job' in event && event.job === job && event.type !== 'job-progress',
    );
    if (found !== undefined) return found;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}

async function preview(file: string, choice = {}): Promise<ImportPreview> {
  const { job } = await askDesk(desk, 'imports.preview', { path: file, choice });
  const event = await over(job);
  if (event.type !== 'job-done') throw new Error(JSON.stringify(event));
  return event.result as ImportPreview;
}

/** Takes a file over as it was shown. */
async function takenOver(asked: Request<'imports.takeOver'>): Promise<ImportTaken> {
  const { job } = await askDesk(desk, 'imports.takeOver', asked);
  const event = await over(job);
  if (event.type !== 'job-done') throw new Error(JSON.stringify(event));
  return event.result as ImportTaken;
}

async function counts() {
  return (await askDesk(desk, 'imports.list', {})).imports;
}

describe('a file that is taken in at the desk', () => {
  it('is shown first, taken over as it was shown, listed, and taken back with one call', async () => {
    const file = listAt('v.csv', 'Vendor,Country,Fax\nNew Vendor Ltd,US,1\n,,\nNobody,Atlantis,\n');
    const shown = await preview(file);
    expect(shown.counts).toMatchObject({ rows: 2, new: 2, 'not-understood': 0 });
    expect(shown.tables[0]).toMatchObject({ layout: 'third-parties', headingRow: 1 });
    expect(shown.tables[0]?.columns[2]).toMatchObject({ heading: 'Fax', field: null, example: '1' });
    const { sha256, sequence } = shown;
    const taken = await takenOver({ path: file, choice: {}, sha256, sequence });
    expect(taken.records).toBe(2);
    expect((await preview(file)).newRecords).toBe(0);
    expect(await counts()).toMatchObject([{ file: 'v.csv', by: 'Ada Example', records: 2, takenBack: null }]);
    const back = await askDesk(desk, 'imports.takeBack', { change: taken.change ?? 0 });
    expect(back).toMatchObject({ file: 'v.csv', records: 2, kept: [] });
    expect((await preview(file)).newRecords).toBe(2);
  });

  it('can also be taken back as the last thing that was done', async () => {
    const file = listAt('w.csv', 'Vendor,Country\nUndone Ltd,US\n');
    const { sha256, sequence } = await preview(file);
    await takenOver({ path: file, choice: {}, sha256, sequence });
    expect((await askDesk(desk, 'history.undo', {})).what).toBe('Undone Ltd');
  });

  it('is not taken over where the file or the register is not the one that was shown', async () => {
    const file = listAt('x.csv', 'Vendor,Country\nChanged Ltd,US\n');
    const { sha256, sequence } = await preview(file);
    const asked = { path: file, choice: {}, sha256, sequence };
    const stale = await desk.call('imports.takeOver', { ...asked, sequence: sequence - 1 }, 'Ada');
    expect(stale).toMatchObject({ ok: false, problem: { statement: { id: 'import-file.register-changed' } } });
    appendFileSync(file, 'Another Ltd,US\n');
    const { job } = await askDesk(desk, 'imports.takeOver', asked);
    expect(await over(job)).toMatchObject({ type: 'job-failed', statement: { id: 'import-file.changed' } });
  });

  it('is worked out beside the desk, which answers meanwhile, and is written as one change', async () => {
    const rows = Array.from({ length: 1500 }, (_, number) => `Vendor ${number} Ltd,US`).join('\n');
    const file = listAt('many.csv', `Vendor,Country\n${rows}\n`);
    const { sha256, sequence } = await preview(file);
    const { job } = await askDesk(desk, 'imports.takeOver', { path: file, choice: {}, sha256, sequence });
    expect((await askDesk(desk, 'register.status', {})).open?.sequence).toBe(sequence);
    expect(await over(job)).toMatchObject({ type: 'job-done', result: { records: 1500 } });
    const progress = events.filter((event) => event.type === 'job-progress' && event.job === job);
    expect(progress.at(-1)).toMatchObject({ statement: { id: 'jobs.writing-records', parameters: { records: 1500 } } });
    expect(await counts()).toMatchObject([{ file: 'many.csv', records: 1500 }, {}, {}]);
    expect(events.some((event) => event.type === 'register-changed' && event.sequence > sequence)).toBe(true);
  });

  it('is broken off without a trace', async () => {
    const rows = Array.from({ length: 20_000 }, (_, number) => `Cancelled ${number} Ltd,US`).join('\n');
    const file = listAt('cancelled.csv', `Vendor,Country\n${rows}\n`);
    const before = (await askDesk(desk, 'register.status', {})).open?.sequence ?? 0;
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    const { job } = await askDesk(desk, 'imports.takeOver', { path: file, choice: {}, sha256, sequence: before });
    await askDesk(desk, 'jobs.cancel', { job });
    expect(await over(job)).toMatchObject({ type: 'job-cancelled' });
    expect((await askDesk(desk, 'register.status', {})).open?.sequence).toBe(before);
    expect((await counts()).some((one) => one.file === 'cancelled.csv')).toBe(false);
  });

  it('says in words why it cannot be read', async () => {
    const { job } = await askDesk(desk, 'imports.preview', { path: path.join(folder, 'no.xlsx'), choice: {} });
    expect(await over(job)).toMatchObject({ type: 'job-failed', statement: { id: 'import-file.not-there' } });
  });

  it('may be the JSON of another register, whose records go in as one change', async () => {
    const register = { formatVersion: 3, register: { name: 'Other' }, thirdParties: [] as object[] };
    register.thirdParties.push({ id: '01930000-0000-7000-8000-0000000000aa', legalName: 'From JSON', kind: 'vendor' });
    const file = listAt('other.json', JSON.stringify(register));
    const shown = await preview(file);
    expect(shown).toMatchObject({ form: 'json', newRecords: 1, records: [{ name: 'From JSON' }] });
    const { sha256, sequence } = shown;
    const { change } = await takenOver({ path: file, choice: {}, sha256, sequence });
    expect(await askDesk(desk, 'imports.takeBack', { change: change ?? 0 })).toMatchObject({ records: 1 });
  });
});
