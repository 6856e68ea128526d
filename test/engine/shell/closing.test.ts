import { describe, expect, it } from 'vitest';
import { farewell } from '../../../src/engine/shell/closing.ts';
import { PROGRAM_NAME, attend, titleWithPlace, windowTitle } from '../../../src/engine/shell/attend.ts';
import { pathOfPickedFile } from '../../../src/engine/shell/picked-file.ts';
import type { PreferencesPort } from '../../../src/engine/shell/preferences.ts';
import { fakeDesk } from '../../support/fake-desk.ts';

describe('the farewell', () => {
  it('tells the page, and waits for its word', async () => {
    const { ready, wait } = farewell(5000);
    const told: string[] = [];
    await wait(({ type }) => {
      told.push(type);
      setTimeout(ready, 20);
    });
    expect(told).toEqual(['closing']);
  });

  it('waits no longer than it has patience', async () => {
    const begun = performance.now();
    await farewell(50).wait(() => undefined);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(45);
  });

  it('is over at once where the page said it before', async () => {
    const { ready, wait } = farewell(60_000);
    ready();
    await expect(wait(() => undefined)).resolves.toBeUndefined();
  });
});

describe('the window’s title', () => {
  it('names the register and where it lies', () => {
    expect(windowTitle({ name: 'Optima Group', path: '/srv/o.register' })).toBe(
      `Optima Group – /srv/o.register – ${PROGRAM_NAME}`,
    );
    expect(windowTitle(undefined)).toBe(PROGRAM_NAME);
  });

  it.each([
    ['Transfer Register', 'Transfer Register', 'Transfer Register'],
    ['Overview – Transfer Register', 'Transfer Register', 'Overview – Transfer Register'],
    ['Overview – Transfer Register', 'Optima – /o – Transfer Register', 'Overview – Optima – /o – Transfer Register'],
    ['', 'Optima – /o – Transfer Register', 'Optima – /o – Transfer Register'],
  ])('says after the page’s own, %j, that it is %j: %s', (own, title, whole) => {
    expect(titleWithPlace(own, title)).toBe(whole);
  });

  it('follows what is opened and closed, and so do the recent registers', async () => {
    let open: object | undefined = { name: 'Optima', path: '/srv/o.register' };
    const desk = fakeDesk(() => (open === undefined ? {} : { open }));
    const titles: string[] = [];
    const kept: unknown[] = [];
    const preferences = {
      read: () => ({ recent: [] }),
      remember: (change: unknown) => kept.push(change),
    } as unknown as PreferencesPort;
    const stop = attend(
      desk,
      preferences,
      (title) => titles.push(title),
      () => new Date('2026-11-22T07:00:00Z'),
    );
    desk.emit({ type: 'register-opened' });
    await expect.poll(() => titles).toEqual(['Optima – /srv/o.register – Transfer Register']);
    expect(kept).toEqual([
      { recent: [{ path: '/srv/o.register', name: 'Optima', openedAt: '2026-11-22T07:00:00.000Z' }] },
    ]);
    open = undefined;
    desk.emit({ type: 'register-changed', sequence: 2 });
    desk.emit({ type: 'register-closed' });
    await expect.poll(() => titles.length).toBe(2);
    expect(titles[1]).toBe(PROGRAM_NAME);
    stop();
    desk.emit({ type: 'register-opened' });
    expect(desk.calls).toHaveLength(2);
  });
});

describe('the path of a picked file', () => {
  it('is asked for by number, in an expression that nobody else can write', async () => {
    const asked: unknown[] = [];
    const send = (method: string, parameters: unknown): Promise<unknown> => {
      asked.push([method, parameters]);
      if (method === 'Runtime.evaluate') return Promise.resolve({ result: { className: 'File', objectId: '7' } });
      return Promise.resolve(method === 'DOM.getFileInfo' ? { path: '/srv/c.csv' } : {});
    };
    expect(await pathOfPickedFile(send, 3.9)).toBe('/srv/c.csv');
    expect(asked).toEqual([
      ['Runtime.evaluate', { expression: 'globalThis["transferRegisterPickedFiles"]?.get(3)' }],
      ['DOM.getFileInfo', { objectId: '7' }],
      ['Runtime.releaseObject', { objectId: '7' }],
    ]);
  });

  it.each([
    ['there is none', {}],
    ['it is something else', { result: { className: 'Object', objectId: '7' } }],
    ['it has no path', { result: { className: 'File', objectId: '7' } }],
  ])('is nothing where %s', async (_, evaluated) => {
    const send = (method: string): Promise<unknown> =>
      Promise.resolve(method === 'Runtime.evaluate' ? evaluated : { path: '' });
    expect(await pathOfPickedFile(send, 1)).toBeNull();
  });
});
