import type { FactOfTheWorld } from '../core/law/reasoning/would-change.ts';
import type { ReasoningStatements } from '../core/law/reasoning/statements.ts';
import type { Sentences, StatementParameter } from '../core/statement.ts';
import {
  britishDay,
  capital,
  DATA_KIND_WORDS,
  GROUND_WORDS,
  inSentence,
  LAW_QUESTION_WORDS,
  listed,
  regimeTerms,
  SCHEME_WORDS,
  theLaw,
  withArticle,
  wordFor,
} from './terms.ts';

type Parameters = Readonly<Record<string, StatementParameter>>;

function text(parameters: Parameters, name: string): string {
  const value = parameters[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function texts(parameters: Parameters, name: string): readonly string[] {
  const value = parameters[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

const ground = (p: Parameters): string => wordFor(GROUND_WORDS, text(p, 'ground'));
const scheme = (p: Parameters): string => wordFor(SCHEME_WORDS, text(p, 'scheme'));
const approvalOf = (p: Parameters): string =>
  `${capital(withArticle(regimeTerms(text(p, 'regime')).approval))} that serves ${inSentence(text(p, 'place'))} on that day. The law pack holds none.`;

/** What would have to be otherwise where nothing can be done on record, by the step that failed. */
const WOULD_CHANGE: Readonly<Record<FactOfTheWorld, (parameters: Parameters) => string>> = {
  'verdict.law-answer': (p) =>
    `That ${wordFor(LAW_QUESTION_WORDS, text(p, 'question'))}: it is recorded as ‘${text(p, 'answer')}’, and the opposite is asked for.`,
  'verdict.no-approval': approvalOf,
  'verdict.approval-not-that-day': approvalOf,
  'verdict.approval-excludes': (p) =>
    `A transfer that holds none of what the approval leaves out: ${listed(texts(p, 'kinds').map((kind) => wordFor(DATA_KIND_WORDS, kind)))}.`,
  'verdict.status-fails': (p) => `${text(p, 'importer')} itself being covered by the ${scheme(p)}.`,
  'verdict.staff-not-covered': (p) =>
    `An entry of ${text(p, 'importer')} in the ${scheme(p)} that covers staff data, or a transfer without staff data.`,
  'verdict.agreement-kind': (p) =>
    `‘${text(p, 'agreement')}’ serving as an instrument that ${theLaw(text(p, 'regime'))} accepts.`,
  'verdict.bcr-not-approved-yet': (p) =>
    `The approval of the rules, which is recorded from ${britishDay(text(p, 'on'))}.`,
  'verdict.assessment-superseded': (p) => `The transfer resting on ‘${text(p, 'by')}’, which took its place.`,
  'verdict.assessment-refuses': () => 'A new assessment that concludes that the transfer may be made.',
  'verdict.exception-not-that-day': (p) => `The exception being relied on that day: ${ground(p)}.`,
  'verdict.exception-condition-fails': (p) => `The conditions of its ground being met: ${ground(p)}.`,
  'verdict.exception-not-necessary': (p) => `The transfer being necessary for its ground: ${ground(p)}.`,
  'verdict.exception-not-told': (p) =>
    text(p, 'fact') === 'authorityTold'
      ? 'The authority being told of the transfer.'
      : 'The people being told of the transfer.',
  'verdict.exception-not-entered': () =>
    'The assessment and the safeguards for it being entered in the Article 30 record.',
  'verdict.exception-recurring': () => 'A transfer that happens once or occasionally only.',
  'verdict.consent-not-yet': (p) => `The consent, which was given on ${britishDay(text(p, 'on'))}.`,
  'verdict.consent-withdrawn': () => 'A consent that has not been withdrawn.',
  'verdict.consent-uninformed': () => 'A consent given after the person was told of the risks.',
};

/** What a day in a record begins or ends, by its field; `what` names the record, or the part of it. */
const TURNS: Readonly<Record<string, (what: string, day: string) => string>> = {
  validFrom: (what, day) => `${capital(what)} begins on ${day}.`,
  from: (what, day) => `${capital(what)} begins on ${day}.`,
  existsFrom: (what, day) => `${capital(what)} exists from ${day}.`,
  joined: (what, day) => `${capital(what)} joins on ${day}.`,
  validTo: (what, day) => `${capital(what)} ends: its last day is ${day}.`,
  to: (what, day) => `${capital(what)} ends: its last day is ${day}.`,
  existsTo: (what, day) => `${capital(what)} ceases to exist: its last day is ${day}.`,
  left: (what, day) => `${capital(what)} leaves: its last day is ${day}.`,
  expiresOn: (what, day) => `${capital(what)} expires: its last day is ${day}.`,
  nextDue: (what, day) => `${capital(what)} was to be confirmed by ${day}, and no later confirmation is recorded.`,
  completedOn: (what, day) => `${capital(what)} is completed on ${day}.`,
  concludedOn: (what, day) => `${capital(what)} is concluded on ${day}.`,
  approvedOn: (what, day) => `${capital(what)} is approved on ${day}.`,
  givenOn: (what, day) => `${capital(what)} is given on ${day}.`,
  withdrawnOn: (what, day) => `${capital(what)} is withdrawn on ${day}.`,
  occurredOn: (what, day) => `${capital(what)} happens on ${day}.`,
};

/** Parts of records that have days of their own. */
const PARTS: Readonly<Record<string, (record: string) => string>> = {
  parties: (record) => `a party of ‘${record}’`,
  statusFacts: (record) => `what is recorded of the status of ${record}`,
  exceptions: (record) => `the exception that ‘${record}’ names`,
  lawAnswers: (record) => `an answer recorded in ‘${record}’`,
  expiryEvents: (record) => `an event that ends ‘${record}’`,
};

function rowName(list: string, name: string): string {
  if (list === 'exceptions') return `The rule on ${wordFor(GROUND_WORDS, name)}`;
  if (list === 'territories') return `What the law says of ${inSentence(name)}`;
  return name;
}

/** What the reasoning says beside the steps of a verdict. */
export const reasoningSentences: Sentences<ReasoningStatements> = {
  'reasoning.approval': (p) => capital(regimeTerms(p.regime).approval),
  'reasoning.own-finding': (p) => `${capital(regimeTerms(p.regime).assessment)} as the ground itself`,
  'reasoning.agreement': (p) => `Agreement ‘${p.agreement}’`,
  'reasoning.instruments': (p) =>
    p.instruments.length === 1 ? (p.instruments[0] ?? '') : `Another agreement: ${alternatives(p.instruments)}`,
  'reasoning.exception': (p) => capital(regimeTerms(p.regime).exception),
  'reasoning.not-restricted': () => 'No mechanism is asked for: the law does not restrict this transfer on that day.',
  'reasoning.forbidden': () => 'No mechanism would carry it: the transfer is forbidden whatever stands.',
  'reasoning.open': () =>
    'No mechanism is asked for yet: whether the law restricts this transfer has to be settled first.',
  'reasoning.behind': () => 'It stands as well, in reserve behind what the answer rests on.',
  'reasoning.waits-for-judgement': () => 'It stands, but a person has to judge first whether it is enough.',
  'reasoning.not-named': (p) => `‘${p.agreement}’ is between the same parties, but ‘${p.transfer}’ does not name it.`,
  'reasoning.no-such-agreement': (p) =>
    `No agreement between ${p.exporter} and ${p.importer} is recorded that serves as ${alternatives(p.instruments)}.`,
  'reasoning.no-exception-in-pack': (p) =>
    `The law pack holds no ${regimeTerms(p.regime).exception} of ${theLaw(p.regime)}.`,
  'reasoning.change': (p) => {
    const say = (WOULD_CHANGE as Readonly<Record<string, (parameters: Parameters) => string>>)[p.rule];
    return say === undefined ? '' : say(p);
  },
  'reasoning.change-falls': () => 'What the answer rests on falling.',
  'reasoning.change-name': (p) => `Name ‘${p.agreement}’ in ‘${p.transfer}’.`,
  'reasoning.change-exception': (p) =>
    `${capital(withArticle(regimeTerms(p.regime).exception))} whose ground fits, with its conditions met and its reasons recorded: ${alternatives(p.grounds.map((one) => wordFor(GROUND_WORDS, one)))}.`,
  'reasoning.record-turns': (p) => {
    const what = PARTS[p.part]?.(p.record) ?? `‘${p.record}’`;
    const say = TURNS[p.field] ?? ((of: string, day: string) => `A day of ${of} comes: ${day}.`);
    return say(what, britishDay(p.day));
  },
  'reasoning.finding-runs-out': (p) =>
    `The finding of ‘${p.record}’ runs out: it was valid for ${p.years} years, through ${britishDay(p.last)}.`,
  'reasoning.fact-begins': (p) => `${rowName(p.list, p.name)} begins on ${britishDay(p.day)}.`,
  'reasoning.fact-ends': (p) => `${rowName(p.list, p.name)} ends: its last day is ${britishDay(p.day)}.`,
};

/** 'a, b or c'. */
function alternatives(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`;
}
