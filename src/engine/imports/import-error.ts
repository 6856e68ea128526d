import type { Statement } from '../../core/statement.ts';
import { statementsOf } from '../../core/statement.ts';
import { sentence } from '../../words/catalogue.ts';
import type { ImportFileStatements } from '../../words/imports.ts';

const say = statementsOf<ImportFileStatements>();

/** A file that cannot be taken in as a whole. The register is as it was. The message is what a person reads. */
export class ImportFileError extends Error {
  readonly statement: Statement;

  constructor(statement: Statement, options?: ErrorOptions) {
    super(sentence(statement), options);
    this.name = 'ImportFileError';
    this.statement = statement;
  }
}

/** An `ImportFileError` out of its message's id and parameters. */
export function cannotImport<K extends keyof ImportFileStatements>(
  id: K,
  parameters: ImportFileStatements[K],
): ImportFileError {
  return new ImportFileError(say(id, parameters));
}
