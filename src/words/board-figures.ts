import type { Finding } from '../core/checks/finding.ts';
import type { FactName, FigureRow, ListedFigure } from '../core/views/board-list.ts';
import type { Decision, DecisionOption } from '../core/views/board-decisions.ts';
import type { LawChange, LawEvent } from '../core/views/board-law.ts';
import type { Change, Period } from '../core/views/board-period.ts';
import { matterState } from './board.ts';
import { withheldTitle } from './pack.ts';
import { say } from './say.ts';
import { britishDay, REGIME_WORDS, VERDICT_WORDS, wordFor } from './terms.ts';

function verdictWord(code: string): string {
  return code === 'act-soon' ? 'Mechanism in place, ends soon' : wordFor(VERDICT_WORDS, code);
}

type Of = readonly string[];

/** What each kind of figure counts, as a row of a table names it. */
const FIGURE_TITLES: Readonly<Record<string, (of: Of) => string>> = {
  transfers: () => 'Transfers',
  verdict: ([verdict = '']) => verdictWord(verdict),
  'act-soon': () => 'Mechanism ends within 90 days',
  'by-regime': () => 'Answers, of all laws',
  regime: ([regime = '', verdict = '']) => `${wordFor(REGIME_WORDS, regime)}: ${verdictWord(verdict)}`,
  'by-destination': () => 'Transfers, by destination and basis',
  destination: ([place = '', basis = '', shade = '']) => `${place}, ${basis}: ${verdictWord(shade)}`,
  'to-be-confirmed': () => 'With facts to be confirmed',
  illustrative: () => 'Illustrative',
  drafts: () => 'Drafts left out',
  'all-lapsing': () => 'Lapse within 365 days',
  lapsing: ([days = '']) => LAPSES[days] ?? `Lapse within ${days} days`,
  contested: () => 'Rest on a contested basis',
  'without-fallback': () => 'of these, without a fallback',
  exceptions: () => 'Rest on an exception',
  change: ([change = '']) => CHANGE_WORDS[change as Change] ?? change,
  arisen: () => 'New findings of the checks',
  settled: () => 'Findings settled since',
  law: () => 'Changes of law in the period',
  'law-touching': () => 'Changes of law that touch entries',
  'law-other': () => 'Changes of law that touch none',
  decisions: () => 'Decisions sought',
  papers: () => 'Agreements missing or incomplete (Articles 26 and 28)',
  arrangements: () => 'Arrangements under Article 26 missing or incomplete',
  terms: () => 'Terms under Article 28 missing or incomplete',
  assessments: () => 'Assessments outstanding',
  'assessments-wanted': () => 'Transfers that lack their assessment',
  'assessments-found': () => 'Assessments in use, to be put right',
  'assessments-against-advice': () => 'Assessed against the officer’s advice',
  drift: () => 'Where notices and the record part',
  activities: () => 'Processing activities',
  'activities-complete': () => 'Activities whose record is complete',
  'activities-with-gaps': () => 'Activities with gaps in their record',
  gaps: () => 'Gaps in the record of processing',
  overdue: () => 'Reviews overdue',
  'overdue-of': ([owner = '']) => `Reviews overdue: ${owner === '' ? 'no owner recorded' : owner}`,
  risks: () => 'Risks accepted',
  'risks-standing': () => 'Risks accepted and still standing',
  'risks-over': () => 'Risks accepted that no longer stand',
  'advice-not-followed': () => 'of these, against the officer’s advice',
  matters: () => 'Requests, complaints, breaches and enquiries',
  matter: ([state = '']) => `Requests, complaints, breaches: ${matterWord(state)}`,
  retention: () => 'Kept past a time limit',
  'put-off': () => 'Duties put off',
  routed: () => 'Contacts routed',
  'pack-activities': () => 'Activities in the record',
  'pack-controller': () => 'Activities in the record, as controller',
  'pack-processor': () => 'Activities in the record, as processor',
  'pack-transfers': () => 'Transfers in the pack, by law',
  'pack-verdict': ([verdict = '']) => `Transfers in the pack: ${verdictWord(verdict)}`,
  'pack-assessments': () => 'Assessments in the pack',
  'pack-agreements': () => 'Agreements in the pack',
  'pack-documents': () => 'Documents that went with the pack',
  'pack-withheld': ([what = '', why = '', kind = '']) => `Withheld: ${withheldTitle(what, why, kind)}`,
  'routed-to': ([entity = '']) => `Contacts routed to ${entity}`,
};

const LAPSES: Readonly<Record<string, string>> = {
  '30': 'Lapse within 30 days',
  '90': 'Lapse within 31 to 90 days',
  '365': 'Lapse within 91 to 365 days',
};

function matterWord(state: string): string {
  const words = matterState(state as Parameters<typeof matterState>[0]);
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

/** What a figure counts. */
export function figureTitle({ kind, of }: Pick<ListedFigure, 'kind' | 'of'>): string {
  const title = FIGURE_TITLES[kind];
  if (title === undefined) throw new Error(`no title for the figure '${kind}'`);
  return title(of.map(say));
}

/** What became of a transfer in the period. */
export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  new: 'New',
  worse: 'Stand worse',
  better: 'Stand better',
  'other-basis': 'On another basis',
  gone: 'Gone',
  same: 'As they were',
};

/** The same of one transfer. */
export const CHANGE_OF_ONE: Readonly<Record<Change, string>> = {
  new: 'New',
  worse: 'Stands worse',
  better: 'Stands better',
  'other-basis': 'Rests on something else',
  gone: 'Gone: ended, taken out or made a draft',
  same: 'As it was',
};

/** From when, and by what the earlier day was judged. */
export function periodLine(period: Period | undefined): string {
  if (period === undefined) return 'No earlier day was given and no earlier report is kept, so nothing is compared.';
  const since = `Compared with ${britishDay(period.from)}`;
  return period.recorded === 'as-recorded'
    ? `${since}, as the register stood at the end of that day.`
    : `${since}. There was no register yet: today’s records were judged for that day, so that what changed is what days and the law have changed.`;
}

const LAW_EVENTS: Readonly<Record<LawEvent, string>> = {
  begins: 'in force from',
  ended: 'last day',
  contested: 'contested since',
  new: 'new in the law pack',
  gone: 'taken out of the law pack',
  changed: 'put otherwise by the law pack',
};

/** What became of a fact of law, and when. */
export function lawEventWords({ event, day }: Pick<LawChange, 'event' | 'day'>): string {
  return day === undefined ? LAW_EVENTS[event] : `${LAW_EVENTS[event]} ${britishDay(day)}`;
}

/** Ways to meet a finding, as a board reads them. */
export const OPTION_WORDS: Readonly<Record<DecisionOption, string>> = {
  footing: 'put a mechanism in place',
  renew: 'renew the mechanism in time',
  fallback: 'prepare something to fall back on',
  'settle-facts': 'settle the facts and judge',
  review: 'review the transfer under the new law',
  'follow-advice': 'follow the advice',
  'give-reasons': 'keep the assessment and give reasons',
  'do-steps': 'do what the checks name',
  stop: 'stop the transfer',
  'stop-in-time': 'stop the transfer by that day',
  accept: 'accept the risk until a day, on record',
};

/** The options of a decision, in one line. */
export function optionsLine({ options }: Pick<Decision, 'options'>): string {
  return options.map((option, index) => `(${'abcdefgh'[index] ?? ''}) ${OPTION_WORDS[option]}`).join('; ');
}

/** The recommendation in the officer's words, or the first step that the checks name. */
export function recommendationOf({ recommendation, toDo }: Decision): string {
  return recommendation ?? say(toDo);
}

/** Stands for a deadline that follows from no record. */
export const NO_DEADLINE = 'to be set';

/** Stands for a controller that follows from no record. */
export const NO_DECIDER = 'the controller';

/** A finding with its law, for the annex. */
export function foundText({ statement, citation }: Finding): string {
  return say({ statement, citation });
}

/** Stands behind a mechanism that ends within the warning time. */
export const ENDS_SOON = 'act soon';

/** What stands for a change of law that touches nothing. */
export const TOUCHES_NOTHING = 'none';

const FACT_WORDS: Readonly<Record<FactName, (value: string) => string>> = {
  regime: (value) => wordFor(REGIME_WORDS, value),
  verdict: verdictWord,
  basis: () => '',
  goodThrough: (value) => `good through ${britishDay(value)}`,
  becomes: (value) => `then ${verdictWord(value).toLowerCase()}`,
  was: (value) => `was ${verdictWord(value).toLowerCase()}`,
  rule: () => '',
  due: (value) => `due ${britishDay(value)}`,
  owner: (value) => (value === '' ? '' : `owner: ${value}`),
  state: matterWord,
  until: (value) => `until ${britishDay(value)}`,
  decidedBy: (value) => `decided by ${value}`,
  advice: (value) => `advice of the data protection officer: ${value.replace('-', ' ')}`,
  event: (value) => LAW_EVENTS[value as LawEvent] ?? value,
  day: britishDay,
  place: (value) => value,
  list: (value) => `‘${value}’`,
};

/** What is told of a row beside its name. */
export function rowText({ said, facts }: Pick<FigureRow, 'said' | 'facts'>): string {
  if (said !== undefined) return say(said);
  const parts = Object.entries(facts).map(([name, value]) => FACT_WORDS[name as FactName](value));
  return parts.filter((part) => part !== '').join(', ');
}
