import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configFolder } from '../../../src/engine/shell/config-folder.ts';
import { listFolder, makeFolder } from '../../../src/engine/shell/folders.ts';
import { documentsFolder, places } from '../../../src/engine/shell/places.ts';
import { isThere, withRecent } from '../../../src/engine/shell/recent.ts';

let top: string;

beforeAll(() => {
  top = mkdtempSync(path.join(tmpdir(), 'folders-'));
  for (const name of ['Zebra', 'apples', 'Group 10', 'Group 9', '.hidden']) mkdirSync(path.join(top, name));
  for (const name of ['b.csv', 'A.CSV', 'x.register', '.secret.csv', 'Übersicht.csv']) {
    writeFileSync(path.join(top, name), 'abc');
  }
  symlinkSync(path.join(top, 'gone'), path.join(top, 'broken.csv'));
  symlinkSync(path.join(top, 'Zebra'), path.join(top, 'link'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

describe('a folder in a dialog', () => {
  it('shows folders first, as people sort, without what is hidden or leads nowhere', async () => {
    const { entries, path: shown, parent, more } = await listFolder(top, [], '/');
    expect(entries.map(({ name }) => name)).toEqual([
      'apples',
      'Group 9',
      'Group 10',
      'link',
      'Zebra',
      'A.CSV',
      'b.csv',
      'Übersicht.csv',
      'x.register',
    ]);
    expect([shown, parent, more]).toEqual([top, path.dirname(top), 0]);
    expect(entries.at(-1)).toMatchObject({ folder: false, bytes: 3, path: path.join(top, 'x.register') });
    expect(entries[0]).toMatchObject({ folder: true, bytes: null });
  });

  it('shows only the files that are asked for, in whatever case', async () => {
    const { entries } = await listFolder(top, ['.csv'], '/');
    expect(entries.filter(({ folder }) => !folder).map(({ name }) => name)).toEqual([
      'A.CSV',
      'b.csv',
      'Übersicht.csv',
    ]);
  });

  it('is the home folder where none is named', async () => {
    expect((await listFolder('', [], top)).path).toBe(top);
  });

  it('is shown in full length though a thousand rows are the most, and says how many more there are', async () => {
    const many = path.join(top, 'Zebra');
    for (let count = 0; count < 1003; count += 1) writeFileSync(path.join(many, `${count}.txt`), '');
    const { entries, more } = await listFolder(many, [], '/');
    expect([entries.length, more]).toEqual([1000, 3]);
  });

  it('has nothing above it at the top of the disk', async () => {
    expect((await listFolder(path.parse(top).root, [], top)).parent).toBeNull();
  });

  it.each([
    ['is not there', () => path.join(top, 'gone'), 'folder.missing'],
    ['is a file', () => path.join(top, 'b.csv'), 'folder.is-file'],
    ['does not say where it lies', () => 'apples', 'folder.not-absolute'],
    ['leads upwards from nowhere', () => '../..', 'folder.not-absolute'],
    ['has a zero byte', () => `${top}\0x`, 'folder.not-absolute'],
    ['is an address', () => 'file:///etc', 'folder.not-absolute'],
  ])('that %s is refused in words', async (_, place, id) => {
    await expect(listFolder(place(), [], '/')).rejects.toMatchObject({ statement: { id } });
  });

  it('can be made, once', async () => {
    const made = path.join(top, 'New group');
    expect(await makeFolder(made)).toEqual({ path: made });
    await expect(makeFolder(made)).rejects.toMatchObject({ statement: { id: 'folder.already-there' } });
    await expect(makeFolder(path.join(top, 'no', 'such'))).rejects.toMatchObject({
      statement: { id: 'folder.missing' },
    });
    rmSync(made, { recursive: true });
  });
});

describe('the places of a machine', () => {
  it('are the folders that are there, by the names that the desktop gives them', async () => {
    const home = path.join(top, 'apples');
    mkdirSync(path.join(home, '.config'), { recursive: true });
    mkdirSync(path.join(home, 'Dokumente'), { recursive: true });
    writeFileSync(
      path.join(home, '.config', 'user-dirs.dirs'),
      'XDG_DOCUMENTS_DIR="$HOME/Dokumente"\nXDG_DOWNLOAD_DIR="$HOME/gone"\n',
    );
    const machine = { platform: 'linux', env: { USER: 'nobody-here' }, home };
    const found = (await places(machine)).filter(({ kind }) => kind !== 'drive');
    expect(found).toEqual([
      { kind: 'home', name: 'apples', path: home },
      { kind: 'documents', name: 'Dokumente', path: path.join(home, 'Dokumente') },
    ]);
    expect(await documentsFolder(machine)).toBe(path.join(home, 'Dokumente'));
  });

  it('fall back on the home folder for documents', async () => {
    const home = path.join(top, 'Group 9');
    expect(await documentsFolder({ platform: 'darwin', env: {}, home })).toBe(home);
  });
});

describe('the folder of the preferences', () => {
  it.each([
    ['linux', {}, '/home/ada/.config/transfer-register'],
    ['linux', { XDG_CONFIG_HOME: '/cfg' }, '/cfg/transfer-register'],
    ['linux', { XDG_CONFIG_HOME: 'relative' }, '/home/ada/.config/transfer-register'],
    ['darwin', { XDG_CONFIG_HOME: '/cfg' }, '/home/ada/Library/Application Support/Transfer Register'],
    ['freebsd', {}, '/home/ada/.config/transfer-register'],
  ])('on %s with %j is %s', (platform, env, folder) => {
    expect(configFolder({ platform, env, home: '/home/ada' })).toBe(folder);
  });

  it('on Windows is where roaming settings go', () => {
    const machine = { platform: 'win32', env: {}, home: 'C:\\Users\\ada' };
    expect(configFolder(machine)).toBe('C:\\Users\\ada\\AppData\\Roaming\\Transfer Register');
    expect(configFolder({ ...machine, env: { APPDATA: 'D:\\r' } })).toBe('D:\\r\\Transfer Register');
  });
});

function one(name: string): { path: string; name: string; openedAt: string } {
  return { path: `/${name}`, name, openedAt: '' };
}

describe('recent registers', () => {
  it('stand there once, the newest first, and not without end', () => {
    expect(withRecent([one('a'), one('b')], { ...one('b'), name: 'B' }).map(({ name }) => name)).toEqual(['B', 'a']);
    const many = Array.from({ length: 30 }, (_, index) => one(String(index)));
    expect(withRecent(many, one('new'))).toHaveLength(12);
  });

  it('know whether they are there', async () => {
    expect([await isThere(top), await isThere(path.join(top, 'gone'))]).toEqual([true, false]);
  });
});
