import { BOARD_ORDER } from '../../core/views/board-transfers.ts';
import { CHANGES } from '../../core/views/board-period.ts';
import { numberOf } from '../../core/views/board-list.ts';
import type { ListedFigure } from '../../core/views/board-list.ts';
import { nameById } from '../../core/records/snapshot.ts';
import { adviceWords, ANNEX, BOARD, BOARD_HEADINGS as H, decisionWords, headline, sumLine } from '../../words/board.ts';
import {
  CHANGE_WORDS,
  figureTitle,
  lawEventWords,
  NO_DEADLINE,
  NO_DECIDER,
  optionsLine,
  periodLine,
  recommendationOf,
  TOUCHES_NOTHING,
} from '../../words/board-figures.ts';
import { SLIDES } from '../../words/board-slides.ts';
import { say } from '../../words/say.ts';
import { REGIME_WORDS, VERDICT_WORDS } from '../../words/terms.ts';
import { dayText, ownerText } from './board-cells.ts';
import { figureGroups, numbersOf } from './board-first.ts';
import { figureOf, figuresOf } from './board-page.ts';
import type { BoardPage } from './board-page.ts';
import { lines } from './html.ts';
import { COLOURS } from './slide-deck.ts';
import type { Box, Deck, Series } from './slide-deck.ts';
import { CONTENT_HEIGHT, CONTENT_WIDTH, SLIDE } from './slide-table.ts';
import type { SlideTable } from './slide-table.ts';

const HALF = (CONTENT_WIDTH - 0.4) / 2;
const LEFT = { x: SLIDE.left, y: SLIDE.top, w: HALF, h: CONTENT_HEIGHT };
const RIGHT = { ...LEFT, x: SLIDE.left + HALF + 0.4 };

/** Bars that a chart has room for; the rest is one bar of others, so that the bars come to the whole. */
const MOST_BARS = 10;

/** Slides that the decisions may take; the annex has all. */
const MOST_DECISION_SLIDES = 3;

function answerSlide(deck: Deck, page: BoardPage): void {
  const numbers = numbersOf(page.figures);
  const { edition } = page.figures;
  deck.slide(`${BOARD.title}: ${page.about.register}`);
  if (edition !== undefined) {
    deck.text(
      BOARD.edition(edition.name),
      { ...LEFT, w: CONTENT_WIDTH, h: 0.35, y: 1.15 },
      { size: 13, colour: COLOURS.faint },
    );
  }
  deck.text(headline(numbers), { x: SLIDE.left, y: 1.55, w: CONTENT_WIDTH, h: 0.9 }, { size: 20, bold: true });
  const width = (CONTENT_WIDTH - 0.6) / 4;
  for (const [index, { verdict, transfers }] of page.figures.verdicts.entries()) {
    const box = { x: SLIDE.left + index * (width + 0.2), y: 2.6, w: width, h: 1.15 };
    deck.card(transfers.length, VERDICT_WORDS[verdict], box, COLOURS[verdict]);
  }
  deck.text(
    sumLine(numbers),
    { x: SLIDE.left, y: 3.85, w: CONTENT_WIDTH, h: 0.35 },
    { size: 11, colour: COLOURS.faint },
  );
  const bands = figuresOf(page, 'lapsing');
  if (numberOf(figureOf(page, 'all-lapsing')) > 0) {
    deck.bars(
      { title: SLIDES.lapses, series: [seriesOf(SLIDES.transfers, bands, COLOURS['needs-judgement'])], lying: false },
      { x: SLIDE.left, y: 4.25, w: CONTENT_WIDTH, h: 2.6 },
    );
  }
  deck.foot(page.about);
}

function seriesOf(name: string, figures: readonly ListedFigure[], colour: string, label = figureTitle): Series {
  return { name, labels: figures.map(label), values: figures.map(numberOf), colour };
}

function changeSlide(deck: Deck, page: BoardPage): void {
  const { period, law } = page.figures;
  if (period === undefined) return;
  deck.slide(BOARD.changed);
  deck.text(
    periodLine(period),
    { x: SLIDE.left, y: 1.15, w: CONTENT_WIDTH, h: 0.5 },
    { size: 12, colour: COLOURS.faint },
  );
  const top = 1.75;
  const rows = [
    ...CHANGES.map((change) => [CHANGE_WORDS[change], numberOf(figureOf(page, `change|${change}`))]),
    ...['arisen', 'settled'].map((id) => [figureTitle(figureOf(page, id)), numberOf(figureOf(page, id))]),
  ];
  deck.tableAt({ headings: [H.transfers, H.number], rows, widths: [76, 24] }, { ...LEFT, y: top, w: HALF - 1.2, h: 5 });
  const changes = law.map((change) => [
    change.title,
    lawEventWords(change),
    change.touches.length === 0 ? TOUCHES_NOTHING : change.touches.length,
  ]);
  const shown = changes.length === 0 ? [[BOARD.nothing, '', '']] : changes;
  deck.tableAt(
    { headings: [BOARD.law, H.event, H.entries], rows: shown, widths: [52, 32, 16] },
    { ...RIGHT, x: RIGHT.x - 1.2, y: top, w: HALF + 1.2, h: 5 },
  );
}

function decisionSlides(deck: Deck, { figures: { decisions }, snapshot }: BoardPage): void {
  const title = `${BOARD.decisions}: ${decisions.length}`;
  if (decisions.length === 0) {
    deck.slide(title);
    deck.text(BOARD.nothing, { ...LEFT, h: 0.5 });
    return;
  }
  const rows = decisions.map((decision) => [
    lines([nameById(snapshot, decision.record), decisionWords(decision)]),
    optionsLine(decision),
    recommendationOf(decision),
    decision.decider === '' ? NO_DECIDER : decision.decider,
    decision.deadline === undefined ? NO_DEADLINE : dayText(decision.deadline),
  ]);
  const headings = [H.about, H.options, H.recommendation, H.decider, H.by];
  deck.table(title, { headings, rows, widths: [26, 22, 28, 14, 10] }, MOST_DECISION_SLIDES);
}

function figureRows(figures: readonly ListedFigure[]): SlideTable['rows'] {
  return figures.map((figure) => [figureTitle(figure), numberOf(figure), ANNEX[figure.annex].letter]);
}

function figureSlide(deck: Deck, page: BoardPage): void {
  deck.slide(BOARD.figures);
  const headings = [H.figure, H.number, H.annexLetter];
  const width = (CONTENT_WIDTH - 0.6) / 3;
  for (const [index, { caption, figures }] of figureGroups(page).entries()) {
    const box = { ...LEFT, x: SLIDE.left + index * (width + 0.3), w: width };
    deck.text(caption, { ...box, y: 1.15, h: 0.3 }, { size: 12, colour: COLOURS.faint });
    deck.tableAt({ headings, rows: figureRows(figures), widths: [66, 23, 11] }, { ...box, y: 1.5 });
  }
}

function lawSlide(deck: Deck, page: BoardPage): void {
  const { byRegime } = page.figures;
  if (byRegime.length === 0) return;
  const labels = byRegime.map(({ regime }) => REGIME_WORDS[regime]);
  const series = BOARD_ORDER.map((verdict) => ({
    name: VERDICT_WORDS[verdict],
    labels,
    values: byRegime.map(({ regime }) => numberOf(figureOf(page, `regime|${regime}|${verdict}`))),
    colour: COLOURS[verdict],
  }));
  deck.slide(SLIDES.byLaw);
  deck.bars({ title: BOARD.regimesCaption, series, lying: true }, { ...LEFT, w: CONTENT_WIDTH });
}

/** Destinations with all that goes there, by answer. */
function destinationSlide(deck: Deck, page: BoardPage): void {
  const groups = [...Map.groupBy(page.figures.byDestination, ({ destination }) => destination.id).values()];
  if (groups.length === 0) return;
  const totals = groups
    .map((group) => ({ group, total: group.reduce((sum, { transfers }) => sum + transfers.length, 0) }))
    .toSorted((one, other) => other.total - one.total);
  const shown = totals.slice(0, totals.length > MOST_BARS ? MOST_BARS - 1 : MOST_BARS);
  const rest = totals.slice(shown.length);
  const bars = [
    ...shown.map(({ group }) => ({ label: say(group[0]?.destination.label ?? ''), group })),
    ...(rest.length === 0 ? [] : [{ label: SLIDES.othersOf(rest.length), group: rest.flatMap(({ group }) => group) }]),
  ];
  const series = BOARD_ORDER.map((verdict) => ({
    name: VERDICT_WORDS[verdict],
    labels: bars.map(({ label }) => label),
    values: bars.map(({ group }) =>
      group
        .filter(({ shade }) => (shade === 'act-soon' ? 'mechanism-in-place' : shade) === verdict)
        .reduce((sum, { transfers }) => sum + transfers.length, 0),
    ),
    colour: COLOURS[verdict],
  }));
  deck.slide(SLIDES.byDestination);
  deck.bars({ title: SLIDES.transfersByVerdict, series, lying: true }, { ...LEFT, w: CONTENT_WIDTH });
}

function riskSlide(deck: Deck, { figures: { risks } }: BoardPage): void {
  const standing = risks.filter(({ stands }) => stands);
  if (standing.length === 0) return;
  const rows = standing.map((risk) => [
    risk.title,
    lines([`${risk.officer}, ${risk.role}`, risk.controller]),
    dayText(risk.until),
    adviceWords(risk),
  ]);
  deck.table(
    `${BOARD.risks}: ${standing.length}`,
    { headings: [H.risk, H.decidedBy, H.until, H.advice], rows, widths: [34, 26, 14, 26] },
    1,
  );
}

function whose({ of }: Pick<ListedFigure, 'of'>): string {
  return ownerText(say(of[0] ?? ''));
}

function peopleSlide(deck: Deck, page: BoardPage): void {
  const [owners, companies] = [figuresOf(page, 'overdue-of'), figuresOf(page, 'routed-to')];
  if (owners.length + companies.length === 0) return;
  deck.slide(BOARD.people);
  const chart = (title: string, name: string, some: typeof owners, box: Box): void => {
    if (some.length === 0) {
      deck.text(`${title}: ${BOARD.nothing}`, { ...box, h: 0.4 });
      return;
    }
    const series = seriesOf(name, some.slice(0, MOST_BARS), COLOURS['mechanism-in-place'], whose);
    deck.bars({ title, series: [series], lying: true }, box);
  };
  chart(SLIDES.overdue, SLIDES.reviews, owners, LEFT);
  chart(SLIDES.routed, SLIDES.contacts, companies, RIGHT);
}

/** What the two pages say, slide by slide. */
export function mainSlides(deck: Deck, page: BoardPage): void {
  answerSlide(deck, page);
  changeSlide(deck, page);
  decisionSlides(deck, page);
  figureSlide(deck, page);
  lawSlide(deck, page);
  destinationSlide(deck, page);
  riskSlide(deck, page);
  peopleSlide(deck, page);
}
