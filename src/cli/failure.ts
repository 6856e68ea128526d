import { CommanderError } from 'commander';
import { StatedError } from '../engine/stated-error.ts';
import { EXIT, WrongUse, say } from './exit.ts';
import type { ExitCode } from './exit.ts';
import { tell } from './io.ts';

/** What went wrong because of what was typed, and not because of a file. */
const WRONG_USES = new Set([
  'routing-file.no-such-column',
  'routing-file.same-file',
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
  if (error instanceof StatedError) {
    tell(error.message);
    return WRONG_USES.has(error.code) ? EXIT.wrongUse : EXIT.file;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  tell(say('cli.unexpected', { detail: detail.split('\n')[0] ?? '', register: '' }));
  return EXIT.file;
}
