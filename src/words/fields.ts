import type { FieldStatements } from '../core/records/problems.ts';
import type { Sentences } from '../core/statement.ts';
import { OWN_LIST_WORDS, RECORD_KIND_WORDS, wordFor } from './terms.ts';

function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`;
}

function kindsInWords(kinds: readonly string[]): string {
  return listed(kinds.map((kind) => wordFor(RECORD_KIND_WORDS, kind)));
}

/** What a schema expects, in words. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  array: 'a list, in square brackets',
  object: 'an object, in curly brackets',
  boolean: 'true or false',
};

function expectedInWords(expected: string): string {
  return EXPECTED[expected] ?? `one of ${listed(expected.split(' | '))}`;
}

/** What is wrong with a field of a record, and what to do. Each sentence is shown after the field's name. */
export const fieldSentences: Sentences<FieldStatements> = {
  'field.not-a-day': ({ value }) => `'${value}' is not a day; write it as YYYY-MM-DD, for example 2026-11-22`,
  'field.not-a-time': ({ value }) => `'${value}' is not a time of day; write it as HH:MM, for example 09:30`,
  'field.blank': () => 'is blank; fill it in or leave the field out',
  'field.not-a-country': ({ value }) =>
    `'${value}' is not a country code; write the two capital letters of ISO 3166-1, for example MY`,
  'field.not-a-zone': ({ value }) => `'${value}' is not a zone code; write it in capitals, for example DIFC`,
  'field.not-an-id': ({ value }) => `'${value}' is not a record's id, which is a UUID of version 7`,
  'field.not-a-sha256': ({ value }) => `'${value}' is not a SHA-256, which is 64 digits 0-9 and a-f`,
  'field.until-not-later': () => 'the day on which it is back has to be later than the day on which it is put off',
  'field.past-due-day': () =>
    'it falls due before that day: to put it off past its day, say so (pastDueDay, in the window “Past its day”)',
  'field.one-destination': () => 'name either the country or the international organisation, and not both',
  'field.needs-an-area': () => "name at least one area, 'uk' or 'eea'",
  'field.missing': ({ expected }) => `is missing; it takes ${expectedInWords(expected)}`,
  'field.unknown': ({ known, nearest }) => {
    if (nearest !== '') return `there is no such field; did you mean '${nearest}'?`;
    return known.length === 0
      ? 'there is no such field'
      : `there is no such field; the fields here are ${known.join(', ')}`;
  },
  'field.wrong-type': ({ expected, value }) => `takes ${expectedInWords(expected)}, and not ${value}`,
  'field.not-one-of': ({ allowed, value }) => `'${value}' is none of ${listed(allowed)}`,
  'field.too-long': ({ most, unit }) => `has more than ${most} ${unit}; shorten it`,
  'field.too-short': ({ least, unit }) => `has fewer than ${least} ${unit}; add to it`,
  'field.too-small': ({ least, value }) => `${value} is too small; the least is ${least}`,
  'field.too-big': ({ most, value }) => `${value} is too big; the most is ${most}`,
  'field.refused': ({ value }) => `'${value}' does not fit here`,
  'field.unknown-country': ({ value }) =>
    `'${value}' is the code of no territory that the law pack knows; look it up in ISO 3166-1`,
  'field.zone-elsewhere': ({ zone, country, zoneCountry }) =>
    `the zone ${zone} lies in ${zoneCountry}, and the country given beside it is ${country}; correct one of the two`,
  'field.names-nothing': ({ id, kinds }) =>
    `names ${id}, and no record has that id; put in the ${kindsInWords(kinds)} first, or in the same change`,
  'field.names-wrong-kind': ({ id, kind, name, kinds }) =>
    `names ${id}, which is the ${wordFor(RECORD_KIND_WORDS, kind)} '${name}'; it has to name a record of the kind ${kindsInWords(kinds)}`,
  'field.names-itself': ({ id }) => `names its own record (${id}); it has to name another one`,
  'field.goes-in-a-circle': ({ names }) => `leads back to its own record: ${names.join(' → ')}`,
  'field.ends-before-it-begins': ({ begin, beginField, end }) =>
    `${end} lies before ${begin}, which stands in ${beginField}; correct one of the two`,
  'field.party-twice': ({ name, other }) =>
    `${name} is bound in the same role at the same time by ${other}; give the days when it joined and left, or one line only`,
  'field.law-other-list': ({ list }) =>
    `belongs to another list than ${wordFor(OWN_LIST_WORDS, list)}; choose the list that it is for, or empty it`,
  'field.law-row-twice': () => 'says the row a second time; keep the fields of the form or the JSON, not both',
  'field.law-row-missing': ({ list }) => `is missing: say what is to stand among the ${wordFor(OWN_LIST_WORDS, list)}`,
  'field.law-no-object': () => 'has to be one JSON object, in curly brackets',
  'field.law-no-json': ({ detail }) => `is not JSON (${detail})`,
  'field.law-inside': ({ place, rule, ...rest }) => {
    const inner = (fieldSentences as unknown as Readonly<Record<string, (of: object) => string>>)[rule];
    return `at ${place}: ${inner?.(rest) ?? 'this does not fit here'}`;
  },
  'field.law-needless-target': () => 'is for a row that is replaced or withdrawn; empty it for one that is added',
  'field.law-target-missing': () => 'is missing: name the row of the law pack that is replaced or withdrawn',
  'field.law-no-such-row': ({ list, target }) =>
    `'${target}' is no row among the ${wordFor(OWN_LIST_WORDS, list)} of the law pack; take its id from the list that 'law' shows`,
  'field.id-taken': ({ kind, name }) =>
    `belongs to another record already, the ${wordFor(RECORD_KIND_WORDS, kind)} '${name}'; no two records share an id`,
  'field.id-twice': ({ id }) => `${id} stands twice in this change; put each record in once`,
  'field.no-such-record': ({ kind, id }) => `no ${wordFor(RECORD_KIND_WORDS, kind)} has the id ${id}`,
  'field.erased-contact': ({ on }) =>
    `belonged to a contact that was erased on ${on}; an erased contact does not come back under its id`,
  'field.still-named': ({ kind, name, id, byField }) =>
    `is still named by the ${wordFor(RECORD_KIND_WORDS, kind)} '${name}' (${id}) in ${byField}; change or remove that first`,
  'field.still-named-by-more': ({ more }) => `is still named in ${more} more places`,
};
