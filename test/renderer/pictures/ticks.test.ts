import { describe, expect, it } from 'vitest';
import { stacked, ticksTo } from '../../../src/renderer/pictures/charts/ticks.ts';

describe('the scale of a chart', () => {
  it.each([
    [4, [0, 1, 2, 3, 4]],
    [5, [0, 1, 2, 3, 4, 5]],
    [11, [0, 5, 10, 15]],
    [92, [0, 20, 40, 60, 80, 100]],
    [2600, [0, 1000, 2000, 3000]],
    [0, [0, 1]],
  ])('goes up to %i in steps that are counted without effort', (most, ticks) => {
    expect(ticksTo(most, 5)).toEqual(ticks);
  });
});

describe('a stacked bar', () => {
  it('begins each part where the one before it ends, and leaves out what counts nothing', () => {
    const counts = { worse: 3, same: 0, other: 2 };
    expect(stacked(['worse', 'same', 'other'] as const, (series) => counts[series])).toEqual([
      { series: 'worse', from: 0, count: 3 },
      { series: 'other', from: 3, count: 2 },
    ]);
  });
});
