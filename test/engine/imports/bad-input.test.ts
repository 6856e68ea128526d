import { truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previewOfJson } from '../../../src/engine/imports/preview-json.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import { workbookOf, zipOf } from '../../support/zip.ts';
import { bytesOf, newRegister } from '../register/support.ts';
import { fileAt } from './files.ts';
import { counts, looked, named, PORTS, refusal, taken } from './into.ts';

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: readonly string[]): string => `<row>${cells.join('')}</row>`;
const HEADINGS = row(cell('Legal name'), cell('Country'));

/** A compound file of the time before XLSX, with a stream of that name in it. */
function compound(name: string): Buffer {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.write(name, 1024 + 128, 'utf16le');
  return bytes;
}

/** The message with which a file is refused, and whether the register is byte by byte what it was. */
async function refused(name: string, content: string | Uint8Array) {
  const register = await newRegister(PORTS);
  const before = bytesOf(register.file);
  const message = await refusal(register, fileAt(name, content));
  return { message: message.replace(/^.*?([\w-]+\.\w+)/, '$1'), untouched: bytesOf(register.file).equals(before) };
}

describe('a file that cannot be taken in leaves the register as it is and says what to do', () => {
  it.each([
    ['protected by a password', 'a.xlsx', compound('EncryptedPackage'), 'a.xlsx is protected by a password'],
    ['a workbook of the old kind', 'a.xls', compound('Workbook'), 'a.xls is a workbook of the old kind (XLS)'],
    ['cut short', 'a.xlsx', workbookOf({ rows: HEADINGS }).subarray(0, 300), 'a.xlsx is damaged'],
    [
      'packed, and no workbook',
      'a.xlsx',
      zipOf([{ name: 'x.txt', content: 'x' }]),
      'a.xlsx is a packed file and no workbook',
    ],
    ['a PDF', 'a.csv', Buffer.from('%PDF-1.7\n'), 'a.csv is neither a workbook (XLSX) nor text'],
    ['bytes that are no text', 'a.csv', Buffer.from([1, 0, 2, 0, 0, 7]), 'a.csv is neither a workbook (XLSX) nor text'],
    ['empty', 'a.csv', '', 'a.csv is empty'],
    [
      'a quotation mark without end',
      'a.csv',
      'Legal name,Country\n"Optima,GB\n',
      'a.csv: a quotation mark that opens in row',
    ],
    ['without a heading that is known', 'a.csv', 'x,y\n1,2\n', 'names two columns that are known'],
  ])('%s', async (_what, name, content, message) => {
    const said = await refused(name, content);
    expect(said.message).toContain(message);
    expect(said.untouched).toBe(true);
  });

  it('made to fill the memory', async () => {
    const bomb = zipOf([
      {
        name: '[Content_Types].xml',
        content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      },
      { name: 'xl/workbook.xml', content: Buffer.alloc(15_000_000, 0x20), saysBytes: 4e9 },
    ]);
    expect((await refused('a.xlsx', bomb)).message).toContain('a.xlsx was not unpacked');
  });

  it('that is not there, or is a folder', async () => {
    const register = await newRegister(PORTS);
    expect(await refusal(register, '/nowhere/x.xlsx')).toBe('There is no file at /nowhere/x.xlsx.');
    expect(await refusal(register, '/')).toContain('is not a file');
  });
});

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const comment = (reference: string, text: string) =>
  `<comment ref="${reference}" authorId="0"><text><r><t>${text}</t></r></text></comment>`;

async function takenBook(
  rows: string,
  more: Partial<Parameters<typeof workbookOf>[0]> = {},
): Promise<{ register: Register; prepared: Awaited<ReturnType<typeof taken>> }> {
  const register = await newRegister(PORTS);
  const prepared = await taken(register, fileAt('book.xlsx', workbookOf({ rows: HEADINGS + rows, ...more })), {});
  return { register, prepared };
}

describe('what a workbook may carry', () => {
  it('formulas: the value that is kept is taken, nothing is run, and a row without one is not understood', async () => {
    const { prepared, register } = await takenBook(
      row('<c t="str"><f>"Opt"&amp;"ima"</f><v>Optima</v></c>', cell('GB')) +
        row('<c r="A3"><f>1+1</f></c>', cell('GB')),
    );
    expect(counts(prepared.rows)).toEqual({ new: 1, changed: 0, same: 0, notUnderstood: 1 });
    expect(named(register, 'entity', 'Optima').country).toBe('GB');
    expect(prepared.read.remarks.map(sentence)).toContain(
      '2 cells hold formulas. None was run: the values that the workbook keeps were taken.',
    );
  });

  it('macros and links to other workbooks: left alone, and said', async () => {
    const { prepared } = await takenBook(row(cell('Optima'), cell('GB')), {
      extra: [
        { name: 'xl/vbaProject.bin', content: 'x' },
        { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' },
      ],
    });
    expect(counts(prepared.rows).new).toBe(1);
    expect(prepared.read.remarks.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['import.macros', 'import.external-links']),
    );
  });

  it('comments on cells, old ones and conversations: kept as internal notes of the row’s record, and nothing changes the second time', async () => {
    const book = workbookOf({
      rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>Legal name</t></is></c><c r="B1" t="inlineStr"><is><t>Country</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Optima</t></is></c><c r="B2" t="inlineStr"><is><t>GB</t></is></c></row>`,
      extra: [
        {
          name: 'xl/worksheets/_rels/sheet1.xml.rels',
          content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'comments', '../comments1.xml')}${relation('rId2', 'threadedComment', '../threadedComments/threadedComment1.xml')}</Relationships>`,
        },
        {
          name: 'xl/comments1.xml',
          content: `<comments><commentList>${comment('A1', 'Fill in every row')}${comment('A2', 'Ask Ada &amp; Ben')}${comment('B2', '[Threaded comment] Your version of Excel')}</commentList></comments>`,
        },
        {
          name: 'xl/threadedComments/threadedComment1.xml',
          content:
            '<ThreadedComments><threadedComment ref="B2"><text>Moved in 2025?</text></threadedComment><threadedComment ref="B2"><text>No.</text></threadedComment></ThreadedComments>',
        },
      ],
    });
    const register = await newRegister(PORTS);
    const file = fileAt('book.xlsx', book);
    const prepared = await taken(register, file, {});
    expect(named(register, 'entity', 'Optima').notes).toEqual([
      { text: 'Comment on Legal name: Ask Ada & Ben', visibility: 'internal' },
      { text: 'Comment on Country: Moved in 2025?\nNo.', visibility: 'internal' },
    ]);
    expect(prepared.read.remarks.map(sentence)).toContainEqual(expect.stringContaining('3 cells have comments'));
    expect(counts((await looked(register, file)).rows)).toEqual({ new: 0, changed: 0, same: 1, notUnderstood: 0 });
  });

  it('hidden sheets: not taken, and their rows counted', async () => {
    const { prepared } = await takenBook(row(cell('Optima'), cell('GB')));
    expect(prepared.read.remarks.map(sentence)).toContainEqual(
      expect.stringContaining("Sheet 'Lists' is hidden: its 2 rows that hold something were not taken."),
    );
  });

  it('two hundred thousand empty rows, which are no rows', async () => {
    const { prepared } = await takenBook(
      `${row(cell(' '), cell('')).repeat(200_001)}${row(cell('Optima'), cell('GB'))}`,
    );
    expect(counts(prepared.rows)).toEqual({ new: 1, changed: 0, same: 0, notUnderstood: 0 });
  });

  it('more rows than any register of processing has: refused before they fill the memory', async () => {
    const register = await newRegister(PORTS);
    const file = fileAt('book.xlsx', workbookOf({ rows: HEADINGS + row(cell('x'), cell('GB')).repeat(200_001) }));
    expect(await refusal(register, file)).toContain('has more than 200,000 rows that hold something');
  });
});

describe('the JSON of a register', () => {
  it('of a gigabyte: refused by its size before it is read', async () => {
    const register = await newRegister(PORTS);
    const before = bytesOf(register.file);
    const file = fileAt('big.json', '{"formatVersion": 1, "entities": [');
    // No disk is filled: what was never written takes no place.
    truncateSync(file, 1e9);
    await expect(previewOfJson(register, file, PORTS)).rejects.toThrow(/big\.json has 1,?000,?000,?000 bytes/);
    expect(bytesOf(register.file).equals(before)).toBe(true);
  });

  it('written by a newer program: said, and nothing is taken', async () => {
    const register = await newRegister(PORTS);
    const before = bytesOf(register.file);
    const file = fileAt('newer.json', '{"formatVersion": 99, "register": {"name": "x"}}');
    await expect(previewOfJson(register, file, PORTS)).rejects.toThrow(/newer/);
    expect(bytesOf(register.file).equals(before)).toBe(true);
  });
});

describe('a list in any usual encoding', () => {
  const TEXT = 'Legal name;Country\r\nÉtoile Sàrl;Österreich\r\n';
  const latin = Buffer.from(TEXT, 'latin1');
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]);

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['Windows-1252', latin],
    ['UTF-16', utf16],
    ['UTF-16, the other way round', Buffer.from(utf16).swap16()],
  ])('%s', async (_name, bytes) => {
    const register = await newRegister(PORTS);
    const { rows } = await looked(register, fileAt('list.csv', bytes));
    expect(rows).toMatchObject([{ outcome: 'new', name: 'Étoile Sàrl' }]);
  });
});
