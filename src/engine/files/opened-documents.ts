import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { documentKind } from '../../core/records/document-kinds.ts';
import { isRunning } from './is-running.ts';

const PREFIX = 'transfer-register-documents-';

/** Where the copies lie that this process opened: one folder, which only this person can read. */
function folderOf(pid: number): string {
  return path.join(tmpdir(), `${PREFIX}${pid}`);
}

/** Makes the folder. @throws where somebody else has made one of that name, as the temporary folder is everybody's */
function ownFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const uid = process.getuid?.();
  if (!found.isDirectory() || (uid !== undefined && found.uid !== uid)) throw new Error(`${folder} is another's`);
}

/** Removes the copies of programs that were ended before they could. */
function removeLeft(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)$`).exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    try {
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Another person's, or still held: the next one tries again.
    }
  }
}

/** A name that means the same on every system and nothing to any: the title as far as it is letters, digits, spaces, dots and dashes. */
function plainName(title: string, kind: string): string {
  const base = title.slice(0, title.lastIndexOf('.')).replaceAll(/[^\p{L}\p{N} _-]+/gu, '-');
  return `${base.trim().slice(0, 80) || 'document'}.${kind}`;
}

/** Why no copy is made: the bytes are not those of the checksum, or the file is of a kind that could run. */
export type NoCopy = 'differs' | 'refused';

/**
 * Writes a copy of a kept document to be read by another program, after comparing its checksum. The copy cannot be written, so that nobody takes it for the document.
 * @returns its path, or why there is none
 */
export function copyToOpen(
  document: { readonly sha256: string; readonly title: string; readonly bytes: Uint8Array },
  pid = process.pid,
): { readonly path: string } | { readonly why: NoCopy } {
  const kind = documentKind(document.title);
  if (kind === undefined) return { why: 'refused' };
  if (createHash('sha256').update(document.bytes).digest('hex') !== document.sha256) return { why: 'differs' };
  removeLeft();
  ownFolder(folderOf(pid));
  const folder = path.join(folderOf(pid), document.sha256.slice(0, 16));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, plainName(document.title, kind));
  writeFileSync(file, document.bytes, { mode: 0o400, flag: 'wx' });
  return { path: file };
}

/** Whether a path is a copy that this process made, of a kind that may be opened: a page cannot have anything else opened. */
export function isCopyToOpen(file: string, pid = process.pid): boolean {
  try {
    const inside = path.relative(realpathSync(folderOf(pid)), realpathSync(file));
    return !inside.startsWith('..') && !path.isAbsolute(inside) && documentKind(file) !== undefined;
  } catch {
    return false;
  }
}

/** Takes the copies away again. One that another program holds stays for a later start. */
export function removeCopies(pid = process.pid): void {
  try {
    rmSync(folderOf(pid), { recursive: true, force: true });
  } catch {
    // Held by the program that shows it.
  }
}
