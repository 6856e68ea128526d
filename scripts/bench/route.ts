/**
 * How fast a list of a million contacts is routed, and in how much memory, beside parsing and writing the same list with the CSV library alone.
 */
import { execFile } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { medianOf } from './row.ts';
import type { BenchRow } from './row.ts';
import type { Run } from './route-run.ts';

const ROWS = 1_000_000;
const RUNS = 3;

const PLACES = [
  'Kenya',
  'Indonesia',
  'Brazil',
  'AU',
  'GB',
  'France',
  'Deutschland',
  'US',
  'SGP',
  'India',
  'Greenland',
  'Trinidad & Tobago',
  'ZA',
  'Japan',
  'Malaysia',
  'AE',
];

/** One contact of the list: every tenth with a quoted comma, every fiftieth with a quoted line break and quotation marks. */
function contact(index: number): string {
  const organisation = index % 10 === 0 ? `"Acme ${index % 977}, Ltd"` : `Acme Partitions ${index % 977} Ltd`;
  const address = index % 50 === 0 ? '"Suite 4\nTower ""B"""' : 'Springfield';
  const place = PLACES[index % PLACES.length] ?? '';
  return `${organisation},Jane Doe ${index},jane.doe${index}@acme.example,+44 1494 ${100_000 + (index % 900_000)},${place},,${index % 3 === 0 ? 'yes' : ''},${index % 11 === 0 ? 'yes' : ''},${address}\n`;
}

function makeList(place: string): void {
  const file = openSync(place, 'w');
  writeSync(file, 'organisation,name,email,telephone,country,registered_with,registered,opt_out,address\n');
  for (let index = 0; index < ROWS; index += 10_000) {
    writeSync(file, Array.from({ length: 10_000 }, (_, offset) => contact(index + offset)).join(''));
  }
  closeSync(file);
}

const runScript = promisify(execFile);

async function measured(kind: 'bare' | 'route', list: string, out: string): Promise<Run> {
  const { stdout } = await runScript(process.execPath, [
    path.join(import.meta.dirname, 'route-run.ts'),
    kind,
    list,
    out,
  ]);
  const run = JSON.parse(stdout) as Run;
  if (run.rows !== ROWS) throw new Error(`${kind} gave ${run.rows} rows of ${ROWS}`);
  return run;
}

/** Median rows a second, in thousands, and peak memory in megabytes. */
function figuresOf(runs: readonly Run[]): { speed: number; memory: number } {
  return {
    speed: medianOf(runs.map(({ ms, rows }) => rows / ms)),
    memory: medianOf(runs.map(({ rss }) => rss / 1e6)),
  };
}

/** Measures routing a million rows and bare parse-and-write of them, by turns, each run in a process of its own. */
export async function benchRoute(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-route-'));
  try {
    const list = path.join(folder, 'contacts.csv');
    makeList(list);
    const megabytes = Math.round(statSync(list).size / 1e6);
    const runs: { bare: Run[]; route: Run[] } = { bare: [], route: [] };
    for (let run = 0; run < RUNS; run++) {
      runs.bare.push(await measured('bare', list, path.join(folder, 'bare.csv')));
      runs.route.push(await measured('route', list, path.join(folder, 'routed.csv')));
    }
    const routedMegabytes = Math.round(statSync(path.join(folder, 'routed.csv')).size / 1e6);
    const [bare, route] = [figuresOf(runs.bare), figuresOf(runs.route)];
    const size = `${ROWS.toLocaleString('en-GB')} rows, ${megabytes} MB`;
    return [
      {
        name: 'routing a list',
        size,
        median: `${Math.round(route.speed)},000 rows/s`,
        beside: `${Math.round(bare.speed)},000 rows/s for parsing and writing it alone`,
        note: `${(bare.speed / route.speed).toFixed(2)} times as long; writes ${routedMegabytes} MB, flushed to the disk`,
      },
      {
        name: 'routing a list, peak memory',
        size,
        median: `${Math.round(route.memory)} MB`,
        beside: `${Math.round(bare.memory)} MB for parsing and writing it alone`,
        note: 'of the whole process, law pack and geography included',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table(await benchRoute());
