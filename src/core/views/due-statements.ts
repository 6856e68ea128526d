import { statementsOf } from '../statement.ts';

/** What the list of what falls due says beyond the findings of the checks. */
export interface DueStatements {
  'due.answer-ends': { transfer: string; regime: string; through: string; becomes: string; same: boolean };
}

/** Makes a statement about something that falls due. */
export const sayDue = statementsOf<DueStatements>();
