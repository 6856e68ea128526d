import type { Statement } from '../../core/statement.ts';
import { statementsOf } from '../../core/statement.ts';
import { StatedError } from '../stated-error.ts';
import type { FileStatements } from '../../words/files.ts';

const say = statementsOf<FileStatements>();

/** A file that could not be written, or did not hold what was written. The file at its place is as it was before. */
export class FileError extends StatedError {
  override readonly name = 'FileError';
}

/** Says that a file which was reopened holds something else than was written: how many were expected, how many found. */
export function notAsWritten(path: string, what: string, expected: number | string, found: number | string): FileError {
  return new FileError(say('files.not-as-written', { path, what, expected: String(expected), found: String(found) }));
}

/** Says that something stands at that place already. */
export function alreadyThere(path: string): FileError {
  return new FileError(say('files.exists', { path }));
}

/** Says that the folder for the file is not there. */
export function folderMissing(path: string, folder: string): FileError {
  return new FileError(say('files.no-folder', { path, folder }));
}

function hasWords(error: unknown): error is Error & { readonly statement: Statement } {
  return error instanceof Error && 'statement' in error;
}

/** An error in the same words that names `place` wherever it named `beside`, a file that was never anybody's but the program's. */
function aboutPlace(error: Error & { readonly statement: Statement }, place: string, beside: string): Error {
  const { id, parameters } = error.statement;
  const entries = Object.entries(parameters);
  if (!entries.some(([, value]) => value === beside)) return error;
  const renamed = Object.fromEntries(entries.map(([name, value]) => [name, value === beside ? place : value]));
  return new FileError({ id, parameters: renamed }, { cause: error });
}

/**
 * Turns an error of the operating system into words about the file; an error that has its words already keeps them.
 * @param beside where the file was being written before it was to be moved to its place
 */
export function fileErrorOf(error: unknown, path: string, beside = path): Error {
  if (hasWords(error)) return aboutPlace(error, path, beside);
  const { code, message } = error as NodeJS.ErrnoException;
  const id = code === undefined ? undefined : BY_CODE[code];
  if (id !== undefined) return new FileError(say(id, { path }), { cause: error });
  // An error without a code is a defect of the program, not of the disk: it keeps its own trace.
  if (code === undefined) return error as Error;
  return new FileError(say('files.failed', { path, why: message }), { cause: error });
}

type PathOnly =
  | 'files.is-folder'
  | 'files.no-space'
  | 'files.not-allowed'
  | 'files.in-use'
  | 'files.read-only'
  | 'files.name-too-long';

const BY_CODE: Readonly<Record<string, PathOnly | undefined>> = {
  EISDIR: 'files.is-folder',
  ENOSPC: 'files.no-space',
  EDQUOT: 'files.no-space',
  EFBIG: 'files.no-space',
  EACCES: 'files.not-allowed',
  EPERM: 'files.not-allowed',
  EBUSY: 'files.in-use',
  ETXTBSY: 'files.in-use',
  EROFS: 'files.read-only',
  ENAMETOOLONG: 'files.name-too-long',
};
