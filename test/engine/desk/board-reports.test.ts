import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportCompared } from '../../../src/contract/board-reports.ts';
import type { Reply, Request } from '../../../src/contract/contract.ts';
import type { Event } from '../../../src/contract/events.ts';
import type { BoardWritten } from '../../../src/contract/jobs.ts';
import { sha256 } from '../../../src/engine/register/chain.ts';
import type { Desk, EngineName } from '../../../src/engine/desk/desk.ts';
import { startDesk } from '../../../src/engine/desk/start.ts';

const DAY = { on: '2026-11-22' };

let folder = '';
let desk: Desk;
const events: Event[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'transfer-register-reports-'));
  desk = startDesk({ programVersion: '0.0.0-test' });
  desk.listen((event) => events.push(event));
  await call('register.openSample', { sample: 'optima', path: path.join(folder, 'optima.register') });
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function call<N extends EngineName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const outcome = await desk.call(name, request, 'Ada');
  if (!outcome.ok) throw new Error(outcome.problem.statement.id);
  return outcome.value;
}

async function resultOf<T>({ job }: { readonly job: number }): Promise<T> {
  const over = (event: Event): boolean => 'job' in event && event.job === job && event.type !== 'job-progress';
  await expect.poll(() => events.some(over), { timeout: 60_000 }).toBe(true);
  const event = events.find(over);
  if (event?.type !== 'job-done') throw new Error(JSON.stringify(event));
  return event.result as T;
}

async function writtenAs(format: 'html' | 'pptx', more: Partial<Request<'exports.board'>> = {}): Promise<BoardWritten> {
  const out = path.join(folder, `board.${format}`);
  return resultOf(await call('exports.board', { ...DAY, ...more, format, out, force: true }));
}

async function keep({ asked, format, sha256: hash, bytes, sequence }: BoardWritten, toWhom = 'The board') {
  return call('reports.keep', { asked, format, sha256: hash, bytes, sequence, toWhom });
}

describe('a board report beside the desk', { timeout: 90_000 }, () => {
  it('is written as slides, with what tells its file and what was asked', async () => {
    const file = await writtenAs('pptx', { from: '2026-06-30' });
    expect(file.pages).toBeGreaterThan(10);
    expect(file.sha256).toBe(sha256(readFileSync(file.path)));
    expect(file).toMatchObject({ format: 'pptx', asked: { ...DAY, from: '2026-06-30', wordings: [] } });
  });

  it('has the preview in its file, letter by letter', async () => {
    const { path: file } = await writtenAs('html', { from: '2026-06-30' });
    const { html } = await call('exports.boardPreview', { ...DAY, from: '2026-06-30' });
    const page = readFileSync(file, 'utf8');
    const inside = html.slice('<div class="main">'.length, -'</div>'.length);
    expect(page.replaceAll(/ style="width:(\d+)%"/gu, ' width="$1%"')).toContain(inside);
  });

  it('is kept as it was written, and kept too where the register has moved on since', async () => {
    const first = await writtenAs('html');
    expect(await keep(first)).toMatchObject({ number: 1 });
    // Keeping is itself a row of the history: the report that was written before it is of an earlier state.
    expect(await keep(first, 'The board again')).toMatchObject({ number: 2 });
    const { reports } = await call('reports.kept', {});
    expect(reports.map(({ number, toWhom, state }) => [number, toWhom, state.seq])).toEqual([
      [2, 'The board again', first.sequence],
      [1, 'The board', first.sequence],
    ]);
    for (const number of [1, 2]) {
      const compared = await resultOf<ReportCompared>(await call('reports.compare', { number }));
      expect([compared.differences, compared.report.number]).toEqual([[], number]);
    }
  });

  it('begins where the last kept one of its edition ended', async () => {
    const { from } = await call('exports.boardPreview', { on: '2026-12-22' });
    expect(from).toBe(DAY.on);
    expect((await call('exports.boardPreview', DAY)).from).toBeNull();
  });

  it('is refused for a state that is not in the file, for nobody, and for a figure that is none', async () => {
    const file = await writtenAs('html');
    await expect(keep({ ...file, sequence: 100_000 })).rejects.toThrow('desk.report-of-another-state');
    const { asked, format, sha256: hash, bytes, sequence } = file;
    const nobody = await desk.call('reports.keep', { asked, format, sha256: hash, bytes, sequence, toWhom: '' }, ' ');
    expect(nobody).toMatchObject({ ok: false, problem: { statement: { id: 'desk.name-missing' } } });
    await expect(call('reports.figure', { ...DAY, figure: 'nothing' })).rejects.toThrow('desk.no-such-figure');
  });
});
