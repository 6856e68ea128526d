import type { Article30Record } from '../../core/views/article30.ts';
import { CSV_PARTS } from '../../words/record-sheets.ts';
import { notAsWritten } from '../files/file-error.ts';
import { NO_PRINTER } from '../print/printer.ts';
import { writePdf } from '../print/write-printed.ts';
import { rowsOf } from './record-document.ts';
import type { RecordDocument } from './record-document.ts';
import { RECORD_ROW_BEGINS, recordHtml } from './record-html.ts';
import type { ExportedFile, ExportRequest } from './request.ts';

function entries(records: ReadonlyArray<{ readonly rows: readonly unknown[] }>): number {
  return records.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** How many entries a document has, in the three parts that a table would have. */
export function partsOfDocument({ controllers, processors, transfers }: Article30Record): ExportedFile['sheets'] {
  return [
    { name: CSV_PARTS.controllers, rows: entries(controllers) },
    { name: CSV_PARTS.processors, rows: entries(processors) },
    { name: CSV_PARTS.transfers, rows: transfers.length },
  ];
}

/** The first page, and one for each part, which all begin on a page of their own. */
function leastPages({ blocks }: RecordDocument): number {
  return 1 + blocks.filter((block) => block.kind === 'heading' && block.level === 2).length;
}

/**
 * Prints the document: its rows are counted in the page that is printed, its pages in the file.
 * @returns how many pages it has
 * @throws FileError where the file cannot be written, or nothing can print it
 */
export async function printRecord(
  document: RecordDocument,
  { out, force, signal, printer = NO_PRINTER }: ExportRequest,
): Promise<number> {
  const page = recordHtml(document);
  const expected = rowsOf(document);
  const found = page.split(RECORD_ROW_BEGINS).length - 1;
  if (found !== expected) throw notAsWritten(out, 'rows', expected, found);
  return writePdf(page, leastPages(document), { out, force, signal, printer });
}
