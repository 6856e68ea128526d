import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Request } from '../../../src/contract/contract.ts';
import type { Event } from '../../../src/contract/events.ts';
import type { ListTakenBack, ListTakenIn } from '../../../src/contract/jobs.ts';
import type { Desk } from '../../../src/engine/desk/desk.ts';
import { startDesk } from '../../../src/engine/desk/start.ts';

const ON = '2026-11-22';
const ROWS = Array.from({ length: 1200 }, (_, row) => `Jane${row},Acme,KE,j${row}@acme.example\n`).join('');

let folder = '';
let desk: Desk;
const events: Event[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'transfer-register-take-in-'));
  desk = startDesk({ programVersion: '0.0.0-test' });
  desk.listen((event) => events.push(event));
  const opened = await desk.call('register.openSample', { sample: 'optima', path: place('optima.register') }, 'Ada');
  if (!opened.ok) throw new Error(opened.problem.statement.id);
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

function place(name: string): string {
  return path.join(folder, name);
}

/** A list of a name of its own. */
function listOf(name: string, rows: string): string {
  writeFileSync(place(name), `name,company,country,e-mail\n${rows}`);
  return place(name);
}

async function over(job: number) {
  for (;;) {
    const found = events.find((event) => 'job' in event && event.job === job && event.type !== 'job-progress');
    if (found !== undefined) return found;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}

async function begin(request: Request<'lists.takeIn'>, who = 'Ada'): Promise<number> {
  const started = await desk.call('lists.takeIn', { safeCells: true, dryRun: false, force: false, ...request }, who);
  if (!started.ok) throw new Error(started.problem.statement.id);
  return started.value.job;
}

async function done<T>(job: number): Promise<T> {
  const event = await over(job);
  if (event.type !== 'job-done') throw new Error(JSON.stringify(event));
  return event.result as T;
}

async function contacts(): Promise<number> {
  const status = await desk.call('register.status', {}, 'Ada');
  return status.ok ? (status.value.open?.counts.contact ?? -1) : -1;
}

function told(): number {
  return events.filter(({ type }) => type === 'register-changed').length;
}

it('takes a list in beside the desk, which answers meanwhile, tells once that the register changed, and undoes it as one', async () => {
  const before = await contacts();
  const changes = told();
  const job = await begin({ on: ON, in: listOf('one.csv', ROWS), rejects: place('one rejects.csv') });
  expect((await desk.call('answers.tally', { on: ON }, 'Ada')).ok).toBe(true);
  const taken = await done<ListTakenIn>(job);
  expect(taken).toMatchObject({ rowsIn: 1200, taken: 1200, held: 0, rejected: 0, dryRun: false, stoppedAfter: null });
  expect(readFileSync(place('one rejects.csv'), 'utf8')).toBe('row_number,why,name,company,country,e-mail\n');
  expect(await contacts()).toBe(before + 1200);
  expect(told()).toBe(changes + 1);

  const again = await done<ListTakenIn>(await begin({ on: ON, in: place('one.csv') }));
  expect(again).toMatchObject({ taken: 0, held: 1200, takeIn: null });

  const undone = await desk.call('history.undo', {}, 'Ada');
  const back = undone.ok ? (undone.value.job ?? 0) : 0;
  expect(await done<ListTakenBack>(back)).toMatchObject({ contacts: 1200, removed: 1200, stopped: false });
  expect(await contacts()).toBe(before);
  expect(await desk.call('history.undo', {}, 'Ada')).toMatchObject({
    problem: { statement: { id: 'desk.nothing-to-undo' } },
  });
});

it('only looks where it is asked to, and needs nobody’s name for that', async () => {
  const before = await contacts();
  const looked = await done<ListTakenIn>(await begin({ on: ON, in: listOf('two.csv', ROWS), dryRun: true }, ''));
  expect(looked).toMatchObject({ taken: 1200, dryRun: true, takeIn: null, rejectsPath: null });
  expect(await contacts()).toBe(before);
  expect(await desk.call('lists.takeIn', { on: ON, in: place('two.csv') }, '')).toMatchObject({
    problem: { statement: { id: 'desk.name-missing' } },
  });
});

it('leaves nothing or whole parts when it is cancelled, and says which', async () => {
  const before = await contacts();
  const many = Array.from({ length: 20_000 }, (_, row) => `Kim${row},Acme,KE,k${row}@acme.example\n`).join('');
  const job = await begin({ on: ON, in: listOf('three.csv', many), rejects: place('three rejects.csv') });
  await expect
    .poll(() => events.some((event) => event.type === 'job-progress' && event.job === job), { timeout: 20_000 })
    .toBe(true);
  await desk.call('jobs.cancel', { job }, 'Ada');
  const event = await over(job);
  const taken = event.type === 'job-done' ? (event.result as ListTakenIn) : undefined;
  expect(taken === undefined ? event.type : taken.stoppedAfter).toBe(
    taken === undefined ? 'job-cancelled' : taken.rowsIn + 1,
  );
  expect(await contacts()).toBe(before + (taken?.taken ?? 0));
});

it('stops where the register is closed beneath it', async () => {
  const many = Array.from({ length: 20_000 }, (_, row) => `Lee${row},Acme,KE,l${row}@acme.example\n`).join('');
  const job = await begin({ on: ON, in: listOf('four.csv', many) });
  await desk.call('register.close', {}, 'Ada');
  const event = await over(job);
  const why = event.type === 'job-done' ? (event.result as ListTakenIn).why : JSON.stringify(event);
  expect(why).toMatch(/The register was closed|take-in\.register-gone/u);
});
