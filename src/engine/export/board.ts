import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../../core/checks/finding.ts';
import { findings } from '../../core/checks/findings.ts';
import { boardFigures } from '../../core/views/board.ts';
import type { BoardFigures } from '../../core/views/board.ts';
import type { BoardFormat } from '../../core/views/kept-report.ts';
import { provenanceOf } from '../../core/views/provenance.ts';
import { ANNEX } from '../../words/board.ts';
import { notAsWritten } from '../files/file-error.ts';
import { sha256OfFile } from '../files/sha256-of-file.ts';
import { writeChecked } from '../files/write-checked.ts';
import { NO_PRINTER } from '../print/printer.ts';
import { writePdf } from '../print/write-printed.ts';
import { annexTables, isLongerThan } from './board-annex.ts';
import { boardHtml } from './board-html.ts';
import { boardPage } from './board-page.ts';
import type { BoardPage } from './board-page.ts';
import { writeBoardSlides } from './board-slides.ts';
import { boardSheets } from './board-workbook.ts';
import { ROW_BEGINS } from './html.ts';
import type { ExportedFile, ExportRequest } from './request.ts';
import { writeWorkbook } from './workbook.ts';

/** The board report of a register on a day. */
export interface BoardRequest extends ExportRequest {
  /** A web page, which it is where nothing is said, the same page printed, or the same content as slides. */
  readonly format?: BoardFormat | undefined;
  /** The figures, where they are known: of an edition, or of a period. Else those of the whole register on the day. */
  readonly figures?: BoardFigures | undefined;
  /** What the checks find on the same dates; found out where it is not given. */
  readonly findings?: readonly Finding[] | undefined;
}

/** A workbook with every row behind the figures, written beside a PDF in which not every row is printed. */
export interface AnnexWorkbook {
  readonly path: string;
  readonly rows: number;
}

/** The report that was written, with the figures in it. */
export interface ExportedBoard extends ExportedFile {
  readonly figures: BoardFigures;
  readonly annex?: AnnexWorkbook | undefined;
}

/**
 * How many rows of each table of the annex are printed. A register of 10,000 transfers would take thousands of pages and more memory than machines have; nobody reads them on paper,
 * and a workbook has them all.
 */
export const MOST_PRINTED_ROWS = 250;

/** The first page answers and asks, the second shows, and the annex begins on a third. */
const LEAST_PAGES = 3;

/** Counts the rows of the annex, so that a page cut short is noticed. */
function checkRows(out: string, page: string, rows: number): void {
  const annex = page.slice(page.indexOf(`id="annex-${ANNEX.transfers.letter}"`));
  const counted = annex.slice(0, annex.indexOf('</section>')).split(ROW_BEGINS).length - 1;
  if (counted !== rows) throw notAsWritten(out, ANNEX.transfers.title, rows, counted);
}

/** Writes the page as it is, and reads it back. */
async function writeHtml(page: string, rows: number, { out, force, signal }: BoardRequest): Promise<void> {
  await writeChecked(
    out,
    async (beside) => writeFile(beside, page),
    async (beside) => {
      const found = await readFile(beside, 'utf8');
      if (found !== page) throw notAsWritten(out, 'characters', page.length, found.length);
      checkRows(out, found, rows);
    },
    { force, signal },
  );
}

/** Prints the page. @returns how many pages of paper it takes */
async function printHtml(page: string, rows: number, request: BoardRequest): Promise<number> {
  const { out, force, signal, printer = NO_PRINTER } = request;
  checkRows(out, page, rows);
  return writePdf(page, LEAST_PAGES, { out, force, signal, printer });
}

/** Where the workbook with all rows goes: beside the PDF, under its name. */
function annexPlace(out: string): string {
  const { dir, name } = path.parse(out);
  return path.join(dir, `${name} annex.xlsx`);
}

interface Printed {
  readonly pages: number;
  readonly annex?: AnnexWorkbook;
}

/**
 * Prints a report whose annex is too long for paper, and writes the workbook with every row: the PDF names it by its hash, and takes its place while the checked workbook waits beside its
 * own, so that there is either both or none.
 */
async function printWithWorkbook(page: BoardPage, request: BoardRequest): Promise<Printed> {
  const { out, force, signal, figures } = request;
  const place = annexPlace(out);
  const sheets = boardSheets(page);
  const pages = await writeChecked(
    place,
    async (beside) => {
      await writeWorkbook(beside, sheets, { signal });
    },
    async (beside) => {
      const cut = { most: MOST_PRINTED_ROWS, workbook: path.basename(place), sha256: await sha256OfFile(beside) };
      const rows = Math.min(figures?.rows.length ?? 0, MOST_PRINTED_ROWS);
      return printHtml(boardHtml(page, cut), rows, request);
    },
    { force, signal },
  );
  return { pages, annex: { path: place, rows: sheets.reduce((sum, { table }) => sum + table.rows.length, 0) } };
}

/** Prints the report, with every row where paper has room for them. */
async function printBoard(page: BoardPage, request: BoardRequest): Promise<Printed> {
  if (isLongerThan(annexTables(page), MOST_PRINTED_ROWS)) return printWithWorkbook(page, request);
  return { pages: await printHtml(boardHtml(page), page.figures.rows.length, request) };
}

function figuresFor({ snapshot, law, answers, dates, findings: known }: BoardRequest): BoardFigures {
  const found = known ?? findings(snapshot, law, answers, dates);
  return boardFigures({ snapshot, law, answers, dates }, found);
}

/**
 * Writes the board report as one HTML page that needs no other file, prints that page, or writes the same content as slides whose charts can be edited. Of a report whose annex is too
 * long for paper, a workbook with every row lies beside the PDF.
 * @throws FileError where the file cannot be written, does not hold what was written, or nothing can print it
 */
export async function exportBoard(request: BoardRequest): Promise<ExportedBoard> {
  const { snapshot, law, dates, out, format = 'html', figures = figuresFor(request) } = request;
  const page = boardPage(figures, provenanceOf(snapshot, law, dates, request), snapshot, law);
  const rows = figures.rows.length;
  let printed: Partial<Printed> = {};
  if (format === 'pptx') printed = { pages: await writeBoardSlides(page, request) };
  else if (format === 'pdf') printed = await printBoard(page, { ...request, figures });
  else await writeHtml(boardHtml(page), rows, request);
  const inFile = (all: number): number => (printed.annex === undefined ? all : Math.min(all, MOST_PRINTED_ROWS));
  return {
    path: out,
    pages: printed.pages,
    annex: printed.annex,
    sheets: [
      { name: ANNEX.transfers.title, rows: inFile(rows) },
      { name: ANNEX.decisions.title, rows: inFile(figures.decisions.length) },
    ],
    figures,
  };
}
