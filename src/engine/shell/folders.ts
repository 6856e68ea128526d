import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Reply } from '../../contract/contract.ts';
import { ShellError, shellStatement } from './statement.ts';

type Listing = Reply<'folders.list'>;
type Entry = Listing['entries'][number];

/** As many entries as a reply may hold rows. */
const MOST_ENTRIES = 1000;

const BY_NAME = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

type PathOnly = 'folder.missing' | 'folder.is-file' | 'folder.already-there' | 'folder.not-allowed';

const BY_CODE: Readonly<Record<string, PathOnly | undefined>> = {
  ENOENT: 'folder.missing',
  ENOTDIR: 'folder.is-file',
  EEXIST: 'folder.already-there',
  EACCES: 'folder.not-allowed',
  EPERM: 'folder.not-allowed',
  EROFS: 'folder.not-allowed',
};

function folderError(error: unknown, folder: string): ShellError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const id = BY_CODE[code];
  const statement =
    id === undefined
      ? shellStatement('folder.failed', { path: folder, why: code === '' ? message : code })
      : shellStatement(id, { path: folder });
  return new ShellError(statement, { cause: error });
}

/** A path as the file system can take it. */
function wholePath(asked: string): string {
  if (!path.isAbsolute(asked) || asked.includes('\0')) {
    throw new ShellError(shellStatement('folder.not-absolute', { path: asked.replaceAll('\0', '?') }));
  }
  return path.resolve(asked);
}

/** An entry as a dialog shows it; nothing for a link that leads nowhere and for what is neither file nor folder. */
async function entryOf(folder: string, name: string): Promise<Entry | undefined> {
  const place = path.join(folder, name);
  try {
    const about = await stat(place);
    if (!about.isDirectory() && !about.isFile()) return undefined;
    const isFolder = about.isDirectory();
    return {
      name,
      path: place,
      folder: isFolder,
      bytes: isFolder ? null : about.size,
      changedAt: about.mtime.toISOString(),
    };
  } catch {
    return undefined;
  }
}

/**
 * Lists a folder for a dialog: folders first, each by name as people sort, hidden entries left out.
 * @param asked an absolute path; empty for the home folder
 * @param endings which files to show, such as `.csv`, in whatever case; none for all
 * @throws ShellError where it is not there, is a file, or may not be looked into
 */
export async function listFolder(asked: string, endings: readonly string[], home: string): Promise<Listing> {
  const folder = wholePath(asked === '' ? home : asked);
  const shown = endings.map((ending) => ending.toLowerCase());
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw folderError(error, folder);
  }
  const visible = names.filter((name) => !name.startsWith('.'));
  const found = await Promise.all(visible.map((name) => entryOf(folder, name)));
  const entries = found
    .filter((entry) => entry !== undefined)
    .filter(
      (entry) => entry.folder || shown.length === 0 || shown.some((end) => entry.name.toLowerCase().endsWith(end)),
    )
    .toSorted((a, b) => Number(b.folder) - Number(a.folder) || BY_NAME.compare(a.name, b.name));
  const above = path.dirname(folder);
  return {
    path: folder,
    parent: above === folder ? null : above,
    entries: entries.slice(0, MOST_ENTRIES),
    more: Math.max(0, entries.length - MOST_ENTRIES),
  };
}

/**
 * Makes one folder in a folder that is there.
 * @throws ShellError where it is there already, or may not be made
 */
export async function makeFolder(asked: string): Promise<{ path: string }> {
  const folder = wholePath(asked);
  try {
    await mkdir(folder);
  } catch (error) {
    throw folderError(error, folder);
  }
  return { path: folder };
}
