import path from 'node:path';

/** The longest path that is taken. */
const LONGEST = 4096;

/**
 * The register that a command line asks to open. The arguments of a second start come from whoever can start a program, so nothing in them is taken as an
 * option, and a path is only a path: whether it is a register is for the engine to say.
 * @param args the arguments after the program's own
 * @param folder the folder that the command was given in
 * @returns the first that is not an option, as an absolute path; nothing where there is none
 */
export function askedFile(args: readonly unknown[], folder: string): string | undefined {
  const asked = args.find((one): one is string => typeof one === 'string' && one !== '' && !one.startsWith('-'));
  if (asked === undefined || asked.length > LONGEST || asked.includes('\0')) return undefined;
  // What looks like an address is none of a file's names, except a drive letter's.
  if (/^[a-z][a-z0-9+.-]+:/i.test(asked)) return undefined;
  return path.resolve(folder, asked);
}
