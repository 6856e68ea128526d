import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTRACT } from '../../../../src/contract/contract.ts';
import type { JobName, Request } from '../../../../src/contract/contract.ts';
import { RECORD_KINDS } from '../../../../src/core/records/fields.ts';
import { JOBS } from '../../../../src/engine/desk/jobs/all.ts';
import type { JobContext } from '../../../../src/engine/desk/jobs/job.ts';
import { TABLES } from '../../../../src/engine/desk/tables/all.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import { NO_PRINTER } from '../../../../src/engine/print/printer.ts';
import { systemPorts } from '../../../../src/engine/register/ports.ts';
import { openRegister } from '../../../../src/engine/register/register.ts';
import type { Register } from '../../../../src/engine/register/register.ts';
import { partsOf } from '../../../support/unzip.ts';
import { deskOver } from './desk-over.ts';
import { buildHistory, DAYS, unmarked } from './history.ts';
import type { History } from './history.ts';

const DAY = DAYS[1];
/** The names that records have since. */
const OF_LATER_DAYS = /\((?:2026-03-16|2026-04-20)\)/u;
const ports = systemPorts(shippedLaw());
let folder: string;
let history: History;
let now: Register;
let then: Register;
let files = 0;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'desk-past-files-'));
  history = await buildHistory(folder);
  now = openRegister(history.file, 'read', ports);
  then = openRegister(history.at[DAY] ?? '', 'read', ports);
});
afterAll(() => {
  now.close();
  then.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs long work over a register. @returns the text of the file that it wrote */
async function written<N extends JobName>(
  name: N,
  register: Register,
  request: object,
  ending: string,
): Promise<string> {
  files += 1;
  const out = path.join(folder, `file ${files}.${ending}`);
  const asked = CONTRACT[name].request.parse({ ...request, out });
  const context: JobContext = {
    register,
    shipped: shippedLaw(),
    programVersion: '0.0.0-test',
    printer: NO_PRINTER,
    who: 'Ada Example',
    openBeside: () => {
      throw new Error('nothing is written');
    },
    write: () => Promise.reject(new Error('nothing is written')),
    signal: new AbortController().signal,
    progress: () => undefined,
  };
  const job = JOBS[name] as (asked: unknown, context: JobContext) => Promise<object>;
  await job(asked, context);
  return readFileSync(out, 'latin1');
}

/** The files of a pack for an authority, by name. */
async function packed(register: Register, dates: object): Promise<ReadonlyMap<string, Buffer>> {
  await written('exports.pack', register, dates, 'zip');
  return partsOf(path.join(folder, `file ${files}.zip`));
}

const seal = (): string => then.seal()?.hash ?? '';

const TEXTS: ReadonlyArray<readonly [JobName, object, string]> = [
  ['exports.article30', { format: 'csv' }, 'csv'],
  ['exports.article30', { format: 'json' }, 'json'],
  ['exports.article30', { format: 'jsonld' }, 'jsonld'],
  ['exports.board', { format: 'html', from: '2026-02-05' }, 'html'],
  ['exports.board', { format: 'html' }, 'html'],
  ['exports.flows', { format: 'svg' }, 'svg'],
  ['exports.flows', { format: 'csv' }, 'csv'],
  ['exports.due', { format: 'csv' }, 'csv'],
  ['exports.due', { format: 'ics' }, 'ics'],
  // The sample has nothing put off, and a list without rows is its headings alone.
  ...RECORD_KINDS.filter((kind) => kind !== 'postponement').map((kind): readonly [JobName, object, string] => [
    'exports.table',
    { kind, columns: TABLES[kind].columns.map(({ id }) => id), format: 'csv' },
    'csv',
  ]),
];

/** What differs by when a file was made, or by which day is meant, and not by what the register said. */
function bare(text: string): string {
  // A line of a calendar is broken where it is long.
  return unmarked(text.replaceAll('\r\n ', ''))
    .replaceAll(/"asRecorded":\s*(?:null|"[^"]*")/gu, '')
    .replaceAll(/\s*"own:asRecorded": \{[^}]*\},/gu, '')
    .replaceAll(/DTSTAMP:\S+/gu, '');
}

describe('a file that is saved while one looks back', () => {
  it.each(TEXTS)(
    '%s %j is what was saved that day, and says as of which day it speaks',
    async (name, request, ending) => {
      const asked = { on: DAY, ...request };
      const past = await written(name, now, { ...asked, asRecorded: DAY }, ending);
      expect(past).toMatch(/2026-02-20|20 February 2026/u);
      expect(past).toContain(seal().slice(0, 12));
      expect(past).not.toMatch(OF_LATER_DAYS);
      expect(bare(past)).toBe(bare(await written(name, then, asked, ending)));
    },
  );

  it('the pack for an authority holds the same files as that day, and nothing of later days', async () => {
    const past = await packed(now, { on: DAY, asRecorded: DAY });
    const before = await packed(then, { on: DAY });
    expect([...past.keys()]).toEqual([...before.keys()]);
    const texts = [...past].filter(([name]) => /\.(?:json|csv|html|txt)$/u.test(name));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter(([, bytes]) => OF_LATER_DAYS.test(bytes.toString()))).toEqual([]);
    expect(texts.some(([, bytes]) => bytes.toString().includes(seal()))).toBe(true);
  });

  it('a copy for an access request has the versions up to that day only', async () => {
    const [contact] = [...then.eachContact()];
    const desk = deskOver(now, ports);
    const copy = await desk.ask('contacts.copy', {
      on: DAY,
      asRecorded: DAY,
      contact: contact?.id ?? '',
      out: path.join(folder, 'copy.json'),
    } satisfies Request<'contacts.copy'>);
    const before = await deskOver(then, ports).ask('contacts.copy', {
      on: DAY,
      contact: contact?.id ?? '',
      out: path.join(folder, 'copy then.json'),
    });
    expect(copy.versions).toBe(before.versions);
    expect(bare(readFileSync(copy.path, 'utf8'))).toBe(bare(readFileSync(before.path, 'utf8')));
  });

  it('a form and a letter are made from the records of that day', async () => {
    const desk = deskOver(now, ports);
    const papers = await Promise.all(
      then.snapshot().snapshot.agreements.map(async ({ id }) => ({
        id,
        kinds: (await desk.ask('papers.of', { on: DAY, asRecorded: DAY, agreement: id })).papers.map(
          ({ kind }) => kind,
        ),
      })),
    );
    const first = papers.find(({ kinds }) => kinds.length > 0);
    const out = path.join(folder, 'paper.docx');
    const asked = { on: DAY, asRecorded: DAY, agreement: first?.id ?? '', out };
    await desk.ask('papers.save', { ...asked, paper: first?.kinds[0] ?? 'idta' });
    const text = [...partsOf(out).values()].join('\n');
    expect(text).toContain('20 February 2026');
    expect(text).not.toMatch(OF_LATER_DAYS);
  });
});
