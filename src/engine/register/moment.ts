import type { Day } from '../../core/days.ts';

/** The number and hash of a history row: whoever has the seal can prove what the register said. */
export interface Seal {
  readonly seq: number;
  readonly hash: string;
}

/** A moment of the register: the end of a day, UTC, or right after a row of the history. */
export type Moment = Day | Seal;
