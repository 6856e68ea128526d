// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Overview } from '../../../src/contract/answers.ts';
import { idOf, OVERVIEW, REGISTER, TODAY } from '../support/data.ts';
import { refused } from '../support/fake-client.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';

describe('the window', () => {
  it('begins with the start page where no register is open, and shows no place that needs one', async () => {
    await renderWindow({ 'register.status': () => ({}) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Transfer Register');
    expect(screen.queryByRole('button', { name: 'Overview' })).toBeNull();
    await expectNoViolations();
  });

  it('begins with the overview of the register that is open, its name and its path in sight', async () => {
    await renderWindow();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Overview');
    expect(screen.getByText(REGISTER.name)).toBeTruthy();
    expect(screen.getByText(REGISTER.path)).toBeTruthy();
    await expectNoViolations();
  });

  it('moves the focus to the heading of a place that one goes to, and says in the title where one is', async () => {
    const { user } = await renderWindow();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Settings' }));
    expect(document.title).toBe('Settings – Transfer Register');
    expect(screen.getByRole('button', { name: 'Settings' }).getAttribute('aria-current')).toBe('page');
  });

  it('goes back and forward by keys', async () => {
    const { user } = await renderWindow();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Overview');
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings');
  });

  it('lets a keyboard skip the bars', async () => {
    const { user } = await renderWindow();
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Go to the content');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('keeps a screen that broke from taking the window down, and comes back where it was', async () => {
    let broken = true;
    vi.spyOn(console, 'error').mockReturnValue();
    const { user } = await renderWindow({
      'answers.overview': () => (broken ? ({ on: TODAY, transfers: 1 } as unknown as Overview) : OVERVIEW),
    });
    expect(screen.getByRole('alert').textContent).toContain('This screen could not be shown');
    expect(screen.getByRole('navigation', { name: 'Places' })).toBeTruthy();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('7 transfers, judged on 22 November 2026.')).toBeTruthy();
  });

  it('asks at the first start who works here, once', async () => {
    const { user, door } = await renderWindow({
      'shell.preferences': () => ({
        name: '',
        theme: 'system',
        recent: [],
        lastFolder: '',
        columns: {},
        listColumns: [],
        taughtLayouts: [],
        tour: 'seen',
      }),
    });
    const dialog = screen.getByRole('dialog', { name: 'Who are you?' });
    await expectNoViolations();
    expect(document.activeElement).toBe(within(dialog).getByRole('textbox'));
    await user.keyboard('Ada Okafor{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(door.calls.at(-1)).toEqual({ name: 'shell.setPreferences', request: { name: 'Ada Okafor' } });
  });
});

describe('the palette', () => {
  it('finds a command by its words and runs it', async () => {
    const { user } = await renderWindow();
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('settings');
    await expectNoViolations();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    ['undo', 'Take the last change back'],
    ['redo', 'Do again what was taken back'],
  ])('finds by the word that other programs have for it: %s', async (word, title) => {
    const { user } = await renderWindow();
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard(word);
    await waitFor(() =>
      expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
        expect.stringContaining(title),
      ]),
    );
  });

  it('finds a record by its name and opens it in its place', async () => {
    const { user, app } = await renderWindow({
      'records.choices': ({ search }) => ({
        choices: search === 'mal' ? [{ id: idOf(2), kind: 'transfer' as const, name: 'To Malaysia', detail: '' }] : [],
        total: 1,
      }),
    });
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('mal');
    await user.click(await screen.findByRole('menuitem', { name: /To Malaysia/ }));
    const { trail, index } = app.navigation.store.getState();
    expect(trail[index]).toEqual({ place: 'transfers', record: idOf(2) });
  });

  it('says so where nothing fits, and closes on Escape', async () => {
    const { user } = await renderWindow();
    await user.keyboard('{Control>}k{/Control}zzz');
    expect(await screen.findByText('Nothing matches.')).toBeTruthy();
    await user.keyboard('{Escape}{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the two clocks', () => {
  it('are those of the sample where a sample is open', async () => {
    const { app } = await renderWindow({
      'register.status': () => ({ open: { ...REGISTER, sampleDay: '2018-06-01' } }),
    });
    expect(app.session.store.getState().on).toBe('2018-06-01');
    expect(screen.queryByText(/Back to/)).toBeNull();
  });

  it('say in every place that one looks back, and lead back', async () => {
    const { app, user } = await renderWindow();
    await act(async () => app.session.setAsRecorded('2026-03-01'));
    expect(screen.getByText(/at the end of 1 March 2026, judged on .*\. Nothing can be changed/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to now' }));
    expect(app.session.store.getState()).toMatchObject({ on: TODAY, asRecorded: undefined });
    expect(screen.queryByText(/Nothing can be changed/)).toBeNull();
    expect(await screen.findByText('You see the register as it is now again.')).toBeTruthy();
  });

  it('name the past in the title of the window, and judge on its day where that is asked', async () => {
    const { app, user } = await renderWindow();
    await act(async () => app.session.setAsRecorded('2026-03-01'));
    expect(document.title).toBe('Overview, as recorded on 1 March 2026 – Transfer Register');
    await user.click(screen.getByRole('button', { name: 'Judge on 1 March 2026' }));
    expect(app.session.store.getState()).toMatchObject({ on: '2026-03-01', asRecorded: '2026-03-01' });
    await user.click(screen.getByRole('button', { name: 'Back to now' }));
    // The day that was judged before is judged again.
    expect(app.session.store.getState()).toMatchObject({ on: TODAY, asRecorded: undefined });
  });

  it('ask for the past with what the register said of itself then, and keep what is typed before', async () => {
    const { app, door } = await renderWindow();
    const order: string[] = [];
    app.beforeClosing.add(async () => {
      await Promise.resolve();
      order.push('kept');
    });
    door.answer({
      'register.lookBack': () => {
        order.push('looks back');
        return {};
      },
      'register.status': ({ asRecorded }) => ({
        open: { ...REGISTER, counts: { ...REGISTER.counts, entity: asRecorded === undefined ? 999 : 777 } },
      }),
    });
    await act(async () => app.session.setAsRecorded('2026-03-01'));
    expect(order).toEqual(['kept', 'looks back']);
    expect(screen.getByText('777')).toBeTruthy();
  });

  it('do not show a past in which the engine would let changes through', async () => {
    const { app, door } = await renderWindow();
    door.answer({ 'register.lookBack': () => refused('desk.no-register') });
    await act(async () => app.session.setAsRecorded('2026-03-01'));
    expect(app.session.store.getState().asRecorded).toBeUndefined();
  });
});

describe('taking a change back', () => {
  it('is a change on record, told in words', async () => {
    const { user } = await renderWindow({
      'history.undo': () => ({ sequence: 42, undone: 41, what: 'Group agreement' }),
    });
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Taken back: Group agreement.')).toBeTruthy();
  });

  it('is done again by Shift as well', async () => {
    const { user } = await renderWindow({
      'history.redo': () => ({ sequence: 43, redone: 42, what: 'Group agreement' }),
    });
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(await screen.findByText('Done again: Group agreement.')).toBeTruthy();
  });

  it('says why where it cannot be done', async () => {
    const { user } = await renderWindow({ 'history.undo': () => refused('desk.nothing-to-undo') });
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('There is no change to take back.')).toBeTruthy();
  });

  it('is not possible while the past is looked at', async () => {
    const { user, app, door } = await renderWindow();
    await act(async () => app.session.setAsRecorded('2026-03-01'));
    await user.keyboard('{Control>}z{/Control}');
    expect(door.count('history.undo')).toBe(0);
  });
});
