import { describe, expect, it } from 'vitest';
import { tickDay } from '../../src/words/screens/table.ts';
import { datedWords } from '../../src/words/terms.ts';

describe('dates as people in Britain write them', () => {
  it.each([
    ['2026-08-05', '5 August 2026'],
    ['2026-09', 'September 2026'],
    ['2026-13', '2026-13'],
    ['spring 2024', 'spring 2024'],
    ['', ''],
  ])('a source dated ‘%s’ reads ‘%s’', (dated, words) => {
    expect(datedWords(dated)).toBe(words);
  });

  it.each([
    ['2026-12-07', false, '7 Dec'],
    ['2026-12-01', true, 'Dec'],
    ['2027-01-01', true, 'Jan 2027'],
  ])('the line of %s on an axis reads so, by months: %s', (day, byMonths, words) => {
    expect(tickDay(day, byMonths)).toBe(words);
  });
});
