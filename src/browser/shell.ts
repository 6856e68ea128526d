import type { BrowserContext, Page } from 'playwright-core';
import { createDoor } from '../engine/door/door.ts';
import type { Door } from '../engine/door/door.ts';
import type { Desk } from '../engine/desk/desk.ts';
import type { Statement } from '../core/statement.ts';
import { PROGRAM_NAME, attend } from '../engine/shell/attend.ts';
import { farewell } from '../engine/shell/closing.ts';
import type { Machine } from '../engine/shell/config-folder.ts';
import { shellHandlers } from '../engine/shell/handlers.ts';
import type { PreferencesPort } from '../engine/shell/preferences.ts';
import { problemOf, shellStatement } from '../engine/shell/statement.ts';
import { windowPlace } from '../engine/shell/window-place.ts';
import type { Browser } from './find-browser.ts';
import { makeProfile, profileParent, removeLeftProfiles, removeProfile } from './profile.ts';
import { showFile } from './show-file.ts';
import { openWindow } from './window.ts';
import type { BrowserWindow, WindowParts } from './window.ts';

/** What the browser's shell is put together from. */
export interface BrowserShellParts {
  readonly desk: Desk;
  readonly preferences: PreferencesPort;
  readonly machine: Machine;
  readonly version: string;
  readonly now: () => Date;
  /** The folder of the built pages. */
  readonly pages: string;
  readonly browser: Browser;
  readonly root: boolean;
  readonly headless: boolean;
  readonly checkReplies: boolean;
  readonly onDefect: (name: string, error: unknown) => void;
  /** A register to open at once. */
  readonly file?: string | undefined;
  /** What only tests want. */
  readonly netLog?: string | undefined;
  readonly pretend?: WindowParts['pretend'];
  readonly onPage?: (page: Page, context: BrowserContext) => void;
  readonly onForeign?: (address: string) => void;
}

/** The running shell. */
export interface BrowserShell {
  /** The window that is shown now; one whose page broke down is replaced. */
  readonly window: () => BrowserWindow;
  /** Opens a register in it, as a later start asks. */
  readonly open: (file: string) => Promise<void>;
  /** Closes as a person does: the page keeps what was typed, the register is closed after its last save, then the window goes. */
  readonly close: () => Promise<void>;
  /** Fulfilled when everything is closed; fails where the register could not be closed well. */
  readonly closed: Promise<void>;
}

/** How often the window's place is looked at, in milliseconds: the system tells of a move to nobody. */
const LOOK_EVERY = 2000;

/** How often a window whose page has broken down is replaced, before the program gives up. */
const MOST_REPLACED = 3;

/** Lets calls through until the shell closes. */
function gateOf(door: Door): { readonly door: Door; readonly shut: () => void } {
  let open = true;
  const refusal = { ok: false, problem: problemOf(shellStatement('door.closing', {})) } as const;
  return {
    door: (name, request) => (open ? door(name, request) : Promise.resolve(refusal)),
    shut: () => {
      open = false;
    },
  };
}

/**
 * Opens the window over the desk and keeps both together until they close.
 * @throws where the browser does not start; nothing is left behind then but the desk, which is the caller's
 */
export async function startBrowserShell(parts: BrowserShellParts): Promise<BrowserShell> {
  const { desk, preferences, machine, version, now, browser } = parts;
  const goodbye = farewell();
  const notices: Statement[] = [];
  let window: BrowserWindow | undefined;
  const door = createDoor({
    desk,
    shell: shellHandlers({
      port: {
        kind: 'browser',
        showFile: (file) => showFile(machine.platform, file),
        pathOfPickedFile: async (pick) => (await window?.pathOfPickedFile(pick)) ?? null,
        readyToClose: goodbye.ready,
      },
      preferences,
      machine,
      version,
      now,
      notices,
    }),
    who: () => preferences.read().name,
    checkReplies: parts.checkReplies,
    onDefect: parts.onDefect,
  });
  const gate = gateOf(door);

  const open = async (file: string): Promise<void> => {
    const outcome = await desk.call('register.open', { path: file }, preferences.read().name);
    if (outcome.ok) return;
    // Before there is a page it asks for what it should say; after that it is told.
    if (window === undefined) notices.push(outcome.problem.statement);
    else await window.tell({ type: 'notice', statement: outcome.problem.statement });
  };

  let title = PROGRAM_NAME;
  const stopAttending = attend(desk, preferences, (text) => void ((title = text), window?.setTitle(text)), now);
  if (parts.file !== undefined) await open(parts.file);

  const parent = profileParent(browser.path, machine.home);
  removeLeftProfiles(parent);
  const profile = makeProfile(parent, now());
  const closeAsked = Promise.withResolvers<undefined>();
  const openOne = async (): Promise<BrowserWindow> => {
    const opened = await openWindow({
      executable: browser.path,
      title: PROGRAM_NAME,
      place: windowPlace(preferences.windowPlace(), []),
      root: parts.root,
      headless: parts.headless,
      netLog: parts.netLog,
      pretend: parts.pretend ?? {},
      onPage: parts.onPage ?? (() => undefined),
      profile,
      pages: parts.pages,
      door: gate.door,
      onCloseAsked: () => closeAsked.resolve(undefined),
      onForeign: parts.onForeign ?? (() => undefined),
    });
    void opened.setTitle(title);
    return opened;
  };
  let shown: BrowserWindow;
  try {
    shown = await openOne();
  } catch (error) {
    stopAttending();
    removeProfile(profile);
    throw error;
  }
  window = shown;
  const stopTelling = desk.listen((event) => void shown.tell(event));

  const keepPlace = async (): Promise<void> => {
    const place = await shown.place();
    const kept = preferences.windowPlace();
    if (place !== undefined && JSON.stringify(place) !== JSON.stringify(kept)) preferences.remember({ window: place });
  };
  const timer = setInterval(() => void keepPlace(), LOOK_EVERY);

  /** Waits for the end of the window; one whose page has broken down is replaced, what was typed being kept with the register. */
  const untilEnd = async (): Promise<void> => {
    for (let times = 0; ; times += 1) {
      const ended = Promise.race([closeAsked.promise, shown.gone]).then(() => true);
      if (await Promise.race([ended, shown.broken.then(() => false)])) return;
      await shown.close();
      if (times === MOST_REPLACED) return;
      notices.push(shellStatement('shell.page-crashed', {}));
      shown = await openOne();
      window = shown;
    }
  };
  const finish = async (): Promise<void> => {
    try {
      await untilEnd();
      clearInterval(timer);
      await keepPlace();
      await Promise.race([goodbye.wait(shown.tell), shown.gone]);
    } finally {
      gate.shut();
      try {
        // The window goes last: while it is there, something is still being saved.
        await desk.close();
      } finally {
        clearInterval(timer);
        stopTelling();
        stopAttending();
        await shown.close().catch(() => undefined);
        removeProfile(profile);
      }
    }
  };
  const closed = finish();
  return {
    window: () => shown,
    open,
    closed,
    close: () => {
      closeAsked.resolve(undefined);
      return closed;
    },
  };
}
