import type { MenuItemConstructorOptions } from 'electron';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { breakdownQuestion, hangQuestion, remedies } from '../../src/main/breakdown.ts';
import { openOptions, saveOptions } from '../../src/main/dialogs.ts';
import { menuTemplate } from '../../src/main/menu.ts';
import { SCHEME_PRIVILEGES, pageHandler } from '../../src/main/pages.ts';
import { PARTITION, windowOptions } from '../../src/main/window-options.ts';
import { FILE_ENDINGS } from '../../src/contract/file-endings.ts';
import type { FilePurpose } from '../../src/contract/file-endings.ts';
import { pngSize } from '../../src/engine/print/printed.ts';
import { CONTENT_POLICY } from '../../src/engine/shell/content-policy.ts';
import { menuWords } from '../../src/words/shell.ts';
import { isCode, readTree } from '../architecture/tree.ts';

describe('the window of Electron', () => {
  const options = windowOptions({ x: 1, y: 2, width: 1000, height: 700, maximized: true }, '/app/preload.cjs', 'Title');

  it('bears the program’s sign, which is a picture of a size for every system', () => {
    expect(pngSize(readFileSync(options.icon as string))).toEqual({ width: 256, height: 256 });
  });

  it('is sandboxed, alone with its preload, and without any old door', () => {
    expect(options.webPreferences).toEqual({
      preload: '/app/preload.cjs',
      partition: PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      plugins: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      spellcheck: false,
      safeDialogs: true,
    });
  });

  it('keeps its session in memory', () => {
    expect(PARTITION.startsWith('persist:')).toBe(false);
  });

  it('is where it was, and seen when it is ready', () => {
    expect(options).toMatchObject({ x: 1, y: 2, width: 1000, height: 700, show: false, title: 'Title' });
    expect(options).not.toHaveProperty('maximized');
  });

  it('has a scheme that does not pass by the content policy', () => {
    expect(SCHEME_PRIVILEGES).toMatchObject({ standard: true, secure: true, bypassCSP: false });
  });

  it('is answered from the built pages only', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'pages-'));
    writeFileSync(path.join(root, 'index.html'), '<!doctype html>');
    const answer = async (url: string, method = 'GET'): Promise<Response> =>
      pageHandler(root)({ url, method } as unknown as Request);
    const page = await answer('app://transfer-register/');
    expect([page.status, await page.text()]).toEqual([200, '<!doctype html>']);
    expect(page.headers.get('content-security-policy')).toBe(CONTENT_POLICY);
    expect((await answer('app://transfer-register/..%2f..%2fetc/passwd')).status).toBe(403);
    expect((await answer('app://elsewhere/')).status).toBe(403);
    expect((await answer('app://transfer-register/', 'POST')).status).toBe(405);
    rmSync(root, { recursive: true });
  });
});

describe('the native dialogs', () => {
  it('begin in the folder that they are given, and show the files of their purpose', () => {
    expect(openOptions('contacts', '/home/ada/Documents')).toMatchObject({
      defaultPath: '/home/ada/Documents',
      filters: [{ name: 'Contact lists', extensions: ['csv', 'xlsx', 'tsv', 'txt'] }, { extensions: ['*'] }],
      properties: ['openFile', 'dontAddToRecent'],
    });
    expect(saveOptions('workbook', '/d/a.xlsx')).toMatchObject({
      defaultPath: '/d/a.xlsx',
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
  });

  it.each(Object.entries(FILE_ENDINGS))('show for %s what the page’s own dialog shows', (purpose, endings) => {
    const [own] = openOptions(purpose as FilePurpose, '/home/ada').filters ?? [];
    expect(own?.extensions.map((ending) => `.${ending}`)).toEqual([...endings]);
  });
});

describe('the native menu', () => {
  const sent = vi.fn<(command: string) => void>();
  const items = (mac: boolean): MenuItemConstructorOptions[] =>
    menuTemplate(mac, sent).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

  it('sends the names of commands and does nothing else', () => {
    const commands = items(false).filter(({ id }) => id !== undefined);
    const others = items(false).filter(({ id }) => id === undefined);
    expect(others.filter((item) => item.click !== undefined)).toEqual([]);
    for (const { click } of commands) click?.(undefined as never, undefined, undefined as never);
    expect(sent.mock.calls.map(([command]) => command)).toEqual(commands.map(({ id }) => id));
  });

  it('offers every command that it has words for, once', () => {
    const offered = items(false).flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered.toSorted((a, b) => a.localeCompare(b))).toEqual(
      Object.keys(menuWords.commands).toSorted((a, b) => a.localeCompare(b)),
    );
  });

  it('offers only commands that the pages have', () => {
    const pages = [...readTree((file) => isCode(file) && file.startsWith('src/renderer/')).values()].join('\n');
    const missing = Object.keys(menuWords.commands).filter(
      (command) => !command.startsWith('window.theme-') && !pages.includes(`'${command}'`),
    );
    expect(missing).toEqual([]);
    expect(pages).toContain('window.theme-');
  });

  it('leaves the keys to the page', () => {
    const keys = items(false).filter(({ accelerator }) => accelerator !== undefined);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([]);
  });

  it.each([true, false])('shows no tools for developers (Mac: %s)', (mac) => {
    const roles = items(mac).map(({ role }) => role);
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('reload');
  });

  it('gives text fields of a Mac their keys', () => {
    const roles = items(true).map(({ role }) => role);
    for (const role of ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']) expect(roles).toContain(role);
  });
});

describe('a page that breaks down', () => {
  it('is shown anew, but not for ever', () => {
    let now = 0;
    const remedyOf = remedies(() => now);
    expect(remedyOf('clean-exit')).toBe('nothing');
    expect(['crashed', 'oom', 'killed'].map((reason) => remedyOf(reason))).toEqual(['anew', 'anew', 'anew']);
    expect(remedyOf('crashed')).toBe('ask');
    now = 61_000;
    expect(remedyOf('crashed')).toBe('anew');
  });

  it('asks in words, and the first answer of a page that hangs is to wait', () => {
    expect(hangQuestion()).toMatchObject({ defaultId: 0, cancelId: 0, buttons: ['Wait', 'Show it anew'] });
    expect(breakdownQuestion()).toMatchObject({ buttons: ['Show it anew', 'Close the program'], cancelId: 1 });
  });
});
