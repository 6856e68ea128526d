/**
 * What a lawyer sees of a paper before she reads it: A4, page numbers, headings that stay with what they head, tables whose heads are repeated, and gaps that are marked
 * by words and not by their ground alone.
 */
import { expect, test } from 'vitest';
import type { Agreement } from '../../../src/core/records/agreement.ts';
import { exportPaper } from '../../../src/engine/export/papers/paper.ts';
import { PAPER_STATE_WORDS } from '../../../src/words/papers.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { partOf } from '../../support/unzip.ts';
import { requestOf } from './request.ts';

const PAPERS = [
  ['idta', 'uk-idta'],
  ['addendum', 'uk-addendum'],
  ['scc', 'eu-scc'],
  ['art26', 'joint-controller-arrangement'],
] as const;

function serving(snapshot: { readonly agreements: readonly Agreement[] }, as: string): Agreement {
  const found = snapshot.agreements.find(({ servesAs }) => servesAs.some(({ kind }) => kind === as));
  if (found === undefined) throw new Error(`the sample has no ${as}`);
  return found;
}

async function written(kind: (typeof PAPERS)[number][0], agreement: Agreement): Promise<string> {
  const request = requestOf(sampleSnapshot('optima'), `${kind}.docx`);
  await exportPaper({ ...request, kind, agreement });
  return request.out;
}

function countOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

function wordsOf(xml: string): string {
  return xml.replaceAll(/<[^>]+>/gu, ' ');
}

test.for(PAPERS)('%s is A4 with its pages numbered, its heads repeated and its rows whole', async ([kind, as]) => {
  const file = await written(kind, serving(sampleSnapshot('optima'), as));
  const body = partOf(file, 'word/document.xml');
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
  const foot = partOf(file, 'word/footer1.xml');
  expect([foot.includes('PAGE'), foot.includes('NUMPAGES')]).toEqual([true, true]);
  const tables = countOf(body, /<w:tbl>/gu);
  expect(tables).toBeGreaterThan(4);
  expect(countOf(body, /<w:tblHeader\/>/gu)).toBe(tables);
  const styles = partOf(file, 'word/styles.xml');
  for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3']) {
    const own = new RegExp(`w:styleId="${style}".*?</w:style>`, 'su').exec(styles)?.[0];
    expect(own).toContain('<w:keepNext/>');
    expect(own).toContain('w:lineRule="auto"');
  }
});

test.for(PAPERS)('%s says in words what it marks by its ground', async ([kind, as]) => {
  const file = await written(kind, serving(sampleSnapshot('optima'), as));
  const rows = [...partOf(file, 'word/document.xml').matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([row]) => row);
  const marked = rows.filter((row) => row.includes('w:fill="FFF4D6"')).map(wordsOf);
  const open = [PAPER_STATE_WORDS.missing, PAPER_STATE_WORDS['to-decide']];
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.filter((row) => !open.some((word) => row.trim().endsWith(word)))).toEqual([]);
  const told = rows.map(wordsOf).filter((row) => open.some((word) => row.trim().endsWith(word)));
  expect(told).toHaveLength(marked.length);
});

test('a name that is longer than any line is whole in the file, and is the subtitle beside what the paper is', async () => {
  const title = `Agreement ${'of the companies named in the schedule and of those that accede '.repeat(12)}`.trim();
  const file = await written('idta', { ...serving(sampleSnapshot('optima'), 'uk-idta'), title });
  const paragraphs = [...partOf(file, 'word/document.xml').matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([one]) =>
    wordsOf(one).trim(),
  );
  expect(paragraphs.slice(0, 2)).toEqual(['International Data Transfer Agreement: Tables 1 to 4', title]);
  expect(partOf(file, 'docProps/core.xml')).toContain(`<dc:title>International Data Transfer Agreement`);
});
