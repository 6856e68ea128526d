import type { Day } from '../days.ts';
import type { TransferAnswer } from '../law/answer.ts';

/** A day at which the flows may look otherwise than on the day before. */
export interface FlowStop {
  readonly day: Day;
  /** `past`: something was recorded on it, and it is looked at as it was recorded then; `now`: the day asked; `ahead`: an answer is known to change on it. */
  readonly when: 'past' | 'now' | 'ahead';
}

/** How many days of either side are offered; of more, those nearest to the day asked. */
const MOST = 200;

/** The days after `on`, in order, on which one of these answers is known to change, each once. */
export function daysAhead(on: Day, answers: readonly TransferAnswer[]): readonly Day[] {
  const changes = answers.flatMap(({ verdicts }) => verdicts.flatMap(({ changesOn }) => changesOn ?? []));
  return [...new Set(changes)].filter((day) => day > on).toSorted();
}

/**
 * The days through which the pictures of the flows can be moved: what was, what is, and what is known to come.
 * @param recorded the days on which something was recorded, UTC
 * @param answers the answers of the day asked, which know on which day each changes
 */
export function flowStops(on: Day, recorded: readonly Day[], answers: readonly TransferAnswer[]): readonly FlowStop[] {
  const past = [...new Set(recorded)].filter((day) => day < on).toSorted();
  const ahead = daysAhead(on, answers);
  return [
    ...past.slice(-MOST).map((day): FlowStop => ({ day, when: 'past' })),
    { day: on, when: 'now' },
    ...ahead.slice(0, MOST).map((day): FlowStop => ({ day, when: 'ahead' })),
  ];
}
