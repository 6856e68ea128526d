/**
 * How long a question has to wait while a big import is taken over, and while it is taken back: the desk is asked again and again meanwhile.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Request, Reply } from '../../src/contract/contract.ts';
import type { Event } from '../../src/contract/events.ts';
import type { ImportPreview, ImportTaken } from '../../src/contract/jobs.ts';
import type { EngineName } from '../../src/engine/desk/desk.ts';
import { startDesk } from '../../src/engine/desk/start.ts';
import { workbook } from './import.ts';
import { milliseconds } from './row.ts';
import type { BenchRow } from './row.ts';

const ENTITY = { id: '01930000-0000-7000-8000-000000000001', legalName: 'Bench Ltd', country: 'GB' };

/** Measures the longest wait for an answer in each part of the work. */
export async function benchImportDesk(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-import-desk-'));
  const desk = startDesk({ programVersion: '0.0.0-bench' });
  const ask = async <N extends EngineName>(name: N, request: Request<N>): Promise<Reply<N>> => {
    const outcome = await desk.call(name, request as never, 'Bench');
    if (!outcome.ok) throw new Error(outcome.problem.statement.id);
    return outcome.value;
  };
  const over = async (job: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const stop = desk.listen((event: Event) => {
        if (!('job' in event) || event.job !== job || event.type === 'job-progress') return;
        stop();
        if (event.type === 'job-done') resolve(event.result);
        else reject(new Error(event.type));
      });
    });
  /** Does long work, asking meanwhile. */
  const asked = async <T>(begin: () => Promise<{ job: number }>): Promise<{ value: T; took: number; wait: number }> => {
    const start = performance.now();
    let wait = 0;
    const state = { isOver: false };
    const { job } = await begin();
    const work = over(job).finally(() => {
      state.isOver = true;
    });
    while (!state.isOver) {
      const from = performance.now();
      await ask('register.status', {});
      wait = Math.max(wait, performance.now() - from);
    }
    return { value: (await work) as T, took: performance.now() - start, wait };
  };
  try {
    const source = path.join(folder, 'record.xlsx');
    await workbook(source);
    await ask('register.create', { path: path.join(folder, 'bench.register'), name: 'Bench' });
    await ask('records.save', { kind: 'entity', record: ENTITY });
    const look = await asked<ImportPreview>(() => ask('imports.preview', { path: source, choice: {} }));
    const { sha256, sequence } = look.value;
    const taken = await asked<ImportTaken>(() =>
      ask('imports.takeOver', { path: source, choice: {}, sha256, sequence }),
    );
    const back = await asked(() => ask('imports.takeBack', { change: taken.value.change ?? 0 }));
    const size = `${taken.value.records.toLocaleString('en-GB')} records`;
    const row = (name: string, { took, wait }: { took: number; wait: number }): BenchRow => ({
      name: `longest wait for an answer while an import is ${name}`,
      size,
      median: milliseconds(wait),
      note: `the work took ${milliseconds(took)}`,
    });
    return [row('looked at', look), row('taken over', taken), row('taken back', back)];
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
