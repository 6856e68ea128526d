import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** A table of a document: its first row heads the columns and is repeated on every page. */
export interface DocumentTable {
  readonly heading: string;
  readonly columns: readonly string[];
  /** Of the columns, in hundredths of the breadth. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of a document under its heading. */
export interface DocumentSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly DocumentTable[];
}

/** A document before it is written. */
export interface DocumentText {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sections: readonly DocumentSection[];
  /** Stands at the foot of every page. */
  readonly foot: string;
}

/** What XML cannot hold. */
const NOT_IN_XML = /[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n]]/gv;

/** The text as the file can hold it. */
export function heldText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(NOT_IN_XML, '');
}

/** A line each, in one paragraph. */
function runs(text: string, bold = false): readonly TextRun[] {
  return heldText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, bold, ...(index === 0 ? {} : { break: 1 }) }));
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ children: [...runs(text)], spacing: { after: 120 } });
}

/** The breadth between the margins of A4, in twentieths of a point. */
const BREADTH = 9638;

function cell(text: string, width: number, isHead: boolean): TableCell {
  return new TableCell({
    children: [new Paragraph({ children: [...runs(text, isHead)] })],
    width: { size: Math.round((BREADTH * width) / 100), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(isHead ? { shading: { fill: 'E3E8EE' } } : {}),
  });
}

function tableOf({ columns, widths, rows }: DocumentTable): Table {
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, index) => cell(text, widths[index] ?? 0, isHead)),
    });
  return new Table({
    width: { size: BREADTH, type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round((BREADTH * width) / 100)),
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({
    children: [...runs(text)],
    heading: level,
    keepNext: true,
    spacing: { before: 240, after: 100 },
  });
}

function footer(text: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({ text: `${heldText(text)}  `, size: 14 }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 14 }),
        ],
      }),
    ],
  });
}

/** The document as the bytes of a Word file: headings and table heads are such, the language is British English, and no machine is named. */
export async function docxOf({ title, paragraphs, sections, foot }: DocumentText): Promise<Buffer> {
  const children = [
    heading(title, HeadingLevel.HEADING_1),
    ...paragraphs.map((text) => paragraph(text)),
    ...sections.flatMap((section) => [
      heading(section.heading, HeadingLevel.HEADING_2),
      ...section.paragraphs.map((text) => paragraph(text)),
      ...section.tables.flatMap((table) => [heading(table.heading, HeadingLevel.HEADING_3), tableOf(table)]),
    ]),
  ];
  const file = new Document({
    title: heldText(title),
    creator: 'Transfer Register',
    lastModifiedBy: 'Transfer Register',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 20, language: { value: 'en-GB' } } },
        heading1: { run: { font: 'Arial', size: 32, bold: true, color: '1F2937' } },
        heading2: { run: { font: 'Arial', size: 26, bold: true, color: '1F2937' } },
        heading3: { run: { font: 'Arial', size: 22, bold: true, color: '1F2937' } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: { default: footer(foot) },
        children,
      },
    ],
  });
  return Packer.toBuffer(file);
}
