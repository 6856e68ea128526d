// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { REGISTER, SHELL } from '../support/data.ts';
import { refused } from '../support/fake-client.ts';
import type { Answers } from '../support/fake-client.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';

const NATIVE: Answers = {
  'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
  'register.status': () => ({}),
};

describe('the start', () => {
  it('offers a new register, one that is there, the recent ones and the two samples', async () => {
    await renderWindow({
      'register.status': () => ({}),
      'shell.recent': () => ({
        recent: [
          { path: '/a/One.register', name: 'One', openedAt: '2026-11-20T09:00:00Z', there: true },
          { path: '/b/Two.register', name: 'Two', openedAt: '2026-10-02T09:00:00Z', there: false },
        ],
      }),
    });
    for (const name of [
      /^New register/,
      /^Open a register/,
      /^Open a copy of Optima Group/,
      /^Open a copy of Optex/,
      /One.*opened 20 November 2026/,
    ]) {
      expect(await screen.findByRole('button', { name })).toBeTruthy();
    }
    expect(screen.queryByRole('button', { name: /Two/ })).toBeNull();
    expect(screen.getByText(/was moved, renamed or deleted/)).toBeTruthy();
    await expectNoViolations();
  });

  it('opens a recent register by one press, and goes to its overview when it is open', async () => {
    const { user, door, app } = await renderWindow({
      'register.status': () => ({}),
      'shell.recent': () => ({
        recent: [{ path: '/a/One.register', name: 'One', openedAt: '2026-11-20T09:00:00Z', there: true }],
      }),
      'register.open': () => REGISTER,
    });
    await user.click(await screen.findByRole('button', { name: /^One/ }));
    expect(door.calls.findLast(({ name }) => name === 'register.open')?.request).toEqual({ path: '/a/One.register' });
    door.answer({ 'register.status': () => ({ open: REGISTER }) });
    await act(async () => {
      door.emit({ type: 'register-opened' });
      await vi.waitFor(() => expect(currentOf(app.navigation.store.getState()).place).toBe('overview'));
    });
    expect(screen.getByText(REGISTER.path)).toBeTruthy();
  });

  it('asks the name of a new register before its place, and not without a name', async () => {
    const { user, door } = await renderWindow({
      ...NATIVE,
      'shell.chooseToSave': ({ name }) => ({ path: `/a/${name}` }),
      'register.create': () => REGISTER,
    });
    await user.click(screen.getByRole('button', { name: /^New register/ }));
    const dialog = screen.getByRole('dialog', { name: 'New register' });
    await user.click(within(dialog).getByRole('button', { name: /^Choose where/ }));
    expect(within(dialog).getByText('Give it a name first.')).toBeTruthy();
    await expectNoViolations();
    await user.type(within(dialog).getByRole('textbox', { name: 'Name of the register' }), 'Example Group{Enter}');
    await vi.waitFor(() => expect(door.count('register.create')).toBe(1));
    expect(door.calls.findLast(({ name }) => name === 'register.create')?.request).toEqual({
      path: '/a/Example Group.register',
      name: 'Example Group',
    });
  });

  it('makes a copy of a sample where the person says, and says why where that cannot be', async () => {
    const { user, door } = await renderWindow({
      ...NATIVE,
      'shell.chooseToSave': ({ name }) => ({ path: `/a/${name}` }),
      'register.openSample': () => refused('desk.no-sample', { sample: 'optima' }),
    });
    await user.click(screen.getByRole('button', { name: /^Open a copy of Optima/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('did not come with the program');
    expect(door.calls.findLast(({ name }) => name === 'register.openSample')?.request).toEqual({
      sample: 'optima',
      path: '/a/Optima Group sample.register',
    });
  });

  it('does nothing where the person chose no file after all', async () => {
    const { user, door } = await renderWindow({ ...NATIVE, 'shell.chooseToOpen': () => ({ path: null }) });
    await user.click(screen.getByRole('button', { name: /^Open a register/ }));
    await vi.waitFor(() => expect(door.count('shell.chooseToOpen')).toBe(1));
    expect(door.count('register.open')).toBe(0);
  });

  it('shows the register that is open, leads on to it, and closes it', async () => {
    const { user, door, app } = await renderWindow({ 'register.close': () => ({}) }, { place: 'start' });
    await user.click(screen.getByRole('button', { name: 'Close it' }));
    expect(door.count('register.close')).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Go on with it' }));
    expect(currentOf(app.navigation.store.getState()).place).toBe('overview');
  });
});

describe('the commands of the start', () => {
  it('open a register from anywhere', async () => {
    const { user, door, app } = await renderWindow(
      {
        'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
        'shell.chooseToOpen': () => ({ path: '/a/Two.register' }),
        'register.open': () => REGISTER,
      },
      { place: 'settings' },
    );
    await user.keyboard('{Control>}o{/Control}');
    await vi.waitFor(() => expect(door.count('register.open')).toBe(1));
    expect(door.count('shell.chooseToOpen')).toBe(1);
    expect(currentOf(app.navigation.store.getState())).toEqual({ place: 'start' });
  });

  it('are the ones that the shell’s menu asks for', async () => {
    const { door } = await renderWindow({}, { place: 'settings' });
    await act(async () => door.emit({ type: 'menu', command: 'register.new' }));
    expect(await screen.findByRole('dialog', { name: 'New register' })).toBeTruthy();
  });
});
