import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetNames } from '../../../src/engine/export/sheet-names.ts';

describe('the names of sheets', () => {
  test.for<[string, string[], string[]]>([
    ['lose what a spreadsheet does not take', ['A/B: [C]*?\\ Ltd', "'Quoted'"], ['A B C Ltd', 'Quoted']],
    [
      'are told apart whatever their case',
      ['Alpha Ltd', 'ALPHA LTD', 'alpha ltd'],
      ['Alpha Ltd', 'ALPHA LTD (2)', 'alpha ltd (3)'],
    ],
    [
      'are cut after a word, and marked as cut',
      ['A company with a name far too long for a sheet', 'A company with a name far too long as well'],
      ['A company with a name far too…', 'A company with a name far… (2)'],
    ],
    ['leave alone what other sheets are called', ['Transfers', 'transfers'], ['Transfers (2)', 'transfers (3)']],
    ['are not the one that Excel keeps for itself', ['History', ''], ['Sheet History', 'Sheet']],
  ])('%s', ([_what, given, expected]) => {
    expect(sheetNames(given, ['Transfers'])).toEqual(expected);
  });

  test('are always such that a spreadsheet takes them, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 50 }), { maxLength: 30 }), (given) => {
        const names = sheetNames(given, ['Transfers']);
        expect(names).toHaveLength(given.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]/\\:*?\p{Cc}]|^'|'$/u);
        }
      }),
    );
  });
});
