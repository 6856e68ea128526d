/**
 * The slides of the board report: their parts in the packed file, and another program that opens them. LibreOffice is installed where the machine may be changed,
 * else what needs it is skipped by name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import readXlsxFile from 'read-excel-file/node';
import { ensureDebianPackages } from '../../../scripts/ensure-debian-packages.mjs';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { exportBoard } from '../../../src/engine/export/board.ts';
import type { ExportedBoard } from '../../../src/engine/export/board.ts';
import { portions } from '../../../src/engine/export/slide-table.ts';
import { BOARD_ORDER } from '../../../src/core/views/board-transfers.ts';
import { entity, facts, thirdParty, transfer } from '../../core/law/verdict/case-builder.ts';
import { earlier, figuresOf, TODAY } from '../../core/views/board-case.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { partsOf } from '../../support/unzip.ts';
import { ownFolder, requestOf } from './request.ts';

const office = ensureDebianPackages([
  { package: 'libreoffice-impress', command: 'loimpress' },
  { package: 'poppler-utils', command: 'pdftotext' },
]);
const LONG = { timeout: 120_000 };

const kept = mkdtempSync(path.join(tmpdir(), 'slides-'));
afterAll(() => rmSync(kept, { recursive: true, force: true }));

/** The slides of a register, compared with an earlier day. */
async function slidesOf(snapshot: Snapshot, name: string): Promise<ExportedBoard> {
  const figures = figuresOf(snapshot, TODAY, { earlier: earlier(snapshot, '2025-06-30') });
  return exportBoard({ ...requestOf(snapshot, '', TODAY), format: 'pptx', figures, out: path.join(kept, name) });
}

let made: Promise<{ readonly sample: ExportedBoard; readonly parts: ReadonlyMap<string, Buffer> }> | undefined;

/** The slides of the Optima sample, written once for all that look at them. */
function ofSample() {
  made ??= slidesOf(sampleSnapshot('optima'), 'sample.pptx').then(async (sample) => ({
    sample,
    parts: partsOf(sample.path),
  }));
  return made;
}

/** The marks of each slide, in order. */
async function slides(): Promise<readonly string[]> {
  const { sample, parts } = await ofSample();
  return Array.from({ length: sample.pages ?? 0 }, (_, index) => String(parts.get(`ppt/slides/slide${index + 1}.xml`)));
}

/** The words of a slide, paragraph by paragraph. */
function wordsIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, text = '']) => text);
}

/** Lines are broken anew by another program, so that only the letters are the same. */
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const CHART = /^ppt\/charts\/chart\d+\.xml$/u;

describe('the board report as slides', () => {
  test('has the slides that were counted, each with a title by which programs list it, in British English', async () => {
    const { sample, parts } = await ofSample();
    const all = await slides();
    const files = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
    expect(files).toHaveLength(sample.pages ?? 0);
    for (const slide of all) {
      expect(slide).toMatch(/<p:ph\s[^>]*type="title"/u);
      expect(new Set([...slide.matchAll(/<a:r><a:rPr lang="([^"]+)"/gu)].map(([, lang]) => lang))).toEqual(
        new Set(['en-GB']),
      );
    }
    const [first = ''] = all;
    expect(wordsIn(first)).toEqual(expect.arrayContaining(['2', 'No mechanism', '4', 'Needs judgement']));
    expect(wordsIn(first).join(' ')).toContain('Of 22 transfers, 2 have no transfer mechanism');
  });

  test('has charts and no pictures: behind each lies a workbook with the same numbers, so that it can be edited', async () => {
    const { parts } = await ofSample();
    const charts = [...parts.keys()].filter((name) => CHART.test(name));
    expect(charts.length).toBeGreaterThan(2);
    expect([...parts.keys()].filter((name) => /\.(?:png|jpe?g|svg|emf)$/u.test(name))).toEqual([]);
    for (const chart of charts) {
      const number = chart.replaceAll(/\D/gu, '');
      const workbook = parts.get(`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`);
      const [sheet] = await readXlsxFile(workbook ?? Buffer.alloc(0));
      const xml = String(parts.get(chart));
      const drawn = [...xml.matchAll(/<c:val>.*?<\/c:val>/gsu)].flatMap(([series]) =>
        [...series.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, value]) => Number(value)),
      );
      const columns = (sheet?.data[0]?.length ?? 1) - 1;
      const behind = Array.from({ length: columns }, (_, column) =>
        (sheet?.data ?? []).slice(1).map((row) => Number(row[column + 1])),
      ).flat();
      expect(behind).toEqual(drawn);
    }
  });

  test('has bars by law that come to the figures of the report', async () => {
    const { sample, parts } = await ofSample();
    const xml = [...parts].filter(([name]) => CHART.test(name)).map(([, part]) => String(part));
    const byLaw = xml.find((chart) => chart.includes('UAE federal data protection law')) ?? '';
    const drawn = [...byLaw.matchAll(/<c:val>.*?<\/c:val>/gsu)].map(([series]) =>
      [...series.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].reduce((sum, [, value]) => sum + Number(value), 0),
    );
    const told = BOARD_ORDER.map((verdict) =>
      sample.figures.byRegime
        .flatMap(({ verdicts }) => verdicts.filter((group) => group.verdict === verdict))
        .reduce((sum, { transfers }) => sum + transfers.length, 0),
    );
    expect(drawn).toEqual(told);
  });

  test('says of a long part of the annex how many rows are left, and where', () => {
    const rows = Array.from({ length: 400 }, (_, index) => [`Row ${index}`, 'x'.repeat(200)]);
    const all = portions({ headings: ['a', 'b'], rows, widths: [50, 50] });
    expect(all.flat()).toHaveLength(400);
    expect(all.every((portion) => portion.length > 0)).toBe(true);
    expect(portions({ headings: ['a'], rows: [['y'.repeat(5000)]], widths: [100] })).toHaveLength(1);
  });

  test('names from records are text, whatever they hold', async () => {
    const name = '</a:t><script>"&<b>';
    const { path: file } = await slidesOf(
      facts({
        entities: [entity(name, 'GB')],
        thirdParties: [thirdParty('Importer', 'KE')],
        transfers: [transfer(name, 'Importer', 'KE', { title: name })],
      }),
      'hostile.pptx',
    );
    const marks = [...partsOf(file).entries()].filter(([part]) => part.endsWith('.xml')).map(([, xml]) => String(xml));
    expect(marks.some((xml) => xml.includes('&lt;/a:t&gt;&lt;script&gt;'))).toBe(true);
    expect(marks.every((xml) => !xml.includes('<script>'))).toBe(true);
  });

  test('of an empty register is still whole', async () => {
    const { pages } = await slidesOf(facts({}), 'empty.pptx');
    expect(pages).toBeGreaterThan(3);
  });
});

test('LibreOffice opens the slides without repair and shows their words, slide by slide', LONG, async ({ skip }) => {
  if (office.missing.length > 0) skip(office.told);
  const { sample } = await ofSample();
  const folder = ownFolder();
  const profile = `-env:UserInstallation=file://${ownFolder()}`;
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, sample.path], {
    encoding: 'utf8',
    timeout: 110_000,
  });
  const printed = path.join(folder, 'sample.pdf');
  expect([run.status, existsSync(printed)]).toEqual([0, true]);
  const shown = spawnSync('pdftotext', [printed, '-'], { encoding: 'utf8' }).stdout.split('\f');
  expect(shown.length - 1).toBe(sample.pages);
  for (const [index, slide] of (await slides()).entries()) {
    const page = letters(shown[index] ?? '');
    const [title = ''] = wordsIn(slide);
    expect(page).toContain(letters(title));
  }
  expect(shown.join(' ')).toContain('UAE federal data protection law');
});
