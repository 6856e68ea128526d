import { describe, expect, it } from 'vitest';
import { holdsWords, plainLetters } from '../../src/core/plain-letters.ts';

describe('plain letters', () => {
  it.each([
    ['Müller', 'muller'],
    ['ØRSTED', 'orsted'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Côte d’Ivoire', 'cote d’ivoire'],
    ['İstanbul', 'istanbul'],
    // The vowel signs of other scripts are no accents.
    ['दिल्ली', 'दिल्ली'],
    ['ไทย', 'ไทย'],
  ])('of %s are %s', (text, plain) => {
    expect(plainLetters(text)).toBe(plain);
  });
});

describe('a text', () => {
  it.each([
    ['Ørsted Wind A/S, Denmark', 'denmark orsted', true],
    ['Ørsted Wind A/S, Denmark', '  wind ', true],
    ['Ørsted Wind A/S, Denmark', '', true],
    ['Ørsted Wind A/S, Denmark', 'orsted sweden', false],
  ])('%s, searched for ‘%s’: %s', (text, wanted, is) => {
    expect(holdsWords(text, wanted)).toBe(is);
  });
});
