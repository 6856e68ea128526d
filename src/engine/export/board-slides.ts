import { writeFile } from 'node:fs/promises';
import { ANNEX, BOARD } from '../../words/board.ts';
import { SLIDES } from '../../words/board-slides.ts';
import { openArchive } from '../files/archive.ts';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import type { WriteOptions } from '../files/write-checked.ts';
import { annexTables } from './board-annex.ts';
import type { BoardPage } from './board-page.ts';
import { mainSlides } from './board-slides-main.ts';
import { Deck } from './slide-deck.ts';
import type { PptxGenJS } from './slide-deck.ts';

/** Slides that one part of the annex may take; whoever wants every row has them in the file on paper and in the register. */
const MOST_ANNEX_SLIDES = 6;

/** Bytes that a slide's text may take when it is read back. */
const MOST_SLIDE_BYTES = 4e6;

/** The annex, part by part, each as far as its slides reach, with what is left and where it is. */
function annexSlides(deck: Deck, page: BoardPage): void {
  for (const { part, headings, rows, widths } of annexTables(page)) {
    if (rows.length === 0) continue;
    const { letter, title } = ANNEX[part];
    deck.table(`${SLIDES.annex} ${letter}. ${title}: ${rows.length}`, { headings, rows, widths }, MOST_ANNEX_SLIDES);
  }
}

/** Reopens the file and counts slides, rows of tables, and charts, each of which has the workbook by which it can be edited. */
async function checkSlides(path: string, beside: string, { slides, rows, charts }: Deck): Promise<void> {
  const archive = await openArchive(beside);
  try {
    let found = 0;
    for (let number = 1; number <= slides; number += 1) {
      const name = `ppt/slides/slide${number}.xml`;
      if (!archive.has(name)) throw notAsWritten(path, SLIDES.slides, slides, number - 1);
      found += (await archive.bytes(name, MOST_SLIDE_BYTES)).toString('utf8').split('<a:tr ').length - 1;
    }
    if (archive.has(`ppt/slides/slide${slides + 1}.xml`)) throw notAsWritten(path, SLIDES.slides, slides, slides + 1);
    if (found !== rows) throw notAsWritten(path, SLIDES.rows, rows, found);
    // The library numbers the charts of all its files together.
    const numbers = archive.names().flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/u.exec(name)?.[1] ?? []);
    const editable = numbers.filter((number) =>
      archive.has(`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`),
    ).length;
    if (editable !== charts) throw notAsWritten(path, SLIDES.charts, charts, editable);
  } finally {
    archive.close();
  }
}

/**
 * Writes the content of the report as slides of PowerPoint: its charts are charts with their numbers behind them, its tables are tables, and nothing is a picture.
 * @returns how many slides there are
 * @throws FileError where the file cannot be written or does not hold what was written
 */
export async function writeBoardSlides(
  page: BoardPage,
  { out, force, signal }: WriteOptions & { readonly out: string },
): Promise<number> {
  // Loaded only when slides are wanted: it is large.
  const { default: Pptx } = (await import('pptxgenjs')) as unknown as { readonly default: new () => PptxGenJS };
  const deck = new Deck(new Pptx(), { title: BOARD.title, subject: page.about.register });
  mainSlides(deck, page);
  annexSlides(deck, page);
  deck.about(page.about);
  await writeChecked(
    out,
    async (beside) => writeFile(beside, await deck.bytes()),
    async (beside) => checkSlides(out, beside, deck),
    { force, signal },
  );
  return deck.slides;
}
