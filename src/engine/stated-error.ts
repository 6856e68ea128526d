import type { Statement } from '../core/statement.ts';
import { sentence } from '../words/catalogue.ts';

/**
 * Something that could not be done, of which a person is told in the words of its statement. Whoever catches it can rely on everything being as it was.
 * The desk hands the statement to the page, the command line prints it; any other error is a defect of the program.
 */
export class StatedError extends Error {
  readonly statement: Statement;

  constructor(statement: Statement, options?: ErrorOptions) {
    super(sentence(statement), options);
    this.statement = statement;
  }

  /** The id of the message, such as `register.locked`, for deciding what to do. */
  get code(): string {
    return this.statement.id;
  }
}
