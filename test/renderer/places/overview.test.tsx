// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { OVERVIEW, idOf } from '../support/data.ts';
import { refused } from '../support/fake-client.ts';
import type { Answers } from '../support/fake-client.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';

/** A span in which nothing falls due. */
const NONE = { total: 0, items: [] };

async function overview(answers: Answers = {}) {
  const stage = await renderWindow(answers, { place: 'overview' });
  return { ...stage, here: () => currentOf(stage.app.navigation.store.getState()) };
}

/** The button by which a chart becomes a table. */
const inChart = (title: string) =>
  within(screen.getByRole('region', { name: title })).getByRole('button', { name: 'View as table' });

describe('the overview', () => {
  it('counts the four answers, which add up to all transfers, and how many want acting on soon', async () => {
    await overview();
    const figures = within(screen.getByRole('region', { name: 'Answers' })).getAllByRole('button');
    expect(figures.map((figure) => figure.textContent)).toEqual([
      '1 No mechanism: opens the list',
      '2 Needs judgement: opens the list',
      '3 Mechanism in place: opens the list',
      '1 Not a restricted transfer: opens the list',
      '1 Act soon: opens the list',
    ]);
    const sum = figures.slice(0, 4).reduce((total, figure) => total + Number.parseInt(figure.textContent ?? '', 10), 0);
    expect(sum).toBe(OVERVIEW.transfers);
    await expectNoViolations();
  });

  it.each([
    ['No mechanism', { column: 'overall', oneOf: ['no-mechanism'] }],
    ['Mechanism in place', { column: 'overall', oneOf: ['mechanism-in-place'] }],
    ['Act soon', { column: 'actSoon', oneOf: ['yes'] }],
  ])('opens the list behind %s', async (word, filter) => {
    const { user, here } = await overview();
    await user.click(screen.getByRole('button', { name: new RegExp(`${word}: `) }));
    expect(here()).toEqual({ place: 'transfers', filters: [filter] });
  });

  it('says of each decision what is so, by which law, what to do and by when, and leads to the record', async () => {
    const { user, here } = await overview();
    const decision = within(
      screen.getByRole('heading', { name: 'Needs a decision' }).closest('section') as HTMLElement,
    ).getByRole('listitem');
    expect(decision.textContent).toContain('has no transfer mechanism under the UK GDPR');
    expect(decision.textContent).toContain('UK GDPR Art 44A');
    expect(decision.textContent).toContain('by 30 November 2026');
    await user.click(within(decision).getByRole('link', { name: 'Transfer 1' }));
    expect(here()).toEqual({ place: 'transfers', record: idOf(1) });
  });

  it('opens the nearest span of what falls due, overdue included, and leads to the record', async () => {
    const { user, here } = await overview();
    const table = await screen.findByRole('table', { name: 'Within 30 days, and overdue' });
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['DayWhatWhy', '\u20071 Nov 2026Group agreementAda OkaforReview']);
    expect(screen.queryByRole('table', { name: 'Within a year' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /Within a year/ }));
    expect(screen.getByRole('table', { name: 'Within a year' })).toBeTruthy();
    await user.click(within(table).getByRole('link', { name: 'Group agreement' }));
    expect(here()).toMatchObject({ place: 'agreements' });
  });

  it('gives each chart as a table, from which the same lists open', async () => {
    const { user, here } = await overview();
    expect(
      await screen.findByRole('img', { name: /^Bars by destination, longest first: 2 destinations/ }),
    ).toBeTruthy();
    const [changes, destinations] = [inChart('What changes when'), inChart('By destination')];
    await user.click(destinations);
    const table = screen.getByRole('table', { name: 'By destination' });
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => [...row.children].map((cell) => cell.textContent)),
    ).toEqual([
      ['Destination', 'No mechanism', 'Needs judgement', 'Mechanism in place', 'Not a restricted transfer', 'All'],
      ['Malaysia', '0', '1', '3', '0', '4'],
      ['Australia', '1', '1', '0', '1', '3'],
    ]);
    await user.click(changes);
    await expectNoViolations();
    await user.click(
      within(screen.getByRole('table', { name: 'What changes when' })).getByRole('link', { name: 'Jun 2027' }),
    );
    expect(here()).toEqual({ place: 'transfers', filters: [{ column: 'id', oneOf: [idOf(2), idOf(4)] }] });
  });

  it('says what to do first where nothing is recorded', async () => {
    const { user, here } = await overview({
      'answers.tally': () => ({ ...OVERVIEW, transfers: 0 }),
      'answers.overview': () => ({
        ...OVERVIEW,
        transfers: 0,
        byDestination: [],
        changes: [],
        decisions: [],
        due: { within30: NONE, within90: NONE, within365: NONE, putOff: 0 },
      }),
    });
    expect(screen.getByText('Nothing to judge yet')).toBeTruthy();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Record a company of the group' }));
    expect(here()).toEqual({ place: 'entities', record: 'new:entity:' });
  });

  it('shows how the transfers stand before the rest is worked out', async () => {
    await overview({ 'answers.overview': () => Promise.withResolvers<never>().promise });
    expect(screen.getByRole('region', { name: 'Answers' }).textContent).toContain('2 Needs judgement');
    expect(screen.queryByRole('heading', { name: 'Needs a decision' })).toBeNull();
  });

  it('says why where there is no answer', async () => {
    await overview({ 'answers.overview': () => refused('desk.no-register') });
    expect(screen.getByRole('alert').textContent).toContain('No register is open');
  });
});
