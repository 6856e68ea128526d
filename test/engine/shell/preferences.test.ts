import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/browser/store.ts';
import { openPreferences } from '../../../src/engine/shell/preferences.ts';
import type { PreferencesPort, Store } from '../../../src/engine/shell/preferences.ts';
import { sentence } from '../../../src/words/catalogue.ts';

const NOW = new Date('2026-11-22T07:01:02.345Z');
const DEFAULTS = {
  name: '',
  theme: 'system',
  recent: [],
  lastFolder: '',
  columns: {},
  listColumns: [],
  taughtLayouts: [],
  tour: 'new',
};

let folder: string;
let file: string;

function open(make: (folder: string, name: string) => Store = openStore): PreferencesPort {
  return openPreferences(folder, make, () => NOW);
}

function onDisk(name = 'preferences.json'): unknown {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
}

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'preferences-')), 'Transfer Register');
  file = path.join(folder, 'preferences.json');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

function write(text: string | Buffer): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
}

/** A disk that takes nothing more. */
function fullDisk(place: string): Store {
  return {
    path: path.join(place, 'preferences.json'),
    get store() {
      return {};
    },
    set store(_) {
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    },
  };
}

describe('the preferences', () => {
  it('are the program’s own at a first start, and nothing is said about it', () => {
    const preferences = open();
    expect(preferences.read()).toEqual(DEFAULTS);
    expect(preferences.notices).toEqual([]);
  });

  it('are there again after a restart', () => {
    open().change({ name: 'Ada', theme: 'dark' });
    open().remember({ window: { x: 1, y: 2, width: 1000, height: 700, maximized: false } });
    const again = open();
    expect(again.read()).toEqual({ ...DEFAULTS, name: 'Ada', theme: 'dark' });
    expect(again.windowPlace()).toEqual({ x: 1, y: 2, width: 1000, height: 700, maximized: false });
  });

  it('keep what a change does not name', () => {
    const preferences = open();
    preferences.change({ name: 'Ada', columns: { entities: ['name'] } });
    expect(preferences.change({ theme: 'light' })).toEqual({
      ...DEFAULTS,
      name: 'Ada',
      theme: 'light',
      columns: { entities: ['name'] },
    });
  });

  it('keep what another version of the program has written', () => {
    write('{"theme":"dark","density":"compact"}');
    open().change({ name: 'Ada' });
    expect(onDisk()).toEqual({ theme: 'dark', density: 'compact', name: 'Ada' });
  });

  it('keep what another window has written in the meantime', () => {
    const first = open();
    const second = open();
    first.change({ name: 'Ada' });
    second.change({ theme: 'dark' });
    expect(onDisk()).toEqual({ name: 'Ada', theme: 'dark' });
  });

  it('are read with the mark that some editors put before a text', () => {
    write('\u{feff}{"name":"Ada"}');
    const preferences = open();
    expect(preferences.read().name).toBe('Ada');
    expect(preferences.notices).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['half a file', '{"name":"Ada","theme":'],
    ['zero bytes, as after a crash of the machine', Buffer.alloc(120)],
    ['a list', '["Ada"]'],
    ['a text', '"Ada"'],
    ['null', 'null'],
    ['something else altogether', '<html>'],
  ])('that are %s are set aside and named, not emptied', (_, text) => {
    write(text);
    const before = readFileSync(file);
    const preferences = open();
    expect(preferences.read()).toEqual(DEFAULTS);
    const [notice] = preferences.notices;
    const aside = path.join(folder, 'preferences.set-aside-2026-11-22-070102.json');
    expect(notice).toEqual({ id: 'preferences.set-aside', parameters: { path: file, aside } });
    expect(readFileSync(aside)).toEqual(before);
    expect(notice === undefined ? '' : sentence(notice)).toContain(aside);
    expect(open().notices).toEqual([]);
  });

  it('that are damaged twice in a second are set aside twice', () => {
    write('{');
    open();
    write('[');
    open();
    const asides = readdirSync(folder).filter((name) => name.includes('set-aside'));
    expect(asides.map((name) => readFileSync(path.join(folder, name), 'utf8')).toSorted()).toEqual(['[', '{']);
  });

  it('lose only the field that does not fit, and a copy keeps it', () => {
    write('{"name":"Ada","theme":"mauve","recent":[{"path":1}],"window":"wide"}');
    const preferences = open();
    expect(preferences.read()).toEqual({ ...DEFAULTS, name: 'Ada' });
    const [notice] = preferences.notices;
    expect(notice?.parameters['fields']).toEqual(['theme', 'recent', 'window']);
    expect(notice === undefined ? '' : sentence(notice)).toContain('theme, recent and window could not be used');
    expect(onDisk('preferences.set-aside-2026-11-22-070102.json')).toMatchObject({ theme: 'mauve' });
    expect(onDisk()).toEqual({ name: 'Ada' });
  });

  it('damaged while the program runs are set aside before the next change is written', () => {
    const preferences = open();
    preferences.change({ name: 'Ada' });
    writeFileSync(file, '{"na');
    preferences.change({ theme: 'dark' });
    expect(onDisk()).toEqual({ name: 'Ada', theme: 'dark' });
    expect(readFileSync(path.join(folder, 'preferences.set-aside-2026-11-22-070102.json'), 'utf8')).toBe('{"na');
  });

  it('say so when they cannot be written, and hold until the program ends', () => {
    const preferences = open(fullDisk);
    expect(() => preferences.change({ theme: 'dark' })).toThrow(
      expect.objectContaining({
        statement: expect.objectContaining({ id: 'preferences.not-kept' }) as unknown,
      }) as Error,
    );
    expect(preferences.read().theme).toBe('dark');
    expect(() => preferences.remember({ lastFolder: '/x' })).not.toThrow();
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'in a folder that cannot be read stop the start',
    () => {
      write('{}');
      chmodSync(file, 0);
      expect(() => open()).toThrow(/EACCES/);
      expect(existsSync(file)).toBe(true);
    },
  );
});
