import Conf from 'conf';
import type { Store } from '../engine/shell/preferences.ts';

/** Keeps preferences in `folder/name.json`, in the format of electron-store, so that both shells read the same file. */
export function openStore(folder: string, name: string): Store {
  return new Conf<Record<string, unknown>>({ cwd: folder, configName: name, clearInvalidConfig: false });
}
