// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DueReply } from '../../../src/contract/answers.ts';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { DUE_ANSWER, DUE_REVIEW, idOf, SHELL } from '../support/data.ts';
import type { Answers } from '../support/fake-client.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';

const ON = '2026-11-22';

function reply(items: DueReply['items'], total = items.length): Answers {
  return { 'answers.due': () => ({ on: ON, until: '2027-11-22', total, items }) };
}

/** The section of a band. */
function band(name: string): HTMLElement {
  return screen.getByRole('heading', { name }).closest('section') as HTMLElement;
}

describe('the place of what falls due', () => {
  it.each([
    ['2026-11-21', 'Overdue'],
    ['2026-11-22', 'Within 30 days'],
    ['2026-12-22', 'Within 30 days'],
    ['2026-12-23', 'Within 90 days'],
    ['2027-02-20', 'Within 90 days'],
    ['2027-02-21', 'Within a year'],
    ['2027-11-22', 'Within a year'],
  ])('puts what falls due on %s under ‘%s’ and nowhere else', async (on, where) => {
    await renderWindow(reply([{ ...DUE_REVIEW, on }]), { place: 'due' });
    await screen.findByText('One entry up to 22 November 2027.');
    for (const name of ['Overdue', 'Within 30 days', 'Within 90 days', 'Within a year']) {
      expect(within(band(name)).queryAllByRole('link')).toHaveLength(name === where ? 1 : 0);
    }
  });

  it('says of each why, in a sentence, and whose it is, and leads to its record', async () => {
    const { user, app } = await renderWindow(reply([DUE_REVIEW, DUE_ANSWER]), { place: 'due' });
    const [, row] = within(await screen.findByRole('table', { name: 'Within a year' })).getAllByRole('row');
    expect(row?.textContent).toContain('after that it becomes ‘No mechanism’');
    expect(row?.textContent).toContain('Answer ends');
    expect(within(band('Overdue')).getByText('Ada Okafor')).toBeTruthy();
    await expectNoViolations();
    await user.click(screen.getByRole('link', { name: 'Transfer 1' }));
    expect(currentOf(app.navigation.store.getState())).toEqual({ place: 'transfers', record: idOf(1) });
  });

  it('saves itself as a calendar', async () => {
    const asked: unknown[] = [];
    const { user } = await renderWindow(
      {
        ...reply([DUE_REVIEW]),
        'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
        'shell.chooseToSave': ({ purpose, name }) => {
          asked.push({ purpose, name });
          return { path: '/home/ada/due.ics' };
        },
        'exports.due': (request) => {
          asked.push(request);
          return { job: 1 };
        },
      },
      { place: 'due' },
    );
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('menuitem', { name: 'As a calendar (.ics)' }));
    expect(asked).toMatchObject([
      { purpose: 'calendar', name: expect.stringMatching(/ due 2026-11-22\.ics$/) as unknown },
      { format: 'ics', on: ON, out: '/home/ada/due.ics', force: true },
    ]);
  });

  it('says how many more there are than it shows, and that there is nothing where nothing is due', async () => {
    const first = await renderWindow(reply([DUE_REVIEW], 4321), { place: 'due' });
    expect(await screen.findByText(/The first 1 of 4,321 are shown/u)).toBeTruthy();
    first.unmount();
    await renderWindow(reply([]), { place: 'due' });
    expect(await screen.findByText('Nothing falls due within a year')).toBeTruthy();
  });
});
