import type { Problem } from '../../contract/entry.ts';
import type { Statement } from '../../core/statement.ts';
import type { WishProblem } from '../register/plan.ts';
import { StatedError } from '../stated-error.ts';
import { statementsOf } from '../../core/statement.ts';
import type { DeskStatements } from '../../words/desk.ts';

/** Makes a statement of the desk. */
export const sayDesk = statementsOf<DeskStatements>();

/** Why a call was not carried out. Thrown by handlers, turned into a value before it reaches the door: nothing has changed. */
export class DeskProblem extends Error {
  readonly problem: Problem;

  constructor(statement: Statement, fields: readonly WishProblem[] = []) {
    super(statement.id);
    this.name = 'DeskProblem';
    this.problem = {
      statement,
      fields: fields.map(({ record, kind, field, statement: said }) => ({ record, kind, field, statement: said })),
    };
  }
}

/** What to tell the page of a failure. A defect of the program is said as such, without its message: that may quote what was typed. */
export function problemOf(error: unknown): Problem {
  if (error instanceof DeskProblem) return error.problem;
  if (error instanceof StatedError) return { statement: error.statement, fields: [] };
  return {
    statement: sayDesk('desk.defect', { kind: error instanceof Error ? error.name : typeof error }),
    fields: [],
  };
}
