// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { lawOverview } from '../../../src/core/law/overview.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { PREFERENCES, REGISTER, SHELL, TODAY } from '../support/data.ts';
import { refused } from '../support/fake-client.ts';
import type { Answers } from '../support/fake-client.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';

const LAW = { ...lawOverview(shippedLaw(), TODAY), from: 'program' as const, outdone: null, leftOut: [] };

const settings = (answers: Answers = {}) =>
  renderWindow({ 'law.overview': () => LAW, ...answers }, { place: 'settings' });

describe('the settings', () => {
  it('say where the register lies, what is in it, and its seal', async () => {
    await settings();
    const file = screen.getByRole('heading', { name: 'The register’s file' }).closest('section') as HTMLElement;
    expect(file.textContent).toContain(REGISTER.path);
    expect(file.textContent).toContain(REGISTER.seal);
    expect(file.textContent).toContain('5 January 2026');
    const records = Object.values(REGISTER.counts).reduce((sum, count) => sum + count, 0);
    expect(within(file).getByText('Records').parentElement?.textContent).toBe(`Records${records}`);
    await expectNoViolations();
  });

  it('keep the name of whoever works here', async () => {
    const { user, door } = await settings();
    const field = screen.getByRole('textbox', { name: 'Who I am' });
    expect(field).toHaveProperty('value', PREFERENCES.name);
    await user.clear(field);
    expect(screen.getByRole('button', { name: 'Keep' })).toHaveProperty('disabled', true);
    await user.type(field, 'Grace Obi{Enter}');
    expect(door.calls.findLast(({ name }) => name === 'shell.setPreferences')?.request).toEqual({ name: 'Grace Obi' });
    expect(await screen.findByText('The name is kept.')).toBeTruthy();
  });

  it('switch between light and dark at once', async () => {
    const { user } = await settings();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await vi.waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    await user.click(screen.getByRole('radio', { name: 'As the system' }));
    await vi.waitFor(() => expect(document.documentElement.dataset['theme']).toBeUndefined());
  });

  it('save a copy, and tell where it is and how long once it was read back', async () => {
    const { user } = await settings({
      'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
      'shell.chooseToSave': ({ name }) => ({ path: `/b/${name}` }),
      'register.saveCopy': ({ path }) => ({ path, bytes: 123_456 }),
    });
    await user.click(screen.getByRole('button', { name: /^Save a copy/ }));
    expect(await screen.findByText(/\/b\/Example Group copy\.register, 123,456 bytes/)).toBeTruthy();
  });

  it('say why a copy could not be saved', async () => {
    const { user } = await settings({
      'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
      'shell.chooseToSave': () => ({ path: '/b/full.register' }),
      'register.saveCopy': () => refused('register.disk-full', { file: '/b/full.register' }),
    });
    await user.click(screen.getByRole('button', { name: /^Save a copy/ }));
    expect(await screen.findByText(/full\.register/)).toBeTruthy();
    expect(screen.queryByText(/was saved/)).toBeNull();
  });
});

describe('the law that was read', () => {
  it('is shown law by law, with what is judged and from when', async () => {
    await settings();
    expect(screen.getByText(`Law pack ${LAW.lawPack.version}, as of 7 October 2026.`)).toBeTruthy();
    expect(screen.getByText(LAW.lawPack.caution)).toBeTruthy();
    for (const { law } of LAW.regimes) {
      expect(screen.getByRole('button', { name: new RegExp(`^${law.slice(0, 20)}`) })).toBeTruthy();
    }
  });

  it('names for each approved destination the act, the days and where it was read', async () => {
    const { user } = await settings();
    const uk = LAW.regimes.find(({ id }) => id === 'uk-gdpr');
    await user.click(screen.getByRole('button', { name: new RegExp(`^${uk?.law.slice(0, 20)}`) }));
    const table = screen.getByRole('table', { name: 'Approved destinations' });
    const rows = within(table).getAllByRole('row');
    expect(rows).toHaveLength((uk?.approvals.length ?? 0) + 1);
    const korea = uk?.approvals.find(({ country }) => country === 'KR');
    const row = within(table).getByRole('row', { name: new RegExp(`^${korea?.name}`) });
    expect(row.textContent).toContain(korea?.act);
    expect(row.textContent).toContain('Read at the source');
    await expectNoViolations();
  });

  it('marks what is unconfirmed wherever it stands, and lists it', async () => {
    const { user } = await settings();
    await user.click(screen.getByRole('button', { name: /^Unconfirmed facts/ }));
    const table = screen.getByRole('table', { name: 'Unconfirmed facts' });
    expect(within(table).getAllByRole('row')).toHaveLength(LAW.unconfirmed.length + 1);
  });
});
