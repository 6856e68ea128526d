/**
 * How soon a person sees the new verdict after a change of one record in a big register: through the desk, as the window asks it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CONTRACT } from '../../src/contract/contract.ts';
import type { Reply, Request } from '../../src/contract/contract.ts';
import type { Desk, EngineName } from '../../src/engine/desk/desk.ts';
import { startDesk } from '../../src/engine/desk/start.ts';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { createRegister } from '../../src/engine/register/create.ts';
import { systemPorts } from '../../src/engine/register/ports.ts';
import { BIG, BIG_REGISTER_DAY } from './big-register.ts';
import { bigWishes } from './big-wishes.ts';
import { medianOf, milliseconds } from './row.ts';
import type { BenchRow } from './row.ts';

const RUNS = 15;

async function ask<N extends EngineName>(desk: Desk, name: N, request: Request<N>): Promise<Reply<N>> {
  const answered = await desk.call(name, CONTRACT[name].request.parse(request) as Request<N>, 'Bench');
  if (!answered.ok) throw new Error(`${name}: ${JSON.stringify(answered.problem)}`);
  return answered.value;
}

/** Saves a transfer with another title and asks its answer, again and again. @returns the whole time, and that of the save alone */
async function changes(desk: Desk): Promise<{ readonly whole: number[]; readonly saves: number[] }> {
  const { rows } = await ask(desk, 'answers.transfers', {
    on: BIG_REGISTER_DAY,
    limit: RUNS,
  });
  const whole: number[] = [];
  const saves: number[] = [];
  for (const { id } of rows) {
    const { record } = await ask(desk, 'records.get', { id });
    const start = performance.now();
    await ask(desk, 'records.save', {
      kind: 'transfer',
      record: { ...record, title: `Changed ${performance.now()}` },
      reason: 'measured',
    });
    saves.push(performance.now() - start);
    await ask(desk, 'answers.transfer', { id, on: BIG_REGISTER_DAY });
    whole.push(performance.now() - start);
  }
  return { whole, saves };
}

/** Measures a change of one transfer among 10,000 up to its new answer. */
export async function benchOneChange(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-change-'));
  const file = path.join(folder, 'big.register');
  const author = { by: 'Bench', reason: 'measured' };
  const wishes = bigWishes().filter((wish) => wish.kind !== 'contact');
  await createRegister(file, { name: 'Big register' }, author, systemPorts(shippedLaw()), { wishes });
  const desk = startDesk({ programVersion: '0.0.0' });
  try {
    await ask(desk, 'register.open', { path: file });
    const { whole, saves } = await changes(desk);
    return [
      {
        name: 'a change of one transfer, up to its new answer',
        size: `${BIG.transfers.toLocaleString('en-GB')} transfers, ${BIG.activities.toLocaleString('en-GB')} activities, ${BIG.agreements.toLocaleString('en-GB')} agreements`,
        median: milliseconds(medianOf(whole)),
        beside: `${milliseconds(medianOf(saves))} for the save alone`,
        note: `at worst ${milliseconds(Math.max(...whole))}`,
      },
    ];
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true });
  }
}
