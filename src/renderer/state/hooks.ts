import { frameWords } from '../../words/screens/frame.ts';
import type { Preferences } from '../../contract/shell.ts';
import { useApp } from './app.ts';
import type { Job } from './jobs.ts';
import { currentOf } from './navigation.ts';
import { datesOf, isReadOnly } from './session.ts';
import type { SessionState } from './session.ts';
import { useTaken } from './store.ts';

/** Part of the session. */
export function useSession<T>(take: (state: SessionState) => T): T {
  return useTaken(useApp().session.store, take);
}

/** The two clocks as a request wants them. */
export function useDates(): { on: string; asRecorded?: string } {
  const on = useSession((state) => state.on);
  const asRecorded = useSession((state) => state.asRecorded);
  return datesOf({ on, asRecorded } as SessionState);
}

/** The day as of whose end the register speaks, as a request wants it whose answer is the same on every day. */
export function useRecorded(): { asRecorded?: string } {
  const asRecorded = useSession((state) => state.asRecorded);
  return asRecorded === undefined ? {} : { asRecorded };
}

/** Whether nothing can be changed now. */
export function useReadOnly(): boolean {
  return useSession(isReadOnly);
}

/** Why nothing can be changed now, to be said beside what would change something; nothing where it can. */
export function useWhyReadOnly(): string | undefined {
  const asRecorded = useSession((state) => state.asRecorded);
  const register = useSession((state) => state.register);
  if (asRecorded !== undefined) return frameWords.pastWhy(asRecorded);
  return register?.readOnly === true ? frameWords.readOnlyWhy(register.heldBy) : undefined;
}

/** The person's own settings; nothing until they are loaded. */
export function usePreferences(): Preferences | undefined {
  return useTaken(useApp().preferences.store, (state) => state);
}

/** Where the window is. */
export function usePlace(): string {
  return useTaken(useApp().navigation.store, (state) => currentOf(state).place);
}

/** A running or finished job; nothing where none is named or known. */
export function useJob(job: number | undefined): Job | undefined {
  return useTaken(useApp().jobs.store, (jobs) => (job === undefined ? undefined : jobs[job]));
}
