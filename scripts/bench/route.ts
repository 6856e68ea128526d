/**
 * How fast a list of a million contacts is routed, and in how much memory: side by side in one run with parsing and writing the same list by each CSV library alone, and
 * with DuckDB joining it to a ready table of answers. And how fast a workbook is routed.
 */
import { execFile } from 'node:child_process';
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeDistinct, makeList, makeWorkbook } from './route-list.ts';
import type { Kind, Run } from './route-run.ts';
import { medianOf } from './row.ts';
import type { BenchRow } from './row.ts';

const ROWS = 1_000_000;
const RUNS = 5;
const WORKBOOK_ROWS = [100_000, 500_000] as const;

/** Those beside whom we are measured, by what a person calls them. */
const BESIDE = {
  papaparse: 'Papa Parse, parsing and writing the list alone',
  'csv-parse': 'csv-parse and csv-stringify, parsing and writing the list alone',
  duckdb: 'DuckDB, in one thread, joining the list to a ready table of answers',
} as const;

const runScript = promisify(execFile);

interface Measured extends Run {
  /** Bytes written. */
  readonly bytes: number;
}

async function runOf(kind: Kind, list: string, out: string): Promise<Run | null> {
  const answers = path.join(path.dirname(list), 'answers.csv');
  const script = path.join(import.meta.dirname, 'route-run.ts');
  const { stdout } = await runScript(process.execPath, [script, kind, list, out, answers]);
  return JSON.parse(stdout) as Run | null;
}

/**
 * One run in a process of its own; undefined where what it needs is not installed. Only our route waits for the disk; what the others left for it to do is done before
 * the next run, so that none of it is counted as another's.
 */
async function measured(kind: Kind, list: string, rows: number): Promise<Measured | undefined> {
  const out = path.join(path.dirname(list), `${kind}.csv`);
  const run = await runOf(kind, list, out);
  if (run === null) return undefined;
  if (run.rows !== rows) throw new Error(`${kind} gave ${run.rows} rows of ${rows}`);
  const file = openSync(out, 'r+');
  fsyncSync(file);
  closeSync(file);
  const bytes = statSync(out).size;
  rmSync(out);
  return { ...run, bytes };
}

/** Median rows a second, in thousands, and peak memory in megabytes. */
function figuresOf(runs: readonly Run[]): { readonly speed: number; readonly memory: number } {
  return {
    speed: medianOf(runs.map(({ ms, rows }) => rows / ms)),
    memory: medianOf(runs.map(({ rss }) => rss / 1e6)),
  };
}

function said({ speed, memory }: ReturnType<typeof figuresOf>): string {
  return `${Math.round(speed)},000 rows/s, ${Math.round(memory)} MB at most`;
}

/** The list as CSV: all by turns, so that what else the machine does falls on each. */
async function benchText(folder: string): Promise<BenchRow[]> {
  const list = path.join(folder, 'contacts.csv');
  makeList(list, ROWS);
  const distinct = path.join(folder, 'distinct.csv');
  makeDistinct(distinct);
  await runOf('route', distinct, path.join(folder, 'answers.csv'));
  const kinds = ['route', ...(Object.keys(BESIDE) as (keyof typeof BESIDE)[])] as const;
  const runs: Record<Kind, Measured[]> = { route: [], papaparse: [], 'csv-parse': [], duckdb: [] };
  for (let turn = 0; turn < RUNS; turn++) {
    for (const kind of kinds) {
      const run = await measured(kind, list, ROWS);
      if (run !== undefined) runs[kind].push(run);
    }
  }
  const size = `${ROWS.toLocaleString('en-GB')} rows, ${Math.round(statSync(list).size / 1e6)} MB`;
  const ours = figuresOf(runs.route);
  const written = Math.round((runs.route[0]?.bytes ?? 0) / 1e6);
  const row: BenchRow = {
    name: 'routing a list',
    size,
    median: said(ours),
    note: `writes ${written} MB, flushed to the disk; the memory is of the whole process, law pack and geography included`,
  };
  const others = (Object.keys(BESIDE) as (keyof typeof BESIDE)[]).map((kind): BenchRow => {
    const name = `beside: ${BESIDE[kind]}`;
    if (runs[kind].length === 0) return { name, size, median: 'skipped: not installed here' };
    const figures = figuresOf(runs[kind]);
    const ratio = (figures.speed / ours.speed).toFixed(2);
    return { name, size, median: said(figures), note: `routing takes ${ratio} times as long` };
  });
  return [row, ...others];
}

/** The list as a workbook, of two sizes: what it takes of memory grows only by the texts that its cells share. */
async function benchWorkbooks(folder: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const count of WORKBOOK_ROWS) {
    const list = path.join(folder, `contacts-${count}.xlsx`);
    makeWorkbook(list, count);
    const runs: Run[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const run = await measured('route', list, count);
      if (run !== undefined) runs.push(run);
    }
    rows.push({
      name: 'routing a workbook',
      size: `${count.toLocaleString('en-GB')} rows, ${Math.round(statSync(list).size / 1e6)} MB packed`,
      median: said(figuresOf(runs)),
    });
  }
  return rows;
}

/** Measures routing a list and what it is compared with, each run in a process of its own. */
export async function benchRoute(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-route-'));
  try {
    return [...(await benchText(folder)), ...(await benchWorkbooks(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table(await benchRoute());
