import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { ICO_CONTROLLER_LAYOUT, ICO_HEADING_ROW } from '../../../src/core/views/ico-controller-layout.ts';
import { exportArticle30 } from '../../../src/engine/export/article30.ts';
import { FileError } from '../../../src/engine/files/file-error.ts';
import { activity, entity, facts, idOf, thirdParty, transfer } from '../../core/law/verdict/case-builder.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { requestOf, SEAL } from './request.ts';

type Sheets = Awaited<ReturnType<typeof readXlsxFile>>;

function sheet(sheets: Sheets, name: string): Sheets[number]['data'] {
  const found = sheets.find((one) => one.sheet === name);
  if (found === undefined) throw new Error(`no sheet ${name} among ${sheets.map((one) => one.sheet).join(', ')}`);
  return found.data;
}

describe('the workbook of the sample', () => {
  test('has a sheet for each controller, one of processors, one of transfers and one about itself, counted', async () => {
    const request = requestOf(sampleSnapshot('optima'), 'record.xlsx');
    const written = await exportArticle30({ ...request, format: 'xlsx' });
    expect(written.path).toBe(request.out);
    const sheets = await readXlsxFile(request.out);
    expect(written.sheets.map(({ name }) => name)).toEqual(sheets.map((one) => one.sheet));
    expect(written.sheets.map(({ name }) => name).slice(-3)).toEqual([
      'Processor records',
      'Transfers',
      'About this record',
    ]);
    expect(written.sheets[0]?.name).toBe('Optima Contracting Limited');
    for (const { name, rows } of written.sheets.slice(0, -3)) {
      expect(sheet(sheets, name)).toHaveLength(ICO_HEADING_ROW + rows);
    }
    expect(sheet(sheets, 'Transfers')).toHaveLength(3 + (written.sheets.at(-2)?.rows ?? 0));
  });

  test('has the contact block in rows 1 to 6 and the thirty headings in row 9, columns A to AD', async () => {
    const request = requestOf(sampleSnapshot('optima'), 'record.xlsx');
    await exportArticle30({ ...request, format: 'xlsx' });
    const rows = sheet(await readXlsxFile(request.out), 'Optima Contracting Limited');
    expect(rows[1]?.filter((cell) => cell !== null)).toEqual([
      'Controller',
      'Data protection officer',
      'Representative',
    ]);
    expect(rows.slice(2, 6).map((row) => row[0])).toEqual(['Name', 'Address', 'Email', 'Telephone']);
    expect(rows[2]?.[1]).toMatch(/^Optima Contracting Limited/);
    expect(rows[2]?.[3]).toMatch(/^Not recorded/);
    expect(rows[ICO_HEADING_ROW - 1]).toEqual(ICO_CONTROLLER_LAYOUT.columns.map(({ heading }) => heading));
  });

  test('says of itself which register, which days, which law, which seal, and what was left out', async () => {
    const request = requestOf(sampleSnapshot('optima'), 'record.xlsx');
    await exportArticle30({ ...request, format: 'xlsx' });
    const about = new Map(
      sheet(await readXlsxFile(request.out), 'About this record').map((row) => [String(row[0]), String(row[1])]),
    );
    expect(about.get('Register')).toBe('Optima Group (sample)');
    expect(about.get('On (the day judged)')).toBe('22 November 2026');
    expect(about.get('Law pack')).toContain('2026-10');
    expect(about.get('About the law pack')).toContain('not legal advice');
    expect(about.get('Seal of the register')).toBe(SEAL);
    expect(about.get('Made with')).toBe('Transfer Register 1.2.3');
    expect(about.get('Left out')).toContain('draft');
    expect(about.get('Withheld')).toContain('privileged');
    expect(about.get('Rows, sheet by sheet')).toContain('Optima Contracting Limited: ');
  });

  test('has real dates as dates in the sheet of transfers', async () => {
    const request = requestOf(sampleSnapshot('optima'), 'record.xlsx');
    await exportArticle30({ ...request, format: 'xlsx' });
    const rows = sheet(await readXlsxFile(request.out), 'Transfers');
    const column = rows[2]?.indexOf('Good through') ?? -1;
    const days = rows
      .slice(3)
      .flatMap((row) => (row[column] instanceof Date ? [row[column].toISOString().slice(0, 10)] : []));
    expect(days).toContain('2027-01-31');
  });

  test('is that of one controller where one is asked for', async () => {
    const snapshot = sampleSnapshot('optima');
    const controller = snapshot.entities.find((one) => one.country === 'MY')?.id;
    const written = await exportArticle30({ ...requestOf(snapshot, 'record.xlsx'), format: 'xlsx', controller });
    expect(written.sheets.map(({ name }) => name)).toEqual([
      'Optima Products Asia Sdn Bhd',
      'Processor records',
      'Transfers',
      'About this record',
    ]);
  });
});

describe('what a record can hold', () => {
  const formulas = ['=1+1', '+44 20 7946 0000', '-5', '@SUM(A1)', "'quoted", '=HYPERLINK("http://a.example")'];

  test('comes back from the file letter by letter, as text', async () => {
    const hostile = [
      ...formulas,
      'a\tb\r\nc',
      'constructor',
      '__proto__',
      '<t>&amp;</t>',
      '\u0000\u0007x',
      '  spaced  ',
      '𝕊🙂',
      '\uD800lone',
    ];
    const snapshot = facts({
      entities: [entity('Home Ltd', 'GB')],
      activities: [
        activity({
          title: 'constructor',
          controllers: [idOf('Home Ltd')],
          people: hostile,
          businessFunction: 'toString',
        }),
      ],
    });
    const request = requestOf(snapshot, 'record.xlsx');
    await exportArticle30({ ...request, format: 'xlsx' });
    const row = sheet(await readXlsxFile(request.out), 'Home Ltd')[ICO_HEADING_ROW];
    expect(row?.[0]).toBe('toString');
    expect(row?.[3]).toBe(
      [...formulas, 'a\tb\nc', 'constructor', '__proto__', '<t>&amp;</t>', 'x', 'spaced', '𝕊🙂', 'lone'].join('\n'),
    );
  });

  test('goes on in the rows below where it is too long for a cell, and none of it is lost', async () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `word${index}`).join(' ');
    const snapshot = facts({
      entities: [entity('Home Ltd', 'GB')],
      activities: [activity({ controllers: [idOf('Home Ltd')], businessFunction: 'Sales', people: [words] })],
    });
    const request = requestOf(snapshot, 'record.xlsx');
    const written = await exportArticle30({ ...request, format: 'xlsx' });
    const rows = sheet(await readXlsxFile(request.out, { trim: false }), 'Home Ltd').slice(ICO_HEADING_ROW);
    expect(rows).toHaveLength(Math.ceil(words.length / 32_000));
    expect(written.sheets[0]?.rows).toBe(rows.length);
    expect(rows.map((row) => String(row[3])).join('')).toBe(words);
    expect(rows.map((row) => row[0])).toEqual(['Sales', ...rows.slice(1).map(() => '(continued from the row above)')]);
  });

  test('may be nothing at all', async () => {
    const written = await exportArticle30({ ...requestOf(facts({}), 'record.xlsx'), format: 'xlsx' });
    expect(written.sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['Processor records', 0],
      ['Transfers', 0],
      ['About this record', 18],
    ]);
  });
});

describe('a place where nothing can be written', () => {
  test('keeps the file that stands there, unless told to replace it', async () => {
    const request = requestOf(facts({}), 'record.xlsx');
    writeFileSync(request.out, 'somebody’s own');
    const refused: unknown = await exportArticle30({ ...request, format: 'xlsx' }).catch((error: unknown) => error);
    expect(refused instanceof FileError && refused.code).toBe('files.exists');
    expect(readFileSync(request.out, 'utf8')).toBe('somebody’s own');
    await exportArticle30({ ...request, format: 'xlsx', force: true });
    expect(readFileSync(request.out).subarray(0, 2).toString()).toBe('PK');
  });

  test('is told where its folder is missing', async () => {
    const request = requestOf(facts({}), 'nowhere/record.xlsx');
    const refused: unknown = await exportArticle30({ ...request, format: 'xlsx' }).catch((error: unknown) => error);
    expect(refused instanceof FileError && refused.code).toBe('files.no-folder');
    expect(existsSync(request.out)).toBe(false);
  });
});

test('transfers to a third party stand in the sheet of transfers with why and what to do', async () => {
  const snapshot = facts({
    entities: [entity('Home Ltd', 'GB')],
    thirdParties: [thirdParty('Importer', 'KE')],
    transfers: [transfer('Home Ltd', 'Importer', 'KE')],
  });
  const request = requestOf(snapshot, 'record.xlsx');
  await exportArticle30({ ...request, format: 'xlsx' });
  const [headings, row] = sheet(await readXlsxFile(request.out), 'Transfers').slice(2);
  const cell = (heading: string) => row?.[headings?.indexOf(heading) ?? -1];
  expect([cell('Exporter'), cell('Importer'), cell('Destination')]).toEqual([
    'Home Ltd (United Kingdom)',
    'Importer (Kenya)',
    'Kenya',
  ]);
  expect(cell('Transfer mechanism?')).toBe('No mechanism');
  expect(cell('Why')).toContain('[UK GDPR Art 44A]');
  expect(cell('What to do')).toContain('International Data Transfer Agreement');
  expect(cell('Transfer assessment')).toBe('None linked');
});
