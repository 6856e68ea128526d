import { Buffer } from 'node:buffer';
import {
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Table } from 'docx';
import { RECORD_DOCUMENT as W } from '../../words/record-document.ts';
import { documentStyles } from './docx-styles.ts';
import { columnsTable, factsTable, runs } from './docx-tables.ts';
import { contentsOf } from './record-document.ts';
import type { Block, HeadingBlock, TextBlock, WordDocument } from './record-document.ts';
import { withoutControl } from './xml-text.ts';

/** A4, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };

/** Margins: wide tables want narrow ones, what is handed to a person the usual two centimetres. */
const MARGINS = {
  long: { top: 850, bottom: 1080, left: 680, right: 680, footer: 400 },
  short: { top: 1134, bottom: 1134, left: 1134, right: 1134, footer: 480 },
} as const;

const LEVELS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

function heading({ level, text: words, id }: HeadingBlock, isShort: boolean): Paragraph {
  return new Paragraph({
    heading: LEVELS[level],
    pageBreakBefore: level === 2 && !isShort,
    children: [new Bookmark({ id, children: [...runs(words)] })],
  });
}

function textBlock({ text: words, look }: TextBlock): Paragraph {
  return new Paragraph({
    children: [...runs(words)],
    ...(look === 'warning' ? { style: 'Warning' } : {}),
    ...(look === 'before-table' ? { keepNext: true } : {}),
  });
}

function block(one: Block, isShort: boolean, breadth: number): readonly (Paragraph | Table)[] {
  if (one.kind === 'heading') return [heading(one, isShort)];
  if (one.kind === 'facts') return factsTable(one, breadth);
  return one.kind === 'table' ? columnsTable(one, breadth) : [textBlock(one)];
}

function contents(document: WordDocument): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'ContentsTitle', children: [...runs(W.contents)] }),
    ...contentsOf(document).map(
      ({ level, id, text: words }) =>
        new Paragraph({
          style: level === 2 ? 'ContentsPart' : 'ContentsEntry',
          children: [new InternalHyperlink({ anchor: id, children: [...runs(words)] })],
        }),
    ),
  ];
}

function foot({ foot: words }: WordDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'FootPage',
        children: [
          new TextRun({
            children: [`${W.pageOf.page} `, PageNumber.CURRENT, ` ${W.pageOf.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
      new Paragraph({ style: 'Foot', children: [...runs(words)] }),
    ],
  });
}

const PROGRAM = 'Transfer Register';

/** The paragraphs that say what the document is, at its beginning. */
function beginning(document: WordDocument, breadth: number): readonly (Paragraph | Table)[] {
  const { kindOf = W.article, title, subtitle, front, isShort = false } = document;
  return [
    ...(kindOf === null ? [] : [new Paragraph({ style: 'Kind', children: [...runs(kindOf)] })]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [...runs(title)] }),
    ...(subtitle === undefined ? [] : [new Paragraph({ style: 'Whose', children: [...runs(subtitle)] })]),
    ...(front === undefined ? [] : factsTable(front, breadth)),
    ...(isShort ? [] : contents(document)),
  ];
}

/** The document as the bytes of a Word file (DOCX): real headings and bookmarks, headings of tables on every page, its language, and no name of a machine or a person. */
export async function docxOf(document: WordDocument): Promise<Buffer> {
  const { title, subtitle, subject, language, blocks, isShort = false } = document;
  const margin = isShort ? MARGINS.short : MARGINS.long;
  const breadth = PAGE.width - margin.left - margin.right;
  const file = new Document({
    title: withoutControl(subtitle === undefined ? title : `${title}: ${subtitle}`),
    subject: withoutControl(subject),
    creator: PROGRAM,
    lastModifiedBy: PROGRAM,
    description: withoutControl(document.foot),
    styles: documentStyles(language, isShort),
    sections: [
      {
        properties: { page: { size: { ...PAGE }, margin } },
        footers: { default: foot(document) },
        children: [...beginning(document, breadth), ...blocks.flatMap((one) => block(one, isShort, breadth))],
      },
    ],
  });
  return Buffer.from(await Packer.toBuffer(file));
}
