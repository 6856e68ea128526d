import type { Sentences } from '../core/statement.ts';

/** What can go wrong with a file that is written; paths as the person gave them. */
export interface FileStatements {
  'files.exists': { path: string };
  'files.no-folder': { path: string; folder: string };
  'files.is-folder': { path: string };
  'files.no-space': { path: string };
  'files.not-allowed': { path: string };
  'files.in-use': { path: string };
  'files.read-only': { path: string };
  'files.name-too-long': { path: string };
  'files.failed': { path: string; why: string };
  'files.not-as-written': { path: string; what: string; expected: string; found: string };
}

const UNCHANGED = 'Nothing was changed.';

/** The sentences about files that are written. */
export const fileSentences: Sentences<FileStatements> = {
  'files.exists': ({ path }) =>
    `There is already a file at ${path}. Choose another name, or say that it may be replaced.`,
  'files.no-folder': ({ path, folder }) =>
    `${path} could not be written: the folder ${folder} is not there. Make it first.`,
  'files.is-folder': ({ path }) => `${path} is a folder. Give the name of a file.`,
  'files.no-space': ({ path }) => `${path} could not be written: there is no space left on its disk. ${UNCHANGED}`,
  'files.not-allowed': ({ path }) =>
    `${path} could not be written: you have no permission to write there, or another program holds the file. ${UNCHANGED}`,
  'files.in-use': ({ path }) => `${path} is in use by another program. Close it there and try again. ${UNCHANGED}`,
  'files.read-only': ({ path }) => `${path} could not be written: its disk can only be read. ${UNCHANGED}`,
  'files.name-too-long': ({ path }) => `The name ${path} is too long for its disk. Choose a shorter one.`,
  'files.failed': ({ path, why }) => `${path} could not be written: ${why}. ${UNCHANGED}`,
  'files.not-as-written': ({ path, what, expected, found }) =>
    `${path} was written and reopened, but did not hold what was written: ${what}, expected ${expected}, found ${found}. ${UNCHANGED}`,
};
