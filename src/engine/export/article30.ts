import { writeFile } from 'node:fs/promises';
import { article30Record } from '../../core/views/article30.ts';
import type { Article30Choice, Article30Record } from '../../core/views/article30.ts';
import { CONTROLLER_LAYOUTS, OWN_LAYOUT } from '../../core/views/layouts.ts';
import type { Article30Format, LayoutId } from '../../core/views/layouts.ts';
import { provenanceOf } from '../../core/views/provenance.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import { writeChecked } from '../files/write-checked.ts';
import { article30Csv } from './article30-csv.ts';
import { article30Document } from './article30-document.ts';
import { article30Json, checkJson, countsOf } from './article30-json.ts';
import { article30JsonLd, checkJsonLd } from './article30-jsonld.ts';
import { partsOfDocument, printRecord } from './article30-printed.ts';
import { article30Sheets } from './article30-sheets.ts';
import { writeCsv } from './csv.ts';
import type { ExportedFile, ExportRequest } from './request.ts';
import { writeWorkbook } from './workbook.ts';
import { writeDocx } from './write-docx.ts';

/** Which Article 30 record is wanted, and how. */
export interface Article30Request extends ExportRequest, Article30Choice {
  readonly format: Article30Format;
  /** How a controller's record is laid out; that of the format where nothing is said. */
  readonly layout?: LayoutId | undefined;
}

/** The record that was written, with what it leaves out and withholds. */
export interface ExportedArticle30 extends ExportedFile {
  readonly record: Pick<Article30Record, 'leftOut' | 'withheld' | 'entitiesWithout'>;
}

/** Writes data that are read back as JSON and counted. */
async function writeData(
  { out, force, signal }: Article30Request,
  document: object,
  check: (beside: string) => Promise<ExportedFile['sheets']>,
): Promise<ExportedFile> {
  const sheets = await writeChecked(
    out,
    async (beside) => writeFile(beside, `${JSON.stringify(document, undefined, 2)}\n`),
    check,
    { force, signal },
  );
  return { path: out, sheets };
}

async function writeRecord(
  request: Article30Request,
  record: Article30Record,
  about: Provenance,
): Promise<ExportedFile> {
  const { format, out, force, signal } = request;
  const layout = CONTROLLER_LAYOUTS[request.layout ?? OWN_LAYOUT[format] ?? 'article-30'];
  switch (format) {
    case 'xlsx':
      return writeWorkbook(out, article30Sheets(record, about, layout), { force, signal });
    case 'csv':
      return writeCsv(article30Csv(record, about, layout), { out, force, signal });
    case 'docx': {
      await writeDocx(out, article30Document(record, about, layout), { force, signal });
      return { path: out, sheets: partsOfDocument(record) };
    }
    case 'pdf': {
      const pages = await printRecord(article30Document(record, about, layout), request);
      return { path: out, sheets: partsOfDocument(record), pages };
    }
    case 'json': {
      const document = article30Json(record, about);
      return writeData(request, document, (beside) => checkJson(out, beside, countsOf(document)));
    }
    default: {
      const graph = article30JsonLd(record, about, request);
      return writeData(request, graph, (beside) => checkJsonLd(out, beside, record));
    }
  }
}

/**
 * Writes the Article 30 record as a workbook (XLSX), as CSV, as a document (DOCX, PDF), or as data (JSON, JSON-LD): whole, or of one controller or one
 * processor. The file is reopened and counted before it takes its place.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function exportArticle30(request: Article30Request): Promise<ExportedArticle30> {
  const { snapshot, law, answers, dates, controller, processor } = request;
  const record = article30Record({ snapshot, law, answers, dates }, { controller, processor });
  const written = await writeRecord(request, record, provenanceOf(snapshot, law, dates, request));
  const { leftOut, withheld, entitiesWithout } = record;
  return { ...written, record: { leftOut, withheld, entitiesWithout } };
}
