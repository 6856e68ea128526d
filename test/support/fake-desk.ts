import type { Outcome } from '../../src/contract/entry.ts';
import type { Event } from '../../src/contract/events.ts';
import type { Desk } from '../../src/engine/desk/desk.ts';

/** One call as it reached the desk. */
export interface DeskCall {
  readonly name: string;
  readonly request: unknown;
  readonly who: string;
}

/** A desk that answers as it is told, and remembers what it was asked. */
export interface FakeDesk extends Desk {
  readonly calls: readonly DeskCall[];
  readonly emit: (event: Event) => void;
  readonly closed: () => boolean;
}

/** @param answer what it says to a call; it may throw, as a desk never should */
export function fakeDesk(
  answer: (call: DeskCall) => unknown = () => ({}),
  close: () => Promise<void> = () => Promise.resolve(),
): FakeDesk {
  const calls: DeskCall[] = [];
  const listeners = new Set<(event: Event) => void>();
  let ended = false;
  return {
    calls,
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    closed: () => ended,
    call: (name, request, who) => {
      const call = { name, request, who };
      calls.push(call);
      return Promise.resolve({ ok: true, value: answer(call) } as Outcome<never>);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await close();
      ended = true;
    },
  };
}
