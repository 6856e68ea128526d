// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RecordPane } from '../../../src/renderer/frame/record-pane.tsx';
import { Split, useRoom } from '../../../src/renderer/frame/split.tsx';
import { expectNoViolations, renderPart } from '../support/render.tsx';

function Room() {
  const { compact, alone } = useRoom();
  return <p data-testid="room">{[compact ? 'compact' : 'wide', alone ? 'alone' : 'beside'].join(' ')}</p>;
}

/** A list and a record in a window of so many rem. */
async function split(rem: number, open = true) {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(rem * 16);
  const onClose = vi.fn<() => void>();
  const stage = await renderPart(
    <Split
      list={
        <>
          <Room />
          <button type="button" data-cell="0:1" tabIndex={0}>
            list
          </button>
        </>
      }
      record={
        open ? (
          <RecordPane id="a" kind="Agreement" name="Group agreement" onClose={onClose}>
            <input aria-label="field" />
          </RecordPane>
        ) : undefined
      }
    />,
  );
  return { ...stage, onClose };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('list and record', () => {
  it('stand beside one another, with a line between them that arrow keys move', async () => {
    const { user } = await split(80);
    const line = screen.getByRole('separator', { name: 'Width of the record' });
    const before = Number(line.getAttribute('aria-valuenow'));
    act(() => line.focus());
    await user.keyboard('{ArrowLeft}');
    expect(Number(line.getAttribute('aria-valuenow'))).toBe(before + 4);
    await user.keyboard('{ArrowRight>40/}');
    expect(line.getAttribute('aria-valuenow')).toBe(line.getAttribute('aria-valuemin'));
    await user.keyboard('{ArrowLeft>40/}');
    expect(line.getAttribute('aria-valuenow')).toBe(line.getAttribute('aria-valuemax'));
    await user.keyboard('{ArrowRight>5/}');
    await expectNoViolations();
  });

  it('give the list the whole width where no record is open', async () => {
    await split(50, false);
    expect(screen.queryByRole('separator')).toBeNull();
    expect(screen.getByTestId('room').textContent).toBe('wide beside');
  });

  it.each([
    [120, 'wide beside'],
    [60, 'compact beside'],
    [40, 'compact alone'],
  ])('in %i rem are %s', async (rem, room) => {
    await split(rem);
    expect(screen.getByTestId('room').textContent).toBe(room);
  });

  it('leave the record alone where there is room for one only, and lead back to the list', async () => {
    const { user, onClose } = await split(40);
    expect(screen.queryByRole('region', { name: 'List' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Record' })).toBeTruthy();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('give the focus to the heading of a record that opens, and back to the list on Escape', async () => {
    const { user } = await split(80);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Group agreement' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe('list');
  });
});
