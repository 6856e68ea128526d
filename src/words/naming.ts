import { listed } from './terms.ts';

/** How many names, and how many titles, a sentence carries before it says how many more there are. */
const NAMED = 6;
const TITLED = 3;

/** How many characters of a quoted sentence are repeated. */
const QUOTED = 140;

/** 'a, b, c and 7 more'. */
export function some(names: readonly string[], most = NAMED): string {
  return names.length <= most + 1
    ? listed(names)
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}

/** The same for titles, each in quotation marks. */
export function titles(names: readonly string[]): string {
  return some(
    names.map((name) => `‘${name}’`),
    TITLED,
  );
}

/** A sentence in quotation marks, on one line and not too long. */
export function quoted(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length <= QUOTED ? `‘${flat}’` : `‘${flat.slice(0, QUOTED - 1).trimEnd()}…’`;
}

/** Verb for one or many. */
export function verb(names: readonly string[], one: string, many: string): string {
  return names.length === 1 ? one : many;
}

/** 'sentence 3 of the notice ‘…’', with a verb for one or many sentences where one follows. */
export function sentencesOf(notice: string, numbers: readonly string[], one = '', many = one): string {
  const verbs = verb(numbers, one, many);
  return `${verb(numbers, 'Sentence', 'Sentences')} ${listed(numbers)} of ‘${notice}’${verbs === '' ? '' : ` ${verbs}`}`;
}
