import { randomUUID } from 'node:crypto';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Day } from '../../../core/days.ts';
import type { AuthorityPack, OfferedDocument } from '../../../core/views/pack/authority-pack.ts';
import { provenanceOf } from '../../../core/views/provenance.ts';
import { nameById } from '../../../core/records/snapshot.ts';
import { PACK_FILES, PACK_WORDS as W } from '../../../words/pack.ts';
import { notAsWritten } from '../../files/file-error.ts';
import { sha256OfFile } from '../../files/sha256-of-file.ts';
import { writeChecked } from '../../files/write-checked.ts';
import type { Attachment } from '../../register/attachments.ts';
import type { Seal } from '../../register/read.ts';
import { article30Document } from '../article30-document.ts';
import { article30Sheets } from '../article30-sheets.ts';
import { CONTROLLER_LAYOUTS, OWN_LAYOUT } from '../../../core/views/layouts.ts';
import { writeCsv } from '../csv.ts';
import type { CsvFile } from '../csv.ts';
import type { RecordDocument } from '../record-document.ts';
import type { ExportedFile, ExportRequest } from '../request.ts';
import { writeWorkbook } from '../workbook.ts';
import { writeDocx } from '../write-docx.ts';
import { assessmentDocument } from './assessment-document.ts';
import { checkPack } from './check-pack.ts';
import { agreementsCsv, agreementsDocument, transfersCsv, transfersDocument } from './documents.ts';
import { fileName, fileTitle } from './file-name.ts';
import { indexData, indexPage } from './index-files.ts';
import type { IndexParts, PackFile } from './index-files.ts';
import { writeRecordPage } from './record-page.ts';
import { stillOffice, writeZip } from './zip.ts';

/** A pack that is wanted: what is in it, and where the documents that go with it are. */
export interface PackRequest extends ExportRequest {
  readonly pack: AuthorityPack;
  /** The company whose pack it is, by its id; the whole group where it is left out. */
  readonly entity?: string | undefined;
  /** The newest entry of the history that the pack rests on. */
  readonly sealed: Seal | null;
  readonly documentOf: (sha256: string) => Pick<Attachment, 'bytes' | 'mediaType'> | undefined;
  /** Told before each file; what it throws breaks the work off. */
  readonly onFile?: ((done: number, total: number, name: string) => Promise<void>) | undefined;
}

/** A pack that was written, with its files and what is withheld. */
export interface ExportedPack extends ExportedFile {
  readonly files: readonly PackFile[];
  readonly withheld: AuthorityPack['withheld'];
}

/** A file of the pack before it is written. */
interface Planned {
  readonly name: string;
  readonly title: string;
  readonly rows: number | null;
  readonly write: (out: string) => Promise<unknown>;
}

type Signalled = Pick<ExportRequest, 'signal'>;

/** How the documents of a pack that are read are made: for word processors, or as pages where there is too much for those. */
interface Making extends Signalled {
  readonly format: 'docx' | 'html';
  readonly on: Day;
}

/** A document that is read, in the format of the pack. */
function document(
  { name, title, rows, made }: Omit<Planned, 'write'> & { readonly made: () => RecordDocument },
  { format, on, signal }: Making,
): Planned {
  const write = async (out: string): Promise<void> => {
    if (format === 'html') {
      await writeRecordPage(made(), { out, signal });
      return;
    }
    await writeDocx(out, made(), { signal });
    await stillOffice(out, on);
  };
  return { name: `${name}.${format}`, title, rows, write };
}

function csv(name: string, title: string, file: CsvFile, { signal }: Signalled): Planned {
  return { name, title, rows: file.rows.length, write: (out) => writeCsv(file, { out, signal }) };
}

function entries(records: ReadonlyArray<{ readonly rows: readonly unknown[] }>): number {
  return records.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** The layout that each format of the record has of its own. */
function layout(format: 'xlsx' | 'docx') {
  return CONTROLLER_LAYOUTS[OWN_LAYOUT[format] ?? 'article-30'];
}

/** The record in both roles, as a workbook and as a document. */
function recordFiles({ pack: { record }, about }: IndexParts, making: Making): readonly Planned[] {
  const rows = entries(record.controllers) + entries(record.processors);
  const { signal, on } = making;
  return [
    {
      name: PACK_FILES.recordSheets,
      title: `${W.titles.record}, ${W.asSheets}`,
      rows,
      write: async (out) => {
        await writeWorkbook(out, article30Sheets(record, about, layout('xlsx')), { signal });
        await stillOffice(out, on);
      },
    },
    document(
      {
        name: PACK_FILES.record,
        title: W.titles.record,
        rows,
        made: () => article30Document(record, about, layout('docx')),
      },
      making,
    ),
  ];
}

function chosenDocuments(pack: AuthorityPack, { documentOf }: PackRequest): readonly Planned[] {
  return pack.documents.map(({ sha256, title }: OfferedDocument, index) => {
    const kept = documentOf(sha256);
    return {
      name: `${PACK_FILES.documents}/${fileName(index + 1, title, kept?.mediaType)}`,
      title: W.titles.document(title),
      rows: null,
      write: async (out) => {
        if (kept === undefined) throw notAsWritten(out, 'documents', sha256, 'none');
        await writeFile(out, kept.bytes);
        const found = await sha256OfFile(out);
        if (found !== sha256) throw notAsWritten(out, 'SHA-256', sha256, found);
      },
    };
  });
}

/** Entries, transfers and assessments from which a pack has pages in the place of word processors' files: those take a tenth of a second for each and gigabytes of memory. */
const MOST_FOR_DOCX = 600;

function formatOf({ record, assessments }: AuthorityPack): Making['format'] {
  const size = entries(record.controllers) + entries(record.processors) + record.transfers.length + assessments.length;
  return size > MOST_FOR_DOCX ? 'html' : 'docx';
}

/** Every file of the pack but its index. */
function plan(parts: IndexParts, request: PackRequest): readonly Planned[] {
  const { pack, about } = parts;
  const { signal } = request;
  const making: Making = { format: formatOf(pack), on: about.on, signal };
  const { transfers, agreements } = W.titles;
  return [
    ...recordFiles(parts, making),
    csv(PACK_FILES.transfersTable, `${transfers}, ${W.asTable}`, transfersCsv(parts), request),
    document(
      {
        name: PACK_FILES.transfers,
        title: transfers,
        rows: pack.record.transfers.length,
        made: () => transfersDocument(parts),
      },
      making,
    ),
    csv(PACK_FILES.agreementsTable, `${agreements}, ${W.asTable}`, agreementsCsv(parts), request),
    document(
      {
        name: PACK_FILES.agreements,
        title: agreements,
        rows: pack.agreements.length,
        made: () => agreementsDocument(parts),
      },
      making,
    ),
    ...pack.assessments.map((one, index) =>
      document(
        {
          name: `${PACK_FILES.assessments}/${fileTitle(index + 1, one.assessment.title)}`,
          title: W.titles.assessment(one.assessment.title),
          rows: null,
          made: () => assessmentDocument(one, parts),
        },
        making,
      ),
    ),
    ...chosenDocuments(pack, request),
  ];
}

/** Writes the files one by one into a folder of their own, each checked by its own writer, and tells them by size and hash. */
async function writeFiles(folder: string, planned: readonly Planned[], request: PackRequest): Promise<PackFile[]> {
  const files: PackFile[] = [];
  for (const { name, title, rows, write } of planned) {
    await request.onFile?.(files.length, planned.length + 1, name);
    request.signal?.throwIfAborted();
    const out = path.join(folder, ...name.split('/'));
    await mkdir(path.dirname(out), { recursive: true });
    await write(out);
    files.push({ name, title, rows, sha256: await sha256OfFile(out), bytes: (await stat(out)).size });
  }
  return files;
}

async function writeIndex(folder: string, parts: IndexParts, files: readonly PackFile[]): Promise<PackFile[]> {
  const page = path.join(folder, PACK_FILES.index);
  await writeFile(page, indexPage(parts, files));
  const index = {
    name: PACK_FILES.index,
    title: W.titles.index,
    rows: null,
    sha256: await sha256OfFile(page),
    bytes: (await stat(page)).size,
  };
  const all = [index, ...files];
  await writeFile(path.join(folder, PACK_FILES.data), `${JSON.stringify(indexData(parts, all), undefined, 2)}\n`);
  return all;
}

/**
 * Writes the frozen pack for an authority's request as one ZIP file: the record, the transfers, the assessments relied on, the agreements, the documents chosen, and an index that tells
 * each by its SHA-256 and what is withheld and why. The same register on the same days gives the same bytes. The file is reopened and every hash compared before it takes its place.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function exportAuthorityPack(request: PackRequest): Promise<ExportedPack> {
  const { snapshot, law, dates, out, force, signal, pack, entity, sealed } = request;
  const about = provenanceOf(snapshot, law, dates, request);
  const whose = entity === undefined ? snapshot.name : nameById(snapshot, entity);
  const parts: IndexParts = { snapshot, law, pack, about, whose, entity, seal: sealed };
  const folder = path.join(path.dirname(out), `.writing-${randomUUID().slice(0, 8)}-pack`);
  let data = indexData(parts, []);
  try {
    const files = await writeChecked(
      out,
      async (beside) => {
        await mkdir(folder);
        const written = await writeFiles(folder, plan(parts, request), request);
        const all = await writeIndex(folder, parts, written);
        await request.onFile?.(written.length, written.length + 1, path.basename(out));
        const names = [PACK_FILES.index, PACK_FILES.data, ...written.map(({ name }) => name)];
        const zipped = names.map((name) => ({ name, path: path.join(folder, ...name.split('/')) }));
        await writeZip(beside, zipped, about.on, signal);
        data = indexData(parts, all);
      },
      async (beside) => checkPack(out, beside, data),
      { force, signal },
    );
    return {
      path: out,
      // The same rows as a table and as a document are counted once.
      sheets: files.flatMap(({ name, rows }) =>
        rows === null || !/\.(?:docx|html)$/u.test(name) ? [] : [{ name: name.replace(/\.\w+$/u, ''), rows }],
      ),
      files,
      withheld: pack.withheld,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
