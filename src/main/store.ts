import ElectronStore from 'electron-store';
import type { Store } from '../engine/shell/preferences.ts';

/** Keeps preferences in `folder/name.json`; the browser's shell reads and writes the same file through conf. */
export function openStore(folder: string, name: string): Store {
  return new ElectronStore<Record<string, unknown>>({ cwd: folder, name, clearInvalidConfig: false });
}
