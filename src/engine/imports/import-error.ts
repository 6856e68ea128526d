import { statementsOf } from '../../core/statement.ts';
import { StatedError } from '../stated-error.ts';
import type { ImportFileStatements } from '../../words/imports.ts';

const say = statementsOf<ImportFileStatements>();

/** A file that cannot be taken in as a whole. The register is as it was. The message is what a person reads. */
export class ImportFileError extends StatedError {
  override readonly name = 'ImportFileError';
}

/** An `ImportFileError` out of its message's id and parameters. */
export function cannotImport<K extends keyof ImportFileStatements>(
  id: K,
  parameters: ImportFileStatements[K],
): ImportFileError {
  return new ImportFileError(say(id, parameters));
}
