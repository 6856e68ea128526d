import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../../src/contract/events.ts';
import type { Request } from '../../../src/contract/contract.ts';
import type { ImportPreview, ImportTaken, ImportTakenBack } from '../../../src/contract/jobs.ts';
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

/** Takes an import back. */
async function takenBack(change: number | null): Promise<ImportTakenBack> {
  const { job } = await askDesk(desk, 'imports.takeBack', { change: change ?? 0 });
  const event = await over(job);
  if (event.type !== 'job-done') throw new Error(JSON.stringify(event));
  return event.result as ImportTakenBack;
}

/** Waits until the work is at it: it has told what it is about to do, and then how far that is. */
async function tells(job: number, id: string): Promise<void> {
  const told = () =>
    events.filter((event) => event.type === 'job-progress' && event.job === job && event.statement.id === id);
  while (told().length < 2) {
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
  }
}

function isOver(job: number): boolean {
  return events.some((event) => 'job' in event && event.job === job && event.type !== 'job-progress');
}

async function newest(): Promise<number> {
  return (await askDesk(desk, 'register.status', {})).open?.sequence ?? 0;
}

async function saved(legalName: string): Promise<number> {
  const record = { legalName, kind: 'vendor', country: 'US' };
  return (await askDesk(desk, 'records.save', { kind: 'third-party', record })).sequence;
}

function manyAt(name: string, rows: number): string {
  const vendors = Array.from({ length: rows }, (_, number) => `${name} ${number} Ltd,US`).join('\n');
  return listAt(`${name}.csv`, `Vendor,Country\n${vendors}\n`);
}

async function counts() {
  return (await askDesk(desk, 'imports.list', {})).imports;
}

describe('a file that is taken in at the desk', () => {
  it('is shown first, taken over as it was shown, listed, and taken back as one', async () => {
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
    expect(await takenBack(taken.change)).toMatchObject({ file: 'v.csv', records: 2, kept: [] });
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
    expect(await takenBack(change)).toMatchObject({ records: 1 });
  });
});

describe('a change that is too long for the desk', () => {
  const LONG = 120_000;
  const MANY = 2500;

  it(
    'is written while questions are answered by what was there before; who saves meanwhile waits, and the chain is whole',
    async () => {
      const file = manyAt('Beside', MANY);
      const { sha256, sequence } = await preview(file);
      const { job } = await askDesk(desk, 'imports.takeOver', { path: file, choice: {}, sha256, sequence });
      await tells(job, 'jobs.writing-records');
      const save = saved('Waited Ltd');
      expect(await newest()).toBe(sequence);
      expect(isOver(job)).toBe(false);
      const own = await save;
      expect(await over(job)).toMatchObject({ type: 'job-done', result: { records: MANY, sequence: own - 1 } });
      expect((await askDesk(desk, 'register.verify', {})).holds).toBe(true);
      expect((await counts())[0]).toMatchObject({ file: 'Beside.csv', records: MANY, by: 'Ada Example' });
    },
    LONG,
  );

  it(
    'is refused where somebody saved between the look and the pen',
    async () => {
      const file = manyAt('Between', MANY);
      const { sha256, sequence } = await preview(file);
      const { job } = await askDesk(desk, 'imports.takeOver', { path: file, choice: {}, sha256, sequence });
      await saved('Between Ltd');
      expect(await over(job)).toMatchObject({ type: 'job-failed', statement: { id: 'import-file.register-changed' } });
      expect((await counts()).some((one) => one.file === 'Between.csv')).toBe(false);
    },
    LONG,
  );

  it(
    'leaves nothing when it is broken off while it is written, and the next who saves does so',
    async () => {
      const file = manyAt('Broken', MANY);
      const { sha256, sequence } = await preview(file);
      const { job } = await askDesk(desk, 'imports.takeOver', { path: file, choice: {}, sha256, sequence });
      await tells(job, 'jobs.writing-records');
      await askDesk(desk, 'jobs.cancel', { job });
      expect(await over(job)).toMatchObject({ type: 'job-cancelled' });
      expect(await newest()).toBe(sequence);
      expect(await saved('After Ltd')).toBe(sequence + 1);
      expect((await counts()).some((one) => one.file === 'Broken.csv')).toBe(false);
    },
    LONG,
  );

  it(
    'may be the taking back: with progress, broken off without a trace, done with what was saved meanwhile left as it is',
    async () => {
      const file = manyAt('Back', MANY);
      const { sha256, sequence } = await preview(file);
      const { change } = await takenOver({ path: file, choice: {}, sha256, sequence });
      const before = await newest();
      const first = await askDesk(desk, 'imports.takeBack', { change: change ?? 0 });
      await tells(first.job, 'jobs.taking-back');
      await askDesk(desk, 'jobs.cancel', first);
      expect(await over(first.job)).toMatchObject({ type: 'job-cancelled' });
      expect(await newest()).toBe(before);
      const again = await askDesk(desk, 'imports.takeBack', { change: change ?? 0 });
      await tells(again.job, 'jobs.reading-import');
      const { rows } = await askDesk(desk, 'records.table', {
        kind: 'third-party',
        on: '2026-11-22',
        search: 'Back 17 Ltd',
        offset: 0,
        limit: 5,
      });
      const [row] = rows;
      const { record } = await askDesk(desk, 'records.get', { id: row?.id ?? '' });
      await askDesk(desk, 'records.save', { kind: 'third-party', record: { ...record, country: 'CA' } });
      expect(await over(again.job)).toMatchObject({
        type: 'job-done',
        result: { file: 'Back.csv', records: MANY - 1, kept: ['Back 17 Ltd'] },
      });
      const told = events.filter((event) => event.type === 'job-progress' && event.job === again.job);
      expect(told.length).toBeGreaterThan(3);
      const [kept] = await counts();
      expect([kept?.file, typeof kept?.takenBack]).toEqual(['Back.csv', 'number']);
      expect((await askDesk(desk, 'register.verify', {})).holds).toBe(true);
      const refused = await desk.call('imports.takeBack', { change: change ?? 0 }, 'Ada Example');
      expect(refused).toMatchObject({ ok: false, problem: { statement: { id: 'import-file.taken-back' } } });
    },
    LONG,
  );
});
