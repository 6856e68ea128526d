import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTRACT } from '../../../../src/contract/contract.ts';
import type { Name } from '../../../../src/contract/contract.ts';
import { IN_THE_PAST } from '../../../../src/contract/past.ts';
import type { EngineName } from '../../../../src/engine/desk/desk.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import { systemPorts } from '../../../../src/engine/register/ports.ts';
import { openRegister } from '../../../../src/engine/register/register.ts';
import { deskOver } from './desk-over.ts';
import type { DeskOver } from './desk-over.ts';
import { buildHistory, DAYS, unmarked } from './history.ts';
import type { History } from './history.ts';
import { questionsOf } from './questions.ts';

const NAMES = Object.keys(CONTRACT) as Name[];
const QUERIES = NAMES.filter((name) => CONTRACT[name].kind === 'query' && IN_THE_PAST[name] === 'as-recorded');
const ports = systemPorts(shippedLaw());

let folder: string;
let history: History;
const open: DeskOver[] = [];

function deskAt(file: string): DeskOver {
  const desk = deskOver(openRegister(file, 'read', ports), ports);
  open.push(desk);
  return desk;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'desk-past-'));
  history = await buildHistory(folder);
});
afterAll(() => {
  for (const { session } of open) session.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The days as a request has them. */
function daysFor(name: Name, on: string, asRecorded?: string): object {
  const asked = (CONTRACT[name].request as unknown as { shape: Readonly<Record<string, unknown>> }).shape;
  return {
    ...('on' in asked ? { on } : {}),
    ...(asRecorded === undefined ? {} : { asRecorded }),
  };
}

/** An answer as it can be laid beside that of another file: not where its file lies, and not what says that it was asked with a day. */
function bare(answer: unknown): unknown {
  const said = JSON.stringify(answer, (key, value: unknown) =>
    key === 'asRecorded' || key === 'path' ? undefined : value,
  );
  return JSON.parse(unmarked(said));
}

describe('which calls are asked with the past', () => {
  it.each(NAMES.filter((name) => IN_THE_PAST[name] === 'as-recorded'))('%s takes the day', (name) => {
    expect(Object.keys((CONTRACT[name].request as unknown as { shape: object }).shape)).toContain('asRecorded');
  });

  it('is decided with a reason where they are not', () => {
    const others = NAMES.map((name) => IN_THE_PAST[name]).flatMap((past) => (typeof past === 'object' ? [past] : []));
    expect(others.filter(({ because }) => because.length < 20)).toEqual([]);
  });

  it('no question is refused, and no command that takes a day is asked without it', () => {
    const wrong = NAMES.filter((name) => {
      const { kind, request } = CONTRACT[name];
      const takesDay = 'asRecorded' in ((request as unknown as { shape?: object }).shape ?? {});
      return (kind === 'query' && IN_THE_PAST[name] === 'refused') || (takesDay && IN_THE_PAST[name] !== 'as-recorded');
    });
    expect(wrong).toEqual(['register.lookBack']);
  });
});

it('a preview of a report says as of which day it speaks', async () => {
  const { html } = await deskAt(history.file).ask('exports.boardPreview', { on: DAYS[1], asRecorded: DAYS[1] });
  expect(html).toContain('as recorded at the end of 20 February 2026 (UTC)');
});

describe.each(DAYS)('as recorded %s', (day) => {
  it.each(QUERIES)('%s answers as the register did at the end of that day', async (name) => {
    const then = deskAt(history.at[day] ?? '');
    const now = deskAt(history.file);
    const asked = questionsOf(then, day)[name] ?? [];
    expect(asked.length, 'questions').toBeGreaterThan(0);
    for (const one of asked) {
      const ask = async (desk: DeskOver, asRecorded?: string): Promise<unknown> =>
        bare(await desk.ask(name as EngineName, { ...one, ...daysFor(name, day, asRecorded) }));
      expect(await ask(now, day), JSON.stringify(one)).toEqual(await ask(then));
    }
  });
});
