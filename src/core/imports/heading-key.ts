/** Remarks that authorities print behind a heading and people leave out. */
const REMARKS = /\((?:if applicable|if possible|where applicable|where possible|if any|optional)\)/gi;

/** The basis of processing, whichever adjective stands before it. */
const BASIS = /\b(?:law\w+|legal) (?:basis|bases|grounds?)\b/g;

/** What two spellings of one heading have in common: letters and digits, without case, punctuation and '(if applicable)'. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .replaceAll(REMARKS, '')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(BASIS, 'legal basis')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** What goes before a heading to number it: '1. ', 'b) '. */
const NUMBERED = /^\s*(?:\d{1,2}|[a-z])[.)]\s*/i;

/** Words that change nothing of what a heading asks for. */
const SMALL_WORDS = new Set(['a', 'an', 'any', 'are', 'has', 'have', 'is', 'of', 'that', 'the', 'their', 'your']);

/**
 * What two headings have in common that ask for the same in other words: besides what `headingKey` leaves out, numbers before, remarks in brackets, small words, the plural,
 * and American spelling.
 */
export function looseHeadingKey(heading: string): string {
  const plain = heading
    .normalize('NFKC')
    .replace(NUMBERED, '')
    .replaceAll(/\([^()]*\)/g, ' ')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(BASIS, 'legal basis')
    .replaceAll(/iz(?=ation|e|ing)/g, 'is');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.replace(/ies$/, 'y').replace(/(?<=[^s]{3})s$/, ''))
    .join('');
}
