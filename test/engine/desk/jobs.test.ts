import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../../src/contract/events.ts';
import type {
  Article30Written,
  FileWritten,
  FlowsWritten,
  ListRouted,
  OptOutsMatched,
} from '../../../src/contract/jobs.ts';
import type { Request } from '../../../src/contract/contract.ts';
import type { Desk } from '../../../src/engine/desk/desk.ts';
import { startDesk } from '../../../src/engine/desk/start.ts';
import { readDocument } from '../../../src/engine/json/document.ts';
import { printFailed } from '../../../src/engine/print/printer.ts';
import { resourcePath } from '../../../src/engine/resources.ts';

type JobEvent = Extract<Event, { readonly job: number }>;
type Over = Exclude<JobEvent, { readonly type: 'job-progress' }>;
type Longs =
  'routing.file' | 'lists.optOuts' | 'exports.article30' | 'exports.board' | 'exports.flows' | 'exports.register';

const DAY = { on: '2026-11-22' };

let folder = '';
let desk: Desk;
const events: JobEvent[] = [];
/** What comes out of the printer of these tests. */
let paper: Promise<Uint8Array> = Promise.reject(printFailed('no paper'));
paper.catch(() => undefined);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'transfer-register-jobs-'));
  desk = startDesk({
    programVersion: '0.0.0-test',
    printer: {
      printPdf: () => paper,
      printPng: (_html, { width, height }) => Promise.reject(printFailed(`no ink for ${width} × ${height}`)),
    },
  });
  desk.listen((event) => {
    if ('job' in event) events.push(event);
  });
  const file = path.join(folder, 'optima.register');
  const opened = await desk.call('register.openSample', { sample: 'optima', path: file }, 'Ada');
  if (!opened.ok) throw new Error(opened.problem.statement.id);
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

function inFolder(name: string): string {
  return path.join(folder, name);
}

async function begin<N extends Longs>(name: N, request: Request<N>): Promise<number> {
  const started = await desk.call(name, request, 'Ada');
  if (!started.ok) throw new Error(started.problem.statement.id);
  return (started.value as { job: number }).job;
}

async function over(job: number): Promise<Over> {
  for (;;) {
    const found = events.find((event): event is Over => event.job === job && event.type !== 'job-progress');
    if (found !== undefined) return found;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}

async function done<T>(job: number): Promise<T> {
  const event = await over(job);
  if (event.type !== 'job-done') throw new Error(JSON.stringify(event));
  return event.result as T;
}

function progressOf(job: number) {
  return events.filter((event) => event.job === job && event.type === 'job-progress');
}

/** A list of two addresses of the sample and a strange one. */
function listOfOptOuts(): Request<'lists.optOuts'> {
  const sample = JSON.parse(readFileSync(resourcePath('samples', 'optima.json'), 'utf8')) as {
    readonly contacts: ReadonlyArray<{ readonly businessEmail?: string; readonly optedOutOn?: string }>;
  };
  const emails = sample.contacts.flatMap(({ businessEmail, optedOutOn }) =>
    businessEmail === undefined || optedOutOn !== undefined ? [] : [businessEmail],
  );
  const list = inFolder('opt-outs.csv');
  writeFileSync(list, `email\n${emails.slice(0, 2).join('\n').toUpperCase()}\nnobody@where.example\n`);
  return { path: list, ...DAY, unmatched: inFolder('not matched.csv') };
}

describe('a list of opt-outs that is matched beside the desk', () => {
  it('changes nothing until the person says so, and then is one change that can be taken back', async () => {
    const request = listOfOptOuts();
    const found = await done<OptOutsMatched>(await begin('lists.optOuts', request));
    expect(found).toMatchObject({ rows: 3, matched: 2, unmatched: 1, unmatchedPath: request.unmatched });
    expect(readFileSync(request.unmatched ?? '', 'utf8')).toContain('nobody@where.example');
    const record = { ...DAY, optOuts: [...found.open] };
    const recorded = await desk.call('lists.recordOptOuts', record, 'Ada');
    expect(recorded).toMatchObject({ ok: true, value: { recorded: found.open.length } });
    expect(found.open.length).toBeGreaterThan(0);
    // Who has opted out already is left as they are.
    expect(await desk.call('lists.recordOptOuts', record, 'Ada')).toMatchObject({ ok: true, value: { recorded: 0 } });
  });

  it('asks before it replaces a file of rows that were not matched', async () => {
    const request = listOfOptOuts();
    writeFileSync(request.unmatched ?? '', 'mine');
    const event = await over(await begin('lists.optOuts', request));
    expect(event).toMatchObject({ type: 'job-failed', statement: { id: 'files.exists' } });
    expect(readFileSync(request.unmatched ?? '', 'utf8')).toBe('mine');
    await done(await begin('lists.optOuts', { ...request, force: true }));
    expect(readFileSync(request.unmatched ?? '', 'utf8')).toContain('nobody@where.example');
  });

  it('can be cancelled, and leaves nothing behind', async () => {
    const list = inFolder('many.csv');
    const lines = Array.from({ length: 400_000 }, (_, row) => `nobody${row}@where.example`);
    writeFileSync(list, `email\n${lines.join('\n')}\n`);
    const unmatched = inFolder('many not matched.csv');
    const job = await begin('lists.optOuts', { path: list, ...DAY, unmatched });
    await desk.call('jobs.cancel', { job }, 'Ada');
    expect(await over(job)).toMatchObject({ type: 'job-cancelled' });
    expect(existsSync(unmatched)).toBe(false);
  });
});

describe('a contact list that is routed beside the desk', () => {
  it('comes out row by row or among the rejects, and tells how far it is', async () => {
    const request = {
      ...DAY,
      in: resourcePath('samples', 'contacts-demo.csv'),
      out: inFolder('routed.csv'),
      rejects: inFolder('rejects.csv'),
    };
    const job = await begin('routing.file', request);
    const routed = await done<ListRouted>(job);
    expect(routed).toMatchObject({
      rowsIn: 40,
      rowsOut: 38,
      rejected: 2,
      path: request.out,
      rejectsPath: request.rejects,
    });
    const sum = Object.values(routed.entities).reduce((total, rows) => total + rows, 0);
    expect(sum).toBe(routed.rowsOut);
    expect(readFileSync(request.out, 'utf8')).toContain('assigned_entity');
    expect(progressOf(job).at(-1)).toMatchObject({ statement: { id: 'jobs.rows-routed' } });
  });

  it('is refused in words where it cannot be read, and nothing is written', async () => {
    const out = inFolder('nothing.csv');
    const event = await over(await begin('routing.file', { ...DAY, in: inFolder('missing.csv'), out }));
    expect(event).toMatchObject({ type: 'job-failed', statement: { id: 'routing-file.not-there' } });
    expect(existsSync(out)).toBe(false);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const list = inFolder('long.csv');
    writeFileSync(list, `name,country\n${'Somebody,Kenya\n'.repeat(400_000)}`);
    const out = inFolder('long routed.csv');
    const job = await begin('routing.file', { ...DAY, in: list, out, rejects: inFolder('long rejects.csv') });
    await desk.call('jobs.cancel', { job }, 'Ada');
    expect((await over(job)).type).toBe('job-cancelled');
    const left = readdirSync(folder).filter((name) => name.startsWith('.writing') || name.startsWith('long r'));
    expect(left).toEqual([]);
  });
});

describe('exports beside the desk', () => {
  it('write the Article 30 record, counted, with what is not in it', async () => {
    const out = inFolder('record.xlsx');
    const file = await done<Article30Written>(await begin('exports.article30', { ...DAY, format: 'xlsx', out }));
    expect(file.path).toBe(out);
    expect(file.bytes).toBeGreaterThan(10_000);
    expect(file.parts.length).toBeGreaterThan(5);
    expect(file.seal).toMatch(/^[0-9a-f]{64}$/);
    expect(file.leftOut).toEqual({
      draftActivities: 0,
      otherDays: 0,
      draftTransfers: 0,
      endedTransfers: 0,
      otherDayTransfers: 0,
    });
  });

  it('write it as a document, in the layout that was asked for', async () => {
    const out = inFolder('record.docx');
    const request = { ...DAY, format: 'docx', layout: 'edps', out } as const;
    const file = await done<Article30Written>(await begin('exports.article30', request));
    expect(file.parts.map(({ rows }) => rows)).toEqual([21, 6, 22]);
    expect(file.bytes).toBeGreaterThan(10_000);
  });

  it('refuse to replace a file unless told to', async () => {
    const out = inFolder('twice.csv');
    writeFileSync(out, 'mine');
    const request = { ...DAY, format: 'csv', out } as const;
    expect(await over(await begin('exports.article30', request))).toMatchObject({
      type: 'job-failed',
      statement: { id: 'files.exists' },
    });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    await done(await begin('exports.article30', { ...request, force: true }));
    expect(readFileSync(out, 'utf8')).not.toBe('mine');
  });

  it('write the flow picture narrowed as it was asked for, and say so in it', async () => {
    const out = inFolder('flows.svg');
    const request = { ...DAY, format: 'svg', out, verdict: 'no-mechanism' } as const;
    expect(await done<FlowsWritten>(await begin('exports.flows', request))).toMatchObject({ transfers: 2 });
    expect(readFileSync(out, 'utf8')).toContain('only ‘No mechanism’');
  });

  it('write the figures, whose transfers are all of them', async () => {
    const out = inFolder('flows.csv');
    const file = await done<FlowsWritten>(await begin('exports.flows', { ...DAY, format: 'csv', out }));
    expect(file.transfers).toBe(22);
    expect(readFileSync(out, 'utf8').split('\r\n')[0]).not.toContain('Narrowed to');
  });

  it('write the board report', async () => {
    const out = inFolder('board.html');
    const file = await done<FileWritten>(await begin('exports.board', { ...DAY, out }));
    expect(file.parts.some(({ rows }) => rows > 0)).toBe(true);
    expect(readFileSync(out, 'utf8')).toContain('Decisions sought');
  });

  it('have what a browser has to draw printed by the shell, and say in words what went wrong there', async () => {
    const board = await begin('exports.board', { ...DAY, format: 'pdf', out: inFolder('board.pdf') });
    expect(await over(board)).toMatchObject({ type: 'job-failed', statement: { parameters: { why: 'no paper' } } });
    const flows = await begin('exports.flows', { ...DAY, format: 'png', out: inFolder('flows.png') });
    const ended = await over(flows);
    expect(ended).toMatchObject({ type: 'job-failed', statement: { id: 'print.failed' } });
    expect(JSON.stringify(ended)).toMatch(/no ink for 980 × \d+/u);
    paper = Promise.resolve(Buffer.from('%PDF-1.4 of nothing'));
    const cut = await begin('exports.board', { ...DAY, format: 'pdf', out: inFolder('board.pdf') });
    expect(await over(cut)).toMatchObject({ type: 'job-failed', statement: { id: 'files.not-as-written' } });
    expect(readdirSync(folder).filter((name) => /^\.writing|\.(?:pdf|png)$/u.test(name))).toEqual([]);
  });

  it('wait for no printer once they are cancelled', async () => {
    paper = Promise.withResolvers<Uint8Array>().promise;
    const job = await begin('exports.board', { ...DAY, format: 'pdf', out: inFolder('never.pdf') });
    await expect.poll(() => progressOf(job).length, { timeout: 10_000 }).toBe(3);
    await desk.call('jobs.cancel', { job }, 'Ada');
    expect((await over(job)).type).toBe('job-cancelled');
    expect(existsSync(inFolder('never.pdf'))).toBe(false);
  });

  it('write the whole register, which reads back', async () => {
    const out = inFolder('register.json');
    const file = await done<FileWritten>(await begin('exports.register', { out }));
    expect(file.parts.find(({ name }) => name === 'contacts')?.rows).toBe(14);
    expect(readDocument(out).records.get('transfer')).toHaveLength(22);
  });

  it.each([
    ['exports.article30', { ...DAY, format: 'xlsx' }],
    ['exports.board', DAY],
    ['exports.flows', { ...DAY, format: 'svg' }],
    ['exports.register', {}],
  ] as const)('%s leaves nothing behind when it is cancelled', async (name, request) => {
    const out = inFolder(`cancelled ${name}`);
    const job = await begin(name, { ...request, out });
    await desk.call('jobs.cancel', { job }, 'Ada');
    expect((await over(job)).type).toBe('job-cancelled');
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((file) => file.startsWith('.writing'))).toEqual([]);
  });

  it('keep nobody from writing meanwhile', async () => {
    const found = await desk.call('records.choices', { kinds: ['transfer'], search: '', limit: 1 }, 'Ada');
    const id = found.ok ? (found.value.choices[0]?.id ?? '') : '';
    const read = await desk.call('records.get', { id }, 'Ada');
    const job = await begin('exports.article30', { ...DAY, format: 'json', out: inFolder('meanwhile.json') });
    const record = { ...(read.ok ? read.value.record : {}), volume: 'More than before' };
    expect((await desk.call('records.save', { kind: 'transfer', record }, 'Ada')).ok).toBe(true);
    expect((await done<FileWritten>(job)).bytes).toBeGreaterThan(0);
  });
});

describe('the pictures at the desk', () => {
  it('show all that is judged, and say what they leave out', async () => {
    const picture = await desk.call('flows.picture', { ...DAY, verdict: 'needs-judgement' }, 'Ada');
    if (!picture.ok) throw new Error('no picture');
    const { scope, paths, layout } = picture.value;
    expect(scope.shown).toBe(paths.reduce((sum, { transfers: own }) => sum + own.length, 0));
    expect(scope.answered).toBeGreaterThan(scope.shown);
    expect(layout.height).toBeGreaterThan(0);
    expect(scope.parties.map(({ name }) => name)).toEqual(
      scope.parties.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other, 'en-GB')),
    );
  });

  it('keep the map to the same scope', async () => {
    const map = await desk.call('flows.map', { ...DAY, regime: 'my-pdpa' }, 'Ada');
    if (!map.ok) throw new Error('no map');
    expect(map.value.transfers).toBe(map.value.scope.shown);
  });

  it('preview the board report without anything that a window refuses', async () => {
    const preview = await desk.call('exports.boardPreview', DAY, 'Ada');
    if (!preview.ok) throw new Error('no preview');
    expect(preview.value.html).not.toMatch(/<(?:script|style|link|main|iframe)| style=| on\w+=/);
    expect(preview.value.html).toContain('Decisions sought');
    expect(preview.value.html).not.toContain('id="annex"');
    expect(preview.value.css).not.toMatch(/:root|\nbody\{|\nmain\{|prefers-color-scheme/);
    expect(preview.value.annexRows).toBeGreaterThan(0);
  });
});

const head = async (text: string | Buffer) => {
  const file = inFolder('head.csv');
  writeFileSync(file, text);
  const outcome = await desk.call('routing.readFile', { path: file }, 'Ada');
  return outcome.ok ? outcome.value : outcome.problem.statement.id;
};

describe('the beginning of a list', () => {
  it('gives headings, first rows, and the column that is recognised', async () => {
    expect(await head('name;Country\nAda;Kenya\n\n"A; B";Oman\n')).toMatchObject({
      columns: ['name', 'Country'],
      rows: [
        ['Ada', 'Kenya'],
        ['A; B', 'Oman'],
      ],
      column: 'Country',
      separator: ';',
      sheet: null,
      sheets: [],
      recognised: { jurisdiction: 'Country' },
    });
  });

  it('shows five rows of a long list, long cells cut', async () => {
    const shown = await head(`country,text\n${`Kenya,${'x'.repeat(900)}\n`.repeat(50)}`);
    expect(shown).toMatchObject({ rows: { length: 5 } });
    expect((shown as { rows: string[][] }).rows[0]?.[1]).toHaveLength(200);
  });

  it('reads Windows-1252 where it must', async () => {
    expect(await head(Buffer.from('pays;société\nCôte d’Ivoire;é\n'.replace('’', "'"), 'latin1'))).toMatchObject({
      columns: ['pays', 'société'],
      column: 'pays',
    });
  });

  it('leaves the column open where no heading is known, and fills rows that are short', async () => {
    expect(await head('a,b,c\n1\n')).toMatchObject({
      columns: ['a', 'b', 'c'],
      rows: [['1', '', '']],
      column: null,
      separator: ',',
    });
  });

  it.each([
    ['', 'routing-file.empty'],
    ['PK\u0003\u0004', 'routing-file.workbook-damaged'],
  ])('says what is wrong with %o', async (text, id) => {
    expect(await head(text)).toBe(id);
  });
});
