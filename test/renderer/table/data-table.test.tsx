// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Row } from '../../../src/contract/common.ts';
import { DataTable } from '../../../src/renderer/table/data-table.tsx';
import { EmptyState } from '../../../src/renderer/ui/empty-state.tsx';
import { TABLE_WORDS } from '../../../src/words/screens/columns.ts';
import { PREFERENCES, TODAY, rowOf, tableOf } from '../support/data.ts';
import { refused } from '../support/fake-client.ts';
import type { Answers } from '../support/fake-client.ts';
import { expectNoViolations, renderPart } from '../support/render.tsx';

async function table(count: number, answers: Answers = {}) {
  const onOpen = vi.fn<(row: Row) => void>();
  const stage = await renderPart(
    <DataTable
      id="transfers"
      source={{ kind: 'transfer', on: TODAY }}
      words={TABLE_WORDS.transfer}
      empty={<EmptyState title="No transfer yet" />}
      onOpen={onOpen}
    />,
    { 'records.table': tableOf(count), ...answers },
  );
  await waitFor(() => expect(stage.door.count('records.table')).toBeGreaterThan(0));
  return { ...stage, onOpen };
}

const grid = (): HTMLElement => screen.getByRole('grid', { name: 'Transfers' });
const dataRows = (): HTMLElement[] =>
  within(grid())
    .getAllByRole('row')
    .filter((row) => row.querySelector('td') !== null);
const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset['cell'];

/** What Ctrl+C puts into the clipboard where the focus is. */
function copy(): string {
  const written: string[] = [];
  const data = { setData: (_type: string, text: string) => written.push(text) };
  fireEvent.copy(document.activeElement ?? document.body, { clipboardData: data });
  return written[0] ?? '';
}

async function enter(stage: { user: { click: (element: Element) => Promise<void> } }): Promise<void> {
  const cell = await screen.findByRole('rowheader', { name: /^Transfer 1$/ });
  await stage.user.click(cell);
}

describe('a table of records', () => {
  it('is a grid with headings, counts and indices, and axe finds nothing in it', async () => {
    await table(7);
    await screen.findByText('7 in all');
    expect(grid().getAttribute('aria-rowcount')).toBe('8');
    expect(grid().getAttribute('aria-colcount')).toBe('6');
    expect(dataRows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4', '5', '6', '7', '8']);
    expect(
      screen
        .getAllByRole('columnheader')
        .map((heading) => heading.textContent)
        .filter((text) => text !== 'Select all rows'),
    ).toEqual(['Answer', 'Title', 'Destination', 'Good through', 'Data']);
    const second = dataRows()[1];
    expect(second?.textContent).toBe(
      `Select Transfer 2Mechanism in placeTransfer 2Malaysia\u20075 Jan 2027Names, Addresses`,
    );
    await expectNoViolations();
  });

  it('says what to do first where there is nothing', async () => {
    await table(0);
    expect(await screen.findByText('No transfer yet')).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('says why where the engine could not answer', async () => {
    await table(0, { 'records.table': () => refused('desk.no-register') });
    expect((await screen.findByRole('alert')).textContent).toContain('No register is open');
  });

  it('says in full, where one points, what a cell may cut to its room', async () => {
    const title = 'Optima Contracting Limited to Optima Partitions LLC: contacts of projects in the Emirates';
    const answer = tableOf(2);
    await table(2, {
      'records.table': (request) => {
        const reply = answer(request);
        return { ...reply, rows: reply.rows.map((row) => ({ ...row, cells: { ...row.cells, title } })) };
      },
    });
    const [cell] = await screen.findAllByText(title);
    expect(cell?.getAttribute('title')).toBe(title);
    expect(screen.getAllByText('Names, Addresses')[0]?.getAttribute('title')).toBeNull();
  });

  it('marks drafts and what is to be confirmed in words', async () => {
    await table(7);
    expect((await screen.findByRole('rowheader', { name: /Transfer 3/ })).textContent).toContain('Draft');
    expect(screen.getByRole('rowheader', { name: /Transfer 4/ }).textContent).toContain('To be confirmed');
  });
});

describe('sorting, searching and filtering', () => {
  it('is the engine’s: a heading asks for it up, down, and not at all', async () => {
    const { user, door } = await table(7);
    const heading = await screen.findByRole('columnheader', { name: 'Title' });
    const asked = () =>
      (door.calls.findLast(({ name }) => name === 'records.table')?.request as { sort?: unknown } | undefined)?.sort;
    await user.click(heading);
    await waitFor(() => expect(asked()).toEqual({ column: 'title', descending: false }));
    expect(heading.getAttribute('aria-sort')).toBe('ascending');
    await user.click(heading);
    await waitFor(() => expect(asked()).toEqual({ column: 'title', descending: true }));
    expect(heading.getAttribute('aria-sort')).toBe('descending');
    await waitFor(() => expect(dataRows()[0]?.textContent).toContain('Transfer 7'));
    await user.click(heading);
    await waitFor(() => expect(dataRows()[0]?.textContent).toContain('Transfer 1'));
    expect(heading.getAttribute('aria-sort')).toBeNull();
  });

  it('narrows the list as one types, says how many are left, and clears again', async () => {
    const { user } = await table(12);
    await screen.findByText('12 in all');
    await user.type(screen.getByRole('searchbox'), 'transfer 1');
    expect(await screen.findByText('4 of 12')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'x');
    expect(await screen.findByText('Nothing matches')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Clear search and filters' })[0] as HTMLElement);
    expect(await screen.findByText('12 in all')).toBeTruthy();
  });

  it('offers the values of a column that has them, and keeps the focus where one types', async () => {
    const { user, door } = await table(7);
    await screen.findByText('7 in all');
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    await expectNoViolations();
    await user.type(screen.getByRole('textbox', { name: 'Filter by title' }), 'fer');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Filter by title' }));
    await user.click(screen.getByRole('button', { name: 'Filter by answer: Any' }));
    await user.click(screen.getByRole('checkbox', { name: 'No mechanism' }));
    await waitFor(() =>
      expect(door.calls.findLast(({ name }) => name === 'records.table')?.request).toMatchObject({
        filters: [
          { column: 'title', contains: 'fer' },
          { column: 'overall', oneOf: ['no-mechanism'] },
        ],
      }),
    );
    expect(await screen.findByText('4 of 7')).toBeTruthy();
  });

  it('is entered already filtered by whoever links to it', async () => {
    const { app, door } = await table(7);
    await act(async () =>
      app.navigation.go({ place: 'transfers', filters: [{ column: 'overall', oneOf: ['mechanism-in-place'] }] }),
    );
    await waitFor(() => expect(screen.getByText('3 of 7')).toBeTruthy());
    expect(door.calls.findLast(({ name }) => name === 'records.table')?.request).toMatchObject({
      filters: [{ column: 'overall', oneOf: ['mechanism-in-place'] }],
    });
  });
});

describe('the keyboard in a table', () => {
  it('has one stop in it, moves by arrows, Home and End, and opens by Enter', async () => {
    const stage = await table(7);
    await enter(stage);
    const { user, onOpen } = stage;
    onOpen.mockClear();
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(focused()).toBe('0:2');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(focused()).toBe('2:3');
    await user.keyboard('{Home}');
    expect(focused()).toBe('2:0');
    await user.keyboard('{End}');
    expect(focused()).toBe('2:5');
    await user.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe('6:5');
    await user.keyboard('{Enter}');
    expect(onOpen.mock.calls.map(([row]) => row.name)).toEqual(['Transfer 7']);
    await user.keyboard('{Control>}{Home}{/Control}{ArrowUp}{ArrowRight}{ArrowRight}{Enter}');
    expect(focused()).toBe('-1:2');
    expect(screen.getByRole('columnheader', { name: 'Title' }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('selects by Space, extends by Shift and arrows, takes all, and lets go by Escape', async () => {
    const stage = await table(7);
    await enter(stage);
    const { user } = stage;
    await user.keyboard(' ');
    expect(await screen.findByText('1 selected')).toBeTruthy();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(await screen.findByText('3 selected')).toBeTruthy();
    expect(dataRows().map((row) => row.getAttribute('aria-selected'))).toEqual([
      'true',
      'true',
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    await user.keyboard('{Control>}a{/Control}');
    expect(await screen.findByText('7 selected')).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText(/selected/)).toBeNull());
  });

  it('copies the selected rows as cells, or the row where one is', async () => {
    const stage = await table(7);
    await enter(stage);
    expect(copy().split('\r\n')).toHaveLength(2);
    await stage.user.keyboard(' {ArrowDown} ');
    await screen.findByText('2 selected');
    const lines = copy().split('\r\n');
    expect(lines[0]).toBe('Answer\tTitle\tDestination\tGood through\tData');
    expect(lines.slice(1).map((line) => line.split('\t')[1])).toEqual(['Transfer 1', 'Transfer 2']);
  });
});

describe('choosing columns', () => {
  it('is remembered by the shell, and can be taken back', async () => {
    const { user, door } = await table(7);
    await screen.findByText('7 in all');
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(screen.getByRole('checkbox', { name: 'Data' }));
    expect(door.calls.findLast(({ name }) => name === 'shell.setPreferences')?.request).toEqual({
      columns: { transfers: ['overall', 'title', 'destination', 'goodThrough'] },
    });
    await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Data', hidden: true })).toBeNull());
  });

  it('puts them in another order, by buttons that a keyboard reaches, and at the ends no further', async () => {
    const { user, door } = await table(7);
    await screen.findByText('7 in all');
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    expect(screen.getByRole('button', { name: 'Move answer towards the beginning' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('button', { name: 'Move data towards the end' })).toHaveProperty('disabled', true);
    screen.getByRole('button', { name: 'Move title towards the beginning' }).focus();
    await user.keyboard('{Enter}');
    expect(door.calls.findLast(({ name }) => name === 'shell.setPreferences')?.request).toEqual({
      columns: { transfers: ['title', 'overall', 'destination', 'goodThrough', 'dataCategories'] },
    });
    await waitFor(() =>
      expect(
        screen.getAllByRole('columnheader', { hidden: true }).map((heading) => heading.textContent.trim()),
      ).toEqual(['Select all rows', 'Title', 'Answer', 'Destination', 'Good through', 'Data']),
    );
  });

  it('begins with what was chosen last time', async () => {
    await table(7, { 'shell.preferences': () => ({ ...PREFERENCES, columns: { transfers: ['title'] } }) });
    expect((await screen.findAllByRole('columnheader')).map((heading) => heading.textContent)).toEqual([
      'Select all rows',
      'Title',
    ]);
  });
});

describe('a table of ten thousand', () => {
  it('draws what is in sight, asks for windows, and knows how many there are', async () => {
    const { door } = await table(10_000);
    await screen.findByText('10,000 in all');
    expect(grid().getAttribute('aria-rowcount')).toBe('10001');
    expect(dataRows().length).toBeLessThan(80);
    expect(door.calls.filter(({ name }) => name === 'records.table')).toHaveLength(1);
    await expectNoViolations();
  });

  it('fetches rows that were never in sight when all are selected, and copies them all', async () => {
    const stage = await table(10_000);
    await enter(stage);
    const { user, door } = stage;
    await user.keyboard('{Control>}a{/Control}');
    expect(await screen.findByText('10,000 selected')).toBeTruthy();
    expect(door.count('records.table')).toBe(11);
    expect(copy().split('\r\n')).toHaveLength(10_001);
    expect(rowOf(1).name).toBe('Transfer 1');
  });
});
