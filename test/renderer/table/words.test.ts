import { expect, it } from 'vitest';
import { TABLE_WORDS } from '../../../src/words/screens/columns.ts';
import { tableWords } from '../../../src/words/screens/table.ts';

it.each(Object.entries(TABLE_WORDS))('what stands alone in a cell begins with a capital: %s', (_kind, { codes }) => {
  const small = Object.values(codes)
    .flatMap((words) => Object.values(words))
    .filter((word) => /^\p{Ll}/u.test(word));
  expect(small).toEqual([]);
});

it('counts of rows are grouped by thousands', () => {
  expect(tableWords.copied(10_000)).toBe('10,000 rows copied.');
});
