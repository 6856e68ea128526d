import { findings } from '../../../src/core/checks/findings.ts';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import type { Law } from '../../../src/core/law/law.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { boardFigures } from '../../../src/core/views/board.ts';
import type { BoardAsked, BoardFigures } from '../../../src/core/views/board.ts';
import { listedFigures, numberOf } from '../../../src/core/views/board-list.ts';
import type { ListedFigure } from '../../../src/core/views/board-list.ts';
import type { Earlier } from '../../../src/core/views/board-period.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';

export const TODAY = '2026-11-22';

/** The figures of a register on a day, with what a test asks beside. */
export function figuresOf(
  snapshot: Snapshot,
  on = TODAY,
  asked: BoardAsked = {},
  law: Law = shippedLaw(),
): BoardFigures {
  const dates = { on };
  const answers = judgeAll(snapshot, law, dates);
  return boardFigures({ snapshot, law, dates, answers }, findings(snapshot, law, answers, dates), asked);
}

/** A register as it stood at the beginning of a period. */
export function earlier(snapshot: Snapshot, on: string, law: Law = shippedLaw()): Earlier {
  const dates = { on };
  const answers = judgeAll(snapshot, law, dates);
  return {
    input: { snapshot, law, dates, answers },
    findings: findings(snapshot, law, answers, dates),
    recorded: 'as-recorded',
  };
}

/** The figures by their ids. */
export function listed(figures: BoardFigures, snapshot: Snapshot): ReadonlyMap<string, ListedFigure> {
  return new Map(listedFigures(figures, snapshot).map((figure) => [figure.id, figure]));
}

/** The number of one figure; a figure that is not there has none. */
export function number(all: ReadonlyMap<string, ListedFigure>, id: string): number | undefined {
  const figure = all.get(id);
  return figure === undefined ? undefined : numberOf(figure);
}
