// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useQuery } from '../../../src/renderer/client/use-query.ts';
import { useDates } from '../../../src/renderer/state/hooks.ts';
import { OVERVIEW } from '../support/data.ts';
import { renderPart } from '../support/render.tsx';

function Count() {
  const { value, state } = useQuery('answers.tally', useDates(), { keep: true });
  return <p>{`${state}: ${value?.transfers ?? 'nothing'}`}</p>;
}

it('a former answer is kept while another day is judged, and never under the mark of another day of the register', async () => {
  const waiting: Array<() => void> = [];
  const { app, door } = await renderPart(<Count />, { 'answers.tally': () => ({ ...OVERVIEW, transfers: 22 }) });
  expect(await screen.findByText('ready: 22')).toBeTruthy();
  door.answer({
    'answers.tally': async ({ asRecorded }) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      return { ...OVERVIEW, transfers: asRecorded === undefined ? 21 : 7 };
    },
  });
  act(() => app.session.setOn('2027-02-01'));
  expect(screen.getByText('ready: 22')).toBeTruthy();
  await act(async () => app.session.setAsRecorded('2026-03-01'));
  expect(screen.getByText('loading: nothing')).toBeTruthy();
  act(() => {
    for (const answer of waiting) answer();
  });
  expect(await screen.findByText('ready: 7')).toBeTruthy();
});
