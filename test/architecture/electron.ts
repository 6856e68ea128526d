/**
 * Who may name `electron`, in the sources and in what was built.
 */
import { importsOf } from './imports.ts';
import { packageOf, resolve } from './layers.ts';
import type { Tree, Violation } from './tree.ts';

/** What the preload takes from Electron, and nothing else. */
const PRELOAD_TAKES = new Set(['contextBridge', 'ipcRenderer']);

function isElectron(specifier: string | undefined): boolean {
  return specifier !== undefined && packageOf(specifier) === 'electron';
}

/**
 * Finds files of src that name `electron` as a value without being allowed to.
 * @param tree the program files
 */
export function electronViolations(tree: Tree): Violation[] {
  const found: Violation[] = [];
  for (const [file, source] of tree) {
    if (!file.startsWith('src/') || file.startsWith('src/main/')) continue;
    for (const { specifier, typeOnly, names, line } of importsOf(file, source)) {
      if (typeOnly || !isElectron(specifier)) continue;
      const fits =
        file.startsWith('src/preload/') && names.length > 0 && names.every((name) => PRELOAD_TAKES.has(name));
      if (!fits) found.push({ file, why: `line ${line}: names ${names.join(', ')} of electron` });
    }
  }
  return found;
}

/** Who has `ipcMain`: a handler on it elsewhere would answer without the door, and without asking who asks. */
const HAS_IPC = 'src/main/ipc.ts';

/**
 * Finds files that take `ipcMain` and are not the one that may.
 * @param tree the program files
 */
export function ipcViolations(tree: Tree): Violation[] {
  return [...tree].flatMap(([file, source]) =>
    importsOf(file, source)
      .filter(({ specifier, names }) => isElectron(specifier) && names.some((name) => TAKES_IPC.has(name)))
      .filter(() => file.startsWith('src/') && file !== HAS_IPC)
      .map(({ line }) => ({ file, why: `line ${line}: takes ipcMain, which only ${HAS_IPC} may` })),
  );
}

/** What a file takes that has `ipcMain` afterwards. */
const TAKES_IPC = new Set(['ipcMain', '*', 'default']);

/**
 * Follows what was built from its entries, and finds the chunks that reach `electron`.
 * @param built path to text of every built file
 * @param entries the files to begin at
 */
export function chunksThatReachElectron(built: Tree, entries: readonly string[]): Violation[] {
  const found: Violation[] = [];
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const source = built.get(file);
    if (source === undefined) {
      found.push({ file, why: 'is named by what was built, and is not there' });
      continue;
    }
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { specifier, line } of importsOf(file, source)) {
      if (isElectron(specifier)) found.push({ file, why: `line ${line}: reaches electron` });
      if (specifier?.startsWith('.') === true) waiting.push(resolve(file, specifier));
    }
  }
  return found;
}
