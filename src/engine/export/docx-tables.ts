import {
  BorderStyle,
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
import { COLOURS } from './docx-styles.ts';
import type { DocumentCell, FactsBlock, TableBlock } from './record-document.ts';
import { withoutControl } from './xml-text.ts';

/** Characters from which a row may go on over two pages. */
const LONG = 900;

const LINE = { style: BorderStyle.SINGLE, size: 2, color: COLOURS.line };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = { top: NO_LINE, left: NO_LINE, right: NO_LINE, bottom: LINE };

/** How a text looks where that is not its paragraph's style. */
export interface TextLook {
  readonly bold?: boolean | undefined;
  readonly italics?: boolean | undefined;
  readonly color?: string | undefined;
}

/** A text with its line breaks, without what the file cannot hold. */
export function runs(value: string, { bold, italics, color }: TextLook = {}): readonly TextRun[] {
  const look = {
    ...(bold === undefined ? {} : { bold }),
    ...(italics === undefined ? {} : { italics }),
    ...(color === undefined ? {} : { color }),
  };
  return withoutControl(value)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index === 0 ? {} : { break: 1 }) }));
}

interface CellLook extends TextLook {
  readonly width: number;
  readonly fill?: string | undefined;
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
          children: [...runs(line, look)],
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

function dataCell({ lines, state, isHead }: DocumentCell, width: number): TableCell {
  const gap = state === 'not-recorded' ? { fill: COLOURS.gap, ...(isHead === true ? {} : { italics: true }) } : {};
  return cellOf(lines, { width, bold: isHead, ...gap });
}

function isLong(cells: readonly DocumentCell[]): boolean {
  return cells.some(({ lines }) => lines.reduce((sum, { length }) => sum + length, 0) > LONG);
}

function headRow(headings: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map((name, index) =>
      cellOf([name], { width: widths[index] ?? 0, bold: true, color: COLOURS.faint, keepNext: true }),
    ),
  });
}

function tableOf(widths: readonly number[], rows: readonly TableRow[]): Table {
  const breadth = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: breadth, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 60, right: 90 },
  });
}

function caption(of: string | undefined): readonly Paragraph[] {
  return of === undefined ? [] : [new Paragraph({ style: 'Caption', keepNext: true, children: [...runs(of)] })];
}

/**
 * A table of what is asked and what is recorded, with its caption.
 * @param breadth of the table, in twentieths of a point
 */
export function factsTable({ caption: name, groups }: FactsBlock, breadth: number): readonly (Paragraph | Table)[] {
  const first = Math.round(breadth * 0.27);
  const widths = [first, breadth - first] as const;
  const rows = groups.flatMap(({ title, rows: own }) => [
    ...(title === undefined
      ? []
      : [
          new TableRow({
            cantSplit: true,
            children: [
              cellOf([title], {
                width: breadth,
                span: 2,
                bold: true,
                color: COLOURS.green,
                fill: COLOURS.soft,
                keepNext: true,
              }),
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

/**
 * A table of several columns, with its caption.
 * @param breadth of the table, in twentieths of a point
 */
export function columnsTable(
  { caption: name, headings, widths: shares, rows }: TableBlock,
  breadth: number,
): readonly (Paragraph | Table)[] {
  const widths = shares.map((share) => Math.round((breadth * share) / 100));
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: !isLong(cells),
        children: cells.map((cell, index) => dataCell(cell, widths[index] ?? 0)),
      }),
  );
  return [...caption(name), tableOf(widths, [headRow(headings, widths), ...body])];
}
