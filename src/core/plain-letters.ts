/** Letters that do not come apart into a plain letter and a mark, and what people without them on the keyboard write. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const MARKS = /[\u0300-\u036F]/g;
const BEYOND_ASCII = /[^\0-\u007F]/;

/**
 * A text in small letters without accents: 'MÜLLER' and 'müller' are both 'muller'. Marks are taken off Latin, Greek and Cyrillic letters only, since in
 * other scripts they carry the vowel.
 */
export function plainLetters(text: string): string {
  // Most texts of most registers are plain: there are a hundred thousand of them to be searched while a person types.
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(MARKS, '')
    .replaceAll(/[øłßæœđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Whether a text holds every word that is looked for, in whatever order, letters as `plainLetters` takes them. Nothing looked for is in every text. */
export function holdsWords(text: string, wanted: string): boolean {
  const inside = plainLetters(text);
  return plainLetters(wanted)
    .split(/\s+/u)
    .every((word) => inside.includes(word));
}
