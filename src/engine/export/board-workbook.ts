import { ANNEX, BOARD } from '../../words/board.ts';
import { provenanceInOneLine } from '../../words/provenance.ts';
import { annexTables } from './board-annex.ts';
import type { BoardPage } from './board-page.ts';
import type { AfterTable } from './board-table.ts';
import { continuedRows } from './continued.ts';
import { plainText } from './html.ts';
import { sheetNames } from './sheet-names.ts';
import type { Sheet } from './sheet.ts';
import { textCell } from './table.ts';

/** Over how many columns a line above the headings reaches. */
const LINE_SPAN = 4;

/** Characters in the breadth of a sheet, which the columns share as on paper. */
const BREADTH = 180;

interface Part extends AfterTable {
  readonly name: string;
}

function partsOf(page: BoardPage): readonly Part[] {
  return annexTables(page).flatMap(({ part, headings, rows, widths, after }): readonly Part[] => {
    const { letter, title } = ANNEX[part];
    const own = { caption: `${letter}. ${title}`, headings, rows, widths };
    return [own, ...after].map((one) => ({ ...one, name: `${letter}. ${one === own ? title : one.caption}` }));
  });
}

/** Every row behind every figure of a report, a sheet for each table of its annex. */
export function boardSheets(page: BoardPage): readonly Sheet[] {
  const parts = partsOf(page);
  const names = sheetNames(parts.map(({ name }) => name));
  return parts.map(({ caption, headings, rows, widths }, index) => ({
    name: names[index] ?? '',
    above: [
      { cells: [{ text: `${caption}: ${rows.length}`, style: 'title', span: LINE_SPAN }] },
      { cells: [{ text: provenanceInOneLine(page.about), style: 'note', span: LINE_SPAN }] },
    ],
    showsGroups: false,
    table: {
      columns: headings.map((heading, at) => ({ heading, width: Math.max(10, ((widths[at] ?? 10) * BREADTH) / 100) })),
      rows: rows.flatMap((row) => continuedRows(row.map((cell) => textCell(plainText(cell))))),
    },
    whenEmpty: BOARD.nothing,
  }));
}
