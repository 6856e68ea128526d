/**
 * The parser behind the rules: the one that the bundler uses.
 */
import { parseSync } from 'vite';
import type { ESTree } from 'vite';

/**
 * Parses a source file.
 * @param file its path; the extension says which dialect it is
 * @param source its text
 * @throws Error naming the file: a rule must not pass over what it cannot read
 */
export function parsed(file: string, source: string): ESTree.Program {
  const { program, errors } = parseSync(file, source, { sourceType: 'module' });
  if (errors[0] !== undefined) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
  return program;
}

/** The line, from 1, on which a place in the text stands. */
export function lineOf(source: string, place: number): number {
  return source.slice(0, place).split('\n').length;
}
