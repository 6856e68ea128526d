import { describe, expect, it } from 'vitest';
import { TextStore } from '../../../src/engine/routing/workbook/text-store.ts';

describe('the texts that the cells of a workbook share', () => {
  const texts = Array.from({ length: 2500 }, (_, number) => `Ünïtèd ${number} ${'ß'.repeat(number % 7)}`);
  const store = new TextStore();
  for (const text of texts) store.add(text);

  it('come back by their number, whichever block they lie in', () => {
    expect(texts.map((_, number) => store.get(number))).toEqual(texts);
  });

  it('are as many as were added, and of no other number', () => {
    expect(store.count).toBe(2500);
    expect(store.get(2500)).toBeUndefined();
    expect(store.get(-1)).toBeUndefined();
    expect(store.get(Number.NaN)).toBeUndefined();
  });

  it('may be empty, or very long', () => {
    const long = 'x'.repeat(1_000_000);
    const other = new TextStore();
    for (const text of ['', long, '']) other.add(text);
    expect([0, 1, 2].map((number) => other.get(number))).toEqual(['', long, '']);
  });
});
