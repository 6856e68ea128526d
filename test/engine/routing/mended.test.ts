import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysIn } from '../../../src/engine/routing/day-in-cell.ts';
import { factIn } from '../../../src/engine/routing/cells.ts';
import { readHead } from '../../../src/engine/routing/read-head.ts';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { workbookOf } from '../../support/zip.ts';
import { freshFolder, recordsOf, routed } from './lists.ts';

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const cells = (count: number): string => Array.from({ length: count }, () => 'x').join(',');

describe('a file of rejects', () => {
  test('that was mended goes through whole, and keeps what the first run said of each row', async () => {
    const first = await routed('name,country\nKim,Korea\n"Mfano, W",Kenia2\nAnn,Kenya\n');
    expect(first.result.rejected).toBe(2);
    const mended = first.rejects.replace(',Korea', ',South Korea').replaceAll('Kenia2', 'Kenya');
    const second = await routed(mended);
    expect(second.result).toMatchObject({ rowsIn: 2, rowsOut: 2, rejected: 0 });
    expect(recordsOf(second.out)).toMatchObject([
      { row_number: '2', name: 'Kim', iso: 'KR' },
      { row_number: '3', name: 'Mfano, W', iso: 'KE' },
    ]);
  });

  test('of a workbook can be mended too', async () => {
    const rows = `<row>${inline('name')}${inline('country')}</row><row>${inline('Kim')}${inline('Korea')}</row>`;
    const { rejects } = await routed(workbookOf({ rows }));
    const { result } = await routed(rejects.replace(',Korea', ',KP'));
    expect(result).toMatchObject({ rowsIn: 1, rowsOut: 1 });
  });
});

describe('ten thousand columns', () => {
  test('are read as any other number, and a row of one less is rejected', async () => {
    const names = Array.from({ length: 9999 }, (_, at) => `c${at}`).join(',');
    const { result } = await routed(`${names},country\n${cells(9999)},Kenya\n${cells(9999)}\n`);
    expect(result).toMatchObject({ rowsIn: 2, rowsOut: 1, rejected: 1 });
  });
});

describe('the columns as a person chose them', () => {
  const list = 'home,works in,stop\nFrance,Kenya,yes\n';

  test('are read instead of those that a heading would give, and none where none is chosen', async () => {
    const chosen = { jurisdiction: 'works in', optOut: 'stop' };
    const { out } = await routed(list, { columns: chosen });
    expect(recordsOf(out)).toMatchObject([{ iso: 'KE', notice_marketing: 'no' }]);
    const known = 'country,opted out\nKenya,yes\n';
    expect(recordsOf((await routed(known)).out)[0]?.['notice_marketing']).toBe('no');
    expect(recordsOf((await routed(known, { columns: { optOut: null } })).out)[0]?.['notice_marketing']).not.toBe('no');
    await expect(routed(list, { columns: { ...chosen, asked: 'enquiry' } })).rejects.toThrow("no column 'enquiry'");
  });

  test('have the same key for every list with the same headings, whatever their case', async () => {
    const folder = freshFolder();
    const keyOf = async (text: string): Promise<string> => {
      const place = path.join(folder, 'list.csv');
      writeFileSync(place, text);
      return (await readHead(place)).key;
    };
    const key = await keyOf('Name,Country\na,b\n');
    expect(await keyOf('name;COUNTRY\nc;d\n')).toBe(key);
    expect(await keyOf('Country,Name\na,b\n')).not.toBe(key);
  });
});

describe('days as lists write them', () => {
  test.each([
    ['2026-04-03', ['2026-04-03']],
    ['2026-04-03 10:15', ['2026-04-03']],
    ['2026-04-03T00:00:00Z', ['2026-04-03']],
    ['2026/4/3', ['2026-04-03']],
    ['03/04/2026', ['2026-04-03', '2026-03-04']],
    ['31/12/2025', ['2025-12-31']],
    ['12/31/2025', ['2025-12-31']],
    ['31.12.25', ['2025-12-31']],
    ['4/4/2026', ['2026-04-04']],
    ['3 April 2026', ['2026-04-03']],
    ['3rd of April 2026', ['2026-04-03']],
    ['3-Apr-26', ['2026-04-03']],
    ['April 3, 2026', ['2026-04-03']],
    ['31/02/2026', []],
    ['3 Foo 2026', []],
    ['yesterday', []],
    ['45657', []],
    ['', []],
  ])('%s is %j', (cell, days) => {
    expect(daysIn(cell)).toEqual(days);
  });

  test('a day that may be two says yes only where both have been', () => {
    expect(factIn('03/04/2026', '2026-03-20')).toBe('not-known');
    expect(factIn('03/04/2026', '2026-05-01')).toBe('yes');
    expect(factIn('03/04/2026', '2026-01-01')).toBe('no');
  });

  test('any text is read without error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(daysIn(text).length).toBeLessThan(3);
      }),
    );
  });
});
