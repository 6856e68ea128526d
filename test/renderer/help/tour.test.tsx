// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { TOUR_STEPS } from '../../../src/renderer/help/tour-steps.ts';
import { PREFERENCES, REGISTER, TODAY } from '../support/data.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';

const NEW = { tour: 'new' } as const;

/** A window in which a sample was opened by somebody who may not have seen the tour. */
async function sampleOpened(preferences: Partial<typeof PREFERENCES> = NEW) {
  const kept: unknown[] = [];
  const known = { ...PREFERENCES, ...preferences };
  const stage = await renderWindow(
    {
      'register.status': () => ({ open: { ...REGISTER, sampleDay: TODAY } }),
      'shell.preferences': () => known,
      'shell.setPreferences': (change) => {
        kept.push(change);
        return { ...known, ...change };
      },
      'answers.due': () => ({ on: TODAY, until: TODAY, total: 0, items: [], putOff: { total: 0, items: [] } }),
    },
    { place: 'overview' },
  );
  const here = () => currentOf(stage.app.navigation.store.getState()).place;
  return { ...stage, kept, here };
}

/** The heading of the step that is on, which has that number. */
async function title(number: number): Promise<string> {
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(`Step ${number} of 5`)).toBeTruthy();
  return within(dialog).getByRole('heading').textContent ?? '';
}

describe('the tour', () => {
  it('is offered once when a sample is opened, and declining is remembered', async () => {
    const { user, kept } = await sampleOpened();
    const offer = await screen.findByRole('dialog', { name: 'A tour of five steps' });
    await expectNoViolations();
    await user.click(within(offer).getByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(kept).toEqual([{ tour: 'seen' }]);
  });

  it.each([
    ['whoever saw it', { tour: 'seen' } as const],
    ['whoever was not asked yet who works here', { tour: 'new', name: '' } as const],
  ])('is not offered to %s', async (_who, preferences) => {
    await sampleOpened(preferences);
    expect(screen.queryByRole('dialog', { name: 'A tour of five steps' })).toBeNull();
  });

  it('is not offered in a register of one’s own', async () => {
    await renderWindow({ 'shell.preferences': () => ({ ...PREFERENCES, tour: 'new' }) }, { place: 'overview' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('goes through five places by keyboard alone, back too, and is remembered at its end', async () => {
    const { user, kept, here } = await sampleOpened();
    const press = async (name: string): Promise<void> => {
      within(screen.getByRole('dialog')).getByRole('button', { name }).focus();
      await user.keyboard('{Enter}');
    };
    await press('Show me round');
    expect(await title(1)).toBe('Where things stand');
    await press('Next');
    expect([await title(2), here()]).toEqual(['Why it stands so', 'transfers']);
    await press('Next');
    expect([await title(3), here()]).toEqual(['What comes up', 'due']);
    await press('Back');
    expect([await title(2), here()]).toEqual(['Why it stands so', 'transfers']);
    await press('Next');
    await press('Next');
    expect([await title(4), here()]).toEqual(['Whose contact it is', 'contacts']);
    await press('Next');
    expect([await title(5), here()]).toEqual(['Find anything, ask anything', 'contacts']);
    await press('Finish');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(kept).toEqual([{ tour: 'seen' }]);
  });

  it('ends with Escape at any step', async () => {
    const { user, kept } = await sampleOpened();
    await user.click(await screen.findByRole('button', { name: 'Show me round' }));
    screen.getByRole('dialog').focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(kept).toEqual([{ tour: 'seen' }]);
  });

  it('points at something that is there', async () => {
    const { user } = await sampleOpened();
    await user.click(await screen.findByRole('button', { name: 'Show me round' }));
    expect(document.querySelector(`[data-tour="${TOUR_STEPS[0]?.target ?? ''}"]`)).toBeTruthy();
    expect(screen.queryByText(/is not on this screen now/u)).toBeNull();
  });
});
