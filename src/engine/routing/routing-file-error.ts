import { statementsOf } from '../../core/statement.ts';
import { StatedError } from '../stated-error.ts';
import type { RoutingFileStatements } from '../../words/routing-file.ts';

/** Makes a statement about a file that is routed. */
export const sayOfFile = statementsOf<RoutingFileStatements>();

/** A contact list that cannot be routed, as a whole. Nothing was written. The message is what a person reads. */
export class RoutingFileError extends StatedError {
  override readonly name = 'RoutingFileError';
}

/** A `RoutingFileError` out of its message's id and parameters. */
export function cannotRoute<K extends keyof RoutingFileStatements>(
  id: K,
  parameters: RoutingFileStatements[K],
): RoutingFileError {
  return new RoutingFileError(sayOfFile(id, parameters));
}

/** The value, or an error that says the list could not be read: it must not be taken for an error of an output. */
export async function readable<T>(path: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw cannotRoute('routing-file.not-there', { path });
    throw cannotRoute('routing-file.not-readable', { path, why: message });
  }
}
