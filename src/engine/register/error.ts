import { statementsOf } from '../../core/statement.ts';
import { StatedError } from '../stated-error.ts';
import type { RegisterStatements } from '../../words/register.ts';

/** Makes a statement about a register file. */
export const registerStatement = statementsOf<RegisterStatements>();

/** A register file or its JSON that could not be read or written. Whoever catches it can rely on the file being as it was. */
export class RegisterError extends StatedError {
  override readonly name = 'RegisterError';
}

/** Makes the error of a message. */
export function registerError<K extends keyof RegisterStatements>(
  id: K,
  parameters: RegisterStatements[K],
  options?: ErrorOptions,
): RegisterError {
  return new RegisterError(registerStatement(id, parameters), options);
}
