// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { lawOverview } from '../../../src/core/law/overview.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import type { Location } from '../../../src/renderer/state/navigation.ts';
import { TODAY } from '../support/data.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';

function help(location: Location) {
  const law = { ...lawOverview(shippedLaw(), TODAY), from: 'program' as const, outdone: null, leftOut: [] };
  return renderWindow({ 'law.overview': () => law }, location);
}

describe('help with terms', () => {
  it('opens with F1 in any place, the terms of that screen first, and leaves the screen as it was', async () => {
    const { user, app } = await help({ place: 'transfers' });
    await screen.findByRole('heading', { level: 1, name: 'Transfers' });
    await user.keyboard('{F1}');
    const dialog = await screen.findByRole('dialog', { name: 'Help with terms' });
    const here = within(dialog).getByRole('heading', { name: 'On this screen' }).closest('section') as HTMLElement;
    expect(within(here).getByRole('button', { name: 'Restricted transfer' })).toBeTruthy();
    await expectNoViolations(dialog);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(currentOf(app.navigation.store.getState())).toEqual({ place: 'transfers' });
  });

  it('begins with what holds the focus', async () => {
    const { user } = await help({ place: 'transfers' });
    const cell = await screen.findByRole('columnheader', { name: /Good through/u });
    cell.tabIndex = -1;
    cell.focus();
    await user.keyboard('{F1}');
    const dialog = await screen.findByRole('dialog', { name: 'Help with terms' });
    expect(within(dialog).getAllByRole('button', { expanded: true })[0]?.textContent).toBe('Good through');
  });

  it('tells the article of the day, its source and how far it can be trusted, as the law pack has them', async () => {
    const { user } = await help({ place: 'help' });
    await user.type(await screen.findByRole('searchbox', { name: 'Find a term' }), 'derogation');
    expect(await screen.findByText('1 of 44 terms')).toBeTruthy();
    const list = screen.getByText('UK GDPR Art 49').closest('li') as HTMLElement;
    expect(list.textContent).toContain('Read at the source');
    expect(list.textContent).toContain('legislation.gov.uk');
  });

  it('says of an article that the law pack does not hold that it is general knowledge', async () => {
    const { user } = await help({ place: 'help' });
    await user.type(await screen.findByRole('searchbox', { name: 'Find a term' }), 'Art 37');
    const list = (await screen.findByText(/Art 37 to 39/u)).closest('li') as HTMLElement;
    expect(within(list).getByText('Unconfirmed')).toBeTruthy();
  });

  it('says so where no term fits', async () => {
    const { user } = await help({ place: 'help' });
    await user.type(await screen.findByRole('searchbox', { name: 'Find a term' }), 'qwertz');
    expect(await screen.findByText('No term says that.')).toBeTruthy();
  });
});

describe('the list of keys', () => {
  it('has every command, with its keys where it has some, and can be printed', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = await help({ place: 'help' });
    await user.click(await screen.findByRole('tab', { name: 'Keys' }));
    const row = within(screen.getByRole('table', { name: 'Window' })).getByRole('row', { name: /What the words/u });
    expect(row.textContent).toContain('F1');
    for (const name of ['In every table', 'In forms']) expect(screen.getByRole('table', { name })).toBeTruthy();
    expect(screen.getByText('Theme: high contrast')).toBeTruthy();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Print, or save as PDF' }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
  });
});
