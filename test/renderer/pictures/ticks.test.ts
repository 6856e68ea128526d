import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksTo } from '../../../src/renderer/pictures/charts/ticks.ts';

describe('the numbers at an axis of counts', () => {
  it.each([
    [0, [0, 1, 2, 3, 4]],
    [4, [0, 1, 2, 3, 4]],
    [5, [0, 2, 4, 6, 8]],
    [11, [0, 3, 6, 9, 12]],
    [92, [0, 25, 50, 75, 100]],
    [2604, [0, 750, 1500, 2250, 3000]],
  ])('up to %i are %j', (most, ticks) => {
    expect(ticksTo(most)).toEqual(ticks);
  });

  it('are whole, even, and reach the highest count without leaving half of the room empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 10_000_000 }), (most) => {
        const ticks = ticksTo(most);
        const last = ticks.at(-1) ?? 0;
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(new Set(ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0))).size).toBe(1);
        expect(last).toBeGreaterThanOrEqual(most);
        expect(last).toBeLessThanOrEqual(most * 2);
      }),
    );
  });
});
