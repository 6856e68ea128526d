import type { FieldStatements } from '../../../core/records/problems.ts';
import type { Statement } from '../../../core/statement.ts';
import { sentence } from '../../catalogue.ts';
import { britishDay, listed, RECORD_KIND_WORDS, wordFor } from '../../terms.ts';

/** What a form needs to know to speak of fields as the form names them. */
export interface FormSpeech {
  /** The label of the field at a path. */
  readonly labelOf: (path: string) => string;
  /** The name of a place by its code. */
  readonly placeOf: (code: string) => string;
}

type Say<I extends keyof FieldStatements> = (parameters: FieldStatements[I], speech: FormSpeech) => string;

function kinds(codes: readonly string[]): string {
  return listed(codes.map((kind) => wordFor(RECORD_KIND_WORDS, kind))).replace(/ and (?!.* and )/u, ' or ');
}

/** Where a form says it otherwise than the terminal does: it shows the field, so neither codes nor names of fields are needed. */
const SENTENCES: { readonly [I in keyof FieldStatements]?: Say<I> } = {
  'field.missing': () => 'Fill this in.',
  'field.blank': () => 'This is blank: fill it in or empty it.',
  'field.not-a-day': () => 'This is not a day. Give day, month and year.',
  'field.not-a-country': () => 'Choose a country from the list.',
  'field.not-a-zone': () => 'Write the zone in capitals, for example DIFC.',
  'field.not-an-id': () => 'Choose a record from the list.',
  'field.not-a-sha256': () => 'A SHA-256 has 64 digits 0-9 and a-f.',
  'field.until-not-later': () => 'Choose a day after the one on which it is put off.',
  'field.past-due-day': () => 'It falls due before that day. To put it off past its day, say so.',
  'field.one-destination': () => 'Name either the country or the international organisation, and not both.',
  'field.needs-an-area': () => 'Tick at least one.',
  'field.wrong-type': () => 'This does not fit here. Type it again.',
  'field.not-one-of': () => 'Choose one from the list.',
  'field.too-long': ({ most, unit }) => `Shorten it: at most ${most} ${unit}.`,
  'field.too-short': ({ least, unit }) => `Add to it: at least ${least} ${unit}.`,
  'field.too-small': ({ least }) => `Too small: the least is ${least}.`,
  'field.too-big': ({ most }) => `Too big: the most is ${most}.`,
  'field.refused': () => 'This does not fit here.',
  'field.unknown-country': ({ value }) => `No territory has the code ${value}. Choose one from the list.`,
  'field.zone-elsewhere': ({ zone, country, zoneCountry }, { placeOf }) =>
    `The zone ${zone} lies in ${placeOf(zoneCountry)}, and the country here is ${placeOf(country)}. Correct one of the two.`,
  'field.names-nothing': ({ kinds: codes }) =>
    `That record is not in the register any more. Choose another ${kinds(codes)}.`,
  'field.names-wrong-kind': ({ name, kinds: codes }) =>
    `‘${name}’ cannot stand here. Choose a record of the kind ${kinds(codes)}.`,
  'field.names-itself': () => 'The record cannot name itself. Choose another one.',
  'field.goes-in-a-circle': ({ names }) => `This leads back to the record itself: ${names.join(' → ')}.`,
  'field.ends-before-it-begins': ({ begin, beginField }, { labelOf }) =>
    `This lies before ${britishDay(begin)}, which stands in ‘${labelOf(beginField)}’. Correct one of the two.`,
  'field.party-twice': ({ name }) =>
    `${name} is bound in the same role at the same time by another line. Give the days when it joined and left, or one line only.`,
};

/** What is wrong with a field, said beside it. */
export function formProblem(statement: Statement, speech: FormSpeech): string {
  const say = SENTENCES[statement.id as keyof FieldStatements] as
    ((parameters: unknown, speech: FormSpeech) => string) | undefined;
  return say === undefined ? sentence(statement) : say(statement.parameters, speech);
}
