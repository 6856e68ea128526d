// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Request } from '../../../src/contract/contract.ts';
import type { ComparedRecord } from '../../../src/contract/reports.ts';
import { CompareDays } from '../../../src/renderer/places/history/compare.tsx';
import { idOf } from '../support/data.ts';
import { renderPart } from '../support/render.tsx';

const LONG =
  'Optima Contracting and Maintenance of Partitions, Ceilings and Raised Floors (Middle East and Africa) Limited';

/** Twelve hundred records with long names, each with one field that differs. */
const RECORDS = Array.from({ length: 1200 }, (_, index): ComparedRecord => ({
  id: idOf(index + 1),
  kind: 'entity',
  name: `${LONG} ${index + 1}`,
  what: 'changed',
  fields: [{ field: 'tradingName', before: '"Old name"', after: `"New name ${index + 1}"` }],
}));

const AFTER = { verdict: 'no-mechanism', basis: null, basisStatement: null, goodThrough: null } as const;

it('more changes than a page holds are told by hundreds, and their fields drawn when they are opened', async () => {
  const asked: Array<Request<'history.compare'>> = [];
  const { user } = await renderPart(<CompareDays newest="2026-11-22" onClose={() => undefined} />, {
    'history.compare': (request) => {
      asked.push(request);
      return {
        records: RECORDS.slice(0, request.limit),
        recordTotal: RECORDS.length,
        verdicts: [{ transfer: idOf(9), title: 'To Malaysia', regime: 'uk-gdpr', before: null, after: AFTER }],
        verdictTotal: 1,
        contacts: 3,
        names: {},
      };
    },
  });
  expect(await screen.findByText('1,200 records differ')).toBeTruthy();
  expect(await screen.findByText('The first 300 of 1,200 are shown.')).toBeTruthy();
  expect(screen.getByRole('row', { name: /^To Malaysia/u }).textContent).toContain('Not reachedNo mechanism');
  expect(screen.getByText('3 contacts were entered, changed or erased between the two days.')).toBeTruthy();
  await waitFor(() => expect(document.querySelectorAll('li')).toHaveLength(300), { timeout: 30_000 });
  expect(screen.queryByText('New name 1')).toBeNull();
  await user.click(screen.getByText(/Limited 1 \(/u));
  expect(await screen.findByText('New name 1')).toBeTruthy();
  expect(screen.queryByText('New name 2')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(await screen.findByText('The first 600 of 1,200 are shown.')).toBeTruthy();
  expect(asked.map(({ limit }) => limit)).toEqual([300, 600]);
}, 60_000);
