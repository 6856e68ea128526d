import { setTimeout as after } from 'node:timers/promises';
import type { Event } from '../../contract/events.ts';

/** How long a page has to keep what was typed, in milliseconds. One that hangs does not keep the window open for ever. */
const PATIENCE = 3000;

/** Waits for the page's word that it may be closed. */
export interface Farewell {
  /** The page has said it. */
  readonly ready: () => void;
  /** Tells the page that the window closes, and waits for its word, but not for ever. */
  readonly wait: (tell: (event: Event) => Promise<void> | void) => Promise<void>;
}

/** @param patience milliseconds to wait at the most */
export function farewell(patience: number = PATIENCE): Farewell {
  const said = Promise.withResolvers<undefined>();
  return {
    ready: () => said.resolve(undefined),
    wait: async (tell) => {
      const giveUp = new AbortController();
      const late = after(patience, undefined, { signal: giveUp.signal }).catch(() => undefined);
      await Promise.race([Promise.resolve(tell({ type: 'closing' })).then(() => said.promise), late]);
      giveUp.abort();
    },
  };
}
