import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/browser/store.ts';
import { CONTRACT } from '../../../src/contract/contract.ts';
import type { Event } from '../../../src/contract/events.ts';
import type { Outcome } from '../../../src/contract/entry.ts';
import { createCore } from '../../../src/engine/shell/core.ts';
import type { CoreParts, ShellCore } from '../../../src/engine/shell/core.ts';
import { openPreferences } from '../../../src/engine/shell/preferences.ts';
import { NO_SECRETS } from '../../../src/engine/shell/secrets.ts';
import { fakeDesk } from '../../support/fake-desk.ts';

let home: string;
const NOW = new Date(2026, 10, 22, 23, 59);

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'shell-'));
  mkdirSync(path.join(home, 'Documents'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A window that stays. */
const NEVER = Promise.withResolvers<undefined>().promise;

const PORT: CoreParts['port'] = {
  kind: 'browser',
  secrets: NO_SECRETS,
  showFile: () => Promise.resolve(true),
  openFile: () => Promise.resolve(true),
  pathOfPickedFile: () => Promise.resolve(null),
};

function core(port: Partial<CoreParts['port']> = {}, desk = fakeDesk()): ShellCore {
  return createCore({
    desk,
    preferences: openPreferences(path.join(home, '.config'), openStore, () => NOW),
    machine: { platform: 'linux', env: {}, home },
    version: '0.1.0',
    now: () => NOW,
    checkReplies: true,
    onDefect: (name, error) => {
      throw new Error(`a defect in ${name}`, { cause: error });
    },
    port: { ...PORT, ...port },
  });
}

async function value(asked: Promise<Outcome<unknown>>): Promise<unknown> {
  const outcome = await asked;
  return outcome.ok ? outcome.value : outcome.problem.statement.id;
}

describe('the shell’s own answers', () => {
  it('keep the contract, each of them', async () => {
    const { door } = core();
    const requests: Record<string, unknown> = {
      'shell.setPreferences': { theme: 'dark' },
      'shell.stand': { at: '{}' },
      'shell.openDocument': { path: '/etc/passwd' },
      'shell.chooseToOpen': { purpose: 'register' },
      'shell.chooseToSave': { purpose: 'workbook', name: 'a.xlsx' },
      'shell.showFile': { path: '/x' },
      'shell.pathOfPickedFile': { pick: 1 },
      'folders.list': { path: home },
      'folders.make': { path: path.join(home, 'new') },
      'folders.exists': { path: home },
    };
    const names = Object.keys(CONTRACT).filter((name) => /^(?:shell|folders)\./.test(name));
    for (const name of names) expect(await door(name, requests[name] ?? {}), name).toMatchObject({ ok: true });
  });

  it('say the day where the person is, however late', async () => {
    expect(await value(core().door('shell.describe', {}))).toMatchObject({
      shell: 'browser',
      nativeDialogs: false,
      today: '2026-11-22',
      documents: path.join(home, 'Documents'),
      version: '0.1.0',
    });
  });

  it('change only the preferences that are named', async () => {
    const { door } = core();
    await door('shell.setPreferences', { name: 'Ada', columns: { entities: ['name'] } });
    await door('shell.setPreferences', { theme: 'dark' });
    expect(await value(door('shell.preferences', {}))).toMatchObject({
      name: 'Ada',
      theme: 'dark',
      columns: { entities: ['name'] },
    });
    expect(await value(door('shell.setPreferences', { window: {} }))).toBe('door.bad-request');
  });

  it('begin a dialog where the last file was, and remember where this one is', async () => {
    const begun: string[] = [];
    mkdirSync(path.join(home, 'share'));
    const chosen = path.join(home, 'share', 'optima.register');
    const { door } = core({
      chooseToOpen: (_purpose, folder) => {
        begun.push(folder);
        return Promise.resolve(chosen);
      },
      chooseToSave: (_purpose, suggested) => {
        begun.push(suggested);
        return Promise.resolve(null);
      },
    });
    expect(await value(door('shell.chooseToOpen', { purpose: 'register' }))).toEqual({ path: chosen });
    expect(await value(door('shell.chooseToSave', { purpose: 'workbook', name: '../../etc/a.xlsx' }))).toEqual({
      path: null,
    });
    expect(begun).toEqual([path.join(home, 'Documents'), path.join(home, 'share', 'a.xlsx')]);
    expect(await value(door('shell.describe', {}))).toMatchObject({ nativeDialogs: true });
  });

  it.each([
    ['is there', () => path.join(home, 'a.html'), true],
    ['is not there', () => path.join(home, 'gone.html'), false],
    ['has no whole path', () => 'a.html', false],
    ['is an address', () => 'https://example.com/', false],
  ])('show a file only where it %s', async (_, file, shown) => {
    writeFileSync(path.join(home, 'a.html'), '');
    expect(await value(core().door('shell.showFile', { path: file() }))).toEqual({ shown });
  });
});

describe('the core of a shell', () => {
  it('says what went wrong with a register to the page that comes, else to the one that is there', async () => {
    const statement = { id: 'register.locked', parameters: {} };
    const desk = {
      ...fakeDesk(),
      call: () => Promise.resolve({ ok: false, problem: { statement, fields: [] } }),
    } as never;
    const shell = core({}, desk);
    await shell.open('/a.register');
    expect(await value(shell.door('shell.describe', {}))).toMatchObject({ notices: [statement] });
    const told: Event[] = [];
    shell.show({
      tell: (event) => void told.push(event),
      setTitle: () => undefined,
      gone: NEVER,
    });
    await shell.open('/b.register');
    expect(told).toEqual([{ type: 'notice', statement }]);
  });

  it('finishes in its order: the page first, then no more calls, then the desk', async () => {
    const order: string[] = [];
    const shells: ShellCore[] = [];
    const ask = async (name: string): Promise<unknown> =>
      Promise.all(shells.map(({ door }) => value(door(name, {})))).then(([first]) => first);
    const desk = fakeDesk(
      () => ({}),
      async () => void order.push(String(await ask('forms.kept'))),
    );
    const shell = core({}, desk);
    shells.push(shell);
    shell.show({
      tell: async ({ type }) => {
        order.push(type);
        await ask('shell.readyToClose');
      },
      setTitle: () => undefined,
      gone: NEVER,
    });
    await shell.finish();
    expect(order).toEqual(['closing', 'door.closing']);
    expect(desk.closed()).toBe(true);
  });

  it('does not wait for a page that is gone', async () => {
    const shell = core();
    shell.show({ tell: () => undefined, setTitle: () => undefined, gone: Promise.resolve() });
    const begun = performance.now();
    await shell.finish();
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
