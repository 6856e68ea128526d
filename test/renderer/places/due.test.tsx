// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DueReply } from '../../../src/contract/answers.ts';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { DUE_ANSWER, DUE_REVIEW, idOf, PREFERENCES, SHELL } from '../support/data.ts';
import type { Answers } from '../support/fake-client.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';

const ON = '2026-11-22';

function reply(items: DueReply['items'], total = items.length, putOff: DueReply['items'] = []): Answers {
  const off = { total: putOff.length, items: putOff };
  return { 'answers.due': () => ({ on: ON, until: '2027-11-22', total, items, putOff: off }) };
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
    await user.click(await screen.findByRole('button', { name: 'Save …' }));
    await user.click(await screen.findByRole('menuitem', { name: 'As a calendar (.ics)' }));
    expect(asked).toMatchObject([
      { purpose: 'calendar', name: expect.stringMatching(/ due 2026-11-22\.ics$/) as unknown },
      { format: 'ics', on: ON, out: '/home/ada/due.ics', force: true },
    ]);
  });

  it('says how many more there are than it shows, and that there is nothing where nothing is due', async () => {
    const first = await renderWindow(reply([DUE_REVIEW], 4321), { place: 'due' });
    expect(await screen.findByText(/The first 1 of 4,321 are shown, up to \d+ \w+ \d{4}/u)).toBeTruthy();
    first.unmount();
    await renderWindow(reply([]), { place: 'due' });
    expect(await screen.findByText('Nothing falls due within a year')).toBeTruthy();
  });

  it('shows a timeline: a mark lists its entries, and the whole list is back with one press', async () => {
    const { user } = await renderWindow(reply([DUE_REVIEW, DUE_ANSWER]), { place: 'due' });
    await user.click(await screen.findByRole('radio', { name: 'A year' }));
    const picture = screen.getByRole('group', { name: /^Timeline of 365 days: 2 entries/u });
    const marks = within(picture).getAllByRole('button');
    expect(marks.map((mark) => mark.querySelector('title')?.textContent)).toEqual([
      'Answer ends, 2 June 2027: 1 entry',
      'Review, 1 November 2026: 1 entry',
    ]);
    await expectNoViolations();
    await user.click(marks[1] as HTMLElement);
    const chosen = band('Review, 1 November 2026');
    expect(
      within(chosen)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Group agreement']);
    expect(screen.queryByRole('heading', { name: 'Within a year' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show the whole list' }));
    expect(screen.getByRole('heading', { name: 'Within a year' })).toBeTruthy();
  });

  it('goes through the timeline with the arrow keys, day by day, and chooses with Enter', async () => {
    const { user } = await renderWindow(reply([DUE_REVIEW, DUE_ANSWER]), { place: 'due' });
    await screen.findByRole('group', { name: /^Timeline of 90 days/u });
    const review = screen.getByRole('button', { name: /^Review, 1 November/u });
    review.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.querySelector('title')?.textContent).toBe('Answer ends, 2 June 2027: 1 entry');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Answer ends, 2 June 2027' })).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Overdue' })).toBeTruthy();
  });
});

const PUT_OFF = {
  ...DUE_ANSWER,
  putOff: {
    postponement: idOf(77),
    until: '2027-07-01',
    putOffOn: ON,
    by: 'Ada Okafor',
    reason: 'The new clauses come in June',
    pastDueDay: true,
  },
};

/** Opens the window that asks until when and why, and remembers what is saved. */
async function asking(name: RegExp) {
  const saved: unknown[] = [];
  const { user } = await renderWindow(
    {
      ...reply([DUE_REVIEW, DUE_ANSWER]),
      'records.save': (request) => {
        saved.push(request);
        return { id: idOf(77), sequence: 9, changed: true };
      },
    },
    { place: 'due' },
  );
  await user.click(await screen.findByRole('button', { name }));
  const dialog = await screen.findByRole('dialog', { name: 'Put off until a day' });
  return { user, saved, dialog };
}

describe('putting something off', () => {
  it('asks for a day and a reason, and keeps who, until when and why', async () => {
    const { user, saved, dialog } = await asking(/^Put off: Transfer 1/u);
    const button = within(dialog).getByRole('button', { name: 'Put it off' });
    expect(button.hasAttribute('disabled')).toBe(true);
    await user.type(within(dialog).getByRole('textbox', { name: /^Reason/u }), 'The new clauses come in June');
    expect(within(dialog).queryByRole('checkbox')).toBeNull();
    await expectNoViolations();
    await user.click(button);
    expect(saved).toEqual([
      {
        kind: 'postponement',
        reason: 'The new clauses come in June',
        record: {
          title: 'Answer ends: Transfer 1',
          record: idOf(1),
          item: `verdict.${idOf(1)}.uk-gdpr`,
          dueOn: '2027-06-02',
          putOffOn: ON,
          until: '2026-12-06',
          pastDueDay: false,
          reason: 'The new clauses come in June',
          by: PREFERENCES.name,
        },
      },
    ]);
    expect(await screen.findByText(/Put off until 6 December 2026: Answer ends: Transfer 1\./u)).toBeTruthy();
  });

  it('puts nothing off past its day before that is said', async () => {
    const { user, saved, dialog } = await asking(/^Put off: Group agreement/u);
    await user.type(within(dialog).getByRole('textbox', { name: /^Reason/u }), 'The auditor is away');
    expect(within(dialog).getByText(/It has been due since 1 November 2026/u)).toBeTruthy();
    const button = within(dialog).getByRole('button', { name: 'Put it off' });
    expect(button.hasAttribute('disabled')).toBe(true);
    await user.click(within(dialog).getByRole('checkbox', { name: /past its day all the same/u }));
    await user.click(button);
    expect(saved).toMatchObject([{ record: { dueOn: '2026-11-01', pastDueDay: true } }]);
  });

  it('counts what is put off, shows it on request, and takes it back', async () => {
    const removed: unknown[] = [];
    const { user } = await renderWindow(
      {
        ...reply([DUE_REVIEW], 1, [PUT_OFF]),
        'records.remove': (request) => {
          removed.push(request);
          return { sequence: 10 };
        },
      },
      { place: 'due' },
    );
    expect(await screen.findByText('One entry up to 22 November 2027.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '1 put off' }));
    const list = screen.getByRole('table', { name: 'Put off' });
    const [, row] = within(list).getAllByRole('row');
    for (const text of ['Jul 2027', 'past its day', 'The new clauses come in June', 'Ada Okafor, 22 November 2026']) {
      expect(row?.textContent).toContain(text);
    }
    await expectNoViolations(screen.getByRole('main'));
    await user.click(within(list).getByRole('button', { name: 'Take back that it is put off: Transfer 1' }));
    expect(removed).toMatchObject([{ kind: 'postponement', id: idOf(77) }]);
  });

  it('says so where everything is put off, and does not call the list empty', async () => {
    await renderWindow(reply([], 0, [PUT_OFF]), { place: 'due' });
    expect(await screen.findByText('Everything that falls due within a year is put off')).toBeTruthy();
    expect(screen.queryByText('Nothing falls due within a year')).toBeNull();
  });

  it('cannot be done while the past is looked at', async () => {
    const { app } = await renderWindow(reply([DUE_REVIEW]), { place: 'due' });
    await act(async () => app.session.setAsRecorded('2026-11-20'));
    const asked = { name: /^Put off: Group agreement/u, description: /go back to now to change it/u };
    expect((await screen.findByRole('button', asked)).hasAttribute('disabled')).toBe(true);
  });
});
