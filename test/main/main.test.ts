import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeDesk } from '../support/fake-desk.ts';
import type { FakeDesk } from '../support/fake-desk.ts';

/** What happened, in its order. */
let order: string[];
let desk: FakeDesk;
let app: FakeApp;
let folder: string;
let only: boolean;

class FakeApp extends EventEmitter {
  readonly isPackaged = false;
  readonly exits: number[] = [];
  readonly switches: string[] = [];
  readonly commandLine = { appendSwitch: (name: string, value = '') => void this.switches.push(`${name}=${value}`) };
  readonly paths: Record<string, string> = {};
  readonly setName = (): void => undefined;
  readonly setPath = (name: string, value: string): void => void (this.paths[name] = value);
  readonly enableSandbox = (): void => void order.push('sandbox');
  readonly requestSingleInstanceLock = (): boolean => {
    order.push('lock');
    return only;
  };
  readonly whenReady = (): Promise<void> => {
    order.push('ready');
    return Promise.resolve();
  };
  readonly exit = (code: number): void => void this.exits.push(code);
}

const BOUNDS = { x: 5, y: 6, width: 1111, height: 777 };

class FakeWindow extends EventEmitter {
  static all: FakeWindow[] = [];
  readonly sent: unknown[] = [];
  readonly titles: string[] = [];
  readonly loaded: string[] = [];
  reloads = 0;
  focused = 0;
  destroyed = false;
  readonly webContents = Object.assign(new EventEmitter(), {
    send: (...parts: unknown[]) => {
      this.sent.push(parts);
      const event = parts[1] as { type: string };
      // The page, once it has kept what was typed.
      if (event.type === 'closing') void this.ask('shell.readyToClose');
    },
    getTitle: () => 'Overview – Transfer Register',
    reload: () => void (this.reloads += 1),
  });

  constructor() {
    super();
    order.push('window');
    FakeWindow.all.push(this);
  }

  readonly ask = (name: string, request: unknown = {}): Promise<unknown> => {
    const event = {
      sender: { isDestroyed: () => false },
      senderFrame: { url: 'app://transfer-register/', parent: null },
    };
    return handled('transfer-register:ask', event, name, request);
  };

  readonly loadURL = (address: string): Promise<void> => {
    order.push('load');
    this.loaded.push(address);
    return Promise.resolve();
  };
  readonly setTitle = (title: string): void => void this.titles.push(title);
  readonly isDestroyed = (): boolean => this.destroyed;
  readonly isMinimized = (): boolean => false;
  readonly isMaximized = (): boolean => false;
  readonly getNormalBounds = (): object => BOUNDS;
  readonly focus = (): void => void (this.focused += 1);
  readonly destroy = (): void => {
    order.push('destroy');
    this.destroyed = true;
    this.emit('closed');
  };
}

let handled: (channel: string, ...parts: unknown[]) => Promise<unknown>;

vi.mock('electron', () => ({
  get app() {
    return app;
  },
  BrowserWindow: FakeWindow,
  Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: () => order.push('menu') },
  dialog: {},
  safeStorage: {
    isAsyncEncryptionAvailable: () => Promise.resolve(true),
    getSelectedStorageBackend: () => 'basic_text',
  },
  ipcMain: {
    removeAllListeners: (channel: string) => order.push(`closed ${channel}`),
    handle: (channel: string, listener: (...parts: unknown[]) => Promise<unknown>) => {
      handled = (asked, ...parts) =>
        asked === channel ? listener(...parts) : Promise.reject(new Error('no such channel'));
    },
  },
  protocol: { registerSchemesAsPrivileged: () => order.push('scheme') },
  screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
  session: {
    fromPartition: () =>
      new Proxy(
        {
          protocol: { handle: () => order.push('pages') },
          webRequest: { onBeforeRequest: () => order.push('guard') },
        },
        { get: (known, name): unknown => (Reflect.get(known, name) as unknown) ?? (() => undefined) },
      ),
  },
  shell: {},
}));
vi.mock('../../src/main/store.ts', () => vi.importActual('../../src/browser/store.ts'));
vi.mock('../../src/engine/desk/start.ts', () => ({ startDesk: () => desk }));

/** Starts the program as Electron does, and gives its window. */
async function start(...args: string[]): Promise<FakeWindow | undefined> {
  vi.resetModules();
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['electron', 'out/main/main.js', ...args]);
  await import('../../src/main/main.ts');
  await expect.poll(() => order.includes('load') || app.exits.length > 0).toBe(true);
  return FakeWindow.all[0];
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'electron-'));
  vi.stubEnv('XDG_CONFIG_HOME', folder);
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  FakeWindow.all = [];
  order = [];
  only = true;
  app = new FakeApp();
  desk = fakeDesk(
    () => ({}),
    () => Promise.resolve(void order.push('saved')),
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the start of Electron', () => {
  it('sandboxes, makes its scheme known and takes its lock before it is ready, and guards before it shows', async () => {
    const window = await start();
    expect(order).toEqual([
      'sandbox',
      'scheme',
      'lock',
      'ready',
      'guard',
      'pages',
      'window',
      'closed electron-store-get-data',
      'menu',
      'load',
    ]);
    expect(window?.loaded).toEqual(['app://transfer-register/']);
    expect(app.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
    expect(app.paths['userData']).toBe(path.join(folder, 'transfer-register', 'electron'));
  });

  it('ends where another has the window', async () => {
    only = false;
    expect(await start()).toBeUndefined();
    expect(app.exits).toEqual([0]);
    expect(order).not.toContain('ready');
  });

  it('opens the register that it was asked for', async () => {
    await start('/srv/optima.register');
    expect(desk.calls).toContainEqual({ name: 'register.open', request: { path: '/srv/optima.register' }, who: '' });
  });

  it('takes the second start’s arguments for a path at the most', async () => {
    const window = await start();
    app.emit('second-instance', {}, ['electron', 'out/main/main.js', '--inspect', 'b.register'], '/srv');
    app.emit(
      'second-instance',
      {},
      ['electron', 'out/main/main.js', '--load-extension=/x', 'https://example.com/x'],
      '/srv',
    );
    app.emit('second-instance', {}, [], '/srv');
    await expect
      .poll(() => desk.calls.filter(({ name }) => name === 'register.open'))
      .toEqual([{ name: 'register.open', request: { path: '/srv/b.register' }, who: '' }]);
    expect(window?.focused).toBe(3);
  });
});

describe('the running Electron', () => {
  it('answers the page as the browser’s shell does', async () => {
    const window = await start();
    expect(await window?.ask('shell.describe')).toMatchObject({
      ok: true,
      value: { shell: 'electron', nativeDialogs: true },
    });
    expect(await window?.ask('records.eraseAll')).toMatchObject({ ok: false });
  });

  it('tells the page what the desk tells', async () => {
    const window = await start();
    desk.emit({ type: 'register-changed', sequence: 7 });
    expect(window?.sent).toEqual([['transfer-register:tell', { type: 'register-changed', sequence: 7 }]]);
  });

  it('names the place of the page before the register, and lets the page not rename the window', async () => {
    const window = await start();
    const preventDefault = vi.fn<() => void>();
    window?.emit('page-title-updated', { preventDefault }, 'History – Transfer Register');
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(window?.titles.at(-1)).toBe('History – Transfer Register');
  });

  it('closes after the page kept what was typed and the register was saved, and remembers where it was', async () => {
    const window = await start();
    order.length = 0;
    const preventDefault = vi.fn<() => void>();
    window?.emit('close', { preventDefault });
    window?.emit('close', { preventDefault });
    await expect.poll(() => app.exits).toEqual([0]);
    expect(preventDefault).toHaveBeenCalledTimes(2);
    expect(order).toEqual(['saved', 'destroy']);
    const kept: unknown = JSON.parse(readFileSync(path.join(folder, 'transfer-register', 'preferences.json'), 'utf8'));
    expect(kept).toMatchObject({ window: { ...BOUNDS, maximized: false } });
  });

  it('says so when the register could not be closed well', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    desk = fakeDesk(
      () => ({}),
      () => Promise.reject(new Error('Wanjiru Kamau')),
    );
    const window = await start();
    window?.emit('close', { preventDefault: () => undefined });
    await expect.poll(() => app.exits).toEqual([3]);
    expect(String(said.mock.calls[0]?.[0])).toContain('Closing went wrong');
    expect(String(said.mock.calls[0]?.[0])).not.toContain('Wanjiru');
  });

  it('shows a page anew that broke down', async () => {
    const window = await start();
    window?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(window?.reloads).toBe(1);
    expect(await window?.ask('shell.describe')).toMatchObject({ value: { notices: [{ id: 'shell.page-crashed' }] } });
  });
});
