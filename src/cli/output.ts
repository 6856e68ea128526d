import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { wrongUse } from './exit.ts';

const MAGIC = 'SQLite format 3\u0000';

function isDatabase(file: string): boolean {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return false;
  }
  try {
    const start = Buffer.alloc(MAGIC.length);
    return readSync(handle, start, 0, MAGIC.length, 0) === MAGIC.length && start.toString('latin1') === MAGIC;
  } catch {
    // A folder cannot be read, and is refused in words where it is written to.
    return false;
  } finally {
    closeSync(handle);
  }
}

/** Whether two names are of one file, by whatever path. */
function isSame(one: string, other: string): boolean {
  if (path.resolve(one) === path.resolve(other)) return true;
  const [first, second] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}

/**
 * Refuses to write an output over what is read, or over any register: an export may be made again, a register not.
 * @param name the option that names the output
 * @param inputs the files that the command reads
 * @throws WrongUse
 */
export function checkOutput(name: string, output: string, inputs: readonly string[]): void {
  if (inputs.some((input) => isSame(input, output))) throw wrongUse('cli.same-file', { option: name, file: output });
  if (isDatabase(output)) throw wrongUse('cli.over-a-register', { file: output });
}
