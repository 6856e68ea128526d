// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { SHELL } from '../support/data.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';

async function flows(part?: 'map') {
  const desk = await sampleDesk('optima');
  const stage = await renderWindow(
    {
      ...desk.answers,
      'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
      'shell.chooseToSave': ({ name }) => ({ path: `/home/ada/${name}` }),
      'shell.showFile': () => ({ shown: false }),
    },
    part === undefined ? { place: 'flows' } : { place: 'flows', part },
  );
  await screen.findByRole('group', { name: part === 'map' ? /^World map/ : /^Flow picture/ });
  return { ...stage, desk, here: () => currentOf(stage.app.navigation.store.getState()) };
}

function picture() {
  return within(screen.getByRole('group', { name: /^Flow picture/ }));
}

/** The numbers in the last column of the figures. */
function numbers(table: HTMLElement): number[] {
  return within(table)
    .getAllByRole('link')
    .map((link) => Number(link.textContent));
}

describe('the matrix', () => {
  it('has a number for each pair with its worst answer, and its sums add up to all transfers', async () => {
    const { user } = await flows();
    await user.click(screen.getByRole('tab', { name: 'Matrix' }));
    const table = await screen.findByRole('table', { name: /^Exporters by destinations/ });
    const [, ...rows] = within(table).getAllByRole('row');
    const last = rows.at(-1) as HTMLElement;
    const sums = within(last)
      .getAllByRole('link')
      .map((link) => Number(link.textContent));
    expect(sums.at(-1)).toBe(22);
    expect(sums.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(22);
    expect(
      within(table).getByRole('link', { name: 'Open 1 transfer: Optima Contracting Limited, Australia; No mechanism' }),
    ).toBeTruthy();
    await expectNoViolations();
  });
});

describe('the pictures through time', () => {
  it('move to a day on which an answer is known to change, by what is recorded now, and back', async () => {
    const { user } = await flows();
    const slider = await screen.findByRole('slider', { name: 'Through time' });
    const before = picture().getByRole('link', { name: /^Rests on: No mechanism, / }).textContent;
    act(() => slider.focus());
    await user.keyboard('{End}');
    await waitFor(() => expect(screen.getByText(/by what is recorded now$/)).toBeTruthy());
    await waitFor(() =>
      expect(picture().getByRole('link', { name: /^Rests on: No mechanism, / }).textContent).not.toBe(before),
    );
    await user.click(screen.getByRole('button', { name: 'Back to the day chosen' }));
    await waitFor(() =>
      expect(picture().getByRole('link', { name: /^Rests on: No mechanism, / }).textContent).toBe(before),
    );
    expect(screen.queryByRole('button', { name: 'Back to the day chosen' })).toBeNull();
    await expectNoViolations();
  });

  it('take the window along when the transfers behind a part are opened', async () => {
    const { user, app } = await flows();
    const slider = await screen.findByRole('slider', { name: 'Through time' });
    act(() => slider.focus());
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(screen.getByText(/by what is recorded now$/)).toBeTruthy());
    const day = app.session.store.getState().on;
    await waitFor(() => expect(screen.getByRole('table', { name: 'The same in figures' })).toBeTruthy());
    const [first] = within(screen.getByRole('table', { name: 'The same in figures' })).getAllByRole('link');
    await user.click(first as HTMLElement);
    await waitFor(() => expect(app.session.store.getState().on > day).toBe(true));
    expect(app.session.store.getState().asRecorded).toBeUndefined();
  });
});

describe('the flow picture', () => {
  it('names every node and every band, and its figures add up to all transfers', async () => {
    await flows();
    expect(picture().getByRole('link', { name: 'Exporter: Optima Contracting Limited, 14 transfers' })).toBeTruthy();
    expect(picture().getByRole('link', { name: 'Rests on: No mechanism, 2 transfers' })).toBeTruthy();
    expect(picture().getByRole('link', { name: 'No mechanism to Australia: 1 transfer, no mechanism' })).toBeTruthy();
    const table = screen.getByRole('table', { name: 'The same in figures' });
    expect(numbers(table).reduce((sum, one) => sum + one, 0)).toBe(22);
    expect(screen.getByText('All 22 transfers that are judged')).toBeTruthy();
    await expectNoViolations();
  });

  it('has a legend of word, shape and number, whose numbers add up too', async () => {
    await flows();
    const items = within(screen.getByText('No mechanism: 2').closest('ul') as HTMLElement).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'No mechanism: 2',
      'Needs judgement: 4',
      'Mechanism in place, act soon: 1',
      'Mechanism in place: 5',
      'Not a restricted transfer: 10',
    ]);
    expect(items.every((item) => item.querySelectorAll('svg').length === 2)).toBe(true);
  });

  it('is one stop of the Tab key, gone through by arrow keys, and Enter opens what stands behind a part', async () => {
    const { user, here } = await flows();
    const parts = picture().getAllByRole('link');
    expect(parts.filter((part) => part.getAttribute('tabindex') === '0')).toHaveLength(1);
    const first = parts.find((part) => part.getAttribute('tabindex') === '0') as HTMLElement;
    act(() => first.focus());
    expect(document.activeElement?.querySelector('title')?.textContent).toMatch(/^Exporter: /);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.querySelector('title')?.textContent).toMatch(/^Rests on: /);
    await user.keyboard('{Home}{ArrowRight}{ArrowRight}{Enter}');
    const { place, filters } = here();
    expect(place).toBe('transfers');
    expect(filters?.[0]?.column).toBe('id');
  });

  it('opens the very transfers behind a band, and the record itself where there is one', async () => {
    const { user, here } = await flows();
    await user.click(picture().getByRole('link', { name: 'No mechanism to Australia: 1 transfer, no mechanism' }));
    expect(here().record).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is narrowed to an answer, says how much that leaves, and can be widened again', async () => {
    const { user } = await flows();
    await user.click(screen.getByRole('button', { name: /Answer/ }));
    await user.click(await screen.findByRole('option', { name: 'Needs judgement' }));
    expect(await screen.findByText('4 of 22 transfers that are judged')).toBeTruthy();
    expect(picture().queryByRole('link', { name: /^Rests on: No mechanism/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findByText('All 22 transfers that are judged')).toBeTruthy();
  });

  it('says that nothing fits instead of drawing nothing', async () => {
    const { user } = await flows();
    await user.click(screen.getByRole('button', { name: /Law/ }));
    await user.click(await screen.findByRole('option', { name: /Malaysian/ }));
    await user.click(screen.getByRole('button', { name: /Answer/ }));
    await user.click(await screen.findByRole('option', { name: 'No mechanism' }));
    expect(await screen.findByText('No transfer fits')).toBeTruthy();
    await expectNoViolations();
  });

  it('saves what is on screen, narrowed as it is, and says where it lies', async () => {
    const { user, desk, door } = await flows();
    await user.click(screen.getByRole('button', { name: /Answer/ }));
    await user.click(await screen.findByRole('option', { name: 'No mechanism' }));
    await screen.findByText('2 of 22 transfers that are judged');
    await user.click(screen.getByRole('button', { name: 'Save …' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Save the figures (CSV)' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(1));
    const out = '/home/ada/Optima Group (sample) flows 2026-11-22.csv';
    expect(desk.jobs[0]?.request).toMatchObject({ format: 'csv', verdict: 'no-mechanism', out, force: true });
    const parts = [{ name: 'CSV', rows: 2 }];
    act(() =>
      door.emit({ type: 'job-done', job: 1, result: { path: out, bytes: 900, parts, seal: 'ab', transfers: 2 } }),
    );
    expect(await screen.findByText(`2 rows about 2 transfers were saved as ${out}.`)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show in folder' }));
    expect(await screen.findByText(/The folder could not be opened from here/)).toBeTruthy();
  });
});

describe('the map', () => {
  it('draws the flows, worst first for the keyboard, and lists them all', async () => {
    const { user, here } = await flows('map');
    const map = within(screen.getByRole('group', { name: /^World map/ }));
    const lines = map.getAllByRole('link');
    const first = lines.find((line) => line.getAttribute('tabindex') === '0') as HTMLElement;
    expect(first.querySelector('title')?.textContent).toMatch(/: no mechanism$/);
    act(() => first.focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.querySelector('title')?.textContent).not.toBe(
      first.querySelector('title')?.textContent,
    );

    const table = screen.getByRole('table', { name: 'From place to place' });
    expect(numbers(table).reduce((sum, one) => sum + one, 0)).toBe(22);
    expect(screen.getByText(/The map is illustrative/)).toBeTruthy();
    await expectNoViolations();
    await user.keyboard('{Enter}');
    expect(here().place).toBe('transfers');
  });

  it('names a place beside its mark', async () => {
    await flows('map');
    const map = screen.getByRole('group', { name: /^World map/ });
    expect([...map.querySelectorAll('text')].map((text) => text.textContent)).toContain('Malaysia');
  });
});

describe('flows of a register without transfers', () => {
  it('says what belongs here and leads there', async () => {
    const desk = await sampleDesk(undefined);
    const { user, app } = await renderWindow(desk.answers, { place: 'flows' });
    await user.click(await screen.findByRole('button', { name: 'Go to Transfers' }));
    expect(currentOf(app.navigation.store.getState()).place).toBe('transfers');
  });
});
