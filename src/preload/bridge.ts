import { ASK_CHANNEL, TELL_CHANNEL } from '../contract/bridge.ts';
import type { Bridge } from '../contract/bridge.ts';
import type { Name } from '../contract/contract.ts';
import type { Event } from '../contract/events.ts';

/** What the preload needs of `ipcRenderer`. */
export interface Ipc {
  readonly invoke: (channel: string, ...parts: unknown[]) => Promise<unknown>;
  readonly on: (channel: string, listener: (sender: unknown, ...parts: unknown[]) => void) => unknown;
  readonly removeListener: (channel: string, listener: (sender: unknown, ...parts: unknown[]) => void) => unknown;
}

/**
 * What the page gets: one frozen function per call, and a way to listen that hands on the event and never who sent it. There is no function that says what it likes
 * on a channel that it likes.
 */
export function bridgeOver(names: readonly Name[], ipc: Ipc): Bridge {
  const calls = names.map((name) => [name, (request: unknown) => ipc.invoke(ASK_CHANNEL, name, request)] as const);
  const onEvent = (listener: (event: Event) => void): (() => void) => {
    const hear = (_sender: unknown, event: unknown): void => listener(event as Event);
    ipc.on(TELL_CHANNEL, hear);
    return () => ipc.removeListener(TELL_CHANNEL, hear);
  };
  return Object.freeze(Object.fromEntries<unknown>([...calls, ['onEvent', onEvent]])) as unknown as Bridge;
}
