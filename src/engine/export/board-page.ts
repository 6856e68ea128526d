import type { Law } from '../../core/law/law.ts';
import type { Snapshot } from '../../core/records/snapshot.ts';
import type { BoardFigures } from '../../core/views/board.ts';
import { listedFigures, numberOf } from '../../core/views/board-list.ts';
import type { ListedFigure } from '../../core/views/board-list.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import { ANNEX, moreInAnnex } from '../../words/board.ts';
import { figureTitle } from '../../words/board-figures.ts';
import { markup, NOTHING } from './html.ts';
import type { HtmlCell, Markup } from './html.ts';

/** What the pages of a report are made from: its figures, each with its rows, and what they rest on. */
export interface BoardPage {
  readonly figures: BoardFigures;
  readonly listed: ReadonlyMap<string, ListedFigure>;
  readonly about: Provenance;
  readonly snapshot: Snapshot;
  readonly law: Law;
}

/** Puts together what the pages are made from. */
export function boardPage(figures: BoardFigures, about: Provenance, snapshot: Snapshot, law: Law): BoardPage {
  const listed = new Map(listedFigures(figures, snapshot).map((figure) => [figure.id, figure]));
  return { figures, listed, about, snapshot, law };
}

/** A figure of the report, by its id. */
export function figureOf({ listed }: BoardPage, id: string): ListedFigure {
  const figure = listed.get(id);
  if (figure === undefined) throw new Error(`the report has no figure '${id}'`);
  return figure;
}

/** All figures of a kind, in their order. */
export function figuresOf({ listed }: BoardPage, kind: string): readonly ListedFigure[] {
  return [...listed.values()].filter((figure) => figure.kind === kind);
}

/** The number of a figure as a link to the part of the annex where its rows are; the window opens the rows themselves. */
export function figureLink(figure: ListedFigure): Markup {
  return markup`<a href="#annex-${ANNEX[figure.annex].letter}" data-figure="${figure.id}">${numberOf(figure)}</a>`;
}

/** A row of a table of figures: what is counted, its number, and where the annex has the rows. */
export function figureRow(figure: ListedFigure): readonly HtmlCell[] {
  return [figureTitle(figure), figureLink(figure), ANNEX[figure.annex].letter];
}

/** The same in two cells, for tables that stand beside one another. */
export function figureShort(figure: ListedFigure): readonly HtmlCell[] {
  return [
    figureTitle(figure),
    markup`<b>${figureLink(figure)}</b> <span class="faint">${ANNEX[figure.annex].letter}</span>`,
  ];
}

/** What the two pages had no room for. */
export function more(all: readonly unknown[], shown: number, part: keyof typeof ANNEX): Markup {
  return all.length <= shown
    ? NOTHING
    : markup`<p class="faint">${moreInAnnex(all.length - shown, ANNEX[part].letter)}</p>`;
}
