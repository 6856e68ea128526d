import { setTimeout as after } from 'node:timers/promises';
import type { Event } from '../../contract/events.ts';
import type { Statement } from '../../core/statement.ts';
import type { Desk } from '../desk/desk.ts';
import { createDoor } from '../door/door.ts';
import type { Door } from '../door/door.ts';
import { PROGRAM_NAME, attend } from './attend.ts';
import { farewell } from './closing.ts';
import { shellHandlers } from './handlers.ts';
import type { ShellParts, ShellPort } from './handlers.ts';
import { problemOf, shellStatement } from './statement.ts';

/** How long closing waits for calls that are still being answered, in milliseconds. */
const LAST_CALLS = 30_000;

/** What a shell shows to the person: one window at a time. */
export interface View {
  readonly tell: (event: Event) => void | Promise<void>;
  readonly setTitle: (title: string) => void | Promise<void>;
  /** Fulfilled when it is gone, and nobody can answer any more. */
  readonly gone: Promise<unknown>;
}

/** What both shells are put together from. */
export interface CoreParts extends Omit<ShellParts, 'notices' | 'port'> {
  readonly desk: Desk;
  readonly port: Omit<ShellPort, 'readyToClose'>;
  /** Whether replies are held to the contract, as in tests and development. */
  readonly checkReplies: boolean;
  readonly onDefect: (name: string, error: unknown) => void;
}

/** The part of a shell that knows no window system. */
export interface ShellCore {
  readonly door: Door;
  /** Shows from now on in this view: events, and the title as it is. */
  readonly show: (view: View) => void;
  /** Opens a register; what goes wrong is said in the window, or by the page as soon as there is one. */
  readonly open: (file: string) => Promise<void>;
  /** Says something as the next page is loaded. */
  readonly noteForPage: (statement: Statement) => void;
  /** Lets the page keep what was typed, takes no more calls, and waits for the desk's last save. @throws what the desk throws */
  readonly finish: () => Promise<void>;
  /** Stops listening, where there never was a window. The desk is the caller's. */
  readonly abandon: () => void;
}

/** Puts desk, preferences and door together. */
export function createCore(parts: CoreParts): ShellCore {
  const { desk, preferences, now } = parts;
  const goodbye = farewell();
  const notices: Statement[] = [];
  const closing = { ok: false, problem: problemOf(shellStatement('door.closing', {})) } as const;
  let view: View | undefined;
  let title = PROGRAM_NAME;
  let shut = false;
  /** Calls that are being answered: the last save may be one of them. */
  const underWay = new Set<Promise<unknown>>();

  const ask = createDoor({
    ...parts,
    shell: shellHandlers({ ...parts, port: { ...parts.port, readyToClose: goodbye.ready }, notices }),
    who: () => preferences.read().name,
  });
  const setTitle = (text: string): void => {
    title = text;
    void view?.setTitle(text);
  };
  const stops = [attend(desk, preferences, setTitle, now), desk.listen((event) => void view?.tell(event))];
  const abandon = (): void => {
    for (const stop of stops) stop();
  };

  return {
    door: (name, request) => {
      if (shut) return Promise.resolve(closing);
      const asked = ask(name, request);
      underWay.add(asked);
      void asked.finally(() => underWay.delete(asked));
      return asked;
    },
    show: (shown) => {
      view = shown;
      void shown.setTitle(title);
    },
    open: async (file) => {
      const outcome = await desk.call('register.open', { path: file }, preferences.read().name);
      if (outcome.ok) return;
      const { statement } = outcome.problem;
      if (view === undefined) notices.push(statement);
      else await view.tell({ type: 'notice', statement });
    },
    noteForPage: (statement) => void notices.push(statement),
    finish: async () => {
      if (view !== undefined) await Promise.race([goodbye.wait(view.tell), view.gone]);
      shut = true;
      try {
        await Promise.race([Promise.allSettled(underWay), after(LAST_CALLS, undefined, { ref: false })]);
        await desk.close();
      } finally {
        abandon();
      }
    },
    abandon,
  };
}
