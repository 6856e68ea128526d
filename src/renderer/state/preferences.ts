import type { Preferences } from '../../contract/shell.ts';
import type { Door } from '../client/client.ts';
import { storeOf } from './store.ts';
import type { Store } from './store.ts';

/** The person's own settings, kept by the shell. */
export interface PreferencesStore {
  /** Nothing until the shell was asked. */
  readonly store: Store<Preferences | undefined>;
  readonly load: () => Promise<void>;
  /** Shown at once; taken back if the shell refuses. @returns whether it was kept */
  readonly set: (change: Partial<Preferences>) => Promise<boolean>;
}

export function createPreferences(door: Door): PreferencesStore {
  const store = storeOf<Preferences | undefined>(undefined);
  return {
    store,
    load: async () => {
      const answer = await door.call['shell.preferences']({});
      if (answer.ok) store.setState(answer.value, true);
    },
    set: async (change) => {
      const before = store.getState();
      if (before !== undefined) store.setState({ ...before, ...change }, true);
      const answer = await door.call['shell.setPreferences'](change);
      store.setState(answer.ok ? answer.value : before, true);
      return answer.ok;
    },
  };
}
