import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exportBoard } from '../../../src/engine/export/board.ts';
import { entity, facts, thirdParty, transfer } from '../../core/law/verdict/case-builder.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { requestOf, SEAL } from './request.ts';

async function pageOf(snapshot: Parameters<typeof requestOf>[0]) {
  const request = requestOf(snapshot, 'board.html');
  const written = await exportBoard(request);
  return { written, page: readFileSync(request.out, 'utf8') };
}

/** The rows of one part of the annex. */
function annexRows(page: string, letter: string): number {
  const [, after = ''] = page.split(`id="annex-${letter}"`);
  return (after.split('</section>')[0] ?? '').split('<tr><th scope="row">').length - 1;
}

describe('the board report of the sample', () => {
  test('stands alone: no script, nothing fetched, and its own policy forbids both', async () => {
    const { page } = await pageOf(sampleSnapshot('optima'));
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|\ssrc=|\shref=(?!"#annex-)|url\((?!#)/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"`);
    const addresses = new Set([...page.matchAll(/https?:\/\/[^\s"'<]+/g)].map(([address]) => address));
    expect(addresses).toEqual(new Set(['http://www.w3.org/2000/svg']));
  });

  test('is built so that it can be heard: language, one main heading, tables with captions and scopes', async () => {
    const { page } = await pageOf(sampleSnapshot('optima'));
    expect(page).toMatch(/^<!doctype html>\s*<html lang="en-GB">/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    const tables = page.match(/<table>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(8);
    expect(page.match(/<table><caption>[^<]+<\/caption>/g)).toHaveLength(tables);
    expect(page).not.toMatch(/<th(?! scope="(?:col|row)")[ >]/);
    for (const tag of ['section', 'table', 'tr', 'ul', 'ol', 'main', 'svg', 'td']) {
      expect(
        page
          .split(`<${tag}`)
          .filter((_, index) => index > 0)
          .filter((rest) => /^[\s>]/.test(rest)),
      ).toHaveLength(page.split(`</${tag}>`).length - 1);
    }
  });

  test('answers in one sentence and four numbers that add up', async () => {
    const { page, written } = await pageOf(sampleSnapshot('optima'));
    const numbers = [...page.matchAll(/<li class="[a-z-]+"><b><a [^>]*>(\d+)<\/a><\/b>/g)].map(([, count]) =>
      Number(count),
    );
    expect(numbers).toHaveLength(4);
    expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(
      written.figures.verdicts.flatMap((one) => one.transfers).length,
    );
    expect(page).toMatch(/<p class="answer">Of \d+ transfers, 2 have no transfer mechanism/);
  });

  test('has in its annex the rows behind every number', async () => {
    const { page, written } = await pageOf(sampleSnapshot('optima'));
    const { figures } = written;
    expect(annexRows(page, 'A')).toBe(figures.withoutMechanism.length);
    expect(annexRows(page, 'B')).toBe(figures.notJudged.length);
    expect(annexRows(page, 'C')).toBe(figures.lapsing.flatMap(({ lines }) => lines).length);
    expect(annexRows(page, 'D')).toBe(figures.contested.length);
    expect(annexRows(page, 'E')).toBe(figures.exceptions.length);
    expect(annexRows(page, 'F')).toBe(figures.byDestination.length);
    expect(annexRows(page, 'G')).toBe(figures.papers.length);
    expect(annexRows(page, 'H')).toBe(figures.overdue.flatMap(({ reviews }) => reviews).length);
    expect(annexRows(page, 'I')).toBe(figures.risks.length);
    expect(annexRows(page, 'J')).toBe(figures.matters.length);
    expect(annexRows(page, 'K')).toBe(figures.decisions.length);
    expect(annexRows(page, 'N')).toBe(figures.assessments.wanted.length + figures.assessments.found.length);
    expect(annexRows(page, 'O')).toBe(figures.drift.length);
    const { complete, withGaps, gaps } = figures.completeness;
    expect(annexRows(page, 'P')).toBe(complete.length + withGaps.length + gaps.length);
    expect(annexRows(page, 'T')).toBe(figures.rows.length);
    expect(annexRows(page, 'H')).toBeGreaterThan(0);
  });

  test('prints both dates, the law pack with its caution, the seal, the program, and what the marks mean', async () => {
    const { page } = await pageOf(sampleSnapshot('optima'));
    for (const text of [
      '22 November 2026',
      'as recorded now',
      '2026-10',
      'not legal advice',
      SEAL,
      'Transfer Register 1.2.3',
    ]) {
      expect(page).toContain(text);
    }
    expect(page).toContain('Illustrative, not the company&#39;s own');
    expect(page).toContain('To be confirmed');
    // The sentence of a notice is quoted as it stands.
    expect(page.replaceAll(/‘[^’]*’/gu, '').toLowerCase()).not.toContain('lawful');
  });

  test('has the flow picture in it, coloured by the page', async () => {
    const { page } = await pageOf(sampleSnapshot('optima'));
    expect(page).toContain('<svg xmlns="http://www.w3.org/2000/svg" viewBox');
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(page).toContain('.flow-ground{fill:#14181f}');
  });
});

test('names from records are text in the page, whatever they hold', async () => {
  const name = '<script>alert(1)</script>';
  const { page } = await pageOf(
    facts({
      entities: [entity(name, 'GB')],
      thirdParties: [thirdParty('<img src=x onerror=y>', 'KE')],
      transfers: [
        transfer(name, '<img src=x onerror=y>', 'KE', { title: '"quoted" & <b>bold</b>', owner: '</td></table>' }),
      ],
    }),
  );
  expect(page).not.toMatch(/<script|<img|<b>bold|<\/td><\/table><\/td>/);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).toContain('&quot;quoted&quot; &amp; &lt;b&gt;bold&lt;/b&gt;');
});

test('the report of an empty register says that there is nothing', async () => {
  const { page } = await pageOf(facts({}));
  expect(page).toContain('<p class="answer">No transfer is recorded.</p>');
  expect(page.match(/<p>None\.<\/p>/g)?.length).toBeGreaterThanOrEqual(12);
  // No heading stands over nothing, nor a table of headings alone.
  expect(page).not.toMatch(/<h2>[^<]+<\/h2>\s*<\/section>|<tbody>\s*<\/tbody>/);
});
