import { flowsSvg } from '../../core/views/flows-svg.ts';
import { BOARD_ORDER } from '../../core/views/board-transfers.ts';
import { adviceWords, ANNEX, BOARD, BOARD_HEADINGS as H } from '../../words/board.ts';
import { lawEventWords, TOUCHES_NOTHING } from '../../words/board-figures.ts';
import { say } from '../../words/say.ts';
import { REGIME_WORDS, VERDICT_WORDS } from '../../words/terms.ts';
import { bar } from './board-bars.ts';
import { brief } from './brief.ts';
import { dayText, ownerText } from './board-cells.ts';
import { DESTINATION_HEADINGS, DESTINATION_WIDTHS, destinationRows } from './board-destinations.ts';
import { figureLink, figureOf, figuresOf, more } from './board-page.ts';
import type { BoardPage } from './board-page.ts';
import { markup, Markup, table } from './html.ts';
import type { HtmlCell } from './html.ts';

/** How much the second page has room for; the annex has all. */
const SHOWN = { regimes: 6, destinations: 5, law: 3, risks: 2, people: 3 };

/** What each law answered, with a bar; the numbers of a row add up to its last. */
function regimeTable(page: BoardPage): Markup {
  if (page.figures.byRegime.length === 0) return markup`<p>${BOARD.nothing}</p>`;
  const totals = page.figures.byRegime.map(({ verdicts }) =>
    verdicts.reduce((sum, { transfers }) => sum + transfers.length, 0),
  );
  const rows = page.figures.byRegime.slice(0, SHOWN.regimes).map(({ regime, verdicts }, index): readonly HtmlCell[] => [
    REGIME_WORDS[regime],
    bar(
      verdicts.map(({ verdict, transfers }) => ({ shade: verdict, number: transfers.length })),
      Math.max(...totals),
    ),
    ...verdicts.map(({ verdict }) => figureLink(figureOf(page, `regime|${regime}|${verdict}`))),
    totals[index] ?? 0,
  ]);
  const headings = [H.law, H.share, ...BOARD_ORDER.map((verdict) => VERDICT_WORDS[verdict]), BOARD.total];
  return markup`${table(BOARD.regimesCaption, headings, rows, [27, 19, 12, 12, 13, 10, 7])}
${more(page.figures.byRegime, SHOWN.regimes, 'transfers')}`;
}

function destinationTable(page: BoardPage): Markup {
  const { byDestination } = page.figures;
  if (byDestination.length === 0) return markup`<p>${BOARD.nothing}</p>`;
  const rows = destinationRows(byDestination.slice(0, SHOWN.destinations), figuresOf(page, 'destination'));
  return markup`${table(BOARD.destinationsCaption, DESTINATION_HEADINGS, rows, DESTINATION_WIDTHS)}
${more(byDestination, SHOWN.destinations, 'destinations')}`;
}

/** Changes of law in the period. */
function lawPart({ figures: { law, period } }: BoardPage): Markup {
  const rows = law
    .slice(0, SHOWN.law)
    .map((change): readonly HtmlCell[] => [
      brief(change.title),
      lawEventWords(change),
      change.touches.length === 0 ? TOUCHES_NOTHING : change.touches.length,
    ]);
  const caption = period === undefined ? BOARD.nothingCompared : BOARD.lawCaption;
  return part(BOARD.law, rows, { caption, headings: [H.law, H.event, H.entries], widths: [48, 32, 20] }, [
    law,
    SHOWN.law,
    'law',
  ]);
}

/** Risks accepted, by whom and until when. */
function riskPart({ figures }: BoardPage): Markup {
  const risks = figures.risks.filter(({ stands }) => stands);
  const rows = risks
    .slice(0, SHOWN.risks)
    .map((risk): readonly HtmlCell[] => [
      brief(risk.title),
      brief(`${risk.officer}, ${risk.role}, ${risk.controller}`),
      dayText(risk.until),
      adviceWords({ advice: risk.advice, adviceText: undefined }),
    ]);
  const headings = [H.risk, H.decidedBy, H.until, BOARD.advised];
  return part(BOARD.risks, rows, { caption: BOARD.risksCaption, headings, widths: [34, 30, 18, 18] }, [
    risks,
    SHOWN.risks,
    'risks',
  ]);
}

/** A part with its table, or with the word that there is nothing. */
function part(
  title: string,
  rows: readonly (readonly HtmlCell[])[],
  {
    caption,
    headings,
    widths,
  }: { readonly caption: string; readonly headings: readonly string[]; readonly widths: readonly number[] },
  [all, shown, annex]: readonly [readonly unknown[], number, 'law' | 'risks' | 'overdue' | 'routed'],
): Markup {
  const body = rows.length === 0 ? markup`<p>${BOARD.nothing}</p>` : table(caption, headings, rows, widths);
  return markup`<section><h2>${title}</h2>${body}${more(all, shown, annex)}</section>`;
}

/** Reviews by owner, or contacts by company. */
function countedPart(page: BoardPage, kind: 'overdue-of' | 'routed-to'): Markup {
  const figures = figuresOf(page, kind);
  const annex = kind === 'overdue-of' ? 'overdue' : 'routed';
  const [title, heading] = kind === 'overdue-of' ? [BOARD.ownersTitle, H.who] : [BOARD.routedTitle, H.company];
  const rows = figures
    .slice(0, SHOWN.people)
    .map((figure): readonly HtmlCell[] => [brief(ownerText(say(figure.of[0] ?? ''))), figureLink(figure)]);
  const caption = kind === 'overdue-of' ? BOARD.ownersCaption : BOARD.routedCaption;
  return part(title, rows, { caption, headings: [heading, H.number], widths: [78, 22] }, [
    figures,
    SHOWN.people,
    annex,
  ]);
}

/** The second page: it shows where data go and on what footing, what the law changed, and what was accepted. */
export function secondPage(page: BoardPage): Markup {
  const { figures, about } = page;
  const picture = new Markup(flowsSvg(figures.paths, { say, about, prefix: 'flow', standsAlone: false }));
  return markup`<div class="page second"><section class="flows"><h2>${BOARD.picture}</h2><figure>${picture}</figure></section>
<section><h2>${BOARD.regimes}</h2>${regimeTable(page)}</section>
<section><h2>${ANNEX.destinations.title}</h2>${destinationTable(page)}</section>
<div class="pair">${lawPart(page)}${riskPart(page)}</div>
<div class="pair">${countedPart(page, 'overdue-of')}${countedPart(page, 'routed-to')}</div></div>`;
}
