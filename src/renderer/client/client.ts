import { CONTRACT_PATH, PAGE_EVENT } from '../../contract/bridge.ts';
import type { Bridge } from '../../contract/bridge.ts';
import { CONTRACT } from '../../contract/contract.ts';
import type { Client, Name } from '../../contract/contract.ts';
import type { Outcome } from '../../contract/entry.ts';
import type { Event } from '../../contract/events.ts';

declare global {
  interface Window {
    readonly transferRegister?: Bridge;
  }
}

/** The page's end of the door: calls that never throw, and events that come unasked. */
export interface Door {
  readonly call: Client;
  /** @returns a function that stops listening */
  readonly listen: (listener: (event: Event) => void) => () => void;
}

type Ask = (name: Name, request: unknown) => Promise<unknown>;

/** The program did not answer: the page outlived it, or the reply was not understood. Nothing is known to have changed. */
function noAnswer(name: Name, cause: unknown): Outcome<never> {
  const why = cause instanceof Error ? cause.message : String(cause);
  return { ok: false, problem: { statement: { id: 'window.no-answer', parameters: { name, why } }, fields: [] } };
}

/** A client over any way to ask: one function per entry of the contract. */
export function clientOver(ask: Ask): Client {
  const calls = Object.keys(CONTRACT).map((key) => {
    const name = key as Name;
    const call = async (request: unknown): Promise<unknown> => {
      try {
        return await ask(name, request);
      } catch (error) {
        return noAnswer(name, error);
      }
    };
    return [name, call] as const;
  });
  return Object.freeze(Object.fromEntries(calls)) as unknown as Client;
}

async function askByFetch(name: Name, request: unknown): Promise<unknown> {
  const answer = await fetch(CONTRACT_PATH + name, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return answer.json();
}

/** The door that the shell left open: Electron's bridge where it is there, else requests that the driven browser's shell answers. */
export function doorOf(page: Window): Door {
  const bridge = page.transferRegister;
  if (bridge !== undefined) {
    const ask: Ask = (name, request) => (bridge[name] as (request: unknown) => Promise<unknown>)(request);
    return { call: clientOver(ask), listen: (listener) => bridge.onEvent(listener) };
  }
  return {
    call: clientOver(askByFetch),
    listen: (listener) => {
      const hear = (event: unknown): void => listener((event as CustomEvent<Event>).detail);
      page.addEventListener(PAGE_EVENT, hear);
      return () => page.removeEventListener(PAGE_EVENT, hear);
    },
  };
}
