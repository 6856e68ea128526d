import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTRACT } from '../../../src/contract/contract.ts';
import type { Reply, Request } from '../../../src/contract/contract.ts';
import type { Event } from '../../../src/contract/events.ts';
import type { Desk, EngineName } from '../../../src/engine/desk/desk.ts';
import { startDesk } from '../../../src/engine/desk/start.ts';

const ON = '2026-11-22';
const WHO = 'Ada Example';

let folder: string;
let desk: Desk;
const events: Event[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'desk-'));
  desk = startDesk({ programVersion: '0.0.0' });
  desk.listen((event) => events.push(event));
  await ask('register.openSample', { sample: 'optima', path: path.join(folder, 'optima.register') });
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

/** Asks as the door does: the request parsed by its schema, the reply checked by its own. */
async function outcome<N extends EngineName>(name: N, request: Request<N>, who = WHO) {
  return desk.call(name, CONTRACT[name].request.parse(request) as Request<N>, who);
}

async function ask<N extends EngineName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const answered = await outcome(name, request);
  if (!answered.ok) throw new Error(`${name}: ${JSON.stringify(answered.problem)}`);
  return CONTRACT[name].reply.parse(answered.value) as Reply<N>;
}

/** The transfer to the company in the Emirates that has no agreement. */
async function withoutMechanism(): Promise<string> {
  const { rows } = await ask('answers.transfers', { on: ON, search: 'Partitions LLC: contacts' });
  const [row] = rows;
  if (row === undefined) throw new Error('the sample has lost its transfer without a mechanism');
  return row.id;
}

describe('calls that come at once', () => {
  it('are answered with what a person did first, then the record it is about, then what rests on the whole register', async () => {
    const id = await withoutMechanism();
    const { record } = await ask('records.get', { id });
    const came: string[] = [];
    const noted = async <N extends EngineName>(name: N, request: Request<N>): Promise<Reply<N>> => {
      const reply = await ask(name, request);
      came.push(name);
      return reply;
    };
    const [findings, , read] = await Promise.all([
      // A day that nobody has asked about, so that all is to be worked out.
      noted('answers.findings', { on: '2026-12-03', record: id }),
      noted('records.save', { kind: 'transfer', record: { ...record, title: 'Answered first' } }),
      noted('records.get', { id }),
    ]);
    expect(came).toEqual(['records.save', 'records.get', 'answers.findings']);
    expect(read.record).toMatchObject({ title: 'Answered first' });
    expect(findings.names[id]?.name).toBe('Answered first');
    await ask('records.save', { kind: 'transfer', record: { ...record } });
  });
});

describe('the open register', () => {
  it('says what it is and where it lies', async () => {
    const { open } = await ask('register.status', {});
    expect(open).toMatchObject({ name: 'Optima Group (sample)', sampleDay: ON, readOnly: false });
    expect(open?.counts.transfer).toBe(22);
    expect(open?.seal).toMatch(/^[0-9a-f]{64}$/);
  });

  it('verifies', async () => {
    expect(await ask('register.verify', {})).toMatchObject({ holds: true, problems: [] });
  });

  it('is not given up for one that cannot be opened', async () => {
    const answered = await outcome('register.open', { path: path.join(folder, 'nothing.register') });
    expect(answered.ok).toBe(false);
    expect((await ask('register.status', {})).open?.name).toBe('Optima Group (sample)');
  });
});

describe('tables', () => {
  it.each([
    ['entity', 7],
    ['third-party', 12],
    ['agreement', 12],
    ['activity', 14],
    ['transfer', 22],
    ['assessment', 8],
    ['contact', 14],
    ['notice', 1],
    ['policy', 1],
    ['matter', 5],
    ['accepted-risk', 1],
  ] as const)('of kind %s hold all %i records, with a cell for every column', async (kind, count) => {
    const table = await ask('records.table', { kind, on: ON });
    expect(table.total).toBe(count);
    for (const row of table.rows) {
      expect(Object.keys(row.cells).toSorted()).toEqual(table.columns.map(({ id }) => id).toSorted());
    }
  });

  it('are searched by the name of a country, though it is kept as a code', async () => {
    const { rows } = await ask('records.table', { kind: 'entity', on: ON, search: 'malay' });
    expect(rows.map(({ name }) => name)).toEqual(['Optima Products Asia Sdn Bhd']);
  });

  it('are cut to the window, and say how many there are', async () => {
    const first = await ask('records.table', { kind: 'transfer', on: ON, limit: 5, sort: { column: 'title' } });
    const next = await ask('records.table', {
      kind: 'transfer',
      on: ON,
      limit: 5,
      offset: 5,
      sort: { column: 'title' },
    });
    expect(first.matching).toBe(22);
    expect(new Set([...first.rows, ...next.rows].map(({ id }) => id)).size).toBe(10);
  });

  it('count all four answers, which add up to all transfers', async () => {
    const { counts, total } = await ask('answers.transfers', { on: ON });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
    const overview = await ask('answers.overview', { on: ON });
    expect(overview.counts).toEqual(counts);
    expect(overview.byDestination.reduce((sum, destination) => sum + destination.total, 0)).toBe(total);
  });
});

describe('a change', () => {
  it('is refused by field where the record does not fit, and changes nothing', async () => {
    const before = await ask('register.status', {});
    const answered = await outcome('records.save', {
      kind: 'matter',
      record: { title: '', kind: 'request', receivedOn: 'soon' },
    });
    expect(answered.ok).toBe(false);
    const fields = answered.ok ? [] : answered.problem.fields.map(({ field }) => field);
    expect(fields.toSorted()).toEqual(['receivedOn', 'title']);
    expect(await ask('register.status', {})).toEqual(before);
  });

  it('wants a name to it', async () => {
    const record = { title: 'A request', kind: 'request', receivedOn: ON };
    const answered = await outcome('records.save', { kind: 'matter', record }, '');
    expect(answered.ok ? '' : answered.problem.statement.id).toBe('desk.name-missing');
  });

  it('turns the verdict, is on record, and is taken back as a change on record', async () => {
    const id = await withoutMechanism();
    const { record } = await ask('records.get', { id });
    const exporter = (record as unknown as { exporter: string }).exporter;
    const importer = (record as unknown as { importer: string }).importer;
    const saved = await ask('records.save', {
      kind: 'agreement',
      record: {
        title: 'Agreement with the Emirates',
        validFrom: '2026-11-01',
        parties: [exporter, importer].map((party) => ({ party, howBound: 'signed' })),
        servesAs: [{ kind: 'uk-idta', version: 'A1.0', tablesComplete: 'yes' }],
      },
    });
    const assessed = await ask('records.save', {
      kind: 'assessment',
      record: {
        title: 'Assessment of the Emirates',
        method: 'ico-six-questions',
        legalTest: 'uk-not-materially-lower',
        scope: { importers: [importer] },
        completedOn: '2026-11-01',
        conclusion: 'allows',
      },
    });
    expect((await ask('answers.transfer', { id, on: ON })).answer.overall).toBe('no-mechanism');
    const linked = { ...record, agreements: [saved.id], assessments: [assessed.id] };
    const { sequence } = await ask('records.save', {
      kind: 'transfer',
      record: linked,
      reason: 'The agreement was signed',
    });
    expect((await ask('answers.transfer', { id, on: ON })).answer.overall).toBe('mechanism-in-place');
    expect(events).toContainEqual({ type: 'register-changed', sequence });

    const { rows } = await ask('history.rows', { record: id });
    expect(rows[0]).toMatchObject({ seq: sequence, by: WHO, reason: 'The agreement was signed', action: 'put' });
    const { fields } = await ask('history.change', { seq: sequence });
    expect(fields.map(({ field }) => field).toSorted()).toEqual(['agreements', 'assessments']);

    const undone = await ask('history.undo', {});
    expect(undone.sequence).toBe(sequence + 1);
    expect((await ask('records.get', { id })).record).toEqual(record);
    expect((await ask('answers.transfer', { id, on: ON })).answer.overall).toBe('no-mechanism');
    const redone = await ask('history.redo', {});
    expect(redone).toMatchObject({ sequence: sequence + 2, what: undone.what });
    expect((await ask('answers.transfer', { id, on: ON })).answer.overall).toBe('mechanism-in-place');
    const refused = await outcome('history.redo', {});
    expect(refused.ok ? '' : refused.problem.statement.id).toBe('desk.nothing-to-redo');
    const thrice = async (name: 'history.undo' | 'history.redo'): Promise<void> => {
      for (let count = 0; count < 3; count += 1) await ask(name, {});
    };
    await thrice('history.undo');
    await thrice('history.redo');
    expect((await ask('answers.transfer', { id, on: ON })).answer.overall).toBe('mechanism-in-place');
    await thrice('history.undo');
    const left = await outcome('records.get', { id: saved.id });
    expect(left.ok ? '' : left.problem.statement.id).toBe('desk.no-such-record');
    expect(await ask('register.verify', {})).toMatchObject({ holds: true });
  });

  it('that takes away what others name is refused with their names', async () => {
    const id = await withoutMechanism();
    const { record } = await ask('records.get', { id });
    const exporter = (record as unknown as { exporter: string }).exporter;
    const answered = await outcome('records.remove', { kind: 'entity', id: exporter, reason: 'closed' });
    expect(answered.ok ? '' : answered.problem.statement.id).toBe('field.still-named');
  });
});

describe('what is typed and not saved', () => {
  it('is kept without history, and goes when it is saved', async () => {
    const { sequence } = (await ask('register.status', {})).open ?? { sequence: -1 };
    await ask('forms.keep', { key: 'new-matter', kind: 'matter', body: '{"title":"Half a requ' });
    expect((await ask('forms.kept', {})).forms.map(({ key, body }) => [key, body])).toEqual([
      ['new-matter', '{"title":"Half a requ'],
    ]);
    await ask('forms.drop', { key: 'new-matter' });
    expect((await ask('forms.kept', {})).forms).toEqual([]);
    expect((await ask('register.status', {})).open?.sequence).toBe(sequence);
  });
});

describe('routing', () => {
  it('answers with every candidate', async () => {
    const { answer, names } = await ask('routing.decide', { on: ON, jurisdiction: 'Kenya' });
    expect(answer.ok && names[answer.decision.assigned]?.name).toBe('Optima Systems International DMCC');
    expect(answer.ok ? answer.decision.candidates.length : 0).toBe(7);
  });
  it('gives the nearest readings of what it cannot read', async () => {
    const { answer } = await ask('routing.decide', { on: ON, jurisdiction: 'Korea' });
    expect(answer.ok ? [] : answer.readings.map(({ code }) => code).toSorted()).toEqual(['KP', 'KR']);
  });
});

describe('a picker', () => {
  it('offers the best fit first', async () => {
    const { choices } = await ask('records.choices', { kinds: ['entity', 'third-party'], search: 'optima p' });
    expect(choices[0]?.name).toMatch(/^Optima P/);
    expect(choices.every(({ name }) => name.toLowerCase().includes('optima p'))).toBe(true);
  });
});
