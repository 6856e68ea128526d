import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf, sentencesIn, splitNotice } from '../../../src/core/records/split-notice.ts';

function solid(text: string): string {
  return text.replaceAll(/\s/g, '');
}

describe('a notice cut into sentences', () => {
  test('keeps every sentence under its heading, numbered in the order of the text', () => {
    const text = '1. Who we are\nOptima\nWe are Optima Ltd. of High Wycombe. Write to us!\n2. Data\nWe keep your name.';
    expect(splitNotice(text)).toEqual([
      { number: 1, section: '1. Who we are: Optima', quote: 'We are Optima Ltd. of High Wycombe.' },
      { number: 2, section: '1. Who we are: Optima', quote: 'Write to us!' },
      { number: 3, section: '2. Data', quote: 'We keep your name.' },
    ]);
  });

  test('goes on counting where a notice has sentences already', () => {
    expect(splitNotice('We keep your name.', 41).map(({ number }) => number)).toEqual([42]);
  });

  test('takes a heading under which nothing stands for a sentence, so that it is not lost', () => {
    expect(splitNotice('We keep it.\nContact\nOffice')).toEqual([
      { number: 1, quote: 'We keep it.' },
      { number: 2, quote: 'Contact' },
      { number: 3, quote: 'Office' },
    ]);
  });

  test.each([
    ['a company’s short form', 'Optima Contracting Ltd. We write.', ['Optima Contracting Ltd. We write.']],
    ['a title', 'Write to Mr. Smith. He answers.', ['Write to Mr. Smith.', 'He answers.']],
    ['the number of a section', '2.1. We collect data. We keep it.', ['2.1. We collect data.', 'We keep it.']],
    ['a question', 'How long? For a year.', ['How long?', 'For a year.']],
    ['a quotation that closes', 'We say “yes.” Then we act.', ['We say “yes.”', 'Then we act.']],
    ['an address of a page', 'See www.ico.org.uk for more. Thank you.', ['See www.ico.org.uk for more.', 'Thank you.']],
  ])('is not misled by %s', (_, paragraph, expected) => {
    expect(sentencesIn(paragraph)).toEqual(expected);
  });

  test('joins a line that was broken at the edge of a page, and leaves the points of a list apart', () => {
    expect(piecesOf('We keep your data for as long\nas you do not opt out.\n• your name\n• your role')).toEqual([
      { kind: 'sentence', text: 'We keep your data for as long as you do not opt out.' },
      { kind: 'sentence', text: '• your name' },
      { kind: 'sentence', text: '• your role' },
    ]);
  });

  test('loses nothing of any text', () => {
    const word = fc.constantFrom(
      'We',
      'keep',
      'data',
      'Ltd.',
      'e.g.',
      '1.',
      '2.1.',
      '•',
      'a',
      'I.',
      'end.',
      '“so.”',
      '…',
      'ß',
      '[in',
      'UK]',
    );
    const blank = fc.constantFrom(' ', '\n', '\r\n', '  ', '\n\n', '\t', '\u00a0');
    const text = fc.array(fc.tuple(word, blank), { maxLength: 40 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (given) => {
        expect(
          solid(
            piecesOf(given)
              .map((piece) => piece.text)
              .join(''),
          ),
        ).toBe(solid(given));
      }),
    );
  });

  test.each(['optima', 'optex'])('loses nothing of the notice of %s, and finds its promises as they are', (name) => {
    const text = readFileSync(
      path.join(import.meta.dirname, '../../fixtures/notices', `${name}-privacy-notice.txt`),
      'utf8',
    );
    const cut = splitNotice(text);
    const all = solid(cut.map(({ section = '', quote }) => section + quote).join(''));
    for (const piece of piecesOf(text)) expect(all).toContain(solid(piece.text));
    expect(
      solid(
        piecesOf(text)
          .map((piece) => piece.text)
          .join(''),
      ),
    ).toBe(solid(text));
    const promise = {
      optima:
        'By law, we have to keep basic information about our customers (including Contact, Data, and Identity Data) for as long as you do not opt-out.',
      optex: 'We will promptly correct any information found to be incorrect.',
    }[name];
    expect(cut.map(({ quote }) => quote)).toContain(promise);
  });
});
