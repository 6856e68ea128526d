import { array, assert, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/days.ts';
import type { Validity } from '../../../src/core/days.ts';
import { checkSeries } from '../../../src/core/law/span-checks.ts';

const FIRST = '2018-05-25';

/** Spans that follow one another from the first day on, each as long as said, the last without end. */
function series(lengths: readonly number[]): Validity[] {
  let from = FIRST;
  const spans: Validity[] = lengths.map((length) => {
    const span = { validFrom: from, validTo: addDays(from, length - 1) };
    from = addDays(from, length);
    return span;
  });
  return [...spans, { validFrom: from }];
}

const lengths = array(integer({ min: 1, max: 800 }), { minLength: 1, maxLength: 8 });

describe('a series of spans', () => {
  test('that follow one another day by day has nothing wrong', () => {
    assert(
      property(lengths, (each) => {
        expect(checkSeries(series(each), 'spans', 'X', FIRST)).toEqual([]);
      }),
    );
  });

  test('is wrong in one place when one of its ends is moved, whichever and however far', () => {
    const moves = tuple(
      lengths,
      nat(),
      integer({ min: -500, max: 500 }).filter((by) => by !== 0),
    );
    assert(
      property(moves, ([each, where, by]) => {
        const spans = series(each);
        const index = where % each.length;
        const moved = spans.map((span, at) =>
          at === index && span.validTo !== undefined ? { ...span, validTo: addDays(span.validTo, by) } : span,
        );
        const found = checkSeries(moved, 'spans', 'X', FIRST).map(({ statement, path }) => [statement.id, path]);
        expect(found).toEqual([
          [by > 0 ? 'law.spans-overlap' : 'law.gap-between-spans', `spans[${index + 1}].validFrom`],
        ]);
      }),
    );
  });

  test('may be empty, and may begin without a day', () => {
    expect(checkSeries([], 'spans', 'X', FIRST)).toEqual([]);
    expect(checkSeries([{ validTo: '2026-09-29' }, { validFrom: '2026-09-30' }], 'spans', 'X')).toEqual([]);
  });
});
