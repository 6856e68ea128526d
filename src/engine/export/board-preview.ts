import { boardHtml } from './board-html.ts';
import type { BoardPage } from './board-page.ts';
import { BOARD_STYLE } from './board-style.ts';

/** The first two pages of the report, for showing them inside a page of the window. */
export interface BoardPreview {
  /** Markup without style attributes, scripts, or anything that is fetched. */
  readonly html: string;
  /** Rules for a shadow tree: its host stands for the document, the class `sheet` for the body. */
  readonly css: string;
}

const BEGINS = '<main>';
const ENDS = '<section class="page" id="annex">';

/** The report's rules for a shadow tree, always as on paper. */
function styleForShadow(): string {
  return BOARD_STYLE.replaceAll(':root{', ':host{')
    .replaceAll('\nbody{', '\n.sheet{')
    .replaceAll('\nmain{', '\n.main{')
    .replace('@media screen and (prefers-color-scheme:dark)', '@media not all');
}

/**
 * The first two pages of the board report as they are written to the file, without the annex. The window's content policy allows no style in attributes, so
 * the breadths of columns move to the attribute of their own.
 */
export function boardPreview(of: BoardPage): BoardPreview {
  const page = boardHtml(of);
  const [begin, end] = [page.indexOf(BEGINS), page.indexOf(ENDS)];
  if (begin < 0 || end < begin) throw new Error('the board report has no first pages before its annex');
  // The window has a main part of its own.
  const inside = page.slice(begin + BEGINS.length, end);
  const html = `<div class="main">${inside}</div>`.replaceAll(/ style="width:(\d+)%"/g, ' width="$1%"');
  if (html.includes(' style=')) throw new Error('the board report has a style attribute that no window may show');
  return { html, css: styleForShadow() };
}
