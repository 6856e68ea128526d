/**
 * The Article 30 record on paper: an installed browser prints it, and two other programs read what it printed, Poppler's tools and pdf.js.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, test } from 'vitest';
import { ensureDebianPackages } from '../../scripts/ensure-debian-packages.mjs';
import { installedBrowsers } from '../../src/browser/find-browser.ts';
import { browserPrinter } from '../../src/browser/print.ts';
import { article30Record } from '../../src/core/views/article30.ts';
import { CONTROLLER_LAYOUTS } from '../../src/core/views/layouts.ts';
import { provenanceOf } from '../../src/core/views/provenance.ts';
import { exportArticle30 } from '../../src/engine/export/article30.ts';
import type { ExportedArticle30 } from '../../src/engine/export/article30.ts';
import { article30Document } from '../../src/engine/export/article30-document.ts';
import { paragraphsOf } from '../../src/engine/export/record-paragraphs.ts';
import { SEAL } from '../engine/export/request.ts';
import { sampleInput } from '../support/sample-snapshot.ts';

const poppler = ensureDebianPackages([{ package: 'poppler-utils', command: 'pdftotext' }]);
const machine = { platform: process.platform, env: process.env, home: homedir() };
const browsers = installedBrowsers(machine);
const LONG = { timeout: 120_000 };

const kept = mkdtempSync(path.join(tmpdir(), 'print-record-'));
afterAll(() => rmSync(kept, { recursive: true, force: true }));

const printer = browserPrinter({ machine, root: process.getuid?.() === 0, now: () => new Date() });
const { snapshot, ...input } = sampleInput('optima', '2026-11-22');
const request = { snapshot, ...input, seal: SEAL, programVersion: '1.2.3', out: path.join(kept, 'record.pdf') };
const document = article30Document(
  article30Record(request),
  provenanceOf(request.snapshot, request.law, request.dates, request),
  CONTROLLER_LAYOUTS['article-30'],
);

let once: Promise<ExportedArticle30> | undefined;

/** The record of the Optima sample, printed once for all that look at it. */
function printed(): Promise<ExportedArticle30> {
  once ??= exportArticle30({ ...request, format: 'pdf', printer });
  return once;
}

/** The text without its spaces: where a line ends is the printer's to say. */
function packed(text: string): string {
  return text.replaceAll(/[\s\u00AD]+/gu, '');
}

interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
}

function rolesIn({ role, children = [] }: StructureNode): readonly string[] {
  return [...(role === undefined ? [] : [role]), ...children.flatMap(rolesIn)];
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

function titlesIn(nodes: readonly OutlineNode[]): readonly string[] {
  return nodes.flatMap(({ title, items }) => [title, ...titlesIn(items)]);
}

describe.skipIf(browsers.length === 0)('the Article 30 record that a browser printed', () => {
  test('has every part on a page of its own, and is counted after reopening', LONG, async () => {
    const { pages, sheets } = await printed();
    expect(pages).toBeGreaterThan(document.blocks.filter((one) => one.kind === 'heading' && one.level === 2).length);
    expect(sheets.map(({ rows }) => rows)).toEqual([21, 6, 22]);
  });

  test(
    'is tagged A4 without script, and names the program as its maker and nothing of the machine',
    LONG,
    async ({ skip }) => {
      if (poppler.missing.length > 0) skip(poppler.told);
      const { path: file, pages } = await printed();
      const about = spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout;
      expect(about).toMatch(/^Title: +Record of processing activities: Optima Group \(sample\)$/mu);
      expect(about).toMatch(/^Tagged: +yes$/mu);
      expect(about).toMatch(/^JavaScript: +no$/mu);
      expect(about).toMatch(/^Page size: .*\(A4\)$/mu);
      expect(about).toMatch(/^Creator: +Transfer Register$/mu);
      expect(about).toMatch(new RegExp(`^Pages: +${pages}$`, 'mu'));
    },
  );

  test(
    'gives every paragraph back, and on each page the days, the law pack, the seal and the number',
    LONG,
    async ({ skip }) => {
      if (poppler.missing.length > 0) skip(poppler.told);
      const { path: file, pages = 0 } = await printed();
      const text = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 }).stdout;
      const own = text.split('\f').slice(0, pages);
      const foot = packed(
        'As at 22 November 2026; as recorded now: all that the register holds; law pack 2026-10; seal',
      );
      for (const [index, page] of own.entries()) {
        const found = packed(page);
        expect({ page: index + 1, foot: found.includes(foot), seal: found.includes(SEAL) }).toEqual({
          page: index + 1,
          foot: true,
          seal: true,
        });
        expect(found).toContain(`Page${index + 1}of${pages}`);
      }
      // A row may go on over two pages, with a foot and headings in between: such a paragraph is looked for line by line elsewhere.
      const all = packed(text);
      const missing = paragraphsOf(document).filter((one) => !all.includes(packed(one)));
      expect(missing.length).toBeLessThan(5);
    },
  );

  test('is read by pdf.js with its language, its bookmarks and its structure', LONG, async () => {
    const { path: file, pages } = await printed();
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
    expect(pdf.numPages).toBe(pages);
    const { info } = (await pdf.getMetadata()) as { readonly info: Readonly<Record<string, unknown>> };
    expect(info['Language']).toBe('en-GB');
    const outline = titlesIn(await pdf.getOutline());
    const headings = document.blocks.flatMap((one) => (one.kind === 'heading' ? [one.text] : []));
    expect(outline).toEqual([document.title, 'Contents', ...headings]);
    const first = rolesIn((await (await pdf.getPage(1)).getStructTree()) as StructureNode);
    expect(first).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Link']));
    const texts = await (await pdf.getPage(1)).getTextContent();
    const words = texts.items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(packed(words)).toContain(packed('Optima Contracting Limited'));
    await pdf.loadingTask.destroy();
  });
});
