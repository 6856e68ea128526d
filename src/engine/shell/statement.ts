import type { Problem } from '../../contract/entry.ts';
import { StatementShape } from '../../contract/entry.ts';
import { statementsOf } from '../../core/statement.ts';
import type { Statement } from '../../core/statement.ts';
import type { ShellStatements } from '../../words/shell.ts';

/** Makes a statement of the door or the window. */
export const shellStatement = statementsOf<ShellStatements>();

/** Something that the shell could not do, in words for the person. */
export class ShellError extends Error {
  readonly statement: Statement;

  constructor(statement: Statement, options?: ErrorOptions) {
    super(statement.id, options);
    this.name = 'ShellError';
    this.statement = statement;
  }
}

/** What an error has to say for itself: its statement, where whoever threw it meant it to be read. */
export function statementOf(error: unknown): Statement | undefined {
  if (!(error instanceof Error) || !('statement' in error)) return undefined;
  const parsed = StatementShape.safeParse(error.statement);
  return parsed.success ? parsed.data : undefined;
}

/** A problem that is one statement. */
export function problemOf(statement: Statement): Problem {
  return { statement, fields: [] };
}
