import { CommanderError } from 'commander';
import { FileError } from '../engine/files/file-error.ts';
import { ImportFileError } from '../engine/imports/import-error.ts';
import { RegisterError } from '../engine/register/error.ts';
import { RoutingFileError } from '../engine/routing/routing-file-error.ts';
import { sentence } from '../words/catalogue.ts';
import { EXIT, WrongUse, say } from './exit.ts';
import type { ExitCode } from './exit.ts';
import { tell } from './io.ts';

/** What is wrong with a list because of what was typed, and not because of the file. */
const WRONG_OPTIONS = new Set(['routing-file.no-such-column', 'routing-file.same-file']);

/** What is wrong with how an import was asked for. */
const WRONG_IMPORTS = new Set([
  'import-file.no-such-sheet',
  'import-file.no-such-field',
  'import-file.no-such-column',
  'import-file.choice-not-json',
  'import-file.choice-field',
  'import-file.no-such-import',
  'import-file.taken-back',
]);

/**
 * Says on standard error what went wrong, in words and never as a stack trace.
 * @returns the exit code
 */
export function failed(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    // Help and version end by an error too; what was wrong with the command has been said.
    return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  }
  if (error instanceof WrongUse) {
    tell([error.message, ...error.lines].join('\n'));
    return EXIT.wrongUse;
  }
  if (error instanceof RoutingFileError) {
    tell(sentence(error.statement));
    return WRONG_OPTIONS.has(error.statement.id) ? EXIT.wrongUse : EXIT.file;
  }
  if (error instanceof ImportFileError) {
    tell(sentence(error.statement));
    return WRONG_IMPORTS.has(error.statement.id) ? EXIT.wrongUse : EXIT.file;
  }
  if (error instanceof RegisterError || error instanceof FileError) {
    tell(sentence(error.statement));
    return EXIT.file;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  tell(say('cli.unexpected', { detail: detail.split('\n')[0] ?? '', register: '' }));
  return EXIT.file;
}
