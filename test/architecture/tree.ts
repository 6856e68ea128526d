/**
 * The project's own files as the rules see them: path from the top, with `/`, to text.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Path from the project's top folder, with `/` between its parts, to the file's text. */
export type Tree = ReadonlyMap<string, string>;

/** A place where a rule is broken, as a person has to read it. */
export interface Violation {
  readonly file: string;
  readonly why: string;
}

/** The project's top folder. */
export const TOP = path.resolve(import.meta.dirname, '..', '..');

/** Folders that git does not keep either, and git's own. */
const NOT_OURS = new Set(['.git', 'node_modules', 'out', 'demo-output', 'coverage']);

/** The pictures that `npm run screens` saves; the words of the screens lie in a folder of the same name elsewhere. */
const PICTURES = path.join(TOP, 'screens');

function walk(folder: string, found: string[]): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (NOT_OURS.has(entry.name)) continue;
    const place = path.join(folder, entry.name);
    if (place === PICTURES) continue;
    if (entry.isDirectory()) walk(place, found);
    else if (entry.isFile()) found.push(place);
  }
}

/**
 * Reads the project's text files.
 * @param accept which of them, by path from the top
 * @returns in the order of their paths; binary files are left out
 */
export function readTree(accept: (file: string) => boolean): Tree {
  const places: string[] = [];
  walk(TOP, places);
  const files = places
    .map((place) => path.relative(TOP, place).replaceAll(path.sep, '/'))
    .filter((file) => accept(file))
    .toSorted((a, b) => (a < b ? -1 : 1));
  const texts = files.map((file) => [file, readFileSync(path.join(TOP, file), 'utf8')] as const);
  return new Map(texts.filter(([, text]) => !text.includes('\u0000')));
}

/** Is this program text of ours: TypeScript or JavaScript under src, scripts, bin or test? */
export function isCode(file: string): boolean {
  return /^(?:src|scripts|bin|test)\/.*\.(?:tsx?|mts|mjs|js)$/.test(file);
}

/**
 * A tree for a rule's own tests.
 * @param files path to text
 */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(files));
}

/** One line for each violation, so that a failing test shows what to do. */
export function told(violations: readonly Violation[]): string[] {
  return violations.map(({ file, why }) => `${file}: ${why}`);
}
