import { createContext, use } from 'react';
import type { Event } from '../../contract/events.ts';
import { frameWords } from '../../words/screens/frame.ts';
import type { Door } from '../client/client.ts';
import { painted } from '../client/after-paint.ts';
import { Changes } from '../client/changes.ts';
import { Queries } from '../client/queries.ts';
import { said } from '../ui/said.ts';
import { createJobs } from './jobs.ts';
import type { Jobs } from './jobs.ts';
import { createNavigation, currentOf } from './navigation.ts';
import type { Navigation } from './navigation.ts';
import { createPreferences } from './preferences.ts';
import type { PreferencesStore } from './preferences.ts';
import { createSession } from './session.ts';
import type { Session } from './session.ts';
import { storeOf } from './store.ts';
import type { Store } from './store.ts';
import { standAgain, tellStanding } from './standing.ts';
import { PLAIN_VIEW, createTableViews } from './table-views.ts';
import type { TableViews } from './table-views.ts';
import { createToasts } from './toasts.ts';
import type { Toasts } from './toasts.ts';

/** What can lie over the whole window. */
export type Overlay = 'none' | 'palette' | 'keys' | 'help';

/** The step of the tour, from 0; nothing while it is not on. */
export interface TourState {
  readonly step: number | undefined;
}

/** Everything of the window that outlives a component. One is made per page, and one per test. */
export interface App {
  readonly door: Door;
  readonly queries: Queries;
  readonly changes: Changes;
  readonly session: Session;
  readonly preferences: PreferencesStore;
  readonly jobs: Jobs;
  readonly toasts: Toasts;
  readonly navigation: Navigation;
  readonly tables: TableViews;
  /** What lies over the window: the palette or the list of keys. */
  readonly overlay: Store<Overlay>;
  readonly tour: Store<TourState>;
  /** Listens to the engine and asks for what the first screen needs. @returns a function that stops listening */
  readonly start: () => Promise<() => void>;
  /** Called for commands that the shell's own menu asks for. */
  readonly onMenu: { run: (command: string) => void };
  /** What has to be finished before the window may close, or looks back, such as a form that is being kept. */
  readonly beforeClosing: Set<() => Promise<void>>;
}

export function createApp(door: Door): App {
  const queries = new Queries(door.call);
  const beforeClosing = new Set<() => Promise<void>>();
  const finish = async () => Promise.allSettled([...beforeClosing].map((one) => one()));
  const session = createSession(door, finish);
  const refreshLater = async (): Promise<void> => {
    await painted();
    await session.refresh();
  };
  const changes = new Changes(async () => {
    await queries.changed();
    void refreshLater();
  });
  const preferences = createPreferences(door);
  const jobs = createJobs(door);
  const toasts = createToasts();
  const navigation = createNavigation({ place: 'start' });
  const tables = createTableViews();
  const overlay = storeOf<Overlay>('none');
  const tour = storeOf<TourState>({ step: undefined });
  const onMenu = { run: (_command: string): void => undefined };

  navigation.store.subscribe((state, former) => {
    const { place, filters } = currentOf(state);
    if (place !== currentOf(former).place) toasts.leave();
    if (state.step === former.step || filters === undefined) return;
    const conditions = filters.map(({ column, contains, oneOf }) => [column, { contains, oneOf }] as const);
    tables.set(place, { ...PLAIN_VIEW, filters: Object.fromEntries(conditions), filtersShown: true });
  });

  const opened = async (): Promise<void> => {
    changes.forget();
    queries.invalidate();
    tables.clear();
    await session.begin();
    sayHeld();
    navigation.beginAt({ place: session.store.getState().register === undefined ? 'start' : 'overview' });
  };
  /** Somebody else has the register open: that is said at once, and not only by the mark beside its name. */
  const sayHeld = (): void => {
    const held = session.store.getState().register?.heldBy;
    if (held !== undefined) toasts.show({ tone: 'problem', text: frameWords.openedElsewhere(held) });
  };
  const hear = (event: Event): void => {
    jobs.hear(event);
    switch (event.type) {
      case 'register-changed':
        changes.heard(event.sequence);
        break;
      case 'register-opened':
      case 'register-closed':
        void opened();
        break;
      case 'notice':
        toasts.show({ tone: 'problem', text: said(event.statement) });
        break;
      case 'menu':
        onMenu.run(event.command);
        break;
      case 'closing':
        void finish().then(() => door.call['shell.readyToClose']({}));
        break;
      default:
    }
  };

  return {
    door,
    queries,
    changes,
    session,
    preferences,
    jobs,
    toasts,
    navigation,
    tables,
    overlay,
    tour,
    onMenu,
    beforeClosing,
    start: async () => {
      const stop = door.listen(hear);
      await Promise.all([session.start(), preferences.load()]);
      for (const notice of session.store.getState().shell?.notices ?? []) {
        toasts.show({ tone: 'problem', text: said(notice) });
      }
      sayHeld();
      const { register, shell } = session.store.getState();
      if (!(await standAgain(shell?.stood, navigation, session)) && register !== undefined) {
        navigation.replace({ place: 'overview' });
      }
      const stopTelling = tellStanding(door, navigation, session);
      // Only now: else the first screen would be drawn twice.
      session.ready();
      return () => {
        stopTelling();
        stop();
      };
    },
  };
}

/** The window's app, for every component below it. */
export const AppContext = createContext<App | undefined>(undefined);

/** @throws when a component stands outside the app, which is a defect of the program */
export function useApp(): App {
  const app = use(AppContext);
  if (app === undefined) throw new Error('a component that asks the app stands outside AppContext');
  return app;
}
