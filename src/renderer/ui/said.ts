import type { Problem } from '../../contract/entry.ts';
import type { Statement } from '../../core/statement.ts';
import { sentence } from '../../words/catalogue.ts';

/**
 * A statement in words. A message without a sentence is a defect that a test finds first; in the window its id is still better than a screen that breaks
 * down.
 */
export function said(statement: Statement): string {
  try {
    return sentence(statement);
  } catch {
    return statement.id;
  }
}

/** Why something was not done. */
export function saidProblem(problem: Problem): string {
  return said(problem.statement);
}
