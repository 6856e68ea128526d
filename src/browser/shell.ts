import type { BrowserContext, Page } from 'playwright-core';
import type { Desk } from '../engine/desk/desk.ts';
import { PROGRAM_NAME } from '../engine/shell/attend.ts';
import type { Machine } from '../engine/shell/config-folder.ts';
import { createCore } from '../engine/shell/core.ts';
import type { ShellCore } from '../engine/shell/core.ts';
import type { PreferencesPort } from '../engine/shell/preferences.ts';
import { NO_SECRETS } from '../engine/shell/secrets.ts';
import { shellStatement } from '../engine/shell/statement.ts';
import { windowPlace } from '../engine/shell/window-place.ts';
import type { Browser } from './find-browser.ts';
import { makeProfile, profileParent, removeLeftProfiles, removeProfile } from './profile.ts';
import { openFile, showFile } from './show-file.ts';
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

/** The window with what belongs to it, from its opening to its end. */
class Shown {
  readonly #parts: BrowserShellParts;
  readonly #core: ShellCore;
  readonly #profile: string;
  readonly #closeAsked = Promise.withResolvers<undefined>();
  #window: BrowserWindow | undefined;

  constructor(parts: BrowserShellParts) {
    const { browser, machine, now } = parts;
    const parent = profileParent(browser.path, machine.home);
    removeLeftProfiles(parent);
    this.#parts = parts;
    this.#profile = makeProfile(parent, now());
    this.#core = createCore({
      ...parts,
      port: {
        kind: 'browser',
        // A browser's own store of passwords belongs to its person's profile, and ours is thrown away.
        secrets: NO_SECRETS,
        showFile: (file) => showFile(machine.platform, file),
        openFile: (file) => openFile(machine.platform, file),
        pathOfPickedFile: async (pick) => (await this.#window?.pathOfPickedFile(pick)) ?? null,
      },
    });
  }

  get window(): BrowserWindow {
    if (this.#window === undefined) throw new Error('there is no window yet');
    return this.#window;
  }

  readonly askToClose = (): void => this.#closeAsked.resolve(undefined);

  readonly openRegister = (file: string): Promise<void> => this.#core.open(file);

  /** Opens the register that was asked for, and the window over it. @throws where the browser does not start */
  async begin(): Promise<void> {
    try {
      const { file } = this.#parts;
      await this.#openWindow(file === undefined ? Promise.resolve() : this.openRegister(file));
    } catch (error) {
      this.#core.abandon();
      await removeProfile(this.#profile);
      throw error;
    }
  }

  async #openWindow(before = Promise.resolve()): Promise<void> {
    const { browser, preferences, root, headless, netLog, pretend, onPage, onForeign, pages } = this.#parts;
    this.#window = await openWindow({
      executable: browser.path,
      title: PROGRAM_NAME,
      place: windowPlace(preferences.windowPlace(), []),
      root,
      headless,
      netLog,
      pretend: pretend ?? {},
      onPage: onPage ?? (() => undefined),
      profile: this.#profile,
      pages,
      before,
      door: this.#core.door,
      onCloseAsked: this.askToClose,
      onForeign: onForeign ?? (() => undefined),
    });
    this.#core.show(this.#window);
  }

  async keepPlace(): Promise<void> {
    const { preferences } = this.#parts;
    const place = await this.window.place();
    if (place === undefined || JSON.stringify(place) === JSON.stringify(preferences.windowPlace())) return;
    preferences.remember({ window: place });
  }

  /** Waits for the end of the window; one whose page has broken down is replaced, what was typed being kept with the register. */
  async #untilEnd(): Promise<void> {
    for (let times = 0; ; times += 1) {
      const { gone, broken, close } = this.window;
      const ended = Promise.race([this.#closeAsked.promise, gone]).then(() => true);
      if (await Promise.race([ended, broken.then(() => false)])) return;
      await close();
      if (times === MOST_REPLACED) return;
      this.#core.noteForPage(shellStatement('shell.page-crashed', {}));
      await this.#openWindow();
    }
  }

  async untilClosed(): Promise<void> {
    const timer = setInterval(() => void this.keepPlace(), LOOK_EVERY);
    try {
      await this.#untilEnd();
      await this.keepPlace();
    } finally {
      clearInterval(timer);
      try {
        // The window goes last: while it is there, something is still being saved.
        await this.#core.finish();
      } finally {
        await this.window.close().catch(() => undefined);
        await removeProfile(this.#profile);
      }
    }
  }
}

/**
 * Opens the window over the desk and keeps both together until they close.
 * @throws where the browser does not start; nothing is left behind then but the desk, which is the caller's
 */
export async function startBrowserShell(parts: BrowserShellParts): Promise<BrowserShell> {
  const shown = new Shown(parts);
  await shown.begin();
  const closed = shown.untilClosed();
  return {
    window: () => shown.window,
    open: shown.openRegister,
    closed,
    close: () => {
      shown.askToClose();
      return closed;
    },
  };
}
