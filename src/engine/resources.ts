import { existsSync } from 'node:fs';
import path from 'node:path';

/** Marks the folder `resources/` of this program among others of that name. */
const LANDMARK = path.join('resources', 'law');

function found(from: string): string {
  let folder = from;
  while (!existsSync(path.join(folder, LANDMARK))) {
    const above = path.dirname(folder);
    if (above === folder) {
      throw new Error(`no folder above ${from} holds ${LANDMARK}: the program is not installed whole`);
    }
    folder = above;
  }
  return path.join(folder, 'resources');
}

let known: string | undefined;

/**
 * The path of a file that comes with the program, from its parts below `resources/`. Sources, built files and an installed program lie at
 * different depths, so the folder is looked for upwards from this file.
 */
export function resourcePath(...parts: readonly string[]): string {
  known ??= found(import.meta.dirname);
  return path.join(known, ...parts);
}
