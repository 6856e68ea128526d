// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ShortTable } from '../../../src/renderer/table/short-table.tsx';
import type { ShortColumn } from '../../../src/renderer/table/short-table.tsx';
import { expectNoViolations, renderPart } from '../support/render.tsx';

interface Line {
  readonly name: string;
  readonly count: number;
}

const LINES: readonly Line[] = [
  { name: 'Malaysia', count: 10 },
  { name: '=cmd()', count: 9 },
  { name: 'Australia', count: 100 },
];

const COLUMNS: ReadonlyArray<ShortColumn<Line>> = [
  { id: 'name', heading: 'Place', head: true, cell: ({ name }) => name, value: ({ name }) => name },
  { id: 'count', heading: 'Transfers', cell: ({ count }) => <b>{count}</b>, value: ({ count }) => count },
  { id: 'doing', heading: 'Doing', cell: () => 'open' },
];

async function shown(columns: ReadonlyArray<ShortColumn<Line>> = COLUMNS) {
  return renderPart(
    <ShortTable caption="Places" columns={columns} rows={LINES} keyOf={({ name }) => name} atOnce={2} />,
  );
}

function names(): readonly (string | null)[] {
  return screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
}

describe('a short table', () => {
  it('is sorted by its headings: numbers as numbers, up, down, and back to its own order', async () => {
    const { user } = await shown();
    const heading = screen.getByRole('columnheader', { name: 'Transfers' });
    const press = async (): Promise<void> => user.click(within(heading).getByRole('button'));
    expect(names()).toEqual(['Malaysia', '=cmd()']);
    await press();
    expect([names(), heading.getAttribute('aria-sort')]).toEqual([['=cmd()', 'Malaysia'], 'ascending']);
    await press();
    expect([names(), heading.getAttribute('aria-sort')]).toEqual([['Australia', 'Malaysia'], 'descending']);
    await press();
    expect([names(), heading.getAttribute('aria-sort')]).toEqual([['Malaysia', '=cmd()'], null]);
    await expectNoViolations();
  });

  it('is copied whole as cells, those too that are not drawn, and none runs as a formula', async () => {
    const { app } = await shown();
    const written: string[] = [];
    fireEvent.copy(screen.getByRole('table'), {
      clipboardData: { setData: (_type: string, text: string) => written.push(text) },
    });
    expect(written).toEqual(["Place\tTransfers\r\nMalaysia\t10\r\n'=cmd()\t9\r\nAustralia\t100"]);
    expect(app.toasts.store.getState().map(({ text }) => text)).toEqual(['3 rows copied.']);
  });

  it('is only read where its columns have no values', async () => {
    await shown(COLUMNS.map(({ id, heading, cell }) => ({ id, heading, cell })));
    expect(screen.queryByRole('button', { name: 'Copy as cells' })).toBeNull();
    expect(within(screen.getAllByRole('columnheader')[0] as HTMLElement).queryByRole('button')).toBeNull();
  });
});
