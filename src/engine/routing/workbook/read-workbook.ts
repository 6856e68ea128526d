import { encoderFor } from '../cells.ts';
import type { ListForm, ListSource, Row } from '../list-source.ts';
import { cannotRoute } from '../routing-file-error.ts';
import { MOST_SHEET_BYTES, openPackedWorkbook } from './archive.ts';
import type { Archive } from '../../files/archive.ts';
import { readBook, readTexts } from './book.ts';
import type { Sheet } from './book.ts';
import type { CellReading } from './cell-text.ts';
import { SheetParser } from './sheet-rows.ts';
import type { SheetRow } from './sheet-rows.ts';
import { readXml } from '../../files/xml.ts';

/** How a routed workbook is written: as the CSV that spreadsheets read without asking. */
const WRITTEN = { separator: ',', newline: '\r\n', mark: true } as const;

/** Characters that all rows together may come to. Few shared texts can be named by very many cells, and so grow a small file without end. */
const MOST_CHARACTERS = 4e9;

/** The sheet that was asked for, else the first that is not hidden. */
function sheetOf(path: string, sheets: readonly Sheet[], name: string | undefined): Sheet {
  const wanted = name?.trim().toLowerCase();
  const found =
    wanted === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : sheets.find((sheet) => sheet.name.trim().toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw cannotRoute('routing-file.no-such-sheet', {
    path,
    sheet: name ?? '',
    sheets: sheets.map((sheet) => sheet.name),
  });
}

/** A sheet of a workbook as a list: its first row that is not empty names the columns. */
class WorkbookSource implements ListSource {
  readonly kind = 'workbook';
  readonly encoding = 'utf-8';
  readonly form: ListForm;
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly #archive: Archive;
  readonly #reading: CellReading;
  readonly #part: string;
  readonly #header: SheetRow;
  readonly #encode = encoderFor(WRITTEN.separator);

  constructor(archive: Archive, reading: CellReading, sheet: Sheet, sheets: readonly Sheet[], header: SheetRow) {
    this.#archive = archive;
    this.#reading = reading;
    this.#part = sheet.part;
    this.#header = header;
    this.sheet = sheet.name;
    this.sheets = sheets.map(({ name }) => name);
    this.form = { ...WRITTEN, header: header.cells };
  }

  async read(onRow: (row: Row) => void, afterPiece: (share: number) => Promise<void>): Promise<void> {
    const { path } = this.#archive;
    let characters = 0;
    const parser = new SheetParser(path, this.#reading, (row) => {
      if (row.number <= this.#header.number) return;
      const whole = this.#row(row);
      characters += whole.text.length;
      if (characters > MOST_CHARACTERS) throw cannotRoute('routing-file.grows', { path, most: MOST_CHARACTERS });
      onRow(whole);
    });
    const all = Math.max(this.#archive.bytesOf(this.#part), 1);
    await readXml(this.#archive, this.#part, MOST_SHEET_BYTES, parser, async (bytes) => {
      await afterPiece(bytes / all);
      return true;
    });
  }

  #row({ cells, number, fault }: SheetRow): Row {
    while (cells.length < this.form.header.length) cells.push('');
    const isEmpty = fault === undefined && cells.every((cell) => cell === '');
    return { cells, number, fault, text: isEmpty ? '' : cells.map(this.#encode).join(WRITTEN.separator) };
  }

  close(): void {
    this.#archive.close();
  }
}

/** The first row that is not empty. */
async function headerOf(archive: Archive, part: string, reading: CellReading): Promise<SheetRow | undefined> {
  let header: SheetRow | undefined;
  const parser = new SheetParser(archive.path, reading, (row) => {
    if (row.cells.length > 0) header ??= row;
  });
  await readXml(archive, part, MOST_SHEET_BYTES, parser, () => header === undefined);
  return header;
}

/**
 * Opens a sheet of a workbook (XLSX) as a list that can be routed.
 * @param sheet its name; the first that is not hidden where none is given
 * @throws RoutingFileError where the file is no workbook, damaged, encrypted, made to fill the memory, or the sheet is missing or empty
 */
export async function openWorkbook(path: string, sheet: string | undefined): Promise<ListSource> {
  const archive = await openPackedWorkbook(path);
  try {
    const book = await readBook(archive);
    const chosen = sheetOf(path, book.sheets, sheet);
    const reading: CellReading = { ...book.reading, texts: await readTexts(archive, book.textPart) };
    const header = await headerOf(archive, chosen.part, reading);
    if (header === undefined) throw cannotRoute('routing-file.empty-sheet', { path, sheet: chosen.name });
    return new WorkbookSource(archive, reading, chosen, book.sheets, header);
  } catch (error) {
    archive.close();
    throw error;
  }
}
