import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf } from '../../../src/engine/desk/choices.ts';

const byRank = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;

describe('the first few of a list', () => {
  it('are those that putting all in order would give, equals in the order in which they came', () => {
    const item = fc.record({ rank: fc.nat(5), name: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(item), fc.nat(12), (items, count) => {
        expect(firstOf(items, count, byRank)).toEqual(items.toSorted(byRank).slice(0, count));
      }),
    );
  });
});
