/**
 * A file that nobody can hold in the head at once has more than one reason to exist.
 */
import type { Tree, Violation } from './tree.ts';

/** The most lines that a source file may have. */
export const MOST_LINES = 500;

const SOURCE = /^(?:src|scripts|bin|test)\/.*\.(?:tsx?|mts|mjs|js|css)$|^[^/]+\.(?:ts|mjs)$/;

/** Is this a file to which the limit applies? Data is not source. */
export function isSource(file: string): boolean {
  return SOURCE.test(file);
}

/**
 * Finds files that are too long.
 * @param tree files; those that are not source are passed over
 */
export function tooLong(tree: Tree): Violation[] {
  return [...tree].flatMap(([file, text]) => {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    return isSource(file) && lines > MOST_LINES ? [{ file, why: `${lines} lines; the most is ${MOST_LINES}` }] : [];
  });
}
