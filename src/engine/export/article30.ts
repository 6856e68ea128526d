import { writeFile } from 'node:fs/promises';
import { article30Record } from '../../core/views/article30.ts';
import type { Article30Choice, Article30Record } from '../../core/views/article30.ts';
import { CONTROLLER_LAYOUTS } from '../../core/views/layouts.ts';
import type { LayoutId } from '../../core/views/layouts.ts';
import { provenanceOf } from '../../core/views/provenance.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import { writeChecked } from '../files/write-checked.ts';
import { article30Csv } from './article30-csv.ts';
import { article30Json, checkJson, countsOf } from './article30-json.ts';
import { article30Sheets } from './article30-sheets.ts';
import { writeCsv } from './csv.ts';
import type { ExportedFile, ExportRequest } from './request.ts';
import { writeWorkbook } from './workbook.ts';

/** Which Article 30 record is wanted, and how. */
export interface Article30Request extends ExportRequest, Article30Choice {
  readonly format: 'xlsx' | 'csv' | 'json';
  /** How a controller's record is laid out; that of the ICO where nothing is said. */
  readonly layout?: LayoutId | undefined;
}

/** The record that was written, with what it leaves out and withholds. */
export interface ExportedArticle30 extends ExportedFile {
  readonly record: Pick<Article30Record, 'leftOut' | 'withheld' | 'entitiesWithout'>;
}

async function writeRecord(
  { format, out, force, signal, layout: layoutId = 'ico' }: Article30Request,
  record: Article30Record,
  about: Provenance,
): Promise<ExportedFile> {
  const layout = CONTROLLER_LAYOUTS[layoutId];
  if (format === 'xlsx') return writeWorkbook(out, article30Sheets(record, about, layout), { force, signal });
  if (format === 'csv') return writeCsv(article30Csv(record, about, layout), { out, force, signal });
  const document = article30Json(record, about);
  const sheets = await writeChecked(
    out,
    async (beside) => writeFile(beside, `${JSON.stringify(document, undefined, 2)}\n`),
    async (beside) => checkJson(out, beside, countsOf(document)),
    { force, signal },
  );
  return { path: out, sheets };
}

/**
 * Writes the Article 30 record as a workbook (XLSX), as CSV or as JSON: whole, or of one controller or one processor. The file is reopened and counted
 * before it takes its place.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function exportArticle30(request: Article30Request): Promise<ExportedArticle30> {
  const { snapshot, law, answers, dates, controller, processor } = request;
  const record = article30Record({ snapshot, law, answers, dates }, { controller, processor });
  const written = await writeRecord(request, record, provenanceOf(snapshot, law, dates, request));
  const { leftOut, withheld, entitiesWithout } = record;
  return { ...written, record: { leftOut, withheld, entitiesWithout } };
}
