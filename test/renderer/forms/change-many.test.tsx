// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { idOf } from '../support/data.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';

describe('what is selected in a list', () => {
  it('gets an owner together, and nothing that was left empty', async () => {
    const asked: unknown[] = [];
    const { user } = await renderWindow(
      {
        'records.changeMany': (request) => {
          asked.push(request);
          return { sequence: 12, changed: 1 };
        },
      },
      { place: 'transfers' },
    );
    for (const name of ['Select Transfer 1', 'Select Transfer 2']) {
      await user.click(await screen.findByRole('gridcell', { name }));
    }
    await user.click(screen.getByRole('button', { name: 'Owner, review …' }));
    const dialog = await screen.findByRole('dialog', { name: 'Change 2 records' });
    const button = within(dialog).getByRole('button', { name: 'Change all 2' });
    expect(button.hasAttribute('disabled')).toBe(true);
    await user.type(within(dialog).getByRole('textbox', { name: 'Owner' }), 'Grace Lim');
    await expectNoViolations(dialog);
    await user.click(button);
    expect(asked).toEqual([{ kind: 'transfer', ids: [idOf(1), idOf(2)], owner: 'Grace Lim' }]);
    expect(await screen.findByText('Changed: 1 of 2 records; the others were so already.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Owner, review …' })).toBeNull();
  });
});
