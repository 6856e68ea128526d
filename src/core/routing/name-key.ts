import { plainLetters } from '../plain-letters.ts';

/** Words that people leave out or write in different places: 'Isle of Man', 'The Gambia', 'Trinidad & Tobago'. */
const IDLE = new Set(['the', 'and', 'of']);

/**
 * What two spellings of one name have in common: case, accents, punctuation, spaces, 'the', 'of', '&' and 'and' do not matter, and 'St' is 'Saint'.
 * Marks are taken off Latin, Greek and Cyrillic letters only, since in other scripts they carry the vowel.
 * @returns letters and digits without spaces; empty where the text has none
 */
export function nameKey(text: string): string {
  const plain = plainLetters(text).replaceAll(/['’‘ʻʼ`]/g, '');
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !IDLE.has(word)).map((word) => (word === 'st' ? 'saint' : word));
  return (telling.length > 0 ? telling : words).join('');
}
