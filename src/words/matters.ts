import type { ClockState } from '../core/matters/clock-shape.ts';
import type { MatterStatements } from '../core/matters/statements.ts';
import type { ClockStep } from '../core/law/pack.ts';
import type { Matter, PauseKind } from '../core/records/matter.ts';
import type { Sentences } from '../core/statement.ts';
import { britishDay, REGIME_WORDS, wordFor } from './terms.ts';

/** The states of a clock as a table and a record show them. */
export const CLOCK_STATE_WORDS: Readonly<Record<ClockState, string>> = {
  overdue: 'Overdue',
  running: 'Running',
  paused: 'Standing still',
  'no-clock': 'No day set',
  'closed-late': 'Closed late',
  'closed-in-time': 'Closed in time',
  closed: 'Closed',
};

/** What is waited for in a pause. */
export const PAUSE_WORDS: Readonly<Record<PauseKind, string>> = {
  clarification: 'a clarification',
  identity: 'proof of identity',
  fee: 'a fee',
  other: 'something else',
};

/** What has to be done by the day. */
export const STEP_WORDS: Readonly<Record<ClockStep, string>> = {
  answer: 'Answer',
  acknowledge: 'Acknowledge',
  notify: 'Notify the authority',
  'produce-record': 'Hand over the record',
};

/** The kinds of matter within a sentence. */
export const MATTER_KIND_WORDS: Readonly<Record<Matter['kind'], string>> = {
  request: 'a request of a person',
  complaint: 'a complaint',
  breach: 'a personal data breach',
  'authority-enquiry': 'an enquiry of an authority',
  'authority-access-request-abroad': 'an access request of an authority abroad',
};

const TO_DO_BY: Readonly<Record<ClockStep, string>> = {
  answer: 'the answer is due by',
  acknowledge: 'the acknowledgement is due by',
  notify: 'the notification is due by',
  'produce-record': 'the record is due by',
};

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function dueBy(step: string, due: string): string {
  return `${wordFor(TO_DO_BY, step)} ${britishDay(due)}`;
}

const COUNTRY_OF_AUTHORITY: Readonly<Record<string, string>> = { IE: 'Irish Data Protection Commission' };

/** What the clock of a matter says of itself, step by step. */
export const matterSentences: Sentences<MatterStatements> = {
  'matter.law-not-said': () => 'The record does not say under which law the matter is, so no clock can be counted.',
  'matter.no-clock-in-pack': (p) =>
    `The law pack holds no clock for ${wordFor(MATTER_KIND_WORDS, p.kind)} under the ${wordFor(REGIME_WORDS, p.regime)}: set the day by hand.`,
  'matter.clock-begins-later': (p) =>
    `Under the ${wordFor(REGIME_WORDS, p.regime)}, the clock for ${wordFor(MATTER_KIND_WORDS, p.kind)} exists only for what was received from ${britishDay(p.from)} on; this was received on ${britishDay(p.received)}.`,
  'matter.authority-sets-day': (p) =>
    p.kind === 'authority-enquiry'
      ? 'The authority itself sets the day: record it as the day due.'
      : 'No clock of the law runs for the request of an authority abroad: set by hand the day by which it is decided.',
  'matter.record-in-days': (p) =>
    `The ${wordFor(COUNTRY_OF_AUTHORITY, p.country)} expects the record of processing within ${p.days} days. The register does not say that it is this authority and that it asks for the record.`,
  'matter.months': (p) =>
    `Received on ${britishDay(p.received)}: ${dueBy(p.step, p.due)}, ${plural(p.months, 'month')} later.`,
  'matter.corresponding-day': (p) =>
    `A month ends on the day of the same number${p.shortened ? '; this one has no such day, so its last day counts' : ', or on its last day where it has none'}. Weekends and holidays do not move the day here.`,
  'matter.days': (p) =>
    `Received on ${britishDay(p.received)}: ${dueBy(p.step, p.due)}, ${plural(p.days, 'day')} later.`,
  'matter.hours': (p) =>
    p.at === ''
      ? `Known on ${britishDay(p.received)}, at a time that is not recorded: ${p.hours} hours end in the course of ${britishDay(p.due)}, at the hour at which it became known.`
      : `Known on ${britishDay(p.received)} at ${p.at}: ${p.hours} hours end on ${britishDay(p.due)} at ${p.at}.`,
  'matter.stood-still': (p) =>
    `From ${britishDay(p.from)} to ${britishDay(p.to)} it stood still for ${plural(p.days, 'day')}, waiting for ${wordFor(PAUSE_WORDS, p.waiting)}: the day moves to ${britishDay(p.due)}.`,
  'matter.stands-still': (p) =>
    `It has stood still since ${britishDay(p.from)} (${plural(p.days, 'day')}), waiting for ${wordFor(PAUSE_WORDS, p.waiting)}. If it ran again today it would end on ${britishDay(p.due)}.`,
  'matter.pause-does-not-stop': (p) =>
    `Waiting for ${wordFor(PAUSE_WORDS, p.waiting)} since ${britishDay(p.from)} does not stop the clock: the law pack holds no rule of the ${wordFor(REGIME_WORDS, p.regime)} by which it would.`,
  'matter.pause-before-the-rule': (p) =>
    `Under the ${wordFor(REGIME_WORDS, p.regime)}, waiting for ${wordFor(PAUSE_WORDS, p.waiting)} stops the clock only from ${britishDay(p.rule)} on: the days since ${britishDay(p.from)} before that are counted.`,
  'matter.pause-after-the-end': (p) =>
    `The waiting that began on ${britishDay(p.from)} changes nothing: the clock had ended on ${britishDay(p.due)}.`,
  'matter.extended': (p) =>
    `Extended on ${britishDay(p.decided)}, within the first span, by ${plural(p.months, 'further month')}: to ${britishDay(p.due)}.`,
  'matter.extended-late': (p) =>
    `The extension of ${britishDay(p.decided)} came after ${britishDay(p.last)}, the last day on which it could be decided and told: it moves nothing.`,
  'matter.extension-not-foreseen': (p) =>
    `The clock for ${wordFor(MATTER_KIND_WORDS, p.kind)} under the ${wordFor(REGIME_WORDS, p.regime)} knows no extension: the one recorded moves nothing.`,
  'matter.acknowledged': (p) =>
    `Acknowledged on ${britishDay(p.on)}, ${p.late ? `after ${britishDay(p.due)}` : `in time by ${britishDay(p.due)}`}.`,
  'matter.not-acknowledged': (p) =>
    p.late ? `Not acknowledged by ${britishDay(p.due)}.` : `To be acknowledged by ${britishDay(p.due)}.`,
  'matter.answer-without-day': () =>
    'The law pack holds no number of days for the answer to a complaint that was acknowledged: set the day by hand.',
  'matter.set-by-hand': (p) =>
    p.counted === '' || p.counted === p.due
      ? `The day due, ${britishDay(p.due)}, was set by hand.`
      : `The day due, ${britishDay(p.due)}, was set by hand; counted by the law it would be ${britishDay(p.counted)}.`,
  'matter.received-later': (p) => `It was received on ${britishDay(p.received)}, after the day asked.`,
  'matter.closed': (p) => {
    if (p.due === '') return `Closed on ${britishDay(p.on)}.`;
    return p.on <= p.due
      ? `Closed on ${britishDay(p.on)}, in time by ${britishDay(p.due)}.`
      : `Closed on ${britishDay(p.on)}, after ${britishDay(p.due)}.`;
  },
  'matter.ended-without-day': () =>
    'The record was ended without a day of closing, so it cannot be told whether in time.',
};
