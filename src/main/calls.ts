import { ASK_CHANNEL } from '../contract/bridge.ts';
import type { Outcome } from '../contract/entry.ts';
import type { Door } from '../engine/door/door.ts';
import { ELECTRON_ORIGIN } from '../engine/shell/address.ts';
import { mayAsk } from '../engine/shell/decisions.ts';
import { problemOf, shellStatement } from '../engine/shell/statement.ts';

/** The frame that a call came from, as Electron shows it; nothing when it is gone. */
interface Frame {
  readonly url: string;
  readonly parent: unknown;
  readonly detached?: boolean;
}

/** What is read of the event of a call. */
export interface CallEvent {
  readonly senderFrame: Frame | null;
  readonly sender: { readonly isDestroyed: () => boolean };
}

/** What the calls need of `ipcMain`. */
export interface CallPort {
  readonly handle: (channel: string, listener: (event: CallEvent, ...parts: unknown[]) => Promise<unknown>) => void;
}

/** Is it our own page, in the frame of a window that is there? Reading a frame that is going away may throw, and then it is not. */
export function isOurPage({ sender, senderFrame }: CallEvent): boolean {
  try {
    if (sender.isDestroyed() || senderFrame === null || senderFrame.detached === true) return false;
    return mayAsk({ address: senderFrame.url, mainFrame: senderFrame.parent === null }, ELECTRON_ORIGIN);
  } catch {
    return false;
  }
}

/**
 * Answers the calls of the pages: on one channel, for our own page only, through the door. What goes wrong is a value; nothing is thrown across.
 */
export function serveCalls(port: CallPort, door: Door): void {
  const stranger: Outcome<never> = { ok: false, problem: problemOf(shellStatement('door.stranger', {})) };
  port.handle(ASK_CHANNEL, (event, name, request) =>
    isOurPage(event) ? door(name as string, request) : Promise.resolve(stranger),
  );
}
