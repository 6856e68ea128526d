import { BrowserWindow, dialog, screen, shell } from 'electron';
import { TELL_CHANNEL } from '../contract/bridge.ts';
import type { Event } from '../contract/events.ts';
import type { FilePurpose } from '../contract/file-endings.ts';
import { ELECTRON_ORIGIN, homeOf } from '../engine/shell/address.ts';
import { PROGRAM_NAME, titleWithPlace } from '../engine/shell/attend.ts';
import type { ShellCore } from '../engine/shell/core.ts';
import { pathOfPickedFile } from '../engine/shell/picked-file.ts';
import type { PreferencesPort } from '../engine/shell/preferences.ts';
import { shellStatement } from '../engine/shell/statement.ts';
import { windowPlace } from '../engine/shell/window-place.ts';
import { breakdownQuestion, hangQuestion, remedies } from './breakdown.ts';
import { openOptions, saveOptions } from './dialogs.ts';
import { windowOptions } from './window-options.ts';

/** The one window of the Electron shell. */
export class Window {
  readonly #browser: BrowserWindow;
  readonly #gone: Promise<void>;
  #title = PROGRAM_NAME;

  constructor(preferences: PreferencesPort, preload: string) {
    const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
    const place = windowPlace(preferences.windowPlace(), screens);
    this.#browser = new BrowserWindow(windowOptions(place, preload, PROGRAM_NAME));
    this.#gone = new Promise((resolve) => {
      this.#browser.once('closed', () => resolve());
    });
    this.#browser.once('ready-to-show', () => {
      if (place.maximized) this.#browser.maximize();
      this.#browser.show();
    });
    this.#browser.on('page-title-updated', (event, own) => {
      event.preventDefault();
      this.#browser.setTitle(titleWithPlace(own, this.#title));
    });
  }

  /** Shows the core's register in it, and the pages. */
  async show(core: ShellCore): Promise<void> {
    this.#mendBreakdowns(core);
    core.show({ tell: this.tell, setTitle: this.setTitle, gone: this.#gone });
    await this.#browser.loadURL(homeOf(ELECTRON_ORIGIN));
  }

  /** Calls back instead of closing, until `destroy`. */
  onCloseAsked(listener: () => void): void {
    this.#browser.on('close', (event) => {
      event.preventDefault();
      listener();
    });
  }

  readonly tell = (event: Event): void => {
    if (!this.#browser.isDestroyed()) this.#browser.webContents.send(TELL_CHANNEL, event);
  };

  readonly setTitle = (title: string): void => {
    this.#title = title;
    if (this.#browser.isDestroyed()) return;
    this.#browser.setTitle(titleWithPlace(this.#browser.webContents.getTitle(), title));
  };

  bringToFront(): void {
    if (this.#browser.isMinimized()) this.#browser.restore();
    this.#browser.focus();
  }

  keepPlace(preferences: PreferencesPort): void {
    if (this.#browser.isDestroyed()) return;
    const maximized = this.#browser.isMaximized();
    preferences.remember({ window: { ...this.#browser.getNormalBounds(), maximized } });
  }

  destroy(): void {
    if (!this.#browser.isDestroyed()) this.#browser.destroy();
  }

  readonly chooseToOpen = async (purpose: FilePurpose, folder: string): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(this.#browser, openOptions(purpose, folder));
    return canceled ? null : (filePaths[0] ?? null);
  };

  readonly chooseToSave = async (purpose: FilePurpose, suggested: string): Promise<string | null> => {
    const { canceled, filePath } = await dialog.showSaveDialog(this.#browser, saveOptions(purpose, suggested));
    return canceled || filePath === '' ? null : filePath;
  };

  readonly showFile = (file: string): Promise<boolean> => {
    shell.showItemInFolder(file);
    return Promise.resolve(true);
  };

  readonly openFile = async (file: string): Promise<boolean> => (await shell.openPath(file)) === '';

  /** The page's debugging protocol, for a moment: a sandboxed preload with its two objects cannot ask for a path. */
  readonly pathOfPickedFile = async (pick: number): Promise<string | null> => {
    const { debugger: protocol } = this.#browser.webContents;
    const attached = protocol.isAttached();
    if (!attached) protocol.attach();
    try {
      return await pathOfPickedFile((method, parameters) => protocol.sendCommand(method, { ...parameters }), pick);
    } finally {
      if (!attached) protocol.detach();
    }
  };

  #showAnew(core: ShellCore): void {
    core.noteForPage(shellStatement('shell.page-crashed', {}));
    this.#browser.webContents.reload();
  }

  #mendBreakdowns(core: ShellCore): void {
    const { webContents } = this.#browser;
    const remedyOf = remedies(() => Date.now());
    const ask = async (): Promise<void> => {
      const { response } = await dialog.showMessageBox(this.#browser, breakdownQuestion());
      if (response === 0) this.#showAnew(core);
      else this.#browser.close();
    };
    webContents.on('render-process-gone', (_event, { reason }) => {
      const remedy = remedyOf(reason);
      if (remedy === 'anew') this.#showAnew(core);
      if (remedy === 'ask') void ask();
    });

    let asking = false;
    const askWhetherToWait = async (): Promise<void> => {
      asking = true;
      const { response } = await dialog.showMessageBox(this.#browser, hangQuestion());
      asking = false;
      // What hangs cannot be loaded anew; what is ended is, by what follows.
      if (response === 1) webContents.forcefullyCrashRenderer();
    };
    webContents.on('unresponsive', () => {
      if (!asking) void askWhetherToWait();
    });
  }
}
