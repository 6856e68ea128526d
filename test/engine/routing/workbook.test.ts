import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { dayOfSerial, formatShowsDay } from '../../../src/engine/routing/workbook/cell-text.ts';
import { workbookOf, zipOf } from '../../support/zip.ts';
import { recordsOf, refusal, routed, rowsOf } from './lists.ts';

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: readonly string[]): string => `<row>${cells.join('')}</row>`;
const HEADER = row(inline('Name'), inline('Country'), inline('Note'));
const bare = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text).replaceAll('\r\n', '\n');

const dayCell = (style: number, value: string): string => `<c s="${style}"><v>${value}</v></c>`;

const wide = (last: string): string =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>Country</t></is></c><c r="${last}1" t="inlineStr"><is><t>end</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Kenya</t></is></c></row>`;

const escaped = (one: string): string =>
  one
    .replaceAll(/[&<>]/g, (letter) => `&#${letter.codePointAt(0)};`)
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

const compound = (name: string): Buffer => {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.write(name, 1024 + 128, 'utf16le');
  return bytes;
};

/** Routes a workbook and gives its rows and rejects as objects by heading. */
async function routedBook(rows: string, more: Partial<Parameters<typeof workbookOf>[0]> = {}) {
  const { result, out, rejects } = await routed(workbookOf({ rows: HEADER + rows, ...more }));
  return { result, out: recordsOf(bare(out)), rejects: recordsOf(bare(rejects)) };
}

describe('a workbook', () => {
  test('of another program is routed as a CSV file is: its cells in order, then ours, and its rejects', async () => {
    const book = await writeXlsxFile([
      [{ value: 'Name' }, { value: 'Country' }],
      [{ value: 'Asha' }, { value: 'Kenya' }],
      [{ value: 'Kim' }, { value: 'Korea' }],
      [{ value: '' }, { value: '' }],
      [{ value: 'Léa, "L"' }, { value: 'France' }],
    ]).toBuffer();
    const { result, out, rejects } = await routed(book);
    expect(result).toMatchObject({
      rowsIn: 3,
      rowsOut: 2,
      rejected: 1,
      sheet: 'Sheet1',
      jurisdictionColumn: 'Country',
    });
    expect(recordsOf(bare(out)).map(({ Name, Country, iso }) => [Name, Country, iso])).toEqual([
      ['Asha', 'Kenya', 'KE'],
      ['Léa, "L"', 'France', 'FR'],
    ]);
    expect(recordsOf(bare(rejects))).toMatchObject([{ row_number: '3', Country: 'Korea' }]);
  });

  test('is read from its first sheet that is not hidden, or from the one that is named', async () => {
    const book = workbookOf({ rows: HEADER + row(inline('Asha'), inline('Kenya')) });
    const first = await routed(book);
    expect(first.result).toMatchObject({ sheet: 'Contacts', rowsIn: 1 });
    const named = await routed(book, { sheet: 'lists' });
    expect(recordsOf(bare(named.out))).toMatchObject([{ Country: 'Brazil', iso: 'BR' }]);
    expect((await refusal(book, { sheet: 'Leads' })).message).toBe(
      "list.csv has no sheet 'Leads'. Its sheets are 'Lists' and 'Contacts'. Nothing was written.",
    );
  });

  test('may have empty rows above its header, gaps between cells, and shared, rich and prefixed text', async () => {
    const strings = '<si><r><t>Ash</t></r><r><t>a</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t>Kenya</t></si>';
    const { out } = await routed(
      workbookOf({
        strings,
        rows: `<row r="3"><c r="B3" t="inlineStr"><is><t>Name</t></is></c><c r="D3" t="inlineStr"><is><t>Country</t></is></c></row><row r="7"><c r="B7" t="s"><v>0</v></c><c r="D7" t="s"><v>1</v></c></row>`,
      }),
    );
    expect(rowsOf(bare(out))[1]?.slice(0, 5)).toEqual(['', 'Asha', '', 'Kenya', 'KE']);
  });

  test('has its days written as ISO writes them, whichever way its formats show them', async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs>`;
    const rows = [0, 1, 2, 3]
      .map((style) => dayCell(style, '45657'))
      .concat(dayCell(4, '45657.5'))
      .map((cell) => row(inline('a'), inline('KE'), cell))
      .join('');
    const { out } = await routedBook(rows, { styles });
    expect(out.map(({ Note }) => Note)).toEqual(['45657', '2024-12-31', '2024-12-31', '45657', '2024-12-31T12:00:00']);
    const old = await routedBook(rows, { styles, workbookProperties: '<workbookPr date1904="1"/>' });
    expect(old.out[1]?.['Note']).toBe('2029-01-01');
  });
});

describe('what can be in a workbook', () => {
  test('a formula gives its kept result and is never run; without one its row is rejected', async () => {
    const { result, out, rejects } = await routedBook(
      row(inline('a'), '<c t="str"><f>"Ken"&amp;"ya"</f><v>Kenya</v></c>') +
        row('<c r="A3"><f>HYPERLINK("http://x")</f></c>', inline('Kenya')) +
        row('<c r="A4"><f>A3&amp;"x"</f><v></v></c>', inline('Kenya')) +
        row(inline('=1+1'), inline('Kenya')),
    );
    expect(result).toMatchObject({ rowsIn: 4, rowsOut: 2, rejected: 2 });
    expect(out.map(({ Name, iso }) => [Name, iso])).toEqual([
      ['a', 'KE'],
      ["'=1+1", 'KE'],
    ]);
    expect(rejects[0]?.['why']).toContain('A3 holds a formula without a result');
    expect(rejects[1]?.['why']).toContain('A4 holds a formula without a result');
  });

  test('errors, control characters, marks of writing direction and very long cells harm no other row', async () => {
    const { result, out, rejects } = await routedBook(
      row(inline('a'), '<c t="e"><v>#N/A</v></c>') +
        row(inline('b\u202E_x0007__x000D_'), inline('\u200FKenya\u200F')) +
        row(inline('x'.repeat(1_100_000)), inline('Kenya')) +
        row(inline('c'), inline('Kenya'), inline('d'), inline('one too many')) +
        row(inline('last'), inline('KE\u200E')),
    );
    expect(result).toMatchObject({ rowsIn: 5, rowsOut: 2, rejected: 3 });
    expect(out.map(({ Name }) => Name)).toEqual(['b\u202E_x0007_\r', 'last']);
    expect(rejects.map(({ row_number: number }) => number)).toEqual(['2', '4', '5']);
    expect(rejects[1]?.['why']).toContain('1,100,000 characters');
  });

  test('sixteen thousand columns are read, and one more than a sheet can have is refused', async () => {
    const { result, out } = await routed(workbookOf({ rows: wide('XFD') }));
    expect(result).toMatchObject({ rowsIn: 1, rowsOut: 1 });
    expect(rowsOf(bare(out))[1]).toHaveLength(16_384 + 13);
    expect((await refusal(workbookOf({ rows: wide('XFE') }))).message).toContain('damaged');
  });

  test('rows in are rows out and rejects, whatever the cells hold', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const cell = fc.oneof(
      fc
        .tuple(text, fc.constantFrom('Kenya', 'BR', 'Korea', ''))
        .map(([one, place]) => inline(escaped(place === '' ? one : place))),
      fc.integer().map((number) => `<c><v>${number}</v></c>`),
      fc.constant('<c><f>A1</f></c>'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), async (rows) => {
        const { result, out, rejects } = await routedBook(rows.map((cells) => row(...cells)).join(''));
        expect(result.rowsIn).toBe(out.length + rejects.length);
        expect(result.rowsIn + result.emptyLines).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file that is made to do harm, or is no workbook', () => {
  test('a bomb is refused by what it says of itself, before anything is unpacked', async () => {
    const rows = row(inline('a'), inline('Kenya')) + ' '.repeat(80_000_000);
    const { message, left } = await refusal(workbookOf({ rows: HEADER + rows }));
    expect(message).toMatch(
      /^list.csv was not unpacked: its part xl\/worksheets\/sheet1.xml would grow from [\d,]+ bytes to 80 MB/,
    );
    expect(left).toEqual(['list.csv']);
  });

  test('a part that unpacks to more than it says is left where it does', async () => {
    const book = workbookOf({
      rows: HEADER,
      extra: [{ name: 'xl/worksheets/sheet1.xml', content: ' '.repeat(5_000_000), saysBytes: 1000 }],
    });
    expect((await refusal(book)).message).toContain('damaged');
  });

  test.each([
    ['encrypted parts', zipOf([{ name: '_rels/.rels', content: 'x', encrypted: true }]), 'protected by a password'],
    ['another packed file', zipOf([{ name: 'readme.txt', content: 'hello' }]), 'no list'],
    ['half a packed file', workbookOf({ rows: HEADER }).subarray(0, 900), 'damaged'],
    ['XML that ends too early', workbookOf({ rows: `${HEADER}<row><c>` }), 'damaged'],
    [
      'a document type',
      workbookOf({
        rows: HEADER,
        strings: '',
        extra: [{ name: 'xl/sharedStrings.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><sst>&b;</sst>' }],
      }),
      'damaged',
    ],
    ['no rows', workbookOf({ rows: '' }), "The sheet 'Contacts' of list.csv is empty"],
  ])('%s', async (_what, book, message) => {
    const refused = await refusal(book);
    expect(refused.message).toContain(message);
    expect(refused.left).toEqual(['list.csv']);
  });

  test('a workbook with a password, and one of the old kind, are told apart', async () => {
    expect((await refusal(compound('EncryptedPackage'))).message).toContain('protected by a password');
    expect((await refusal(compound('Workbook'))).message).toContain('of the old kind (XLS)');
  });
});

describe('days by their serial number', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45_292, '2024-01-01'],
    [2_958_465, '9999-12-31'],
    [2_958_466, undefined],
    [0, undefined],
    [-5, undefined],
    [Number.NaN, undefined],
  ])('%d is %s', (serial, day) => {
    expect(dayOfSerial(serial, false)).toBe(day);
  });

  test.each([
    ['dd/mm/yyyy', true],
    ['[$-809]d mmmm yyyy', true],
    ['mmm-yy', true],
    ['General', false],
    ['0.00', false],
    ['[Red]#,##0', false],
    ['h:mm', false],
    ['"due day" 0', false],
  ])('the format %s shows a day: %s', (format, shows) => {
    expect(formatShowsDay(format)).toBe(shows);
  });
});
