import { Buffer } from 'node:buffer';
import {
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { RECORD_DOCUMENT as W } from '../../words/record-document.ts';
import { contentsOf } from './record-document.ts';
import type { Block, DocumentCell, FactsBlock, HeadingBlock, RecordDocument, TableBlock } from './record-document.ts';
import { withoutControl } from './xml-text.ts';

/** A4 and its margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, side: 680, top: 850, bottom: 1080 };
const BREADTH = PAGE.width - 2 * PAGE.side;

const GREEN = '1D5B33';
const FAINT = '4A5563';
const SOFT = 'EEF1F5';
const GAP = 'FFF4D6';

/** Characters from which a row may go on over two pages. */
const LONG = 900;

const LINE = { style: BorderStyle.SINGLE, size: 2, color: 'B9C1CB' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = { top: NO_LINE, left: NO_LINE, right: NO_LINE, bottom: LINE };

function text(
  value: string,
  look: { readonly bold?: boolean; readonly italics?: boolean; readonly color?: string } = {},
) {
  return new TextRun({ text: withoutControl(value), ...look });
}

interface CellLook {
  readonly width: number;
  readonly bold?: boolean | undefined;
  readonly color?: string | undefined;
  readonly fill?: string | undefined;
  readonly italics?: boolean | undefined;
  readonly span?: number | undefined;
  /** Keeps the cell's row on the page of the next one. */
  readonly keepNext?: boolean | undefined;
}

function cellOf(lines: readonly string[], { width, fill, span, keepNext, ...look }: CellLook): TableCell {
  return new TableCell({
    children: lines.map(
      (line) =>
        new Paragraph({
          style: 'Cell',
          children: [text(line, look)],
          ...(keepNext === true ? { keepNext: true } : {}),
        }),
    ),
    borders: BORDERS,
    verticalAlign: VerticalAlignTable.TOP,
    width: { size: width, type: WidthType.DXA },
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  });
}

function dataCell({ lines, state }: DocumentCell, width: number): TableCell {
  return state === 'not-recorded' ? cellOf(lines, { width, fill: GAP, italics: true }) : cellOf(lines, { width });
}

function isLong(cells: readonly DocumentCell[]): boolean {
  return cells.some(({ lines }) => lines.reduce((sum, { length }) => sum + length, 0) > LONG);
}

function headRow(headings: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map((name, index) =>
      cellOf([name], { width: widths[index] ?? 0, bold: true, color: FAINT, keepNext: true }),
    ),
  });
}

function tableOf(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: BREADTH, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 60, right: 90 },
  });
}

function caption(of: string | undefined): readonly Paragraph[] {
  return of === undefined ? [] : [new Paragraph({ style: 'Caption', keepNext: true, children: [text(of)] })];
}

function facts({ caption: name, groups }: FactsBlock): readonly (Paragraph | Table)[] {
  const widths = [Math.round(BREADTH * 0.27), BREADTH - Math.round(BREADTH * 0.27)] as const;
  const rows = groups.flatMap(({ title, rows: own }) => [
    ...(title === undefined
      ? []
      : [
          new TableRow({
            cantSplit: true,
            children: [
              cellOf([title], { width: BREADTH, span: 2, bold: true, color: GREEN, fill: SOFT, keepNext: true }),
            ],
          }),
        ]),
    ...own.map(
      ({ label, cell }) =>
        new TableRow({
          cantSplit: !isLong([cell]),
          children: [cellOf([label], { width: widths[0], bold: true }), dataCell(cell, widths[1])],
        }),
    ),
  ]);
  return [...caption(name), tableOf(widths, [headRow([W.asked, W.recorded], widths), ...rows])];
}

function table({ caption: name, headings, widths: shares, rows }: TableBlock): readonly (Paragraph | Table)[] {
  const widths = shares.map((share) => Math.round((BREADTH * share) / 100));
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: !isLong(cells),
        children: cells.map((cell, index) => dataCell(cell, widths[index] ?? 0)),
      }),
  );
  return [...caption(name), tableOf(widths, [headRow(headings, widths), ...body])];
}

const LEVELS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

function heading({ level, text: words, id }: HeadingBlock): Paragraph {
  return new Paragraph({
    heading: LEVELS[level],
    pageBreakBefore: level === 2,
    children: [new Bookmark({ id, children: [text(words)] })],
  });
}

function block(one: Block): readonly (Paragraph | Table)[] {
  if (one.kind === 'heading') return [heading(one)];
  if (one.kind === 'facts') return facts(one);
  return one.kind === 'table' ? table(one) : [new Paragraph({ children: [text(one.text)] })];
}

function contents(document: RecordDocument): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'ContentsTitle', children: [text(W.contents)] }),
    ...contentsOf(document).map(
      ({ level, id, text: words }) =>
        new Paragraph({
          style: level === 2 ? 'ContentsPart' : 'ContentsEntry',
          children: [new InternalHyperlink({ anchor: id, children: [text(words)] })],
        }),
    ),
  ];
}

function foot({ foot: words }: RecordDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        children: [
          new TextRun({
            children: [`${W.pageOf.page} `, PageNumber.CURRENT, ` ${W.pageOf.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
      new Paragraph({ style: 'Foot', children: [text(words)] }),
    ],
  });
}

const PROGRAM = 'Transfer Register';

/** A style of paragraphs that differs from the normal one in these. */
function based(id: string, name: string, run: object, spacing: object, more: object = {}) {
  return { id, name, basedOn: 'Normal', run, paragraph: { spacing, ...more } };
}

/** Styles of a paragraph by id; sizes in half points, spacing in twentieths of a point. */
function paragraphStyles() {
  return [
    based('Cell', 'Cell', { size: 18 }, { after: 30, line: 252 }),
    based('Kind', 'Kind', { size: 20, color: FAINT }, { after: 200 }),
    based('Whose', 'Whose', { size: 26 }, { before: 60, after: 240 }),
    based('Foot', 'Foot', { size: 13, color: FAINT }, { after: 0 }),
    based('Caption', 'Caption', { size: 16, color: FAINT }, { before: 60, after: 40 }),
    based('ContentsTitle', 'Contents title', { size: 23, bold: true }, { before: 320, after: 100 }),
    based('ContentsPart', 'Contents part', { size: 18, bold: true }, { before: 120, after: 20 }),
    based('ContentsEntry', 'Contents entry', { size: 18 }, { after: 20 }, { indent: { left: 240 } }),
  ];
}

/** The style of a heading, which stays on the page of what it heads. */
function headed(size: number, before: number, after: number, color = '14191F') {
  return {
    run: { size, bold: true, color, font: 'Arial' },
    paragraph: { keepNext: true, spacing: { before, after } },
  };
}

/** The document as the bytes of a DOCX: real headings and bookmarks, headings of tables on every page, its language, and no name of a machine or a person. */
export async function recordDocx(document: RecordDocument): Promise<Buffer> {
  const { kindOf = W.article, title, subtitle, subject, language, front, blocks } = document;
  const file = new Document({
    title: `${title}: ${subtitle}`,
    subject,
    creator: PROGRAM,
    lastModifiedBy: PROGRAM,
    description: document.foot,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 19, color: '14191F', language: { value: language, eastAsia: language } },
          paragraph: { spacing: { after: 80, line: 264 } },
        },
        title: headed(44, 0, 60),
        heading1: headed(30, 0, 160, GREEN),
        heading2: headed(23, 320, 100),
        heading3: headed(20, 220, 80),
      },
      paragraphStyles: paragraphStyles(),
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side, footer: 400 },
          },
        },
        footers: { default: foot(document) },
        children: [
          new Paragraph({ style: 'Kind', children: [text(kindOf)] }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [text(title)] }),
          new Paragraph({ style: 'Whose', children: [text(subtitle)] }),
          ...facts(front),
          ...contents(document),
          ...blocks.flatMap(block),
        ],
      },
    ],
  });
  return Buffer.from(await Packer.toBuffer(file));
}
