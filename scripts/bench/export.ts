/**
 * How long it takes to hand a big register out: the Article 30 record of 10,000 activities as a workbook, and the board report over 10,000 transfers.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { judgeAll } from '../../src/core/law/verdict/judge.ts';
import { findings } from '../../src/core/checks/findings.ts';
import { boardFigures } from '../../src/core/views/board.ts';
import type { Earlier } from '../../src/core/views/board-period.ts';
import { snapshotOf } from '../../src/core/records/snapshot.ts';
import type { SnapshotLists } from '../../src/core/records/snapshot.ts';
import { article30Record } from '../../src/core/views/article30.ts';
import { CONTROLLER_LAYOUTS } from '../../src/core/views/layouts.ts';
import { provenanceOf } from '../../src/core/views/provenance.ts';
import { exportArticle30 } from '../../src/engine/export/article30.ts';
import { article30Sheets } from '../../src/engine/export/article30-sheets.ts';
import { exportBoard } from '../../src/engine/export/board.ts';
import type { ExportRequest } from '../../src/engine/export/request.ts';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { BIG, BIG_REGISTER_DAY, bigRegister } from './big-register.ts';
import { medianOf, milliseconds } from './row.ts';
import type { BenchRow } from './row.ts';

const RUNS = 3;

/** Activities to the workbook, with few transfers, so that the activities are what is measured. */
const MANY_ACTIVITIES = { ...BIG, activities: 10_000, transfers: 1000 };

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en-GB')} ${what}`;
}

function megabytes(file: string): string {
  return `${(statSync(file).size / 1_000_000).toFixed(1)} MB`;
}

function requestFor(lists: Partial<SnapshotLists>, out: string): ExportRequest {
  const snapshot = snapshotOf('Big register', lists);
  const law = shippedLaw();
  const dates = { on: BIG_REGISTER_DAY };
  const answers = judgeAll(snapshot, law, dates);
  return { snapshot, law, dates, answers, seal: null, programVersion: '0', out, force: true };
}

/** How many milliseconds each of several runs took. */
async function timed(runs: number, run: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < runs; count += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times;
}

/** The same texts, ready for the library. */
function plainSheets(request: ExportRequest) {
  const { snapshot, law, dates } = request;
  const sheets = article30Sheets(
    article30Record(request),
    provenanceOf(snapshot, law, dates, request),
    CONTROLLER_LAYOUTS.ico,
  );
  return sheets.map(({ name, table }) => ({
    sheet: name,
    data: [table.columns.map(({ heading }) => heading), ...table.rows.map((row) => row.map(({ text }) => text))],
  }));
}

async function workbookRow(folder: string): Promise<BenchRow> {
  const request = requestFor(bigRegister(MANY_ACTIVITIES), path.join(folder, 'record.xlsx'));
  const whole = await timed(RUNS, async () => exportArticle30({ ...request, format: 'xlsx' }));
  const size = megabytes(request.out);
  const plain = plainSheets(request);
  const library = await timed(RUNS, async () => writeFile(request.out, await writeXlsxFile(plain).toBuffer()));
  return {
    name: 'Article 30 record to XLSX, reopened and compared cell by cell',
    size: counted(MANY_ACTIVITIES.activities, 'activities'),
    median: milliseconds(medianOf(whole)),
    beside: `${milliseconds(medianOf(library))} for the library alone to write the same texts, neither styled nor reopened`,
    note: size,
  };
}

/** A big register a year ago: what a report compares with. */
function yearAgo({ snapshot, law }: ExportRequest): Earlier {
  const dates = { on: '2025-11-22' };
  const answers = judgeAll(snapshot, law, dates);
  return {
    input: { snapshot, law, answers, dates },
    findings: findings(snapshot, law, answers, dates),
    recorded: 'now',
  };
}

/** The board report of a register of 10,000 transfers, compared with an earlier day, in the formats that need no browser; judging is measured elsewhere. */
async function boardRows(folder: string): Promise<BenchRow[]> {
  const request = requestFor(bigRegister(), path.join(folder, 'board'));
  const { snapshot, law, answers, dates } = request;
  const found = findings(snapshot, law, answers, dates);
  const earlier = yearAgo(request);
  const rows: BenchRow[] = [];
  for (const format of ['html', 'pptx'] as const) {
    const out = `${request.out}.${format}`;
    const whole = await timed(RUNS, async () => {
      const figures = boardFigures({ snapshot, law, answers, dates }, found, { earlier });
      await exportBoard({ ...request, out, format, figures });
    });
    rows.push({
      name: `board report, its figures compared with a year ago, to ${format === 'html' ? 'a page with its annex' : 'slides'}, reopened and counted`,
      size: counted(BIG.transfers, 'transfers'),
      median: milliseconds(medianOf(whole)),
      note: megabytes(out),
    });
  }
  return rows;
}

/** Measures the exports. */
export async function benchExport(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-export-'));
  try {
    return [await workbookRow(folder), ...(await boardRows(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
