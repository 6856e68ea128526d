import { readFile, writeFile } from 'node:fs/promises';
import type { Finding } from '../../core/checks/finding.ts';
import { findings } from '../../core/checks/findings.ts';
import { boardFigures } from '../../core/views/board.ts';
import type { BoardFigures } from '../../core/views/board.ts';
import { provenanceOf } from '../../core/views/provenance.ts';
import { ANNEX } from '../../words/board.ts';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import { boardHtml } from './board-html.ts';
import { ROW_BEGINS } from './html.ts';
import type { ExportedFile, ExportRequest } from './request.ts';

/** The board report of a register on a day. */
export interface BoardRequest extends ExportRequest {
  /** What the checks find on the same dates; found out where it is not given. */
  readonly findings?: readonly Finding[] | undefined;
}

/** The report that was written, with the figures in it. */
export interface ExportedBoard extends ExportedFile {
  readonly figures: BoardFigures;
}

/** Reads the page back and counts the rows of its annex, so that a page cut short is noticed. */
async function check(path: string, beside: string, page: string, rows: number): Promise<void> {
  const found = await readFile(beside, 'utf8');
  if (found !== page) throw notAsWritten(path, 'characters', page.length, found.length);
  const annex = found.slice(found.indexOf(`id="annex-${ANNEX.transfers.letter}"`));
  const counted = annex.slice(0, annex.indexOf('</section>')).split(ROW_BEGINS).length - 1;
  if (counted !== rows) throw notAsWritten(path, ANNEX.transfers.title, rows, counted);
}

/**
 * Writes the board report as one HTML page that needs no other file.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function exportBoard(request: BoardRequest): Promise<ExportedBoard> {
  const { snapshot, law, answers, dates, out, force, signal } = request;
  const found = request.findings ?? findings(snapshot, law, answers, dates);
  const figures = boardFigures({ snapshot, law, answers, dates }, found);
  const page = boardHtml(figures, provenanceOf(snapshot, law, dates, request), snapshot, law);
  await writeChecked(
    out,
    async (beside) => writeFile(beside, page),
    async (beside) => check(out, beside, page, figures.rows.length),
    { force, signal },
  );
  return {
    path: out,
    sheets: [
      { name: ANNEX.transfers.title, rows: figures.rows.length },
      { name: ANNEX.decisions.title, rows: figures.decisions.length },
    ],
    figures,
  };
}
