import type { Article30Record, RecordReview } from '../../core/views/article30.ts';
import type { ContactBlock } from '../../core/views/article30-contacts.ts';
import type { ControllerField } from '../../core/views/article30-fields.ts';
import type { Layout } from '../../core/views/layout.ts';
import { PROCESSOR_LAYOUT } from '../../core/views/processor-layout.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import { provenanceLines } from '../../words/provenance.ts';
import {
  BLOCK_ROWS,
  BLOCK_TITLES,
  CSV_COLUMNS,
  CSV_PARTS,
  approvedWords,
  layoutLine,
  leftOutWords,
  reviewedWords,
  withheldWords,
} from '../../words/record-sheets.ts';
import { layoutTable, transfersTable } from './article30-sheets.ts';
import { csvOf } from './csv.ts';
import type { CsvFile, CsvPart, Values } from './csv.ts';
import { tableCell } from './table.ts';
import type { Table } from './table.ts';

/** The rows of a table by their headings; a day as it is, for sorting. */
export function valuesOf(table: Table): readonly Values[] {
  return table.rows.map((row) =>
    Object.fromEntries(row.map(({ text, day }, index) => [table.columns[index]?.heading ?? '', day ?? text])),
  );
}

function contactValues(contacts: ContactBlock): Values {
  const parts = ['controller', 'dataProtectionOfficer', 'representative'] as const;
  return Object.fromEntries(
    parts.flatMap((part) =>
      BLOCK_ROWS.map(({ field, label }) => {
        const title = part === 'controller' ? CSV_COLUMNS.recordOf : BLOCK_TITLES[part];
        return [`${title}: ${label}`, tableCell(contacts[part][field]).text];
      }),
    ),
  );
}

function reviewValues(review: RecordReview): Values {
  return { [CSV_COLUMNS.lastReviewed]: reviewedWords(review), [CSV_COLUMNS.approvedBy]: approvedWords(review) };
}

function partsOf(record: Article30Record, layout: Layout<ControllerField>): readonly CsvPart[] {
  const controllers = record.controllers.flatMap((one) =>
    valuesOf(layoutTable(layout, one.rows)).map((values, index) => ({
      ...contactValues(one.contacts),
      ...reviewValues(one.review),
      [CSV_COLUMNS.activity]: one.rows[index]?.title ?? '',
      ...values,
    })),
  );
  const processors = record.processors.flatMap((one) =>
    valuesOf(layoutTable(PROCESSOR_LAYOUT, one.rows)).map((values) => ({
      ...contactValues(one.contacts),
      ...reviewValues(one.review),
      ...values,
    })),
  );
  return [
    { name: CSV_PARTS.controllers, rows: controllers },
    { name: CSV_PARTS.processors, rows: processors },
    { name: CSV_PARTS.transfers, rows: valuesOf(transfersTable(record.transfers)) },
  ];
}

/** The Article 30 record as one CSV file, whose first column tells the parts apart. */
export function article30Csv(record: Article30Record, about: Provenance, layout: Layout<ControllerField>): CsvFile {
  const constant = {
    ...Object.fromEntries(provenanceLines(about).map(({ label, text }) => [label, text])),
    [layoutLine(layout).label]: layoutLine(layout).text,
    [CSV_COLUMNS.leftOut]: leftOutWords(record.leftOut),
    [CSV_COLUMNS.withheld]: withheldWords(record.withheld),
  };
  return csvOf(partsOf(record, layout), constant, CSV_COLUMNS.part);
}
