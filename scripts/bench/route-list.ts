/** The contact lists that routing is measured on: the same contacts as CSV, as a workbook, and the distinct cells that routing reads of them. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';

/** The columns of the lists. */
const HEADER = [
  'organisation',
  'name',
  'email',
  'telephone',
  'country',
  'registered_with',
  'registered',
  'opt_out',
  'address',
] as const;

/** Those of which routing makes something. */
export const COLUMNS_READ = ['country', 'registered_with', 'registered', 'opt_out'] as const;

const PLACES = [
  'Kenya',
  'Indonesia',
  'Brazil',
  'AU',
  'GB',
  'France',
  'Deutschland',
  'US',
  'SGP',
  'India',
  'Greenland',
  'Trinidad & Tobago',
  'ZA',
  'Japan',
  'Malaysia',
  'AE',
];

/** One contact of the list: every tenth with a comma, every fiftieth with a line break and quotation marks. */
function contact(index: number): readonly string[] {
  return [
    index % 10 === 0 ? `Acme ${index % 977}, Ltd` : `Acme Partitions ${index % 977} Ltd`,
    `Jane Doe ${index}`,
    `jane.doe${index}@acme.example`,
    `+44 1494 ${100_000 + (index % 900_000)}`,
    PLACES[index % PLACES.length] ?? '',
    '',
    index % 3 === 0 ? 'yes' : '',
    index % 11 === 0 ? 'yes' : '',
    index % 50 === 0 ? 'Suite 4\nTower "B"' : 'Springfield',
  ];
}

function csvLine(cells: readonly string[]): string {
  const written = cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${written.join(',')}\n`;
}

/** Rows put together before they are written. */
const AT_ONCE = 10_000;

function* blocks(rows: number): Generator<readonly (readonly string[])[]> {
  for (let first = 0; first < rows; first += AT_ONCE) {
    yield Array.from({ length: Math.min(AT_ONCE, rows - first) }, (_, offset) => contact(first + offset));
  }
}

/** Writes a list of that many contacts as CSV. */
export function makeList(place: string, rows: number): void {
  const file = openSync(place, 'w');
  writeSync(file, csvLine(HEADER));
  for (const block of blocks(rows)) writeSync(file, block.map(csvLine).join(''));
  closeSync(file);
}

/** Writes each distinct set of cells that routing reads once, as CSV. */
export function makeDistinct(place: string): void {
  const lines = PLACES.flatMap((country) =>
    ['yes', ''].flatMap((registered) => ['yes', ''].map((optOut) => csvLine([country, '', registered, optOut]))),
  );
  const file = openSync(place, 'w');
  writeSync(file, csvLine(COLUMNS_READ) + lines.join(''));
  closeSync(file);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OF_DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OF_PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

function relations(...targets: ReadonlyArray<readonly [id: string, type: string, target: string]>): string {
  const each = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OF_DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${OF_PACKAGE}">${each.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Gives each text its number as Excel does: the same text has the same one. */
class SharedTexts {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.all.length;
      this.numbers.set(text, number);
      this.all.push(text);
    }
    return number;
  }
}

/** Writes a list of that many contacts as the workbook that Excel would make of it: all texts shared, and named by their numbers. */
export function makeWorkbook(place: string, rows: number): void {
  const file = openSync(place, 'w');
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    writeSync(file, piece);
  });
  const texts = new SharedTexts();
  const part = (name: string, content: Iterable<string>): void => {
    const packed = new ZipDeflate(name, { level: 1 });
    zip.add(packed);
    for (const text of content) packed.push(Buffer.from(text));
    packed.push(new Uint8Array(), true);
  };
  const letters = HEADER.map((_, column) => String.fromCodePoint(65 + column));
  const row = (cells: readonly string[], number: number): string => {
    const written = cells.map((cell, column) =>
      cell === '' ? '' : `<c r="${letters[column]}${number}" t="s"><v>${texts.numberOf(cell)}</v></c>`,
    );
    return `<row r="${number}">${written.join('')}</row>`;
  };
  function* sheet(): Generator<string> {
    yield `<worksheet xmlns="${MAIN}"><sheetData>${row(HEADER, 1)}`;
    let before = 1;
    for (const block of blocks(rows)) {
      const first = before + 1;
      yield block.map((cells, at) => row(cells, first + at)).join('');
      before += block.length;
    }
    yield '</sheetData></worksheet>';
  }
  function* shared(): Generator<string> {
    yield `<sst xmlns="${MAIN}" uniqueCount="${texts.all.length}">`;
    for (let first = 0; first < texts.all.length; first += AT_ONCE) {
      yield texts.all
        .slice(first, first + AT_ONCE)
        .map((text) => `<si><t>${escaped(text)}</t></si>`)
        .join('');
    }
    yield '</sst>';
  }
  part('_rels/.rels', [relations(['rId1', 'officeDocument', 'xl/workbook.xml'])]);
  part('xl/workbook.xml', [
    `<workbook xmlns="${MAIN}" xmlns:r="${OF_DOCUMENT}"><sheets><sheet name="Contacts" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  part('xl/_rels/workbook.xml.rels', [
    relations(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'sharedStrings', 'sharedStrings.xml']),
  ]);
  part('xl/worksheets/sheet1.xml', sheet());
  part('xl/sharedStrings.xml', shared());
  zip.end();
  closeSync(file);
}
