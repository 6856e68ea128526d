import type { Article30Record, ControllerRecord } from '../../core/views/article30.ts';
import type { ControllerField } from '../../core/views/article30-fields.ts';
import type { Layout } from '../../core/views/layout.ts';
import { layoutCell } from '../../core/views/layouts.ts';
import { PROCESSOR_LAYOUT } from '../../core/views/processor-layout.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import type { Cell } from '../../core/views/said.ts';
import { TRANSFER_COLUMNS } from '../../core/views/transfer-rows.ts';
import type { TransferRow } from '../../core/views/transfer-rows.ts';
import { provenanceInOneLine, provenanceLines } from '../../words/provenance.ts';
import {
  BLOCK_ROWS,
  BLOCK_TITLES,
  layoutLine,
  NO_ROWS,
  recordLines,
  reviewWords,
  SHEET_NAMES,
  SHEET_TITLES,
} from '../../words/record-sheets.ts';
import { TRANSFER_HEADINGS } from '../../words/transfer-rows.ts';
import { continuedRows } from './continued.ts';
import type { AboveCell, AboveRow, Sheet } from './sheet.ts';
import { sheetNames } from './sheet-names.ts';
import type { Table } from './table.ts';
import { tableCell, textCell } from './table.ts';

/** The rows of a view under the columns of a layout. */
export function layoutTable<Field extends string>(
  layout: Layout<Field>,
  rows: ReadonlyArray<{ readonly cells: Readonly<Record<Field, Cell>> }>,
): Table {
  return {
    columns: layout.columns,
    rows: rows.map(({ cells }) => layout.columns.map((column) => tableCell(layoutCell(column, cells)))),
  };
}

/** The rows of transfers under their headings. */
export function transfersTable(rows: readonly TransferRow[]): Table {
  return {
    columns: TRANSFER_COLUMNS.map(({ field, width }) => ({ heading: TRANSFER_HEADINGS[field], width })),
    rows: rows.map(({ cells }) => TRANSFER_COLUMNS.map(({ field }) => tableCell(cells[field]))),
  };
}

function continued(table: Table): Table {
  return { ...table, rows: table.rows.flatMap((row) => continuedRows(row)) };
}

/** Over how many columns a line above the headings reaches: about what a screen shows. */
const LINE_SPAN = 6;

function line(text: string, style: AboveCell['style']): AboveRow {
  return { cells: [{ text, style, span: LINE_SPAN }] };
}

/** Rows 2 to 6: controller, data protection officer and representative side by side, each with name, address, email and telephone. */
function contactRows({ contacts }: ControllerRecord): readonly AboveRow[] {
  const parts = ['controller', 'dataProtectionOfficer', 'representative'] as const;
  const titles: AboveRow = {
    cells: parts.map((part) => ({ text: BLOCK_TITLES[part], style: 'block' as const, span: 2 })),
  };
  const rows = BLOCK_ROWS.map(({ field, label }): AboveRow => ({
    cells: parts.flatMap((part): AboveCell[] => {
      const cell = tableCell(contacts[part][field]);
      return [
        { text: label, style: 'label' },
        { text: cell.text, style: 'value', state: cell.state },
      ];
    }),
  }));
  return [titles, ...rows];
}

function controllerSheet(
  record: ControllerRecord,
  name: string,
  about: Provenance,
  layout: Layout<ControllerField>,
): Sheet {
  return {
    name,
    above: [
      line(SHEET_TITLES.controller(record.entity.legalName), 'title'),
      ...contactRows(record),
      line(`${provenanceInOneLine(about)}. ${reviewWords(record.review)}`, 'note'),
    ],
    showsGroups: true,
    table: continued(layoutTable(layout, record.rows)),
    whenEmpty: NO_ROWS.controller,
  };
}

function processorSheet(record: Article30Record, about: Provenance): Sheet {
  const rows = record.processors.flatMap((processor) => processor.rows);
  return {
    name: SHEET_NAMES.processors,
    above: [
      line(SHEET_TITLES.processors, 'title'),
      ...record.processors.map(({ entity, review }) => line(`${entity.legalName}: ${reviewWords(review)}`, 'note')),
      line(provenanceInOneLine(about), 'note'),
    ],
    showsGroups: true,
    table: continued(layoutTable(PROCESSOR_LAYOUT, rows)),
    whenEmpty: NO_ROWS.processors,
  };
}

function transfersSheet(record: Article30Record, about: Provenance): Sheet {
  return {
    name: SHEET_NAMES.transfers,
    above: [line(SHEET_TITLES.transfers, 'title'), line(provenanceInOneLine(about), 'note')],
    showsGroups: false,
    table: continued(transfersTable(record.transfers)),
    whenEmpty: NO_ROWS.transfers,
  };
}

function aboutSheet(
  record: Article30Record,
  about: Provenance,
  sheets: readonly Sheet[],
  layout: Layout<ControllerField>,
): Sheet {
  const counts = sheets.map(({ name, table }) => `${name}: ${table.rows.length}`).join('\n');
  const lines = [
    ...provenanceLines(about),
    layoutLine(layout),
    { label: 'Rows, sheet by sheet', text: counts },
    ...recordLines(record),
  ];
  return {
    name: SHEET_NAMES.about,
    above: [{ cells: [{ text: SHEET_TITLES.about, style: 'title', span: 2 }] }],
    showsGroups: false,
    table: {
      columns: [
        { heading: 'What', width: 36 },
        { heading: 'Value', width: 110 },
      ],
      rows: lines.map(({ label, text }) => [textCell(label), textCell(text)]),
    },
    whenEmpty: '',
  };
}

/** The sheets of the record: one for each controller in the layout, one of processors, one of transfers, one about the record itself. */
export function article30Sheets(
  record: Article30Record,
  about: Provenance,
  layout: Layout<ControllerField>,
): readonly Sheet[] {
  const names = sheetNames(
    record.controllers.map(({ entity }) => entity.legalName),
    Object.values(SHEET_NAMES),
  );
  const sheets = [
    ...record.controllers.map((one, index) => controllerSheet(one, names[index] ?? '', about, layout)),
    processorSheet(record, about),
    transfersSheet(record, about),
  ];
  return [...sheets, aboutSheet(record, about, sheets, layout)];
}
