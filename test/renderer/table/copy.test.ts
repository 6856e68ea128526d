import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/contract/common.ts';
import { asCells } from '../../../src/renderer/table/copy.ts';
import { COLUMNS, rowOf } from '../support/data.ts';

const HEADINGS = { overall: 'Answer', title: 'Title', destination: 'Destination', goodThrough: 'Good through' };

function copied(cells: Row['cells']): string[] {
  const row = { ...rowOf(2), cells: { ...rowOf(2).cells, ...cells } };
  return asCells(COLUMNS, HEADINGS, [row], { codes: {} }).split('\r\n')[1]?.split('\t') ?? [];
}

describe('rows as cells to paste', () => {
  it('begin with the headings, and give words for codes, countries by name, and days as every spreadsheet reads them', () => {
    expect(asCells(COLUMNS, HEADINGS, [rowOf(2), rowOf(1)], { codes: {} }).split('\r\n')).toEqual([
      'Answer\tTitle\tDestination\tGood through\tdataCategories',
      'Mechanism in place\tTransfer 2\tMalaysia\t2027-01-05\tNames; Addresses',
      'No mechanism\tTransfer 1\tAustralia\t\tNames; Addresses',
    ]);
  });

  it.each(['=1+1', '+44', '-1', '@cmd', '=HYPERLINK("x")'])('run nothing: %s', (text) => {
    expect(copied({ title: text })[1]).toBe(`'${text}`);
  });

  it('keep a cell in its cell', () => {
    expect(copied({ title: 'one\ttwo\r\nthree' })).toHaveLength(COLUMNS.length);
    expect(copied({ title: 'one\ttwo\r\nthree' })[1]).toBe('one two three');
  });
});
