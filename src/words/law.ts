import type { LawProblemStatements } from '../core/law/problems.ts';
import type { Sentences } from '../core/statement.ts';
import { britishDay, listed } from './terms.ts';

/** What can be wrong with a law pack, and what to do about it. Each sentence is shown after its place in the pack. */
export const lawSentences: Sentences<LawProblemStatements> = {
  'law.not-a-pack': ({ found }) =>
    `This is no law pack: a JSON object with a formatVersion was expected, and this is ${found === 'object' ? 'an object without one' : `of the kind '${found}'`}.`,
  'law.newer-format': ({ found, known }) =>
    `The law pack is of format ${found}, and this program reads formats up to ${known}: use a newer version of the program.`,
  'law.missing-field': ({ expected }) =>
    `The field is missing${expected === '' ? '' : `; a value of the kind '${expected}' is expected`}.`,
  'law.unknown-field': ({ field }) => `The format has no field '${field}' here: correct its name or take it out.`,
  'law.refused-value': ({ value }) => `The value ${value} does not fit here.`,
  'law.no-source': ({ grade }) =>
    `A fact graded '${grade}' names no source: name one, or grade the fact 'unconfirmed'.`,
  'law.unknown-source': ({ key }) => `The source ${key} is not in the table of sources: enter it there.`,
  'law.no-such-field': ({ field }) => `'${field}' is named as unconfirmed, but the fact has no such field.`,
  'law.as-of-after-pack': ({ asOf, packAsOf }) =>
    `The fact is said to be checked on ${britishDay(asOf)}, after the day of the whole pack, ${britishDay(packAsOf)}.`,
  'law.ends-before-it-begins': ({ from, to }) =>
    `The last day, ${britishDay(to)}, lies before the first, ${britishDay(from)}.`,
  'law.spans-overlap': ({ from, to }) =>
    `The span begins ${from === '' ? 'on no stated day' : `on ${britishDay(from)}`}, and the one before it ends ${to === '' ? 'on no stated day' : `on ${britishDay(to)}`}: no day may lie in both.`,
  'law.gap-between-spans': ({ after, before }) =>
    `The days between ${britishDay(after)} and ${britishDay(before)} lie in no span: let one follow the other.`,
  'law.starts-late': ({ from, needed }) =>
    `The first span begins on ${britishDay(from)}, and the regime is judged from ${britishDay(needed)}.`,
  'law.ends-for-ever': ({ to }) =>
    `The last span ends on ${britishDay(to)}, and nothing follows it: leave its last day open, or add what follows.`,
  'law.unknown-country': ({ code }) => `'${code}' is neither a code of ISO 3166-1 nor XK.`,
  'law.country-missing': ({ codes }) => `The table leaves out ${listed(codes)}.`,
  'law.twice': ({ name }) => `'${name}' stands here a second time.`,
  'law.part-of-nothing': ({ code }) => `${code} is said to be part of another territory, which is not named.`,
  'law.part-of-needless': ({ code, partOf }) => `${code} names ${partOf} as its whole, but is not said to be a part.`,
  'law.part-of-a-part': ({ code, partOf }) => `${code} is said to be part of ${partOf}, which is itself only a part.`,
  'law.one-destination': ({ id }) =>
    `The approval ${id} has to name one destination: a territory, an organisation, or importers anywhere.`,
  'law.one-target': ({ id }) =>
    `The restriction ${id} has to name one target: a territory, or importers that a scheme marks.`,
  'law.unknown-zone': ({ zone }) => `The zone ${zone} is not in the list of zones.`,
  'law.zone-elsewhere': ({ zone, country, zoneCountry }) =>
    `The zone ${zone} lies in ${zoneCountry}, not in ${country}.`,
  'law.unknown-regime': ({ regime }) => `The regime '${regime}' is not in the list of regimes.`,
  'law.regime-says-neither': ({ regime }) =>
    `The regime ${regime} says neither from which day it is judged nor what the pack lacks to judge it.`,
};
