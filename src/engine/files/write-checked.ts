import { randomUUID } from 'node:crypto';
import { lstat, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { alreadyThere, fileErrorOf, folderMissing } from './file-error.ts';

export interface WriteOptions {
  /** Replaces what stands at the place; without it, a file that is there already is refused. */
  readonly force?: boolean | undefined;
  /** When it is aborted before the file has been moved to its place, nothing is left and the signal's reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

async function refuseWhatCannotBe(place: string, { force = false }: WriteOptions): Promise<void> {
  const folder = path.dirname(place);
  const about = await stat(folder).catch(() => undefined);
  if (about?.isDirectory() !== true) throw folderMissing(place, folder);
  const there = await lstat(place).catch(() => undefined);
  if (there === undefined) return;
  if (there.isDirectory()) throw fileErrorOf(Object.assign(new Error(place), { code: 'EISDIR' }), place);
  if (!force) throw alreadyThere(place);
}

async function flush(place: string): Promise<void> {
  const handle = await open(place, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The new name is on the disk only when its folder is; systems that cannot flush a folder do so by themselves. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows opens no folder for flushing.
  }
}

/**
 * Writes a file so that a success has succeeded: beside its place, flushed to the disk, reopened and checked, and only then moved in. When anything
 * fails, nothing is left half written and what stood at the place is as it was.
 * @param place where the file goes
 * @param write writes the file to the path that it is given
 * @param check reopens the file at the path that it is given, counts what it holds, and throws where that is not what was written
 * @returns what the check found
 * @throws FileError naming what is in the way: a file already there, a missing folder, a full disk, a locked file …
 */
export async function writeChecked<T>(
  place: string,
  write: (beside: string) => Promise<void>,
  check: (beside: string) => Promise<T>,
  options: WriteOptions = {},
): Promise<T> {
  await refuseWhatCannotBe(place, options);
  const folder = path.dirname(place);
  // The ending stays, since readers go by it; the name stays short, since the place's own may be as long as a name can be.
  const beside = path.join(folder, `.writing-${randomUUID().slice(0, 8)}${path.extname(place).slice(0, 16)}`);
  try {
    await write(beside);
    options.signal?.throwIfAborted();
    await flush(beside);
    const found = await check(beside);
    options.signal?.throwIfAborted();
    await rename(beside, place);
    await flushFolder(folder);
    return found;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw fileErrorOf(error, place, beside);
  }
}
