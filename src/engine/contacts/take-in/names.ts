/** A person's name in its parts, as the list has it; parts that it does not have are left out. */
export interface NameParts {
  readonly title?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
}

/** Forms of address, which some lists write before the name or under the heading of the post. */
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|madam|rev|herr|frau|mme|mlle|monsieur|madame|señor|señora|sr|sra|srta|dott|encik|puan|dato'?|datuk|tan sri)\.?$/i;

/** What follows a name after a comma without being its first part. */
const AFTER_NAME = /^(?:ph\.?d|m\.?d|mba|ll\.?[bm]|m\.?sc|b\.?sc|esq|jr|sr|i{2,3}|iv|obe|cbe|mbe|dr|f?rics)\.?$/i;

/** Whether the text is a form of address and no post. */
export function isHonorific(text: string): boolean {
  return HONORIFIC.test(text.trim());
}

/**
 * Takes a whole name apart without losing a letter of it: 'Doe, Jane' at its comma, any other at its first space, so that the parts read together as it was written. A single word is the
 * last name.
 */
export function nameParts(whole: string): NameParts {
  const name = whole.trim().replaceAll(/\s+/g, ' ');
  if (name === '') return {};
  const [first = '', ...rest] = name.split(' ');
  if (rest.length > 0 && isHonorific(first)) return { ...nameParts(rest.join(' ')), title: first };
  const [before = '', after = '', more] = name.split(',').map((part) => part.trim());
  const isTurned = before !== '' && after !== '' && more === undefined && !AFTER_NAME.test(after);
  if (isTurned) return { firstName: after, lastName: before };
  return rest.length === 0 ? { lastName: first } : { firstName: first, lastName: rest.join(' ') };
}
