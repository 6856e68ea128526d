/**
 * How fast a real-looking list of 100,000 contacts is taken into a register, in how much memory, and for how long at most it holds the register; and the same list a second time, when
 * everybody is held already.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { systemPorts } from '../../src/engine/register/ports.ts';
import { makeSample } from '../../src/engine/samples/make-sample.ts';
import { WAYS, writeContactList } from './contact-list.ts';
import { milliseconds } from './row.ts';
import type { BenchRow } from './row.ts';
import type { TakeInRun } from './take-in-run.ts';

const ROWS = 100_000;

const runScript = promisify(execFile);

async function measured(file: string, list: string): Promise<TakeInRun> {
  const script = path.join(import.meta.dirname, 'take-in-run.ts');
  const { stdout } = await runScript(process.execPath, [script, file, list, `${list}.rejects.csv`], {
    maxBuffer: 1 << 24,
  });
  const run = JSON.parse(stdout) as TakeInRun;
  const { rowsIn, taken, held, rejected } = run.taken;
  if (rowsIn !== ROWS || taken + held + rejected !== ROWS) throw new Error(`${rowsIn} rows of ${ROWS} accounted for`);
  return run;
}

/** Measures one run into the first sample, since the register grows by it, and one more of the same list. */
export async function benchTakeIn(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-take-in-'));
  try {
    const file = path.join(folder, 'optima.register');
    const list = path.join(folder, 'contacts.csv');
    await makeSample('optima', file, { by: 'Bench' }, systemPorts(shippedLaw()));
    writeContactList(list, ROWS);
    const size = `${ROWS.toLocaleString('en-GB')} rows, ${Math.round(statSync(list).size / 1e6)} MB, ${WAYS.length} ways of writing countries`;
    const first = await measured(file, list);
    const second = await measured(file, list);
    const speed = (ms: number): string => `${Math.round((ROWS / ms) * 1000).toLocaleString('en-GB')} rows/s`;
    return [
      {
        name: 'taking a list in',
        size,
        median: speed(first.ms),
        beside: `${speed(second.ms)} for the same list again, when everybody is held`,
        note: `${Math.round(first.ms / 1000)} s; the longest part held the register for ${milliseconds(first.longestPart)}; the file has ${Math.round(statSync(file).size / 1e6)} MB`,
      },
      {
        name: 'taking a list in, peak memory',
        size,
        median: `${Math.round(first.rss / 1e6)} MB`,
        note: 'of the whole process, law pack and geography included',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
