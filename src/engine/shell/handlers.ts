import path from 'node:path';
import type { Reply } from '../../contract/contract.ts';
import type { FilePurpose } from '../../contract/file-endings.ts';
import type { Statement } from '../../core/statement.ts';
import type { ShellHandlers } from '../door/door.ts';
import type { Machine } from './config-folder.ts';
import { listFolder, makeFolder } from './folders.ts';
import { documentsFolder, places } from './places.ts';
import type { PreferencesPort } from './preferences.ts';
import { isThere } from './recent.ts';
import type { Secrets } from './secrets.ts';
import { isCopyToOpen } from '../files/opened-documents.ts';
import { localDay } from '../local-day.ts';

/** What differs between the shells. */
export interface ShellPort {
  readonly kind: Reply<'shell.describe'>['shell'];
  /** A dialog of the system for a file that is there, begun in a folder; nothing where the person chose none. Undefined where the shell has none. */
  readonly chooseToOpen?: (purpose: FilePurpose, folder: string) => Promise<string | null>;
  /** A dialog of the system for a new file. */
  readonly chooseToSave?: (purpose: FilePurpose, suggested: string) => Promise<string | null>;
  /** Shows a file in the folder where it lies. */
  readonly showFile: (file: string) => Promise<boolean>;
  /** Opens a document in the program that the system has for it. */
  readonly openFile: (file: string) => Promise<boolean>;
  /** The path of the file that the page put under a number. */
  readonly pathOfPickedFile: (pick: number) => Promise<string | null>;
  /** What keeps secrets; no page can ask it for one. */
  readonly secrets: Secrets;
  /** The page has kept what was typed. */
  readonly readyToClose: () => void;
}

/** What both shells have to bring. */
export interface ShellParts {
  readonly port: ShellPort;
  readonly preferences: PreferencesPort;
  readonly machine: Machine;
  readonly version: string;
  /** The computer's clock: the page's today is the day on it, where the person is. */
  readonly now: () => Date;
  /** What the person should be told as the page is shown. */
  readonly notices: readonly Statement[];
}

/** The shell's own answers, the same in both shells but for the port. */
export function shellHandlers({ port, preferences, machine, version, now, notices }: ShellParts): ShellHandlers {
  /** Where a dialog begins: where the last file was, else among the documents. */
  const startFolder = async (): Promise<string> => {
    const { lastFolder } = preferences.read();
    return lastFolder !== '' && (await isThere(lastFolder)) ? lastFolder : documentsFolder(machine);
  };
  const remember = (file: string | null): { path: string | null } => {
    if (file !== null) preferences.remember({ lastFolder: path.dirname(file) });
    return { path: file };
  };

  let stood: string | undefined;

  return {
    'shell.describe': async () => ({
      shell: port.kind,
      version,
      platform: machine.platform,
      nativeDialogs: port.chooseToOpen !== undefined && port.chooseToSave !== undefined,
      secrets: port.secrets.kind,
      home: machine.home,
      documents: await documentsFolder(machine),
      today: localDay(now()),
      ...(stood === undefined ? {} : { stood }),
      notices: [...preferences.notices, ...notices],
    }),
    'shell.preferences': () => Promise.resolve(preferences.read()),
    'shell.setPreferences': (change) => {
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      return Promise.resolve(preferences.change(Object.fromEntries(given)));
    },
    'shell.recent': async () => {
      const { recent } = preferences.read();
      return { recent: await Promise.all(recent.map(async (one) => ({ ...one, there: await isThere(one.path) }))) };
    },
    'shell.chooseToOpen': async ({ purpose }) =>
      remember((await port.chooseToOpen?.(purpose, await startFolder())) ?? null),
    'shell.chooseToSave': async ({ purpose, name }) =>
      remember((await port.chooseToSave?.(purpose, path.join(await startFolder(), path.basename(name)))) ?? null),
    'shell.showFile': async ({ path: file }) => ({
      shown: path.isAbsolute(file) && (await isThere(file)) && (await port.showFile(file)),
    }),
    'shell.openDocument': async ({ path: file }) => ({ opened: isCopyToOpen(file) && (await port.openFile(file)) }),
    'shell.pathOfPickedFile': async ({ pick }) => ({ path: await port.pathOfPickedFile(pick) }),
    'shell.stand': ({ at }) => {
      stood = at;
      return Promise.resolve({});
    },
    'shell.readyToClose': () => {
      port.readyToClose();
      return Promise.resolve({});
    },
    'folders.places': async () => ({ places: await places(machine) }),
    'folders.list': ({ path: folder, endings }) => listFolder(folder, endings, machine.home),
    'folders.make': ({ path: folder }) => makeFolder(folder),
    'folders.exists': async ({ path: place }) => ({ exists: path.isAbsolute(place) && (await isThere(place)) }),
  };
}
