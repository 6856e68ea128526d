import { describe, expect, it } from 'vitest';
import { ByCells } from '../../../src/engine/routing/by-cells.ts';

describe('what is remembered of rows by their cells', () => {
  it('is the same for rows that differ in other columns only', () => {
    const known = new ByCells<string>([2, 0]);
    known.keep(['yes', 'Jane', 'Kenya'], 'stays');
    expect(known.of(['yes', 'John', 'Kenya'])).toBe('stays');
  });

  it('keeps cells of different columns apart, though together they read the same', () => {
    const known = new ByCells<string>([0, 1]);
    known.keep(['Ken', 'ya'], 'one');
    known.keep(['Kenya', ''], 'other');
    expect(known.of(['Ken', 'ya'])).toBe('one');
    expect(known.of(['Kenya', ''])).toBe('other');
    expect(known.of(['', 'Kenya'])).toBeUndefined();
  });

  it('takes a cell that is missing for an empty one', () => {
    const known = new ByCells<string>([0, 1]);
    known.keep(['Kenya'], 'one');
    expect(known.of(['Kenya', ''])).toBe('one');
  });

  it('counts distinct sets of cells, and knows nothing once it is cleared', () => {
    const known = new ByCells<string>([0]);
    known.keep(['Kenya'], 'one');
    known.keep(['Côte d’Ivoire'], 'other');
    expect(known.size).toBe(2);
    expect([...known.values()]).toEqual(['one', 'other']);
    known.clear();
    expect(known.size).toBe(0);
    expect(known.of(['Kenya'])).toBeUndefined();
  });
});
