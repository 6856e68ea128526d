import type { DestinationGroup } from '../../core/views/board-transfers.ts';
import { BOARD_HEADINGS as H, FIGURES } from '../../words/board.ts';
import { say } from '../../words/say.ts';
import { VERDICT_WORDS } from '../../words/terms.ts';
import { mark } from './board-cells.ts';
import { markup } from './html.ts';
import type { HtmlCell, Markup } from './html.ts';

/** The columns of the table by destination and basis. */
export const DESTINATION_HEADINGS = [H.destination, H.restsOn, H.verdict, H.transfers];
export const DESTINATION_WIDTHS = [26, 38, 24, 12];

function shadeCell({ shade }: DestinationGroup): Markup {
  if (shade === 'act-soon') return markup`${mark(shade)} ${VERDICT_WORDS['mechanism-in-place']} (${FIGURES.actSoon})`;
  return markup`${mark(shade)} ${VERDICT_WORDS[shade]}`;
}

/** One row for each destination and basis. */
export function destinationRows(groups: readonly DestinationGroup[]): readonly (readonly HtmlCell[])[] {
  return groups.map((group) => [
    say(group.destination.label),
    say(group.basis.label),
    shadeCell(group),
    group.transfers.length,
  ]);
}
