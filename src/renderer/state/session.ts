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
  readonly setAsRecorded: (day: string | undefined) => void;
  /** Another register was opened: its own day if it is a sample, else today, and nothing of the past. */
  readonly resetDates: () => void;
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

export function createSession(door: Door): Session {
  const store = storeOf<SessionState>({
    phase: 'starting',
    shell: undefined,
    register: undefined,
    on: '',
    asRecorded: undefined,
  });
  const homeDay = (state: SessionState): string => state.register?.sampleDay ?? state.shell?.today ?? '';

  const refresh = async (): Promise<void> => {
    const status = await door.call['register.status']({});
    if (status.ok) store.setState({ register: status.value.open });
  };
  const resetDates = (): void => store.setState((state) => ({ on: homeDay(state), asRecorded: undefined }));

  return {
    store,
    refresh,
    resetDates,
    setOn: (on) => store.setState({ on }),
    setAsRecorded: (asRecorded) => store.setState({ asRecorded }),
    start: async () => {
      const [shell] = await Promise.all([door.call['shell.describe']({}), refresh()]);
      if (shell.ok) store.setState({ shell: shell.value });
      resetDates();
    },
    ready: () => store.setState({ phase: 'ready' }),
  };
}
