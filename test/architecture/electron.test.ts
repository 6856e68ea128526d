import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chunksThatReachElectron, electronViolations, ipcViolations } from './electron.ts';
import { TOP, isCode, readTree, told, treeOf } from './tree.ts';
import type { Tree } from './tree.ts';

/** The built programs that must run where there is no Electron. */
const WITHOUT_ELECTRON = ['out/cli', 'out/browser', 'out/engine'];

function readBuilt(): Tree {
  const out = path.join(TOP, 'out');
  const names = existsSync(out) ? readdirSync(out, { recursive: true, encoding: 'utf8' }) : [];
  const files = names.filter((name) => /\.[cm]?js$/.test(name)).map((name) => `out/${name.replaceAll(path.sep, '/')}`);
  return new Map(files.map((file) => [file, readFileSync(path.join(TOP, file), 'utf8')]));
}

describe('electron in the sources', () => {
  it('is a value only in main, and its two objects only in preload', () => {
    expect(told(electronViolations(readTree(isCode)))).toEqual([]);
  });

  it.each([
    ['src/engine/x.ts', "import { app } from 'electron';"],
    ['src/engine/x.ts', "import 'electron';"],
    ['src/cli/x.ts', "const electron = await import('electron');"],
    ['src/browser/x.ts', "const electron = require('electron/main');"],
    ['src/renderer/x.tsx', "export { ipcRenderer } from 'electron';"],
    ['src/preload/x.ts', "import { contextBridge, webFrame } from 'electron';"],
    ['src/preload/x.ts', "import * as electron from 'electron';"],
    ['src/preload/x.ts', "import electron from 'electron';"],
  ])('is refused in %s: %s', (file, source) => {
    expect(electronViolations(treeOf({ [file]: source }))).toHaveLength(1);
  });

  it.each([
    ['src/main/x.ts', "import { app } from 'electron';"],
    ['src/preload/x.ts', "import { contextBridge, ipcRenderer } from 'electron';"],
    ['src/engine/x.ts', "import type { App } from 'electron';"],
    ['src/engine/x.ts', "import store from 'electron-store';"],
    ['scripts/x.mjs', "import electron from 'electron';"],
  ])('is allowed in %s: %s', (file, source) => {
    expect(electronViolations(treeOf({ [file]: source }))).toEqual([]);
  });
});

describe('ipcMain', () => {
  it('is had by one file', () => {
    expect(told(ipcViolations(readTree(isCode)))).toEqual([]);
  });

  it.each([
    ['src/main/window.ts', "import { ipcMain } from 'electron';"],
    ['src/main/window.ts', "import { BrowserWindow, ipcMain as anything } from 'electron/main';"],
    ['src/main/window.ts', "import * as electron from 'electron';"],
    ['src/main/window.ts', "import electron from 'electron';"],
  ])('is refused in %s: %s', (file, source) => {
    expect(ipcViolations(treeOf({ [file]: source }))).toHaveLength(1);
  });

  it('is allowed in its place, and other things elsewhere', () => {
    const allowed = {
      'src/main/ipc.ts': "import { ipcMain } from 'electron';",
      'src/main/x.ts': "import { app } from 'electron';",
    };
    expect(ipcViolations(treeOf(allowed))).toEqual([]);
  });
});

describe('electron in what was built', () => {
  it('is reached from no entry that must run without it', () => {
    const built = readBuilt();
    for (const place of WITHOUT_ELECTRON) {
      const entries = [...built.keys()].filter((file) => file.startsWith(`${place}/`));
      expect(entries, `nothing is built in ${place}: run 'npm run build' first`).not.toEqual([]);
      expect(told(chunksThatReachElectron(built, entries)), place).toEqual([]);
    }
  });

  it('is reached from its own entry, so that the rule can be seen to see', () => {
    expect(chunksThatReachElectron(readBuilt(), ['out/main/main.js'])).not.toEqual([]);
  });

  it.each([
    ['an import', "import { app } from 'electron';"],
    ['a re-export', "export { app } from 'electron';"],
    ['a dynamic import', "const lazy = () => import('electron');"],
    ["the bundler's require", "const electron = __require('electron');"],
    ['a numbered require', "const electron = require$1('electron/main');"],
  ])('is seen through chunks as %s', (_, source) => {
    const built = treeOf({
      'out/cli/entry.js': "import '../chunks/a.js';",
      'out/chunks/a.js': "const b = await import('./b.js');",
      'out/chunks/b.js': source,
    });
    expect(told(chunksThatReachElectron(built, ['out/cli/entry.js']))).toEqual([
      'out/chunks/b.js: line 1: reaches electron',
    ]);
  });

  it('is passed over in chunks that the entry does not reach, and in mere words', () => {
    const built = treeOf({
      'out/cli/entry.js': "if (process.versions.electron) from = 'electron';",
      'out/main/index.js': "import 'electron';",
    });
    expect(chunksThatReachElectron(built, ['out/cli/entry.js'])).toEqual([]);
  });

  it('reports a chunk that is missing', () => {
    const built = treeOf({ 'out/cli/entry.js': "import './gone.js';" });
    expect(chunksThatReachElectron(built, ['out/cli/entry.js'])).toHaveLength(1);
  });
});
