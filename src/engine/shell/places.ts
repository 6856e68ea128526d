import { readFileSync, readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Reply } from '../../contract/contract.ts';
import type { Machine } from './config-folder.ts';

type Place = Reply<'folders.places'>['places'][number];

/** The folders of a person as a Linux desktop keeps them, which may bear names in any language. */
function xdgFolders({ env, home }: Machine): Readonly<Record<string, string>> {
  const config = env['XDG_CONFIG_HOME'] ?? path.join(home, '.config');
  let text = '';
  try {
    text = readFileSync(path.join(config, 'user-dirs.dirs'), 'utf8');
  } catch {
    // A machine without a desktop has none.
  }
  const lines = text.matchAll(/^XDG_([A-Z]+)_DIR="(.*)"$/gm);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value.replace(/^\$HOME/, home)]));
}

/** The folder for documents: where new registers go unless the person says otherwise; the home folder where there is none. */
export async function documentsFolder(machine: Machine): Promise<string> {
  const named = machine.platform === 'linux' ? xdgFolders(machine)['DOCUMENTS'] : undefined;
  const folder = named ?? path.join(machine.home, 'Documents');
  return (await isFolder(folder)) ? folder : machine.home;
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (about) => about.isDirectory(),
    () => false,
  );
}

function inside(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

/** Where drives, sticks and shares appear on this platform. */
function driveRoots({ platform, env }: Machine): string[] {
  if (platform === 'win32') return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').map((letter) => `${letter}:\\`);
  if (platform === 'darwin') return inside('/Volumes');
  const user = env['USER'] ?? '';
  return [...inside(`/media/${user}`), ...inside(`/run/media/${user}`), ...inside('/mnt')];
}

/** Where to begin looking for a file: the person's folders that are there, and the drives. */
export async function places(machine: Machine): Promise<Place[]> {
  const xdg = machine.platform === 'linux' ? xdgFolders(machine) : {};
  const own: Place[] = [
    { kind: 'home', name: path.basename(machine.home), path: machine.home },
    ...(['documents', 'desktop', 'downloads'] as const).map((kind) => {
      const usual = path.join(machine.home, `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`);
      const place = xdg[kind === 'downloads' ? 'DOWNLOAD' : kind.toUpperCase()] ?? usual;
      return { kind, name: path.basename(place), path: place };
    }),
  ];
  const drives = driveRoots(machine).map((place): Place => ({
    kind: 'drive',
    name: path.basename(place) || place,
    path: place,
  }));
  const there = await Promise.all(
    [...own, ...drives].map(async (place) => ((await isFolder(place.path)) ? place : undefined)),
  );
  return there.filter((place) => place !== undefined).slice(0, 60);
}
