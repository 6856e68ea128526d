import type { RegisterStatus } from '../../contract/register.ts';
import type { Reply } from '../../contract/contract.ts';
import type { Door } from '../client/client.ts';
import { storeOf } from './store.ts';
import type { Store } from './store.ts';

export type ShellDescription = Reply<'shell.describe'>;

/** What holds for the whole window: which register is open, and for which days it is asked. */
export interface SessionState {
  /** `starting` until the shell and the engine were asked for the first time. */
  readonly phase: 'starting' | 'ready';
  readonly shell: ShellDescription | undefined;
  readonly register: RegisterStatus | undefined;
  /** The day judged; today unless someone chose another. */
  readonly on: string;
  /** The day as of whose end the register speaks; nothing for now. */
  readonly asRecorded: string | undefined;
}

/** The session, and what can be done to it. */
export interface Session {
  readonly store: Store<SessionState>;
  /** Asks the engine anew which register is open. */
  readonly refresh: () => Promise<void>;
  readonly setOn: (day: string) => void;
  /**
   * Looks at the register as of the end of a day, judged on the day `on`; or as it is now again, judged on the day as before. What is typed is kept first, and the engine
   * refuses changes meanwhile.
   */
  readonly setAsRecorded: (day: string | undefined, on?: string) => Promise<void>;
  /** Another register was opened: it is looked at as it is now, on its own day if it is a sample, else today. */
  readonly begin: () => Promise<void>;
  /** The register as it is now, on its own day if it is a sample, else today. */
  readonly resetDates: () => Promise<void>;
  /** Asks for the first time what the window needs to know; `ready` says that all of it is in place. */
  readonly start: () => Promise<void>;
  readonly ready: () => void;
}

/** Whether nothing can be changed now: the file is held by another, or the past is looked at. */
export function isReadOnly(state: SessionState): boolean {
  return state.asRecorded !== undefined || state.register?.readOnly === true;
}

/** The dates for a request. */
export function datesOf(state: SessionState): { on: string; asRecorded?: string } {
  return state.asRecorded === undefined ? { on: state.on } : { on: state.on, asRecorded: state.asRecorded };
}

/** @param finish keeps what is typed and not kept yet, before it can be kept no more */
export function createSession(door: Door, finish: () => Promise<unknown>): Session {
  const store = storeOf<SessionState>({
    phase: 'starting',
    shell: undefined,
    register: undefined,
    on: '',
    asRecorded: undefined,
  });
  const homeDay = (state: SessionState): string => state.register?.sampleDay ?? state.shell?.today ?? '';

  const refresh = async (): Promise<void> => {
    const { asRecorded } = store.getState();
    const status = await door.call['register.status'](asRecorded === undefined ? {} : { asRecorded });
    // Meanwhile another day may have been chosen, which has been asked for by itself.
    if (status.ok && store.getState().asRecorded === asRecorded) store.setState({ register: status.value.open });
  };
  let asked = 0;
  /** The day that was judged before one began to look back. */
  let before = '';
  /** All at once: the days, and what the register says of itself then. */
  const look = async (asRecorded: string | undefined, on?: (state: SessionState) => string): Promise<void> => {
    asked += 1;
    const mine = asked;
    if (asRecorded !== undefined) await finish();
    if (mine !== asked) return;
    const looked = await door.call['register.lookBack']({ asRecorded: asRecorded ?? null });
    // A past that could be changed is not shown.
    if (!looked.ok && asRecorded !== undefined) return;
    const status = await door.call['register.status'](asRecorded === undefined ? {} : { asRecorded });
    if (mine !== asked) return;
    store.setState((state) => {
      if (state.asRecorded === undefined && asRecorded !== undefined) before = state.on;
      const then = { ...state, asRecorded, ...(status.ok ? { register: status.value.open } : {}) };
      if (on !== undefined) return { ...then, on: on(then) };
      return asRecorded === undefined && state.asRecorded !== undefined ? { ...then, on: before } : then;
    });
  };
  const resetDates = async (): Promise<void> => {
    if (store.getState().asRecorded !== undefined) {
      await look(undefined, homeDay);
      return;
    }
    asked += 1;
    store.setState((state) => ({ on: homeDay(state) }));
  };
  const begin = async (): Promise<void> => {
    asked += 1;
    store.setState({ asRecorded: undefined });
    // A page before this one may have gone while it looked back. Asked first: once the register is shown, whoever opened it may go somewhere at once, and is not to be taken back.
    await door.call['register.lookBack']({ asRecorded: null });
    await refresh();
    store.setState((state) => ({ on: homeDay(state) }));
  };

  return {
    store,
    refresh,
    begin,
    resetDates,
    setOn: (on) => store.setState({ on }),
    setAsRecorded: (day, on) => look(day, on === undefined ? undefined : () => on),
    start: async () => {
      const [shell] = await Promise.all([door.call['shell.describe']({}), begin()]);
      if (shell.ok) store.setState({ shell: shell.value });
      store.setState((state) => ({ on: homeDay(state) }));
    },
    ready: () => store.setState({ phase: 'ready' }),
  };
}
