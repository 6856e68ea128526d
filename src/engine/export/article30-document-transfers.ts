import { TRANSFER_COLUMNS } from '../../core/views/transfer-rows.ts';
import type { TransferField, TransferRow } from '../../core/views/transfer-rows.ts';
import type { Cell } from '../../core/views/said.ts';
import { RECORD_DOCUMENT as W } from '../../words/record-document.ts';
import { NO_ROWS } from '../../words/record-sheets.ts';
import { say } from '../../words/say.ts';
import { TRANSFER_HEADINGS } from '../../words/transfer-rows.ts';
import { britishDay } from '../../words/terms.ts';
import type { Block, DocumentCell, FactRow, TableBlock } from './record-document.ts';

/** What differs from law to law; the rest is told once for each transfer. */
const BY_LAW: ReadonlySet<TransferField> = new Set([
  'verdict',
  'actSoon',
  'basis',
  'version',
  'goodThrough',
  'changesOn',
  'becomes',
  'flags',
  'fallback',
  'reasons',
  'toDo',
  'openDuties',
]);

const SUMMARY = [
  { field: 'exporter', width: 18 },
  { field: 'importer', width: 18 },
  { field: 'destination', width: 11 },
  { field: 'regime', width: 11 },
  { field: 'verdict', width: 13 },
  { field: 'basis', width: 18 },
  { field: 'goodThrough', width: 11 },
] as const satisfies ReadonlyArray<{ readonly field: TransferField; readonly width: number }>;

/** A day is told as people read it: a document has no cells that know dates. */
function cellOf({ lines, state, day }: Cell): DocumentCell {
  return { lines: day === undefined ? lines.flatMap((line) => say(line).split('\n')) : [britishDay(day)], state };
}

function factRows({ cells }: TransferRow, wanted: (field: TransferField) => boolean): readonly FactRow[] {
  return TRANSFER_COLUMNS.filter(({ field }) => wanted(field)).map(({ field }) => ({
    label: TRANSFER_HEADINGS[field],
    cell: cellOf(cells[field]),
  }));
}

function summary(rows: readonly TransferRow[]): TableBlock {
  return {
    kind: 'table',
    caption: W.summaryCaption(rows.length),
    headings: SUMMARY.map(({ field }) => TRANSFER_HEADINGS[field]),
    widths: SUMMARY.map(({ width }) => width),
    rows: rows.map(({ cells }) => SUMMARY.map(({ field }) => cellOf(cells[field]))),
  };
}

/** The name of a transfer, without the marks that its cell has below it. */
function titleOf({ cells }: TransferRow): string {
  const [first = ''] = cellOf(cells.transfer).lines;
  return first;
}

/** The transfers: all of them on one table, then each with its facts, and law by law with what it rests on and until when. */
export function transferBlocks(rows: readonly TransferRow[]): readonly Block[] {
  if (rows.length === 0) return [{ kind: 'text', text: NO_ROWS.transfers }];
  const transfers = [...Map.groupBy(rows, ({ transfer }) => transfer).values()];
  return [
    summary(rows),
    ...transfers.flatMap((own, index): readonly Block[] => {
      const [first] = own;
      if (first === undefined) return [];
      const title = titleOf(first);
      return [
        { kind: 'heading', level: 3, text: title, id: `transfer-${index + 1}` },
        {
          kind: 'facts',
          groups: [
            { rows: factRows(first, (field) => field !== 'regime' && !BY_LAW.has(field)) },
            ...own.map((row) => ({
              title: W.under(cellOf(row.cells.regime).lines.join(' ')),
              rows: factRows(row, (field) => BY_LAW.has(field)),
            })),
          ],
        },
      ];
    }),
  ];
}
