import type { Article30Statements } from '../core/views/article30-statements.ts';
import type { Sentences } from '../core/statement.ts';
import { britishDay, DATA_KIND_WORDS, listed, REGIME_WORDS, ROLE_WORDS, VERDICT_WORDS, wordFor } from './terms.ts';
import { knownWord, marksInBrackets, partyName } from './views.ts';

const BASIS_WORDS: Readonly<Record<string, string>> = {
  consent: 'Consent',
  contract: 'Contract with the person, or steps at their request before one',
  'legal-obligation': 'Legal obligation',
  'vital-interests': 'Vital interests',
  'public-task': 'Public task',
  'legitimate-interests': 'Legitimate interests',
  'recognised-legitimate-interest': 'Recognised legitimate interest',
};

const BASIS_LETTERS: Readonly<Record<string, string>> = {
  consent: 'Article 6(1)(a)',
  contract: 'Article 6(1)(b)',
  'legal-obligation': 'Article 6(1)(c)',
  'vital-interests': 'Article 6(1)(d)',
  'public-task': 'Article 6(1)(e)',
  'recognised-legitimate-interest': 'Article 6(1)(ea)',
  'legitimate-interests': 'Article 6(1)(f)',
};

/** A basis of Art 6(1) with its letter, as people read it. */
export function basisInWords(basis: string): string {
  return `${wordFor(BASIS_WORDS, basis)} (${wordFor(BASIS_LETTERS, basis)})`;
}

const CONCLUSIONS: Readonly<Record<string, string>> = {
  allows: 'it allows the transfer',
  'allows-with-measures': 'it allows the transfer with measures',
  'does-not-allow': 'it does not allow the transfer',
  'not-concluded': 'not concluded',
};

/** 'Purpose 2: ', or nothing where there is only one purpose. */
function numbered(number: number): string {
  return number === 0 ? '' : `Purpose ${number}: `;
}

function forPeople(people: string): string {
  return people === '' ? '' : ` (${people})`;
}

function kindsInBrackets(kinds: readonly string[]): string {
  return kinds.length === 0 ? '' : ` [${listed(kinds.map((kind) => wordFor(DATA_KIND_WORDS, kind)))}]`;
}

function withRole(who: string, role: string): string {
  return role === '' ? who : `${who}, ${wordFor(ROLE_WORDS, role)}`;
}

const EXEMPTION_WORDS: Readonly<Record<string, string>> = {
  'occasional-processing': 'exempt as occasional processing (Article 27(2)(a))',
  'public-authority': 'exempt as a public authority or body (Article 27(2)(b))',
};

/** Sentences one after the other, each with one full stop between. */
function joinedSentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}

interface Period {
  readonly description: string;
  readonly number: number;
  readonly unit: string;
  readonly fromEvent: string;
  readonly untilEvent: string;
}

/** '7 years from the end of the contract', from the parts that were recorded. */
function period({ number, unit, fromEvent, untilEvent }: Period): string {
  const length = number < 0 || unit === '' ? '' : `${number} ${number === 1 ? unit.slice(0, -1) : unit}`;
  return [length, fromEvent === '' ? '' : `from: ${fromEvent}`, untilEvent === '' ? '' : `until: ${untilEvent}`]
    .filter((part) => part !== '')
    .join(', ');
}

/** What the Article 30 record says beside the records' own text. */
export const article30Sentences: Sentences<Article30Statements> = {
  'article30.joint-controller-arrangement-not-recorded': (p) =>
    `Arrangement with ${partyName(p.party)} (Article 26): not recorded`,
  'article30.joint-controller-arrangement-in-draft': (p) =>
    `Arrangement with ${partyName(p.party)} (Article 26): not recorded as concluded; one in draft stays out of this record`,
  'article30.arrangement-between-them': (p) =>
    `An arrangement with ${p.party} is in force, without being linked to this activity:`,
  'article30.also-controller': (p) =>
    `${p.party}, also recorded as controller; whether jointly is not recorded${marksInBrackets(p.marks)}`,
  'article30.no-joint-controller': () => 'None: no joint controller is recorded for this activity',
  'article30.purpose': (p) => (p.number === 0 ? p.purpose : `${p.number}. ${p.purpose}`),
  'article30.purpose-not-recorded': () => 'Purpose: not recorded',
  'article30.note': (p) => `Note: ${p.note}`,
  'article30.category': (p) =>
    `${p.name}${p.items.length === 0 ? '' : `: ${p.items.join(', ')}`}${kindsInBrackets(p.kinds)}`,
  'article30.recipient-category': (p) =>
    withRole(p.category === '' ? 'A recipient without a name' : p.category, p.role),
  'article30.recipient-of-transfer': (p) =>
    `${withRole(p.party, p.role)} (from the recorded transfer)${marksInBrackets(p.marks)}`,
  'article30.contract-with': (p) => `With ${partyName(p.party)}:`,
  'article30.contract-not-recorded': (p) => `With ${partyName(p.party)}: not recorded`,
  'article30.created-in-history': () => 'Not recorded in the entry; the history of the register holds when it was made',
  'article30.no-reference': () => 'Not recorded: the register gives no reference numbers',
  'article30.carried-out': (p) =>
    [p.from === '' ? '' : `From ${britishDay(p.from)}`, p.to === '' ? '' : `to ${britishDay(p.to)}`]
      .filter((part) => part !== '')
      .join(' '),
  'article30.last-reviewed': (p) => `${britishDay(p.on)}, by ${p.by}: ${p.outcome}`,
  'article30.recipients-inside-not-told': () =>
    'Not recorded apart: the register does not tell departments of the company from recipients outside it',
  'article30.no-recipient-outside': () => 'None: every recipient is recorded as a processor',
  'article30.transfer-under': (p) =>
    `${p.place}, ${partyName(p.importer)} (${wordFor(REGIME_WORDS, p.regime)}): ${wordFor(VERDICT_WORDS, p.verdict)}`,
  'article30.notice': (p) =>
    `${[
      p.title,
      p.version === '' ? 'version not recorded' : `version ${p.version}`,
      p.from === '' ? 'first day not recorded' : `in force from ${britishDay(p.from)}`,
      p.address === '' ? 'address not recorded' : p.address,
    ].join('; ')}${marksInBrackets(p.marks)}`,
  'article30.part': (p) => `${p.label}:`,
  'article30.contract-between-them': (p) =>
    `With ${partyName(p.party)}, in force without being linked to this activity:`,
  'article30.contract-in-draft': (p) =>
    `With ${partyName(p.party)}: not recorded as concluded; one in draft stays out of this record`,
  'article30.no-processor': () => 'None: no recipient is recorded as a processor',
  'article30.third-country': (p) => `${p.place}: ${listed(p.importers.map(partyName))}${marksInBrackets(p.marks)}`,
  'article30.no-third-country': () =>
    'None: no transfer to a third country or international organisation is recorded for this activity',
  'article30.residual-exception': (p) =>
    [
      `${p.place}, ${partyName(p.importer)}: compelling legitimate interests (Article 49(1), second subparagraph, ${wordFor(REGIME_WORDS, p.regime)})`,
      `Reasons: ${p.reasons === '' ? 'not recorded' : p.reasons}`,
      ...(p.fallback ? ['Recorded as a fallback: the transfer rests on another mechanism'] : []),
      p.entered === 'yes' ? 'Assessment and safeguards are documented' : 'Assessment and safeguards: not recorded',
    ].join('. '),
  'article30.residual-assessment': (p) =>
    `Assessment: ${p.assessment}${p.completed === '' ? ', not completed' : `, completed ${britishDay(p.completed)}`}; ${wordFor(CONCLUSIONS, p.conclusion)}${p.measures.length === 0 ? '' : `; measures in place: ${listed(p.measures)}`}`,
  'article30.no-residual-exception': () =>
    'None: no transfer of this activity rests on compelling legitimate interests (Article 49(1), second subparagraph)',
  'article30.retention': (p) => {
    const length = period(p);
    return `${p.category}: ${p.description}${length === '' ? '' : ` (${length})`}`;
  },
  'article30.retention-not-recorded': (p) => `${p.category}: not recorded`,
  'article30.basis': (p) => `${numbered(p.number)}${wordFor(BASIS_WORDS, p.basis)}${forPeople(p.people)}`,
  'article30.basis-not-recorded': (p) => `${numbered(p.number)}${p.number === 0 ? 'Not' : 'not'} recorded`,
  'article30.article-six': (p) => `${numbered(p.number)}${wordFor(BASIS_LETTERS, p.basis)}${forPeople(p.people)}`,
  'article30.no-special-category': () => 'Does not apply: no category of data is recorded as special category data',
  'article30.no-schedule-1-data': () =>
    'Does not apply: no category of data is recorded as special category or criminal offence data',
  'article30.kinds-not-recorded': (p) =>
    `Not recorded (nor whether special category or criminal offence data are among: ${listed(p.categories)})`,
  'article30.interest': (p) => `${numbered(p.number)}${p.interest}`,
  'article30.interest-not-recorded': (p) => `${numbered(p.number)}${p.number === 0 ? 'Not' : 'not'} recorded`,
  'article30.no-legitimate-interests': () =>
    'Does not apply: no purpose is recorded as resting on legitimate interests',
  'article30.no-consent': () => 'Does not apply: no purpose is recorded as resting on consent',
  'article30.automated': (p) => `Yes: ${p.description}`,
  'article30.system': (p) =>
    [
      p.name,
      p.place === '' ? 'country not recorded' : p.place,
      p.operator === undefined ? '' : `operated by ${partyName(p.operator)}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  'article30.not-required': () => 'Does not apply: recorded as not required',
  'article30.no-breach': () => 'Does not apply: recorded that no breach has occurred',
  'article30.adhered-to': () => 'Does not apply: the policy is recorded as adhered to',
  'article30.categories-of-processing-not-recorded': () => 'Not recorded',
  'article30.contact': (p) => `Contact: ${p.name}${p.role === '' ? '' : `, ${p.role}`}`,
  'article30.no-representative': () => 'Does not apply: no representative is designated',
  'article30.representative-exempt': (p) =>
    joinedSentences([
      `None designated under the ${wordFor(REGIME_WORDS, p.regime)}: ${wordFor(EXEMPTION_WORDS, p.ground)}`,
      `Reasons: ${p.reasons}`,
      p.ground === 'occasional-processing'
        ? `Occasional: ${knownWord(p.occasional)}; special category or criminal offence data on a large scale: ${knownWord(p.largeScaleSensitiveData)}; risk to people unlikely: ${knownWord(p.riskUnlikely)}`
        : '',
      `Decided on: ${p.decided === '' ? 'not recorded' : britishDay(p.decided)}`,
    ]),
  'article30.representative': (p) => `${p.name} (representative under the ${wordFor(REGIME_WORDS, p.regime)})`,
};
