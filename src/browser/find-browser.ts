import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import type { Machine } from '../engine/shell/config-folder.ts';

/** A browser that can show the window. */
export interface Browser {
  /** What people call it. */
  readonly name: string;
  /** Its program. */
  readonly path: string;
}

/** Names another browser of the Chromium family, by the path of its program, to be tried before all others. */
export const CHOSEN_BROWSER = 'TRANSFER_REGISTER_BROWSER';

/** How the browsers are called on each platform: commands on the PATH, and places where their installers put them. The order is the order of trying. */
interface Kind {
  readonly name: string;
  readonly commands: readonly string[];
  readonly linux: readonly string[];
  readonly darwin: string;
  readonly win32: string;
}

const KINDS: readonly Kind[] = [
  {
    name: 'Google Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    linux: ['/opt/google/chrome/chrome'],
    darwin: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    win32: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Microsoft Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    linux: ['/opt/microsoft/msedge/msedge'],
    darwin: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    win32: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    linux: ['/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser', '/snap/bin/chromium'],
    darwin: 'Chromium.app/Contents/MacOS/Chromium',
    win32: 'Chromium\\Application\\chrome.exe',
  },
];

/** The browsers' names, for telling a person which one to install. */
export const BROWSER_NAMES: readonly string[] = KINDS.map(({ name }) => name);

/** Folders that are on most people's PATH, for starts that come without one. */
const USUAL_FOLDERS = ['/usr/local/bin', '/usr/bin', '/bin', '/snap/bin'];

function placesOf(kind: Kind, { platform, env, home }: Machine): readonly string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots
      .filter((root) => root !== undefined && root !== '')
      .map((root) => path.win32.join(root ?? '', kind.win32));
  }
  if (platform === 'darwin') {
    return ['/Applications', path.posix.join(home, 'Applications')].map((root) => path.posix.join(root, kind.darwin));
  }
  const folders = [...(env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/')), ...USUAL_FOLDERS];
  return [
    ...kind.commands.flatMap((command) => folders.map((folder) => path.posix.join(folder, command))),
    ...kind.linux,
  ];
}

/**
 * Where a browser may be on such a machine, in the order of trying; whether or not anything is there.
 * @param machine platform, environment and home folder
 */
export function browserPlaces(machine: Machine): readonly Browser[] {
  const chosen = machine.env[CHOSEN_BROWSER];
  const first = chosen === undefined || chosen === '' ? [] : [{ name: path.basename(chosen), path: chosen }];
  const usual = KINDS.flatMap((kind) => placesOf(kind, machine).map((place) => ({ name: kind.name, path: place })));
  return [...first, ...usual];
}

/** Is it a file that this person may start? */
export function isProgram(place: string): boolean {
  try {
    accessSync(place, constants.X_OK);
    return statSync(place).isFile();
  } catch {
    return false;
  }
}

/** The browsers that are there, each name once, in the order of trying. */
export function installedBrowsers(machine: Machine, there: (place: string) => boolean = isProgram): readonly Browser[] {
  const found = browserPlaces(machine).filter((browser) => there(browser.path));
  return found.filter((browser, index) => found.findIndex(({ name }) => name === browser.name) === index);
}
