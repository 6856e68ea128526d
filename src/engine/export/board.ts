import { readFile, writeFile } from 'node:fs/promises';
import type { Finding } from '../../core/checks/finding.ts';
import { findings } from '../../core/checks/findings.ts';
import { boardFigures } from '../../core/views/board.ts';
import type { BoardFigures } from '../../core/views/board.ts';
import type { BoardFormat } from '../../core/views/kept-report.ts';
import { provenanceOf } from '../../core/views/provenance.ts';
import { ANNEX } from '../../words/board.ts';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import { NO_PRINTER } from '../print/printer.ts';
import { writePdf } from '../print/write-printed.ts';
import { boardHtml } from './board-html.ts';
import { boardPage } from './board-page.ts';
import { writeBoardSlides } from './board-slides.ts';
import { ROW_BEGINS } from './html.ts';
import type { ExportedFile, ExportRequest } from './request.ts';

/** The board report of a register on a day. */
export interface BoardRequest extends ExportRequest {
  /** A web page, which it is where nothing is said, the same page printed, or the same content as slides. */
  readonly format?: BoardFormat | undefined;
  /** The figures, where they are known: of an edition, or of a period. Else those of the whole register on the day. */
  readonly figures?: BoardFigures | undefined;
  /** What the checks find on the same dates; found out where it is not given. */
  readonly findings?: readonly Finding[] | undefined;
}

/** The report that was written, with the figures in it. */
export interface ExportedBoard extends ExportedFile {
  readonly figures: BoardFigures;
}

/** The first page answers and asks, the second shows, and the annex begins on a third. */
const LEAST_PAGES = 3;

/** Counts the rows of the annex, so that a page cut short is noticed. */
function checkRows(path: string, page: string, rows: number): void {
  const annex = page.slice(page.indexOf(`id="annex-${ANNEX.transfers.letter}"`));
  const counted = annex.slice(0, annex.indexOf('</section>')).split(ROW_BEGINS).length - 1;
  if (counted !== rows) throw notAsWritten(path, ANNEX.transfers.title, rows, counted);
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

function figuresFor({ snapshot, law, answers, dates, findings: known }: BoardRequest): BoardFigures {
  const found = known ?? findings(snapshot, law, answers, dates);
  return boardFigures({ snapshot, law, answers, dates }, found);
}

/**
 * Writes the board report as one HTML page that needs no other file, prints that page, or writes the same content as slides whose charts can be edited.
 * @throws FileError where the file cannot be written, does not hold what was written, or nothing can print it
 */
export async function exportBoard(request: BoardRequest): Promise<ExportedBoard> {
  const { snapshot, law, dates, out, format = 'html', figures = figuresFor(request) } = request;
  const page = boardPage(figures, provenanceOf(snapshot, law, dates, request), snapshot, law);
  const rows = figures.rows.length;
  let pages: number | undefined;
  if (format === 'pptx') pages = await writeBoardSlides(page, request);
  else if (format === 'pdf') pages = await printHtml(boardHtml(page), rows, request);
  else await writeHtml(boardHtml(page), rows, request);
  return {
    path: out,
    pages,
    sheets: [
      { name: ANNEX.transfers.title, rows },
      { name: ANNEX.decisions.title, rows: figures.decisions.length },
    ],
    figures,
  };
}
