import { describe, expect, it } from 'vitest';
import { moved } from '../../../src/renderer/table/grid-keys.ts';

const SIZE = { rows: 100, columns: 6, page: 20 };
const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false });

describe('keys in a grid', () => {
  it.each([
    ['ArrowDown', false, { row: 5, column: 2 }, { row: 6, column: 2 }],
    ['ArrowUp', false, { row: 5, column: 2 }, { row: 4, column: 2 }],
    ['ArrowUp', false, { row: 0, column: 2 }, { row: -1, column: 2 }],
    ['ArrowUp', false, { row: -1, column: 2 }, { row: -1, column: 2 }],
    ['ArrowDown', false, { row: 99, column: 2 }, { row: 99, column: 2 }],
    ['ArrowLeft', false, { row: 5, column: 0 }, { row: 5, column: 0 }],
    ['ArrowRight', false, { row: 5, column: 5 }, { row: 5, column: 5 }],
    ['PageDown', false, { row: 5, column: 2 }, { row: 25, column: 2 }],
    ['PageDown', false, { row: 90, column: 2 }, { row: 99, column: 2 }],
    ['PageUp', false, { row: 25, column: 2 }, { row: 5, column: 2 }],
    ['PageUp', false, { row: 5, column: 2 }, { row: 0, column: 2 }],
    ['Home', false, { row: 5, column: 2 }, { row: 5, column: 0 }],
    ['End', false, { row: 5, column: 2 }, { row: 5, column: 5 }],
    ['Home', true, { row: 5, column: 2 }, { row: 0, column: 0 }],
    ['End', true, { row: 5, column: 2 }, { row: 99, column: 5 }],
  ])('%s (with Ctrl: %s) leads from %o to %o', (name, ctrl, from, to) => {
    expect(moved(from, key(name, ctrl), SIZE)).toEqual(to);
  });

  it.each(['Enter', ' ', 'Tab', 'a', 'Escape'])('%s does not move', (name) => {
    expect(moved({ row: 5, column: 2 }, key(name), SIZE)).toBeUndefined();
  });

  it('stay on the headings where there are no rows', () => {
    expect(moved({ row: -1, column: 1 }, key('ArrowDown'), { rows: 0, columns: 3, page: 5 })).toEqual({
      row: -1,
      column: 1,
    });
  });
});
