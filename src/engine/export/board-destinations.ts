import type { DestinationGroup } from '../../core/views/board-transfers.ts';
import type { ListedFigure } from '../../core/views/board-list.ts';
import { BOARD_HEADINGS as H } from '../../words/board.ts';
import { ENDS_SOON } from '../../words/board-figures.ts';
import { say } from '../../words/say.ts';
import { VERDICT_WORDS } from '../../words/terms.ts';
import { mark } from './board-cells.ts';
import { figureLink } from './board-page.ts';
import { markup } from './html.ts';
import type { HtmlCell, Markup } from './html.ts';

/** The columns of the table by destination and basis. */
export const DESTINATION_HEADINGS = [H.destination, H.restsOn, H.verdict, H.transfers];
export const DESTINATION_WIDTHS = [26, 38, 24, 12];

function shadeCell({ shade }: DestinationGroup): Markup {
  if (shade === 'act-soon') return markup`${mark(shade)} ${VERDICT_WORDS['mechanism-in-place']} (${ENDS_SOON})`;
  return markup`${mark(shade)} ${VERDICT_WORDS[shade]}`;
}

/**
 * One row for each destination and basis.
 * @param listed the figures of the groups, in their order
 */
export function destinationRows(
  groups: readonly DestinationGroup[],
  listed: readonly ListedFigure[],
): readonly (readonly HtmlCell[])[] {
  return groups.map((group, index) => {
    const figure = listed[index];
    return [
      say(group.destination.label),
      say(group.basis.label),
      shadeCell(group),
      figure === undefined ? group.transfers.length : figureLink(figure),
    ];
  });
}
