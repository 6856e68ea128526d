import type { Client } from './contract.ts';
import type { Event } from './events.ts';

/** What the preload hangs on the page's window as `transferRegister`: one frozen function per entry, and a way to listen. */
export interface Bridge extends Client {
  /** @returns a function that stops listening */
  readonly onEvent: (listener: (event: Event) => void) => () => void;
}

/**
 * Where a shell cannot pass functions into the page (a driven browser), it calls `fetch(CONTRACT_PATH + name)` with the request as the JSON body of a POST and
 * the outcome as the JSON reply, and dispatches each event on the window as a CustomEvent of the name `PAGE_EVENT` whose `detail` is the event.
 */
export const CONTRACT_PATH = '/contract/';
export const PAGE_EVENT = 'transfer-register-event';

/**
 * The name on the window of a Map from a number to a File: what a person dropped on the page or picked in it. The page puts the file there, asks
 * `shell.pathOfPickedFile` with the number, and takes it away again.
 */
export const PICKED_FILES = 'transferRegisterPickedFiles';

/** Electron's channels, known to the preload and to the shell, and to no page: on one it asks, with the name of the call and the request; on the other it is told. */
export const ASK_CHANNEL = 'transfer-register:ask';
export const TELL_CHANNEL = 'transfer-register:tell';
