import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a packed file as a test wants it; what it says of itself may be untrue. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Bytes that it says it unpacks to; the truth otherwise. */
  readonly saysBytes?: number;
  /** Says that it is encrypted. */
  readonly encrypted?: boolean;
}

/** Packs parts into a ZIP file. Source: PKWARE APPNOTE 4.3. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, saysBytes, encrypted = false } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 0x8_01 : 0x8_00, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(saysBytes ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    files.push(Buffer.from([0x50, 0x4b, 3, 4]), common, Buffer.from(name), packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, rest, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, central, end]);
}

/** What a workbook of one sheet is made of, each part as XML. */
export interface WorkbookParts {
  readonly rows: string;
  readonly strings?: string;
  readonly workbookProperties?: string;
  readonly styles?: string;
  readonly extra?: readonly ZipPart[];
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`;
const relations = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** A workbook out of raw XML, so that a test can say exactly what is in it. A second, hidden sheet stands first. */
export function workbookOf({
  rows,
  strings = '',
  workbookProperties = '',
  styles = '',
  extra = [],
}: WorkbookParts): Buffer {
  return zipOf([
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${NS} xmlns:r="${REL}">${workbookProperties}<sheets><sheet name="Lists" sheetId="1" state="hidden" r:id="rId2"/><sheet name="Contacts" sheetId="2" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relation('rId2', 'worksheet', '/xl/worksheets/sheet2.xml') +
          relation('rId3', 'sharedStrings', 'sharedStrings.xml') +
          relation('rId4', 'styles', 'styles.xml'),
      ),
    },
    { name: 'xl/styles.xml', content: `<styleSheet ${NS}>${styles}</styleSheet>` },
    { name: 'xl/sharedStrings.xml', content: `<sst ${NS}>${strings}</sst>` },
    {
      name: 'xl/worksheets/sheet2.xml',
      content: `<worksheet ${NS}><sheetData><row><c t="inlineStr"><is><t>Country</t></is></c></row><row><c t="inlineStr"><is><t>Brazil</t></is></c></row></sheetData></worksheet>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>` },
    ...extra,
  ]);
}
