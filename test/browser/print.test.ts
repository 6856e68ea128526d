/**
 * The real thing: an installed browser draws the board report and the flow picture, and other programs read them. Poppler's tools are installed where the
 * machine may be changed, else what needs them is skipped by name.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
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
