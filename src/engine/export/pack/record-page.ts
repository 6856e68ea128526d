import { readFile, writeFile } from 'node:fs/promises';
import { notAsWritten } from '../../files/file-error.ts';
import { writeChecked } from '../../files/write-checked.ts';
import { rowsOf } from '../record-document.ts';
import type { RecordDocument } from '../record-document.ts';
import { RECORD_ROW_BEGINS, recordHtml } from '../record-html.ts';
import type { ExportRequest } from '../request.ts';

/**
 * Writes a document as a page that needs nothing else and opens in every browser: read back, and its rows counted.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function writeRecordPage(
  document: RecordDocument,
  { out, signal }: Pick<ExportRequest, 'out' | 'signal'>,
): Promise<void> {
  const page = recordHtml(document);
  await writeChecked(
    out,
    async (beside) => writeFile(beside, page),
    async (beside) => {
      const found = await readFile(beside, 'utf8');
      if (found !== page) throw notAsWritten(out, 'characters', page.length, found.length);
      const rows = found.split(RECORD_ROW_BEGINS).length - 1;
      if (rows !== rowsOf(document)) throw notAsWritten(out, 'rows', rowsOf(document), rows);
    },
    { signal },
  );
}
