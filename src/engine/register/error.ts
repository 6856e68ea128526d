import { statementsOf } from '../../core/statement.ts';
import type { Statement } from '../../core/statement.ts';
import { sentence } from '../../words/catalogue.ts';
import type { RegisterStatements } from '../../words/register.ts';

/** Makes a statement about a register file. */
export const registerStatement = statementsOf<RegisterStatements>();

/** A register file or its JSON that could not be read or written. Whoever catches it can rely on the file being as it was. */
export class RegisterError extends Error {
  readonly statement: Statement;

  constructor(statement: Statement, options?: ErrorOptions) {
    super(sentence(statement), options);
    this.name = 'RegisterError';
    this.statement = statement;
  }

  /** The id of the message, such as `register.locked`, for deciding what to do. */
  get code(): string {
    return this.statement.id;
  }
}

/** Makes the error of a message. */
export function registerError<K extends keyof RegisterStatements>(
  id: K,
  parameters: RegisterStatements[K],
  options?: ErrorOptions,
): RegisterError {
  return new RegisterError(registerStatement(id, parameters), options);
}
