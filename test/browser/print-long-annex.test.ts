/**
 * A board report whose annex is too long for paper: what is printed, what lies beside it, and that there is either both or none.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { installedBrowsers } from '../../src/browser/find-browser.ts';
import { browserPrinter } from '../../src/browser/print.ts';
import { exportBoard, MOST_PRINTED_ROWS } from '../../src/engine/export/board.ts';
import { NO_PRINTER } from '../../src/engine/print/printer.ts';
import { entity, facts, idOf, thirdParty, transfer } from '../core/law/verdict/case-builder.ts';
import { ownFolder, requestOf } from '../engine/export/request.ts';

const machine = { platform: process.platform, env: process.env, home: homedir() };
const printer = browserPrinter({ machine, root: process.getuid?.() === 0, now: () => new Date() });
const MANY = MOST_PRINTED_ROWS + 30;

/** A company that sends to as many recipients in Kenya, on nothing. */
function manyTransfers(count: number) {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return facts({
    entities: [entity('Home', 'GB')],
    thirdParties: numbers.map((number) => thirdParty(`Recipient ${number}`, 'KE')),
    transfers: numbers.map((number) =>
      transfer('Home', `Recipient ${number}`, 'KE', { id: idOf(`to ${number}`), title: `Orders to ${number}` }),
    ),
  });
}

async function textOf(file: string): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await document.loadingTask.destroy();
  return pages.join(' ').replaceAll(/\s+/gu, ' ');
}

describe('a board report with more rows than paper has room for', { timeout: 120_000 }, () => {
  test.skipIf(installedBrowsers(machine).length === 0)(
    'prints the beginning of each table, and a workbook beside it, named by its hash, has every row',
    async () => {
      const out = path.join(ownFolder(), 'board.pdf');
      const { annex, sheets } = await exportBoard({
        ...requestOf(manyTransfers(MANY), ''),
        out,
        format: 'pdf',
        printer,
      });
      const beside = path.join(path.dirname(out), 'board annex.xlsx');
      expect(annex?.path).toBe(beside);
      expect(sheets[0]).toMatchObject({ rows: MOST_PRINTED_ROWS });
      const book = await readXlsxFile(beside);
      const all = book.find(({ sheet }) => sheet === 'T. All transfers');
      expect(all?.data).toHaveLength(MANY + 3);
      expect(annex?.rows).toBeGreaterThanOrEqual(2 * MANY);
      const text = await textOf(out);
      const hash = createHash('sha256').update(readFileSync(beside)).digest('hex');
      expect(text.replaceAll(' ', '')).toContain(hash);
      expect(text).toContain(`All transfers: ${MANY}. The first ${MOST_PRINTED_ROWS} are printed`);
    },
  );

  test.skipIf(installedBrowsers(machine).length === 0)('of a small register has no workbook beside it', async () => {
    const out = path.join(ownFolder(), 'board.pdf');
    const { annex } = await exportBoard({ ...requestOf(manyTransfers(5), ''), out, format: 'pdf', printer });
    expect(annex).toBeUndefined();
    expect(readdirSync(path.dirname(out))).toEqual(['board.pdf']);
  });

  test('leaves neither where nothing can print it, and no workbook is written over', async () => {
    const request = requestOf(manyTransfers(MANY), 'board.pdf');
    const folder = path.dirname(request.out);
    await expect(exportBoard({ ...request, format: 'pdf', printer: NO_PRINTER })).rejects.toMatchObject({
      statement: { id: 'print.nothing-draws' },
    });
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(path.join(folder, 'board annex.xlsx'), 'mine');
    await expect(exportBoard({ ...request, format: 'pdf', printer })).rejects.toMatchObject({ code: 'files.exists' });
    expect(existsSync(request.out)).toBe(false);
  });
});
