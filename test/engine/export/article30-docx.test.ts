/**
 * The record as a word processor's file: what stands in it, and what LibreOffice finds when it opens it without repairing it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { ensureDebianPackages } from '../../../scripts/ensure-debian-packages.mjs';
import { article30Record } from '../../../src/core/views/article30.ts';
import { CONTROLLER_LAYOUTS } from '../../../src/core/views/layouts.ts';
import { provenanceOf } from '../../../src/core/views/provenance.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { exportArticle30 } from '../../../src/engine/export/article30.ts';
import { article30Document } from '../../../src/engine/export/article30-document.ts';
import type { RecordDocument } from '../../../src/engine/export/record-document.ts';
import { paragraphsOf } from '../../../src/engine/export/record-paragraphs.ts';
import type * as Docx from '../../../src/engine/export/docx.ts';
import { FileError } from '../../../src/engine/files/file-error.ts';
import { activity, entity, facts, idOf } from '../../core/law/verdict/case-builder.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { partOf } from '../../support/unzip.ts';
import { ownFolder, requestOf, SEAL } from './request.ts';

const fault = vi.hoisted(() => ({ of: <T>(document: T): T => document }));

/** The writer, with a fault that a test asks for. */
vi.mock('../../../src/engine/export/docx.ts', async (original) => {
  const { docxOf } = await original<typeof Docx>();
  return { docxOf: (document: RecordDocument) => docxOf(fault.of(document)) };
});

const office = ensureDebianPackages([
  { package: 'libreoffice-calc', command: 'soffice' },
  { package: 'libreoffice-writer', command: 'lowriter' },
]);

async function writtenOf(snapshot: Snapshot) {
  const request = requestOf(snapshot, 'record.docx');
  const written = await exportArticle30({ ...request, format: 'docx' });
  const document = article30Document(
    article30Record(request),
    provenanceOf(snapshot, request.law, request.dates, request),
    CONTROLLER_LAYOUTS['article-30'],
  );
  return { written, document, file: request.out };
}

describe('the record of the sample as a word processor’s file', () => {
  test('has an entry for each activity of each company, counted after it was reopened', async () => {
    const { written } = await writtenOf(sampleSnapshot('optima'));
    expect(written.sheets).toEqual([
      { name: 'Article 30(1): controller', rows: 21 },
      { name: 'Article 30(2): processor', rows: 6 },
      { name: 'Transfer', rows: 22 },
    ]);
  });

  test('has real headings, bookmarks for its contents, and the heading of every table on every page', async () => {
    const { document, file } = await writtenOf(sampleSnapshot('optima'));
    const body = partOf(file, 'word/document.xml');
    const count = (pattern: RegExp) => [...body.matchAll(pattern)].length;
    const headings = document.blocks.filter(({ kind }) => kind === 'heading');
    expect(count(/<w:pStyle w:val="Heading\d"\/>/gu)).toBe(headings.length);
    expect(count(/<w:bookmarkStart /gu)).toBe(headings.length);
    const links = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/gu)].map(([, anchor]) => anchor);
    const marks = new Set([...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/gu)].map(([, name]) => name));
    expect(links.filter((anchor) => !marks.has(anchor ?? ''))).toEqual([]);
    expect(count(/<w:tblHeader\/>/gu)).toBe(count(/<w:tbl>/gu));
  });

  test('says its language, its title and its seal, and neither a person’s name nor the machine’s', async () => {
    const { file } = await writtenOf(sampleSnapshot('optima'));
    const styles = partOf(file, 'word/styles.xml');
    const about = partOf(file, 'docProps/core.xml');
    expect(styles).toContain('<w:lang w:val="en-GB"');
    expect(about).toContain('<dc:title>Record of processing activities: Optima Group (sample)</dc:title>');
    expect(about).toContain('<dc:creator>Transfer Register</dc:creator>');
    expect(about).toContain('<cp:lastModifiedBy>Transfer Register</cp:lastModifiedBy>');
    expect(about).toContain(SEAL);
    const all = [about, styles, partOf(file, 'docProps/app.xml')].join('\n');
    for (const name of [hostname(), userInfo().username]) expect(all).not.toMatch(new RegExp(`\\b${name}\\b`, 'u'));
  });

  test('has both days, the law pack and the whole seal at the foot of every page', async () => {
    const { file } = await writtenOf(sampleSnapshot('optima'));
    const foot = partOf(file, 'word/footer1.xml').replaceAll(/<[^>]+>/gu, '');
    expect(foot).toContain(
      `As at 22 November 2026; as recorded now: all that the register holds; law pack 2026-10; seal ${SEAL}`,
    );
  });
});

function squeezed(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

describe('LibreOffice', () => {
  test('opens it and finds every paragraph of it, in its order', { timeout: 180_000 }, async ({ skip }) => {
    if (office.missing.length > 0) skip(office.told);
    const { document, file } = await writtenOf(sampleSnapshot('optima'));
    const folder = ownFolder();
    const profile = `-env:UserInstallation=file://${ownFolder()}`;
    const run = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file],
      { encoding: 'utf8', timeout: 150_000 },
    );
    expect(run.status).toBe(0);
    const lines = readFileSync(path.join(folder, 'record.txt'), 'utf8')
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u);
    expect(squeezed(lines)).toEqual(squeezed(paragraphsOf(document)));
  });
});

describe('what a record can hold', () => {
  test('comes back from the file letter by letter', async () => {
    const hostile = ['<w:t>&amp;</w:t>', '\u0000\u0007x', '  spaced  ', '𝕊🙂', '\uD800lone', 'a\tb', '{{x}}', ']]>'];
    const snapshot = facts({
      entities: [entity('Home Ltd', 'GB')],
      activities: [activity({ title: 'One\nTwo', controllers: [idOf('Home Ltd')], people: hostile })],
    });
    const { file } = await writtenOf(snapshot);
    const body = partOf(file, 'word/document.xml');
    const wanted = ['&lt;w:t&gt;&amp;amp;&lt;/w:t&gt;', '>x<', '𝕊🙂', '>lone<', '{{x}}'];
    expect(wanted.filter((text) => !body.includes(text))).toEqual([]);
  });

  test('is whole, however long', async () => {
    const words = Array.from({ length: 9000 }, (_, index) => `word${index}`).join(' ');
    const { file } = await writtenOf(
      facts({
        entities: [entity('Home Ltd', 'GB')],
        activities: [activity({ controllers: [idOf('Home Ltd')], people: [words] })],
      }),
    );
    expect(partOf(file, 'word/document.xml').includes(words)).toBe(true);
  });
});

const shorter = (document: RecordDocument): RecordDocument => ({ ...document, blocks: document.blocks.slice(0, -1) });
const other = (document: RecordDocument): RecordDocument => ({ ...document, subtitle: 'Another' });

describe('a file that does not hold what was written', () => {
  test.for<[string, (document: RecordDocument) => RecordDocument, RegExp]>([
    ['a part less', shorter, /paragraphs, expected \d+, found \d+\. Nothing was changed/],
    ['another word', other, /paragraph 3, expected Case, found Another/],
  ])('by %s is never put in its place', async ([_what, broken, words]) => {
    const request = { ...requestOf(facts({}), 'record.docx'), format: 'docx' as const };
    writeFileSync(request.out, 'an older record');
    vi.spyOn(fault, 'of').mockImplementation(broken as never);
    const refused: unknown = await exportArticle30({ ...request, force: true }).catch((error: unknown) => error);
    vi.restoreAllMocks();
    expect(refused).toBeInstanceOf(FileError);
    expect((refused as FileError).message).toMatch(words);
    expect(readFileSync(request.out, 'utf8')).toBe('an older record');
    expect(readdirSync(path.dirname(request.out))).toEqual(['record.docx']);
  });
});

describe.for(['docx', 'jsonld', 'json', 'csv', 'xlsx', 'pdf'] as const)('a record as %s', (format) => {
  const asked = (name: string) => ({ ...requestOf(facts({}), name), format });
  const printer = {
    printPdf: () => Promise.resolve(new Uint8Array()),
    printPng: () => Promise.resolve(new Uint8Array()),
  };

  test('that was cancelled leaves nothing', async () => {
    const request = asked(`record.${format}`);
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(exportArticle30({ ...request, printer, signal })).rejects.toThrow('cancelled');
    expect(readdirSync(path.dirname(request.out))).toEqual([]);
  });

  test('is not written into a folder that is not there', async () => {
    const request = asked(`nowhere/record.${format}`);
    const refused: unknown = await exportArticle30({ ...request, printer }).catch((error: unknown) => error);
    expect(refused instanceof FileError && refused.code).toBe('files.no-folder');
    expect(existsSync(request.out)).toBe(false);
  });

  test('does not replace a file unless told to', async () => {
    const request = asked(`record.${format}`);
    writeFileSync(request.out, 'somebody’s own');
    const refused: unknown = await exportArticle30({ ...request, printer }).catch((error: unknown) => error);
    expect(refused instanceof FileError && refused.code).toBe('files.exists');
    expect(readFileSync(request.out, 'utf8')).toBe('somebody’s own');
  });
});
