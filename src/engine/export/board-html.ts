import type { Provenance } from '../../core/views/provenance.ts';
import { BOARD, MARK_LINES } from '../../words/board.ts';
import { provenanceInOneLine, provenanceLines } from '../../words/provenance.ts';
import { boardAnnex } from './board-annex.ts';
import type { AnnexCut } from './board-annex.ts';
import { firstPage } from './board-first.ts';
import type { BoardPage } from './board-page.ts';
import { secondPage } from './board-second.ts';
import { BOARD_STYLE } from './board-style.ts';
import { markup, Markup, table } from './html.ts';
import type { HtmlCell } from './html.ts';

function aboutSection(about: Provenance): Markup {
  const rows = provenanceLines(about).map(({ label, text }): readonly HtmlCell[] => [label, text]);
  const marks = MARK_LINES.map((line) => markup`<li>${line}</li>`);
  return markup`<section><h2>${BOARD.about}</h2>
${table(BOARD.about, [BOARD.what, BOARD.value], rows, [24, 76])}
<h3>${BOARD.marks}</h3><ul>${marks}</ul></section>`;
}

/**
 * The board report as one page that stands alone: no script, nothing fetched, two pages of A4 and an annex in print. The first page answers and asks, the
 * second shows, the annex has the rows behind every number.
 * @param cut how much of the annex is printed, where not every row is
 */
export function boardHtml(of: BoardPage, cut?: AnnexCut): string {
  const { about } = of;
  const page = markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${BOARD.title}: ${about.register}</title>
<style>${new Markup(BOARD_STYLE)}</style>
</head>
<body>
<main>
<header><h1>${BOARD.title}</h1><p>${about.register}</p><p class="faint">${provenanceInOneLine(about)}</p></header>
${firstPage(of)}
${secondPage(of)}
${boardAnnex(of, cut)}
${aboutSection(about)}
</main>
</body>
</html>
`;
  return page.text;
}
