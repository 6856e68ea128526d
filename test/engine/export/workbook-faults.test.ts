import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { FileError } from '../../../src/engine/files/file-error.ts';
import type { Sheet } from '../../../src/engine/export/sheet.ts';
import { textCell } from '../../../src/engine/export/table.ts';
import { writeWorkbook } from '../../../src/engine/export/workbook.ts';
import type * as WriteExcelFile from 'write-excel-file/node';
import { ownFolder } from './request.ts';

type Writer = typeof WriteExcelFile;
type Given = ReadonlyArray<{ sheet: string; data: unknown[][] }>;

const fault = vi.hoisted(() => ({ of: (sheets: Given): Given => sheets }));

/** The writing library, with a fault that a test asks for. */
vi.mock('write-excel-file/node', async (original) => {
  const { default: write, ...rest } = await original<Writer>();
  return { ...rest, default: (sheets: never, options: never) => write(fault.of(sheets) as never, options) };
});

const SHEET: Sheet = {
  name: 'Record',
  above: [],
  showsGroups: false,
  table: {
    columns: [
      { heading: 'One', width: 10 },
      { heading: 'Two', width: 10 },
    ],
    rows: [
      [textCell('a'), textCell('b')],
      [textCell('c'), textCell('d')],
    ],
  },
  whenEmpty: '',
};

function withData(change: (data: unknown[][]) => unknown[][]) {
  return (sheets: Given): Given => sheets.map((sheet) => ({ ...sheet, data: change(sheet.data) }));
}

function replaced(row: number, column: number, value: string) {
  return withData((data) =>
    data.map((cells, index) =>
      index === row ? cells.map((cell, place) => (place === column ? { value, type: String } : cell)) : cells,
    ),
  );
}

describe('a workbook that does not hold what was written', () => {
  test.for<[string, (sheets: Given) => Given, RegExp]>([
    ['a row less', withData((data) => data.slice(0, -1)), /rows of the sheet Record, expected 2, found 1/],
    ['a row more', withData((data) => [...data, ['e', 'f']]), /rows of the sheet Record, expected 2, found 3/],
    ['another heading', replaced(0, 1, 'Three'), /headings of the sheet Record/],
    ['another cell', replaced(2, 1, 'D'), /cell 2 of row 3 of the sheet Record, expected d, found D/],
    ['another sheet', (sheets) => [...sheets, { sheet: 'More', data: [['x']] }], /sheets, expected 1, found 2/],
    [
      'another name',
      (sheets) => sheets.map((sheet) => ({ ...sheet, sheet: 'Other' })),
      /name of a sheet, expected Record/,
    ],
  ])('by %s is never put in its place', async ([_what, broken, words]) => {
    const place = path.join(ownFolder(), 'record.xlsx');
    vi.spyOn(fault, 'of').mockImplementation(broken);
    const refused: unknown = await writeWorkbook(place, [SHEET]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FileError);
    expect((refused as FileError).message).toMatch(words);
    expect(existsSync(place)).toBe(false);
    expect(readdirSync(path.dirname(place))).toEqual([]);
  });

  test('leaves the workbook that stands there as it is', async () => {
    const place = path.join(ownFolder(), 'record.xlsx');
    await writeWorkbook(place, [SHEET]);
    writeFileSync(place, 'an older record');
    vi.spyOn(fault, 'of').mockImplementation(replaced(1, 0, 'A'));
    await expect(writeWorkbook(place, [SHEET], { force: true })).rejects.toThrow(/Nothing was changed/);
    expect(readdirSync(path.dirname(place))).toEqual(['record.xlsx']);
  });
});

test('a workbook that holds it is counted sheet by sheet', async () => {
  const place = path.join(ownFolder(), 'record.xlsx');
  expect(await writeWorkbook(place, [SHEET])).toEqual({ path: place, sheets: [{ name: 'Record', rows: 2 }] });
});
