// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { TrendReply } from '../../../src/contract/answers.ts';
import { namedDays } from '../../../src/renderer/pictures/charts/trend-chart.tsx';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { idOf, OVERVIEW, TODAY, TREND } from '../support/data.ts';
import { refused } from '../support/fake-client.ts';
import type { Answers } from '../support/fake-client.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';

async function overview(answers: Answers = {}) {
  const stage = await renderWindow(answers, { place: 'overview' });
  const { navigation, session } = stage.app;
  return { ...stage, here: () => currentOf(navigation.store.getState()), on: () => session.store.getState().on };
}

/** The trend with its figures as a table. */
async function asTable(answers: Answers = {}) {
  const stage = await overview(answers);
  const region = within(await screen.findByRole('region', { name: 'The trend' }));
  await stage.user.click(region.getByRole('button', { name: 'View as table' }));
  return { ...stage, table: within(region.getByRole('table', { name: 'The trend' })) };
}

describe('the trend on the overview', () => {
  it('is said in a sentence, with its patterns in words and what is not told of the days ahead', async () => {
    await overview();
    const picture = await screen.findByRole('img', { name: /^Columns by day/ });
    expect(picture.getAttribute('aria-label')).toBe(
      'Columns by day. Sep 2026: 2 without a mechanism, 2 to be judged, 2 in place; on the day: 1 without a mechanism, 2 to be judged, 3 in place. On 27 June 2027: 4 without a mechanism, 2 to be judged, 0 in place.',
    );
    const region = within(screen.getByRole('region', { name: 'The trend' }));
    expect(region.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'No mechanism',
      'Needs judgement',
      'Mechanism in place',
      'Not a restricted transfer',
      'Not begun by that day, or over',
      'Took place, ended since',
      'Days ahead on which an answer changes',
    ]);
    expect(region.getByText(/as the register holds them now/)).toBeTruthy();
    expect(
      region.getByText('3 more days ahead are known on which an answer changes, the last of them 1 January 2028.'),
    ).toBeTruthy();
    await expectNoViolations();
  });

  it('has a table whose parts add up, and whose row of the day is the tally on top', async () => {
    const { table } = await asTable();
    const rows = table.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    const [, ...days] = rows;
    for (const [, none, judgement, inPlace, free, ended, all] of days) {
      expect(Number(none) + Number(judgement) + Number(inPlace) + Number(free) + Number(ended)).toBe(Number(all));
    }
    const { counts, transfers, actSoon } = OVERVIEW;
    expect(days[2]?.slice(1, 8)).toEqual(
      [
        ...['no-mechanism', 'needs-judgement', 'mechanism-in-place', 'not-restricted'].map(
          (word) => counts[word as keyof typeof counts],
        ),
        0,
        transfers,
        actSoon,
      ].map(String),
    );
    await expectNoViolations();
  });

  it.each([
    ['2 needs judgement on 31 October 2026', '2026-10-31', { column: 'overall', oneOf: ['needs-judgement'] }],
    ['4 no mechanism on 27 June 2027', '2027-06-27', { column: 'overall', oneOf: ['no-mechanism'] }],
    ['1 to be acted on soon on 22 November 2026', TODAY, { column: 'actSoon', oneOf: ['yes'] }],
    ['2 ended since on 30 September 2026', '2026-09-30', { column: 'id', oneOf: [idOf(5), idOf(6)] }],
  ])('opens the list behind ‘%s’, with the window on that day', async (what, day, filter) => {
    const { table, user, here, on } = await asTable();
    await user.click(table.getByRole('link', { name: `${what}: opens the list` }));
    expect(here()).toEqual({ place: 'transfers', filters: [filter] });
    expect(on()).toBe(day);
  });

  it('keeps the rest of the screen waiting for nothing, and says that it is being worked out', async () => {
    const { promise, resolve } = Promise.withResolvers<TrendReply>();
    await overview({ 'answers.trend': () => promise });
    expect(screen.getByRole('heading', { name: 'Needs a decision' })).toBeTruthy();
    expect((await screen.findByText('Every day of the trend is being judged …')).getAttribute('role')).toBe('status');
    resolve(TREND);
    expect(await screen.findByRole('img', { name: /^Columns by day/ })).toBeTruthy();
    expect(screen.queryByText('Every day of the trend is being judged …')).toBeNull();
  });

  it('is not there where there is nothing to judge: the screen says what to do', async () => {
    await overview({
      'answers.tally': () => ({ ...OVERVIEW, transfers: 0 }),
      'answers.overview': () => ({ ...OVERVIEW, transfers: 0 }),
    });
    expect(screen.getByText('Nothing to judge yet')).toBeTruthy();
    expect(screen.queryByText(/The trend/)).toBeNull();
  });

  it('says why where there is no answer', async () => {
    await overview({ 'answers.trend': () => refused('desk.no-register') });
    expect((await screen.findByRole('alert')).textContent).toContain('No register is open');
  });
});

describe('the days named below the columns', () => {
  it('are always with the day asked, and as many as have room', () => {
    expect(namedDays(TREND.rows, 2000)).toHaveLength(5);
    expect(namedDays(TREND.rows, 160)).toEqual(['2026-09-30', TODAY, '2027-06-27']);
  });
});
