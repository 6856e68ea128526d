import { describe, expect, it, vi } from 'vitest';
import { createApp } from '../../../src/renderer/state/app.ts';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { isReadOnly } from '../../../src/renderer/state/session.ts';
import { PREFERENCES, QUIET, REGISTER, SHELL, TODAY } from '../support/data.ts';
import { fakeDoor, refused } from '../support/fake-client.ts';
import type { Answers } from '../support/fake-client.ts';

async function started(answers: Answers = {}) {
  const door = fakeDoor({ ...QUIET, ...answers });
  const app = createApp(door);
  const stop = await app.start();
  return { app, door, stop };
}

describe('the window’s state', () => {
  it('asks the shell and the engine once, and begins where there is something to see', async () => {
    const { app, door } = await started();
    expect(app.session.store.getState()).toMatchObject({ phase: 'ready', on: TODAY, asRecorded: undefined });
    expect(currentOf(app.navigation.store.getState())).toEqual({ place: 'overview' });
    expect(door.count('register.status')).toBe(1);
    expect((await started({ 'register.status': () => ({}) })).app.navigation.store.getState().trail).toEqual([
      { place: 'start' },
    ]);
  });

  it('forgets answers and lists when another register is opened, and looks at its own day', async () => {
    const { app, door } = await started();
    await app.session.setAsRecorded('2026-01-01');
    app.tables.set('transfers', { search: 'x' });
    door.answer({ 'register.status': () => ({ open: { ...REGISTER, sampleDay: '2018-06-01' } }) });
    door.emit({ type: 'register-opened' });
    await vi.waitFor(() =>
      expect(app.session.store.getState()).toMatchObject({ on: '2018-06-01', asRecorded: undefined }),
    );
    expect(app.tables.store.getState()).toEqual({});
  });

  it('does not lead back into the register that was open before: its records are not in this one', async () => {
    const { app, door } = await started();
    app.navigation.go({ place: 'transfers', record: 'of the other register' });
    app.navigation.go({ place: 'start' });
    door.emit({ type: 'register-opened' });
    await vi.waitFor(() => expect(currentOf(app.navigation.store.getState())).toEqual({ place: 'overview' }));
    app.navigation.back();
    expect(app.navigation.store.getState().trail).toEqual([{ place: 'overview' }]);
    expect(currentOf(app.navigation.store.getState())).toEqual({ place: 'overview' });
  });

  it('asks nothing more once a register that was opened is shown: whoever goes somewhere at once stays there', async () => {
    const { app, door } = await started({ 'register.status': () => ({}) });
    door.answer({ 'register.status': () => ({ open: REGISTER }) });
    const before = door.calls.length;
    const shown = new Promise<number>((resolve) => {
      app.session.store.subscribe(({ register }) => {
        if (register !== undefined) resolve(door.calls.length);
      });
    });
    door.emit({ type: 'register-opened' });
    const asked = (await shown) - before;
    await vi.waitFor(() => expect(currentOf(app.navigation.store.getState())).toEqual({ place: 'overview' }));
    expect(door.calls.slice(before, before + asked).map(({ name }) => name)).toContain('register.lookBack');
  });

  it('goes back to the start when the register is closed', async () => {
    const { app, door } = await started();
    door.answer({ 'register.status': () => ({}) });
    door.emit({ type: 'register-closed' });
    await vi.waitFor(() => expect(currentOf(app.navigation.store.getState())).toEqual({ place: 'start' }));
  });

  it('hears nothing any more once it has stopped', async () => {
    const { door, stop } = await started();
    stop();
    door.emit({ type: 'register-changed', sequence: 50 });
    expect(door.count('register.status')).toBe(1);
  });

  it('says when the window may close: after everything that is typed is kept, whether that worked or not', async () => {
    const { app, door } = await started({ 'shell.readyToClose': () => ({}) });
    const kept: string[] = [];
    app.beforeClosing.add(async () => {
      await Promise.resolve();
      kept.push('form');
    });
    app.beforeClosing.add(() => Promise.reject(new Error('full disk')));
    door.emit({ type: 'closing' });
    await vi.waitFor(() => expect(door.count('shell.readyToClose')).toBe(1));
    expect(kept).toEqual(['form']);
  });

  it('tells at once what the shell wants told', async () => {
    const notices = [{ id: 'folder.missing', parameters: { path: '/gone' } }];
    const { app } = await started({ 'shell.describe': () => ({ ...SHELL, notices }) });
    expect(app.toasts.store.getState()).toMatchObject([{ tone: 'problem' }]);
    expect(app.toasts.store.getState()[0]?.text).toContain('/gone');
  });

  it('tells what the shell wants told later, such as a file of a second start that did not open', async () => {
    const { app, door } = await started();
    door.emit({ type: 'notice', statement: { id: 'register.missing', parameters: { file: '/gone.register' } } });
    expect(app.toasts.store.getState()).toMatchObject([{ tone: 'problem' }]);
    expect(app.toasts.store.getState()[0]?.text).toContain('/gone.register');
  });

  it('takes good news away with the place that it was told in, and keeps problems', async () => {
    vi.useFakeTimers();
    try {
      const app = createApp(fakeDoor(QUIET));
      app.toasts.show({ tone: 'done', text: 'Saved' });
      app.toasts.show({ tone: 'problem', text: 'Not saved' });
      vi.advanceTimersByTime(1000);
      app.navigation.go({ place: 'transfers', record: 'r' });
      app.navigation.go({ place: 'reports' });
      app.toasts.show({ tone: 'done', text: 'Led to the activities' });
      app.navigation.go({ place: 'activities' });
      expect(app.toasts.store.getState().map(({ text }) => text)).toEqual(['Not saved', 'Led to the activities']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('says the same once, however often it is told', () => {
    const { toasts } = createApp(fakeDoor(QUIET));
    for (const text of ['Nothing to take back', 'Not saved', 'Nothing to take back', 'Nothing to take back']) {
      toasts.show({ tone: 'problem', text });
    }
    expect(toasts.store.getState().map(({ text }) => text)).toEqual(['Not saved', 'Nothing to take back']);
  });

  it('says by whom a register is held, as it is opened and where it was open from the start', async () => {
    const heldBy = { who: 'Ben', machine: 'PC-7', since: '2026-11-22T09:05:00.000Z' };
    const held = { 'register.status': () => ({ open: { ...REGISTER, readOnly: true, heldBy } }) };
    const words =
      /^Ben has this file open on PC-7, since 22 November 2026, 09:05 UTC. It was opened here for reading only/u;
    const { app, door } = await started();
    door.answer(held);
    door.emit({ type: 'register-opened' });
    await vi.waitFor(() => expect(app.toasts.store.getState()[0]?.text).toMatch(words));
    const again = await started(held);
    expect(again.app.toasts.store.getState()[0]?.text).toMatch(words);
  });

  it.each([
    [{ asRecorded: undefined, register: REGISTER }, false],
    [{ asRecorded: '2026-01-01', register: REGISTER }, true],
    [{ asRecorded: undefined, register: { ...REGISTER, readOnly: true } }, true],
  ])('knows when nothing can be changed', (state, expected) => {
    expect(isReadOnly({ phase: 'ready', shell: SHELL, on: TODAY, ...state })).toBe(expected);
  });
});

describe('preferences', () => {
  it('are shown at once, and taken back where the shell refuses', async () => {
    const { app } = await started({ 'shell.setPreferences': () => refused('folder.missing', { path: '/' }) });
    const setting = app.preferences.set({ theme: 'dark' });
    expect(app.preferences.store.getState()?.theme).toBe('dark');
    expect(await setting).toBe(false);
    expect(app.preferences.store.getState()).toEqual(PREFERENCES);
  });
});

describe('long work', () => {
  const statement = { id: 'desk.rows-done', parameters: { rows: 40 } };

  it('is known by its number, also where its first news comes before the answer that names it', async () => {
    const { app, door } = await started();
    door.emit({ type: 'job-progress', job: 7, done: 40, total: 100, statement });
    expect(app.jobs.store.getState()[7]).toMatchObject({ state: 'running', done: 40, total: 100 });
    const over = app.jobs.whenOver(7);
    door.emit({ type: 'job-done', job: 7, result: { rows: 100 } });
    expect(await over).toMatchObject({ state: 'done', result: { rows: 100 } });
  });

  it.each([
    [{ type: 'job-failed', job: 8, statement } as const, 'failed'],
    [{ type: 'job-cancelled', job: 8 } as const, 'cancelled'],
  ])('may end otherwise: %o', async (event, state) => {
    const { app, door } = await started();
    door.emit(event);
    expect(await app.jobs.whenOver(8)).toMatchObject({ state });
  });

  it('is cancelled by its number', async () => {
    const { app, door } = await started({ 'jobs.cancel': () => ({}) });
    await app.jobs.cancel(7);
    expect(door.calls.at(-1)).toEqual({ name: 'jobs.cancel', request: { job: 7 } });
  });
});
