import type { NoticeSentence } from '../../core/records/notice.ts';
import { counted, number } from '../count.ts';
import { britishDay, listed, wordFor } from '../terms.ts';
import { noticeForm } from './forms/notice.ts';

/** How a sentence stands. */
export type SentenceState = NoticeSentence['state'];
type Promise = NoticeSentence['commitments'][number];

const COMMITMENT = noticeForm.fields.sentences.fields.commitments.fields;

const STATES: Readonly<Record<SentenceState, string>> = {
  checked: 'Checked',
  'told-only': 'Told only',
  'unsafe-wording': 'Unsafe wording',
  'to-be-confirmed': 'To be confirmed',
};

const STATE_MEANINGS: Readonly<Record<SentenceState, string>> = {
  checked: 'A commitment that the register is checked against.',
  'told-only': 'Informs; there is nothing to check.',
  'unsafe-wording': 'Cannot be kept as it stands.',
  'to-be-confirmed': 'Its meaning or truth is not settled.',
};

const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  days: ['day', 'days'],
  months: ['month', 'months'],
  years: ['year', 'years'],
};

/** A part of a promise: what it is about, and what it says. */
export interface PromisePart {
  readonly label: string;
  readonly text: string;
}

function span({ number: count, unit, fromEvent, untilEvent }: Promise): string {
  const [one, several] = UNITS[unit ?? ''] ?? ['', ''];
  return [
    ...(count === undefined ? [] : [unit === undefined ? number(count) : counted(count, one, several)]),
    ...(fromEvent === undefined ? [] : [`from: ${fromEvent}`]),
    ...(untilEvent === undefined ? [] : [`until: ${untilEvent}`]),
  ].join(' ');
}

/** What a promise says, part by part; parts that it does not have are left out. */
export function promiseParts(
  promise: Promise,
  names: { readonly party: (id: string) => string; readonly country: (code: string) => string },
): readonly PromisePart[] {
  const { area, areaAsOf, countries, parties, exceptions, purposes, dataCategories, bases, safeguards, details } =
    promise;
  const areaText = area === undefined ? '' : COMMITMENT.area.choices[area];
  const basisChoices: Readonly<Record<string, string>> = COMMITMENT.bases.choices;
  const parts: readonly PromisePart[] = [
    {
      label: COMMITMENT.area.label,
      text:
        areaText === '' || areaAsOf === undefined ? areaText : `${areaText}, as it stood on ${britishDay(areaAsOf)}`,
    },
    { label: COMMITMENT.countries.label, text: listed(countries.map(names.country)) },
    { label: COMMITMENT.parties.label, text: listed(parties.map(names.party)) },
    { label: COMMITMENT.purposes.label, text: purposes.join('; ') },
    { label: COMMITMENT.dataCategories.label, text: dataCategories.join('; ') },
    { label: COMMITMENT.bases.label, text: bases.map((basis) => wordFor(basisChoices, basis)).join('; ') },
    { label: COMMITMENT.safeguards.label, text: safeguards.join('; ') },
    { label: COMMITMENT.exceptions.label, text: exceptions.join('; ') },
    { label: 'How long', text: span(promise) },
    { label: COMMITMENT.details.label, text: details.join('; ') },
  ];
  return parts.filter(({ text }) => text !== '');
}

/** What is promised, in a few words. */
export function promiseName({ kind }: Promise): string {
  return COMMITMENT.kind.choices[kind];
}

/** What the place Notice says. */
export const noticeWords = {
  lead: 'Every sentence of the notice that promises or tells something, and how it stands.',
  choose: 'Notice',
  state: (state: SentenceState) => STATES[state],
  stateMeaning: (state: SentenceState) => STATE_MEANINGS[state],
  version: 'Version',
  address: 'Published at',
  inForce: 'In force',
  speaksFor: 'Speaks for',
  inForceFrom: (from: string | undefined, to: string | undefined) =>
    [
      ...(from === undefined ? [] : [`from ${britishDay(from)}`]),
      ...(to === undefined ? [] : [`until ${britishDay(to)}`]),
    ].join(' '),
  notRecordedSince: (why: string) => `Not recorded. ${why}`,
  filter: 'Show sentences by state',
  all: 'All',
  withFindings: 'With findings',
  count: (label: string, count: number) => `${label} ${number(count)}`,
  sum: (counts: readonly number[], total: number) =>
    `${counts.map(number).join(' + ')} = ${counted(total, 'sentence', 'sentences')}`,
  shown: (shown: number, total: number) =>
    shown === total
      ? counted(total, 'sentence', 'sentences')
      : `${number(shown)} of ${counted(total, 'sentence', 'sentences')}`,
  sentence: (place: number) => `Sentence ${place}`,
  foundWhole: 'Found about the notice as a whole',
  notTold: 'So, and not told',
  toDo: 'To do',
  noneInState: 'No sentence stands so',
  showAll: 'Show all sentences',
  edit: 'Edit the notice',
  add: 'Record a notice',
  empty: 'No notice is recorded',
  emptyText:
    'Record your privacy notice sentence by sentence. The register then says what is promised but not so, what is so but not told, and which wording cannot be kept.',
  noSentences: 'No sentence is recorded',
  noSentencesText: 'Edit the notice and add its sentences, each in its own words.',
  noSection: 'Without a section',
} as const;
