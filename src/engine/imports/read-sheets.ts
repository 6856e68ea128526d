import type { SourceRow, SourceSheet } from '../../core/imports/source.ts';
import { MOST_SHEET_BYTES, openPackedWorkbook } from '../routing/workbook/archive.ts';
import type { Archive } from '../files/archive.ts';
import { readBook, readTexts } from '../routing/workbook/book.ts';
import type { Sheet } from '../routing/workbook/book.ts';
import type { CellReading } from '../routing/workbook/cell-text.ts';
import { SheetParser } from '../routing/workbook/sheet-rows.ts';
import type { SheetRow } from '../routing/workbook/sheet-rows.ts';
import { readXml } from '../files/xml.ts';
import { cannotImport } from './import-error.ts';
import { commentsOf } from './sheet-comments.ts';
import { linksOf } from './sheet-links.ts';
import { filled, rangeOf } from './merged.ts';
import type { Range } from './merged.ts';
import { MOST_CHARACTERS, MOST_ROWS } from './limits.ts';

/** What of a workbook is not a cell, and is left where it is. */
export interface WorkbookExtras {
  /** Cells whose value a formula made: the value that the workbook keeps was taken, and nothing was worked out. */
  readonly formulas: number;
  readonly macros: boolean;
  readonly externalLinks: boolean;
  /** Cells with a comment. */
  readonly comments: number;
  /** Hidden sheets, with how many of their rows hold something. */
  readonly hidden: ReadonlyArray<{ readonly sheet: string; readonly rows: number }>;
}

/** A workbook, read. */
export interface ReadWorkbook {
  readonly sheets: readonly SourceSheet[];
  readonly extras: WorkbookExtras;
}

/** Tells how far the reading is, and stops it by throwing. */
export type Step = (share: number) => Promise<void>;

interface ReadSheet {
  readonly sheet: SourceSheet;
  readonly formulas: number;
  readonly comments: number;
}

class Limit {
  #rows = 0;
  #characters = 0;
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  count({ cells }: SheetRow): void {
    this.#rows += 1;
    for (const cell of cells) this.#characters += cell.length;
    if (this.#rows > MOST_ROWS) throw cannotImport('import-file.too-many-rows', { path: this.#path, most: MOST_ROWS });
    if (this.#characters > MOST_CHARACTERS) {
      throw cannotImport('import-file.too-much-text', { path: this.#path, most: MOST_CHARACTERS });
    }
  }
}

async function readSheet(
  archive: Archive,
  reading: CellReading,
  { name, part }: Sheet,
  limit: Limit,
  step: Step,
): Promise<ReadSheet> {
  const rows: SheetRow[] = [];
  const ranges: Range[] = [];
  const parser = new SheetParser(archive.path, reading, (row) => {
    if (row.fault === undefined && row.cells.every((cell) => cell.trim() === '')) return;
    limit.count(row);
    rows.push(row);
  });
  let formulas = 0;
  const all = Math.max(archive.bytesOf(part), 1);
  await readXml(
    archive,
    part,
    MOST_SHEET_BYTES,
    {
      open: (element, attributes) => {
        if (element === 'f') formulas += 1;
        const range = element === 'mergeCell' ? rangeOf(attributes['ref'] ?? '') : undefined;
        if (range !== undefined) ranges.push(range);
        parser.open(element, attributes);
      },
      text: parser.text,
      close: parser.close,
    },
    async (bytes) => {
      await step(Math.min(bytes / all, 1));
      return true;
    },
  );
  const links = await linksOf(archive, part);
  const comments = await commentsOf(archive, part);
  const whole: SourceRow[] = filled(rows, ranges).map((row) => ({
    ...row,
    links: links.get(row.number),
    comments: comments.get(row.number),
  }));
  const count = [...comments.values()].reduce((sum, row) => sum + row.size, 0);
  return { sheet: { name, rows: whole }, formulas, comments: count };
}

/**
 * Reads every sheet of a workbook that is not hidden, as text, and counts the rows of those that are. Formulas are not run, macros are not touched, links are not followed.
 * @throws RoutingFileError or ImportFileError where it is damaged, protected, made to fill the memory or too large
 */
export async function readWorkbookSheets(path: string, step: Step): Promise<ReadWorkbook> {
  const archive = await openPackedWorkbook(path);
  try {
    const book = await readBook(archive);
    const reading: CellReading = { ...book.reading, texts: await readTexts(archive, book.textPart) };
    const limit = new Limit(path);
    const all: Array<ReadSheet & { readonly hidden: boolean }> = [];
    for (const [index, sheet] of book.sheets.entries()) {
      const within: Step = async (share) => step((index + share) / book.sheets.length);
      all.push({ ...(await readSheet(archive, reading, sheet, limit, within)), hidden: sheet.hidden });
    }
    const read = all.filter(({ hidden }) => !hidden);
    const any = (...names: readonly string[]): boolean => names.some((name) => archive.has(name));
    return {
      sheets: read.map(({ sheet }) => sheet),
      extras: {
        formulas: read.reduce((sum, { formulas }) => sum + formulas, 0),
        macros: any('xl/vbaProject.bin'),
        externalLinks: any('xl/externalLinks/externalLink1.xml'),
        comments: read.reduce((sum, { comments }) => sum + comments, 0),
        hidden: all.flatMap(({ sheet, hidden }) => (hidden ? [{ sheet: sheet.name, rows: sheet.rows.length }] : [])),
      },
    };
  } finally {
    archive.close();
  }
}
