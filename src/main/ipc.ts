import { ipcMain } from 'electron';
import type { Door } from '../engine/door/door.ts';
import { serveCalls } from './calls.ts';

/** A channel that electron-store opens for pages that keep preferences themselves. Ours do not, and nobody checks who asks on it. */
const STORE_CHANNEL = 'electron-store-get-data';

/** The only place that has `ipcMain`: one channel, served by the door, and no other. */
export function openIpc(door: Door): void {
  ipcMain.removeAllListeners(STORE_CHANNEL);
  serveCalls(ipcMain, door);
}
