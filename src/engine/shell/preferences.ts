import path from 'node:path';
import type * as z from 'zod';
import { Preferences } from '../../contract/shell.ts';
import type { Statement } from '../../core/statement.ts';
import { PREFERENCES_NAME, Sealed, readPreferences } from './preferences-file.ts';
import { ShellError, shellStatement } from './statement.ts';
import { WindowPlace } from './window-place.ts';

/** What keeps the preferences file: conf, or electron-store, which is conf for Electron. Both write it whole and at once. */
export interface Store {
  readonly path: string;
  store: Record<string, unknown>;
}

/** The person's preferences as the shell uses them. */
export interface PreferencesPort {
  /** Where they lie. */
  readonly path: string;
  readonly read: () => Preferences;
  /** @throws ShellError where the file cannot be written; until the program ends the change holds nevertheless */
  readonly change: (change: Partial<Preferences>) => Preferences;
  /** Keeps what is only a comfort, such as the last folder: nothing fails because it could not be written. */
  readonly remember: (change: Partial<Preferences> & { readonly window?: WindowPlace }) => void;
  readonly windowPlace: () => WindowPlace | undefined;
  /** Secrets as the system sealed them, by name. No page sees them. */
  readonly sealed: () => Readonly<Record<string, string>>;
  /** Keeps a sealed secret, or forgets it where it is left out. @throws ShellError where the file cannot be written */
  readonly keepSealed: (name: string, sealed: string | undefined) => void;
  /** What had to be set aside when they were read. */
  readonly notices: readonly Statement[];
}

/**
 * Opens the preferences in a folder.
 * @param folder the program's own folder for them; made where it is not there
 * @param openStore makes the store for the folder and a file's name
 * @param now the moment, for the name of a file that has to be set aside
 */
export function openPreferences(
  folder: string,
  openStore: (folder: string, name: string) => Store,
  now: () => Date,
): PreferencesPort {
  const file = path.join(folder, `${PREFERENCES_NAME}.json`);
  const found = readPreferences(file, now());
  let values: Record<string, unknown> = { ...found.values };
  // A store reads the file as it is made, so it comes after the reading that sets aside what it would stumble over.
  const store = openStore(folder, PREFERENCES_NAME);

  const write = (change: Readonly<Record<string, unknown>>): void => {
    values = { ...values, ...change };
    try {
      // Another window may have written in the meantime: only what changes here goes over it.
      values = { ...values, ...readPreferences(file, now()).values, ...change };
      store.store = values;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new ShellError(shellStatement('preferences.not-kept', { path: file, why }), { cause: error });
    }
  };
  if (found.notices.length > 0) write({});

  const read = (): Preferences => Preferences.parse(values);
  const sealed = (): z.infer<typeof Sealed> => Sealed.default({}).parse(values['sealed']);
  return {
    path: file,
    read,
    change: (change) => {
      write(change);
      return read();
    },
    remember: (change) => {
      try {
        write(change);
      } catch {
        // Read as changed until the program ends.
      }
    },
    sealed,
    keepSealed: (name, text) => {
      const { [name]: _former, ...others } = sealed();
      write({ sealed: text === undefined ? others : { ...others, [name]: text } });
    },
    windowPlace: () => WindowPlace.optional().parse(values['window']),
    notices: found.notices,
  };
}
