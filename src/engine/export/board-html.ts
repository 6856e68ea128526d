import type { Law } from '../../core/law/law.ts';
import { nameById } from '../../core/records/snapshot.ts';
import type { Snapshot } from '../../core/records/snapshot.ts';
import type { BoardFigures } from '../../core/views/board.ts';
import { transfersIn } from '../../core/views/board.ts';
import { BOARD_ORDER } from '../../core/views/board-transfers.ts';
import { flowsSvg } from '../../core/views/flows-svg.ts';
import type { VerdictWord } from '../../core/law/answer.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import {
  actSoonLine,
  ANNEX,
  BOARD,
  BOARD_HEADINGS as H,
  decisionWords,
  FIGURES,
  headline,
  MARK_LINES,
  moreInAnnex,
  sumLine,
} from '../../words/board.ts';
import type { BoardNumbers } from '../../words/board.ts';
import { provenanceInOneLine, provenanceLines } from '../../words/provenance.ts';
import { say } from '../../words/say.ts';
import { REGIME_WORDS, VERDICT_WORDS } from '../../words/terms.ts';
import { boardAnnex } from './board-annex.ts';
import { DESTINATION_HEADINGS, DESTINATION_WIDTHS, destinationRows } from './board-destinations.ts';
import { dayText, mark, ownerText } from './board-cells.ts';
import { BOARD_STYLE } from './board-style.ts';
import { markup, Markup, NOTHING, table } from './html.ts';
import type { HtmlCell } from './html.ts';

/** How much the first two pages have room for; the annex has all. */
const SHOWN = { decisions: 5, destinations: 6 };

function numbersOf(figures: BoardFigures): BoardNumbers {
  const counts = figures.verdicts.map(({ verdict, transfers }) => [verdict, transfers.length] as const);
  return {
    transfers: transfersIn(figures),
    verdicts: Object.fromEntries(counts) as Record<VerdictWord, number>,
    actSoon: figures.actSoon.length,
  };
}

function cards({ verdicts }: BoardFigures): Markup {
  const items = verdicts.map(
    ({ verdict, transfers }) =>
      markup`<li class="${verdict}"><b>${transfers.length}</b>${mark(verdict)}${VERDICT_WORDS[verdict]}</li>`,
  );
  return markup`<ul class="cards">${items}</ul>`;
}

function more(all: readonly unknown[], shown: number, annex: string): Markup {
  return all.length <= shown ? NOTHING : markup`<p class="faint">${moreInAnnex(all.length - shown, annex)}</p>`;
}

function decisions({ decisions: sought }: BoardFigures, snapshot: Snapshot): Markup {
  if (sought.length === 0) return markup`<p>${BOARD.nothing}</p>`;
  const rows = sought
    .slice(0, SHOWN.decisions)
    .map((finding): readonly HtmlCell[] => [
      nameById(snapshot, finding.records[0] ?? ''),
      decisionWords(finding),
      say(finding.toDo),
      dayText(finding.dueOn),
      ownerText(finding.owner),
    ]);
  const headings = [H.about, H.decision, H.toDo, H.by, H.who];
  return markup`${table(BOARD.decisionsCaption(sought.length), headings, rows, [26, 16, 38, 9, 11])}
${more(sought, SHOWN.decisions, ANNEX.decisions.letter)}`;
}

type FigureRow = readonly [string, number, string];

/** What stands and falls: lapses, contested bases, exceptions, and what the figures rest on. */
function standingRows(figures: BoardFigures): readonly FigureRow[] {
  const { lapsing, contested, exceptions, toBeConfirmed, illustrative, draftTransfers } = figures;
  return [
    ...lapsing.map(({ within, lines }, index): FigureRow => [
      FIGURES.lapse(lapsing[index - 1]?.within ?? 0, within),
      lines.length,
      ANNEX.lapsing.letter,
    ]),
    [FIGURES.contested, contested.length, ANNEX.contested.letter],
    [
      FIGURES.withoutFallback,
      contested.filter(({ verdict }) => verdict.fallback === null).length,
      ANNEX.contested.letter,
    ],
    [FIGURES.exceptions, exceptions.length, ANNEX.exceptions.letter],
    [FIGURES.toBeConfirmed, toBeConfirmed.length, ANNEX.transfers.letter],
    [FIGURES.illustrative, illustrative.length, ANNEX.transfers.letter],
    [FIGURES.drafts, draftTransfers, ''],
  ];
}

/** Duties beside the mechanism, reviews, risks and clocks. */
function dutyRows({ papers, overdue, risks, matters }: BoardFigures): readonly FigureRow[] {
  const standing = risks.filter(({ stands }) => stands);
  const against = standing.filter(({ advice }) => advice === 'disagrees');
  return [
    [FIGURES.arrangements, papers.filter(({ rule }) => rule.startsWith('art-26.')).length, ANNEX.papers.letter],
    [FIGURES.terms, papers.filter(({ rule }) => rule.startsWith('art-28.')).length, ANNEX.papers.letter],
    [FIGURES.overdue, overdue.reduce((sum, { reviews }) => sum + reviews.length, 0), ANNEX.overdue.letter],
    [FIGURES.risks, standing.length, ANNEX.risks.letter],
    [FIGURES.adviceNotFollowed, against.length, ANNEX.risks.letter],
    [FIGURES.mattersOverdue, matters.filter(({ state }) => state === 'overdue').length, ANNEX.matters.letter],
    [FIGURES.mattersOpen, matters.filter(({ state }) => state === 'open').length, ANNEX.matters.letter],
  ];
}

/** The figures of the first page, each with the letter under which the annex has its rows. */
function figureTables(figures: BoardFigures): Markup {
  const headings = [H.figure, H.number, BOARD.annexColumn];
  const widths = [66, 18, 16];
  return markup`<div class="pair">${table(BOARD.standingCaption, headings, standingRows(figures), widths)}
${table(BOARD.dutiesCaption, headings, dutyRows(figures), widths)}</div>`;
}

function destinationTable({ byDestination }: BoardFigures): Markup {
  if (byDestination.length === 0) return NOTHING;
  const rows = destinationRows(byDestination.slice(0, SHOWN.destinations));
  return markup`${table(BOARD.destinationsCaption, DESTINATION_HEADINGS, rows, DESTINATION_WIDTHS)}
${more(byDestination, SHOWN.destinations, ANNEX.destinations.letter)}`;
}

/** What each law answered; the numbers of a row add up to its last. */
function regimeTable({ byRegime }: BoardFigures): Markup {
  const rows = byRegime.map(({ regime, verdicts }): readonly HtmlCell[] => [
    REGIME_WORDS[regime],
    ...verdicts.map(({ transfers }) => transfers.length),
    verdicts.reduce((sum, { transfers }) => sum + transfers.length, 0),
  ]);
  const headings = [H.law, ...BOARD_ORDER.map((verdict) => VERDICT_WORDS[verdict]), BOARD.total];
  return table(BOARD.regimesCaption, headings, rows, [34, 13, 14, 15, 14, 10]);
}

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
 */
export function boardHtml(figures: BoardFigures, about: Provenance, snapshot: Snapshot, law: Law): string {
  const numbers = numbersOf(figures);
  const picture = new Markup(flowsSvg(figures.paths, { say, about, prefix: 'flow', standsAlone: false }));
  const page = markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${BOARD.title}: ${about.register}</title>
<style>${new Markup(BOARD_STYLE)}</style>
</head>
<body>
<main>
<header><h1>${BOARD.title}</h1><p>${about.register}</p><p class="faint">${provenanceInOneLine(about)}</p></header>
<section><h2>${BOARD.verdicts}</h2><p class="answer">${headline(numbers)}</p>${cards(figures)}
<p class="faint">${sumLine(numbers)} ${actSoonLine(numbers.actSoon)}.</p></section>
<section><h2>${BOARD.decisions}</h2>${decisions(figures, snapshot)}</section>
<section><h2>${BOARD.figures}</h2>${figureTables(figures)}</section>
<section class="page"><h2>${BOARD.picture}</h2><figure>${picture}</figure></section>
<section><h2>${BOARD.regimes}</h2>${regimeTable(figures)}</section>
<section><h2>${ANNEX.destinations.title}</h2>${destinationTable(figures)}</section>
${boardAnnex(figures, law)}
${aboutSection(about)}
</main>
</body>
</html>
`;
  return page.text;
}
