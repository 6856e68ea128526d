import { nameById } from '../../core/records/snapshot.ts';
import type { VerdictWord } from '../../core/law/answer.ts';
import type { BoardFigures } from '../../core/views/board.ts';
import { transfersIn } from '../../core/views/board.ts';
import type { ListedFigure } from '../../core/views/board-list.ts';
import { CHANGES } from '../../core/views/board-period.ts';
import { actSoonLine, BOARD, BOARD_HEADINGS as H, decisionWords, headline, sumLine } from '../../words/board.ts';
import type { BoardNumbers } from '../../words/board.ts';
import {
  figureTitle,
  NO_DEADLINE,
  NO_DECIDER,
  optionsLine,
  periodLine,
  recommendationOf,
} from '../../words/board-figures.ts';
import { VERDICT_WORDS } from '../../words/terms.ts';
import { dayText, mark } from './board-cells.ts';
import { figureLink, figureOf, figureShort, figuresOf, more } from './board-page.ts';
import type { BoardPage } from './board-page.ts';
import { markup, NOTHING, table } from './html.ts';
import { brief, LONGER, SHORTEST } from './brief.ts';
import type { HtmlCell, Markup } from './html.ts';

/** How many decisions the first page has room for; the annex has all. */
const DECISIONS_SHOWN = 3;

/** The numbers that the first sentences tell. */
export function numbersOf(figures: BoardFigures): BoardNumbers {
  const counts = figures.verdicts.map(({ verdict, transfers }) => [verdict, transfers.length] as const);
  return {
    transfers: transfersIn(figures),
    verdicts: Object.fromEntries(counts) as Record<VerdictWord, number>,
    actSoon: figures.actSoon.length,
  };
}

function cards(page: BoardPage): Markup {
  const items = page.figures.verdicts.map(({ verdict }) => {
    const number = figureLink(figureOf(page, `verdict|${verdict}`));
    return markup`<li class="${verdict}"><b>${number}</b>${mark(verdict)}${VERDICT_WORDS[verdict]}</li>`;
  });
  return markup`<ul class="cards">${items}</ul>`;
}

/** What changed: the transfers then and now, and what the checks and the law have changed. */
function changed(page: BoardPage): Markup {
  const { period } = page.figures;
  const said = markup`<p class="faint">${periodLine(period)}</p>`;
  if (period === undefined) return said;
  const part = (caption: string, ids: readonly string[]): Markup => {
    const items = ids.map((id) => {
      const figure = figureOf(page, id);
      return markup`<li>${figureTitle(figure)} <b>${figureLink(figure)}</b></li>`;
    });
    return markup`<div class="numbers"><h3>${caption}</h3><ul>${items}</ul></div>`;
  };
  return markup`${said}${part(
    H.transfers,
    CHANGES.map((change) => `change|${change}`),
  )}${part(BOARD.findingsAndLaw, ['arisen', 'settled', 'law-touching', 'law-other'])}`;
}

function decisions({ figures: { decisions: sought }, snapshot }: BoardPage): Markup {
  if (sought.length === 0) return markup`<p>${BOARD.nothing}</p>`;
  const rows = sought
    .slice(0, DECISIONS_SHOWN)
    .map((decision): readonly HtmlCell[] => [
      markup`${brief(nameById(snapshot, decision.record))}<br><span class="faint">${brief(decisionWords(decision))}</span>`,
      optionsLine(decision),
      brief(recommendationOf(decision), LONGER),
      brief(decision.decider === '' ? NO_DECIDER : decision.decider, SHORTEST),
      decision.deadline === undefined ? NO_DEADLINE : dayText(decision.deadline),
    ]);
  const headings = [H.about, H.options, H.recommendation, H.decider, H.by];
  return markup`${table(BOARD.decisionsCaption(sought.length), headings, rows, [25, 26, 27, 12, 10])}
${more(sought, DECISIONS_SHOWN, 'decisions')}`;
}

/** What the transfers rest on and until when. */
const STANDING = ['contested', 'without-fallback', 'exceptions', 'to-be-confirmed', 'illustrative', 'drafts'];

/** Duties beside the mechanism. */
const DUTIES = [
  'assessments-wanted',
  'assessments-found',
  'arrangements',
  'terms',
  'drift',
  'activities-complete',
  'activities-with-gaps',
  'gaps',
];

/** Risks, clocks and contacts. */
const CLOCKS = [
  'risks-standing',
  'advice-not-followed',
  'assessments-against-advice',
  'overdue',
  'matter|overdue',
  'matter|open',
  'put-off',
  'retention',
  'routed',
];

/** The figures of the first page in three groups. */
export function figureGroups(
  page: BoardPage,
): ReadonlyArray<{ readonly caption: string; readonly figures: readonly ListedFigure[] }> {
  const listed = (ids: readonly string[]) => ids.map((id) => figureOf(page, id));
  return [
    { caption: BOARD.standingCaption, figures: [...figuresOf(page, 'lapsing'), ...listed(STANDING)] },
    { caption: BOARD.dutiesCaption, figures: listed(DUTIES) },
    { caption: BOARD.clocksCaption, figures: listed(CLOCKS) },
  ];
}

/** The figures of the first page, each a link to its rows. */
function figureTables(page: BoardPage): Markup {
  const tables = figureGroups(page).map(({ caption, figures }) =>
    table(caption, [H.figure, BOARD.numberAndAnnex], figures.map(figureShort), [74, 26]),
  );
  return markup`<div class="three">${tables}</div>`;
}

/** The first page: it answers, tells what changed, and asks for decisions. */
export function firstPage(page: BoardPage): Markup {
  const numbers = numbersOf(page.figures);
  const { edition } = page.figures;
  const whose = edition === undefined ? NOTHING : markup`<p class="edition">${BOARD.edition(edition.name)}</p>`;
  return markup`${whose}<section><h2>${BOARD.verdicts}</h2><p class="answer">${headline(numbers)}</p>${cards(page)}
<p class="faint">${sumLine(numbers)} ${actSoonLine(numbers.actSoon)}.</p></section>
<section><h2>${BOARD.changed}</h2>${changed(page)}</section>
<section><h2>${BOARD.decisions}</h2>${decisions(page)}</section>
<section><h2>${BOARD.figures}</h2>${figureTables(page)}</section>`;
}
