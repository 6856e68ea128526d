/**
 * The real thing: an installed browser draws the board report and the flow picture, and other programs read them. Poppler's tools are installed where the
 * machine may be changed, else what needs them is skipped by name.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Snapshot } from '../../src/core/records/snapshot.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { ensureDebianPackages } from '../../scripts/ensure-debian-packages.mjs';
import { installedBrowsers } from '../../src/browser/find-browser.ts';
import { browserPrinter } from '../../src/browser/print.ts';
import type { BrowserPrinterParts } from '../../src/browser/print.ts';
import { exportBoard } from '../../src/engine/export/board.ts';
import type { ExportedBoard } from '../../src/engine/export/board.ts';
import { exportFlows } from '../../src/engine/export/flows.ts';
import { picturePage } from '../../src/engine/print/printer.ts';
import { pngSize } from '../../src/engine/print/printed.ts';
import { entity, facts, idOf, thirdParty, transfer } from '../core/law/verdict/case-builder.ts';
import { earlier, figuresOf, TODAY } from '../core/views/board-case.ts';
import { networkUse } from '../e2e/shell/net-log.ts';
import { ownFolder, requestOf } from '../engine/export/request.ts';
import { sampleSnapshot } from '../support/sample-snapshot.ts';

const poppler = ensureDebianPackages([{ package: 'poppler-utils', command: 'pdftotext' }]);

const machine = { platform: process.platform, env: process.env, home: homedir() };
const browsers = installedBrowsers(machine);
const LONG = { timeout: 90_000 };

function printerOf(parts: Partial<BrowserPrinterParts> = {}) {
  return browserPrinter({ machine, root: process.getuid?.() === 0, now: () => new Date(), ...parts });
}

function said(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}

function long(name: string): string {
  return `${name} ${'of the Associated International Trading Companies '.repeat(3)}`;
}

/** Companies and transfers with names as long as names get, to many places, on nothing. */
function manyLongNames(): Snapshot {
  const countries = ['KE', 'IN', 'BR', 'US', 'JP', 'AU', 'CN', 'SG', 'MY', 'AE', 'ZA', 'TR'];
  return facts({
    entities: [entity(long('Home'), 'GB'), entity(long('Second'), 'FR'), entity(long('Third'), 'MY')],
    thirdParties: countries.map((country) => thirdParty(long(country), country)),
    transfers: [long('Home'), long('Second'), long('Third')].flatMap((from) =>
      countries.map((country) =>
        transfer(from, long(country), country, {
          id: idOf(`${from} ${country}`),
          title: long(`Everything about everybody to ${country}`),
          owner: long('An owner'),
        }),
      ),
    ),
  });
}

const kept = mkdtempSync(path.join(tmpdir(), 'print-'));
afterAll(() => rmSync(kept, { recursive: true, force: true }));

let drawnOnce: Promise<ExportedBoard> | undefined;

/** The board report of the Optima sample, printed once for all that look at it. */
async function board(): Promise<ExportedBoard> {
  const request = requestOf(sampleSnapshot('optima'), '');
  drawnOnce ??= exportBoard({ ...request, format: 'pdf', out: path.join(kept, 'board.pdf'), printer: printerOf() });
  return drawnOnce;
}

describe.skipIf(browsers.length === 0)('an installed browser', () => {
  test('prints the board report with its annex, checked after reopening', LONG, async () => {
    const { pages, sheets } = await board();
    expect(pages).toBeGreaterThan(3);
    expect(sheets[0]).toMatchObject({ rows: 22 });
  });

  test('in a PDF that other programs find tagged, on A4, of that many pages', LONG, async ({ skip }) => {
    if (poppler.missing.length > 0) skip(poppler.told);
    const { path: file, pages } = await board();
    const about = said('pdfinfo', file);
    expect(about).toMatch(/^Tagged: +yes$/mu);
    expect(about).toMatch(/^Page size: .*\(A4\)$/mu);
    expect(about).toMatch(new RegExp(`^Pages: +${pages}$`, 'mu'));
    expect(about).toMatch(/^Title: +Transfers of personal data: report to the board: Optima Group \(sample\)$/mu);
    expect(about).toMatch(/^JavaScript: +no$/mu);
  });

  test('in the program’s own letters alone, whatever fonts the machine has', LONG, async ({ skip }) => {
    if (poppler.missing.length > 0) skip(poppler.told);
    const [, , ...fonts] = said('pdffonts', (await board()).path)
      .trim()
      .split('\n');
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter((font) => !/^\w+\+SourceSans3\S* +CID TrueType .* yes yes yes /u.test(font))).toEqual([]);
  });

  test('whose words are words, and whose headings are headings', LONG, async ({ skip }) => {
    if (poppler.missing.length > 0) skip(poppler.told);
    const { path: file } = await board();
    const text = said('pdftotext', '-layout', file, '-');
    expect(text).toContain('Of 22 transfers, 2 have no transfer mechanism');
    expect(text).toContain('Optima Partitions LLC');
    const structure = said('pdfinfo', '-struct', file);
    expect(structure).toMatch(/^ *H1/mu);
    expect(structure).toMatch(/^ *H2/mu);
    expect(structure).toMatch(/^ *TH/mu);
  });

  test('has two pages before its annex, even where names are long and everything has rows', LONG, async ({ skip }) => {
    if (poppler.missing.length > 0) skip(poppler.told);
    const request = requestOf(manyLongNames(), 'long.pdf', TODAY);
    const figures = figuresOf(request.snapshot, TODAY, { earlier: earlier(request.snapshot, '2025-06-30') });
    await exportBoard({ ...request, figures, format: 'pdf', printer: printerOf() });
    for (const file of [request.out, (await board()).path]) {
      const pages = said('pdftotext', file, '-').split('\f');
      expect(pages.findIndex((page) => page.includes('Annex: the rows behind the figures'))).toBe(2);
      expect(pages[0]).toContain('Decisions sought');
      expect(pages[1]).toContain('Where personal data go');
    }
  });

  test(
    'has two pages of a period too, in the program’s own letters: a machine’s wide ones would need a third',
    LONG,
    async ({ skip }) => {
      if (poppler.missing.length > 0) skip(poppler.told);
      const sample = requestOf(sampleSnapshot('optima'), 'period.pdf', TODAY);
      const figures = figuresOf(sample.snapshot, TODAY, { earlier: earlier(sample.snapshot, '2026-06-30') });
      await exportBoard({ ...sample, figures, format: 'pdf', printer: printerOf() });
      const pages = said('pdftotext', sample.out, '-').split('\f');
      expect(pages.findIndex((page) => page.includes('Annex: the rows behind the figures'))).toBe(2);
      // No word of a heading is broken.
      expect(pages[0]).not.toMatch(/^Numbe$/mu);
    },
  );

  test(
    'gives pdf.js its words, language, headings and bookmarks, and each figure a way to its rows',
    LONG,
    async () => {
      const { path: file } = await board();
      const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
      const { info } = await pdf.getMetadata();
      expect(info).toMatchObject({ Language: 'en-GB' });
      const outline = JSON.stringify(await pdf.getOutline());
      for (const heading of ['Decisions sought', 'By law', 'Annex: the rows behind the figures']) {
        expect(outline).toContain(heading);
      }
      // A heading that begins a page is told once, not also by the page before.
      const titles = [...outline.matchAll(/"title":"([^"]*)"/gu)].map(([, title = '']) => title);
      expect(titles.filter((title) => title.slice(0, title.length / 2) === title.slice(title.length / 2))).toEqual([]);
      const first = await pdf.getPage(1);
      const { items } = await first.getTextContent();
      expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain('Of 22 transfers');
      expect(JSON.stringify(await first.getStructTree())).toMatch(/"role":"H1".*"role":"H2"/u);
      const links = (await first.getAnnotations()) as ReadonlyArray<{
        readonly subtype: string;
        readonly dest?: unknown;
      }>;
      expect(links.filter(({ subtype, dest }) => subtype === 'Link' && dest !== undefined).length).toBeGreaterThan(25);
      await pdf.loadingTask.destroy();
    },
  );

  test('draws the flow picture at twice its size', LONG, async () => {
    const request = requestOf(sampleSnapshot('optima'), 'flows.png');
    await exportFlows({ ...request, format: 'png', printer: printerOf() });
    expect(pngSize(readFileSync(request.out))).toMatchObject({ width: 1960 });
    expect(readFileSync(request.out).length).toBeGreaterThan(50_000);
  });

  test('runs no script in what it draws, fetches nothing for it, and leaves nothing behind', LONG, async () => {
    const netLog = path.join(ownFolder(), 'net.json');
    const hostile = `<p id="p">kept</p><script>document.body.textContent = ''</script>
<img src="https://pixel.example.com/x.png" onerror="document.body.textContent = ''"><link rel="stylesheet" href="https://style.example.com/">
<iframe src="https://frame.example.com/"></iframe><meta http-equiv="refresh" content="0;url=https://elsewhere.example.com/">`;
    const drawn = await printerOf({ netLog }).printPdf(`<!doctype html><html lang="en"><body>${hostile}</body></html>`);
    const { lookups, bytesSent } = networkUse(readFileSync(netLog, 'utf8'));
    expect({ lookups, bytesSent }).toEqual({ lookups: [], bytesSent: 0 });
    const profiles = readdirSync(tmpdir()).filter((name) =>
      name.startsWith(`transfer-register-window-${process.pid}-`),
    );
    expect(profiles).toEqual([]);
    if (poppler.missing.length > 0) return;
    const file = path.join(ownFolder(), 'hostile.pdf');
    writeFileSync(file, drawn);
    expect(said('pdftotext', file, '-').trim()).toBe('kept');
  });

  test('is tried after one that does not start', LONG, async () => {
    const broken = { name: 'Broken', path: '/bin/false' };
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>';
    const drawn = printerOf({ browsers: [broken, ...browsers] }).printPng(picturePage(svg), { width: 20, height: 10 });
    expect(pngSize(await drawn)).toEqual({ width: 40, height: 20 });
    const alone = printerOf({ browsers: [broken] }).printPng(picturePage(svg), { width: 20, height: 10 });
    await expect(alone).rejects.toThrow(/^The PDF or PNG could not be drawn: Broken \(\/bin\/false\)/u);
  });
});

test('without a browser it is said which would do', async () => {
  await expect(printerOf({ browsers: [] }).printPdf('<p>')).rejects.toThrow(
    'it takes one of Google Chrome, Microsoft Edge and Chromium, and none was found',
  );
});
