/**
 * How long it takes to hand a big register out: the Article 30 record of 10,000 activities as a workbook, and the board report over 10,000 transfers.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import os, { tmpdir } from 'node:os';
import path from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { installedBrowsers } from '../../src/browser/find-browser.ts';
import { browserPrinter } from '../../src/browser/print.ts';
import { judgeAll } from '../../src/core/law/verdict/judge.ts';
import { findings } from '../../src/core/checks/findings.ts';
import { boardFigures } from '../../src/core/views/board.ts';
import type { Earlier } from '../../src/core/views/board-period.ts';
import { snapshotOf } from '../../src/core/records/snapshot.ts';
import type { SnapshotLists } from '../../src/core/records/snapshot.ts';
import { article30Record } from '../../src/core/views/article30.ts';
import { authorityPack } from '../../src/core/views/pack/authority-pack.ts';
import { CONTROLLER_LAYOUTS } from '../../src/core/views/layouts.ts';
import { provenanceOf } from '../../src/core/views/provenance.ts';
import { exportArticle30 } from '../../src/engine/export/article30.ts';
import { article30Sheets } from '../../src/engine/export/article30-sheets.ts';
import { exportBoard } from '../../src/engine/export/board.ts';
import { exportAuthorityPack } from '../../src/engine/export/pack/authority-pack.ts';
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

/** Writes the same texts with whichever of the two usual writers of Python there is. */
const PYTHON = `
import json, sys, time
sheets = json.load(open(sys.argv[1]))
start = time.perf_counter()
try:
    import xlsxwriter
    name = 'XlsxWriter ' + xlsxwriter.__version__
    book = xlsxwriter.Workbook(sys.argv[2])
    for number, sheet in enumerate(sheets):
        page = book.add_worksheet('Sheet %d' % number)
        for at, row in enumerate(sheet['data']):
            for column, text in enumerate(row):
                page.write_string(at, column, text)
    book.close()
except ImportError:
    import openpyxl
    name = 'openpyxl ' + openpyxl.__version__
    book = openpyxl.Workbook(write_only=True)
    for number, sheet in enumerate(sheets):
        page = book.create_sheet('Sheet %d' % number)
        for row in sheet['data']:
            page.append(row)
    book.save(sys.argv[2])
print(round((time.perf_counter() - start) * 1000), name)
`;

/** What Python takes for the same texts; nothing where it has neither of the two libraries. */
function pythonRun(folder: string, plain: ReturnType<typeof plainSheets>): string | undefined {
  const source = path.join(folder, 'texts.json');
  writeFileSync(source, JSON.stringify(plain));
  const { status, stdout } = spawnSync('python3', ['-c', PYTHON, source, path.join(folder, 'python.xlsx')], {
    encoding: 'utf8',
  });
  const [took = '', ...name] = stdout?.trim().split(' ') ?? [];
  return status === 0 ? `${milliseconds(Number(took))} for Python’s ${name.join(' ')}` : undefined;
}

async function workbookRow(folder: string): Promise<BenchRow> {
  const request = requestFor(bigRegister(MANY_ACTIVITIES), path.join(folder, 'record.xlsx'));
  const whole = await timed(RUNS, async () => exportArticle30({ ...request, format: 'xlsx' }));
  const size = megabytes(request.out);
  const plain = plainSheets(request);
  const library = await timed(RUNS, async () => writeFile(request.out, await writeXlsxFile(plain).toBuffer()));
  const python = pythonRun(folder, plain);
  const alone = `${milliseconds(medianOf(library))} for the library alone to write the same texts, neither styled nor reopened`;
  return {
    name: 'Article 30 record to XLSX, reopened and compared cell by cell',
    size: counted(MANY_ACTIVITIES.activities, 'activities'),
    median: milliseconds(medianOf(whole)),
    beside: python === undefined ? alone : `${alone}; ${python}`,
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

/** The same as a PDF, which an installed browser prints: once, since it takes long. */
async function printedRows(folder: string): Promise<BenchRow[]> {
  const machine = { platform: process.platform, env: process.env, home: os.homedir() };
  if (installedBrowsers(machine).length === 0) return [];
  const request = requestFor(bigRegister(), path.join(folder, 'board.pdf'));
  const { snapshot, law, answers, dates } = request;
  const found = findings(snapshot, law, answers, dates);
  const earlier = yearAgo(request);
  const printer = browserPrinter({ machine, root: process.getuid?.() === 0, now: () => new Date() });
  let pages = 0;
  let beside = '';
  const took = await timed(1, async () => {
    const figures = boardFigures({ snapshot, law, answers, dates }, found, { earlier });
    const written = await exportBoard({ ...request, format: 'pdf', figures, printer });
    pages = written.pages ?? 0;
    beside = written.annex === undefined ? '' : `; ${counted(written.annex.rows, 'rows')} in the workbook beside it`;
  });
  return [
    {
      name: 'board report, its figures compared with a year ago, to PDF, with the workbook of every row',
      size: counted(BIG.transfers, 'transfers'),
      median: milliseconds(medianOf(took)),
      note: `${counted(pages, 'pages')}, ${megabytes(request.out)}${beside}`,
    },
  ];
}

/** The pack for an authority's request over the same register. */
async function packRow(folder: string): Promise<BenchRow> {
  const request = requestFor(bigRegister(), path.join(folder, 'pack.zip'));
  const pack = authorityPack(request, {});
  let files = 0;
  const took = await timed(1, async () => {
    const written = await exportAuthorityPack({ ...request, pack, sealed: null, documentOf: () => undefined });
    files = written.files.length + 1;
  });
  return {
    name: 'pack for an authority’s request, reopened and compared by its hashes',
    size: counted(BIG.transfers, 'transfers'),
    median: milliseconds(medianOf(took)),
    note: `${counted(files, 'files')}, ${megabytes(request.out)}`,
  };
}

/** Measures the exports. */
export async function benchExport(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-export-'));
  try {
    return [
      await workbookRow(folder),
      ...(await boardRows(folder)),
      ...(await printedRows(folder)),
      await packRow(folder),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
