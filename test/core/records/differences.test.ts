import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesBetween, saysTheSame } from '../../../src/core/records/differences.ts';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';

const sample = sampleSnapshot('optima');

/** The sample with its first transfer changed, or without it. */
function changed(
  change: (first: Snapshot['transfers'][number]) => Snapshot['transfers'][number] | undefined,
): Snapshot {
  const [first, ...rest] = sample.transfers;
  if (first === undefined) throw new Error('the sample has no transfers');
  const made = change(first);
  return snapshotOf(sample.name, { ...sample, transfers: made === undefined ? rest : [made, ...rest] });
}

const told = (before: Snapshot, after: Snapshot) =>
  differencesBetween(before, after).map(({ what, name, fields }) => [what, name, fields.map(({ field }) => field)]);

describe('what differs between two states of a register', () => {
  const [first] = sample.transfers;
  const title = first?.title ?? '';

  it('is nothing between a state and itself, or its copy', () => {
    expect(differencesBetween(sample, sample)).toEqual([]);
    expect(
      differencesBetween(sample, snapshotOf(sample.name, structuredClone({ ...sample, byId: undefined }))),
    ).toEqual([]);
  });

  it('is told field by field, with both values, under the later name', () => {
    const after = changed((one) => ({ ...one, title: 'Renamed', volume: '12 a week' }));
    expect(told(sample, after)).toEqual([
      ['changed', 'Renamed', expect.arrayContaining(['title', 'volume']) as unknown],
    ]);
    const [difference] = differencesBetween(sample, after);
    expect(difference?.fields).toContainEqual({ field: 'title', before: title, after: 'Renamed' });
    expect(difference?.fields).toContainEqual({ field: 'volume', before: first?.volume, after: '12 a week' });
  });

  it('names what is new and what is gone', () => {
    const without = changed(() => undefined);
    expect(told(sample, without).map(([what, name]) => [what, name])).toEqual([['gone', title]]);
    expect(told(without, sample).map(([what, name]) => [what, name])).toEqual([['new', title]]);
  });
});

describe('two values', () => {
  it('say the same whatever the order of their fields, and else never', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const sorted = (value: unknown): unknown => {
          if (Array.isArray(value)) return value.map(sorted);
          if (typeof value !== 'object' || value === null) return value;
          return Object.fromEntries(
            Object.entries(value)
              .toSorted(([a], [b]) => (a < b ? 1 : -1))
              .map(([key, inner]) => [key, sorted(inner)]),
          );
        };
        expect(saysTheSame(one, sorted(one))).toBe(true);
        expect(saysTheSame(one, other)).toBe(
          JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)) || Object.is(one, other),
        );
      }),
    );
  });
});
