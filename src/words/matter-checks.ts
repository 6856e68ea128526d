import type { MatterMessages } from '../core/checks/statements.ts';
import type { Sentences } from '../core/statement.ts';
import { MATTER_KIND_WORDS, PAUSE_WORDS } from './matters.ts';
import { britishDay, REGIME_WORDS, wordFor } from './terms.ts';

const SETTLE: Readonly<Record<string, string>> = {
  answer: 'Answer',
  acknowledge: 'Acknowledge',
  notify: 'Notify the authority of',
  'produce-record': 'Hand over the record asked for in',
};

/** What the checks find about requests, complaints, breaches and enquiries, and what to do about it. */
export const matterCheckSentences: Sentences<MatterMessages> = {
  'checks.matter-overdue': (p) =>
    `‘${p.matter}’ (${wordFor(MATTER_KIND_WORDS, p.kind)}) was due on ${britishDay(p.due)} and is not closed.`,
  'checks.matter-due': (p) => `‘${p.matter}’ (${wordFor(MATTER_KIND_WORDS, p.kind)}) is due on ${britishDay(p.due)}.`,
  'checks.breach-late': (p) =>
    `The 72 hours for ‘${p.matter}’ ended on ${britishDay(p.due)}, and it is not recorded as closed.`,
  'checks.not-acknowledged': (p) =>
    p.late
      ? `The complaint ‘${p.matter}’ was not acknowledged by ${britishDay(p.due)}.`
      : `The complaint ‘${p.matter}’ is to be acknowledged by ${britishDay(p.due)}.`,
  'checks.idle-pause': (p) =>
    `Waiting for ${wordFor(PAUSE_WORDS, p.waiting)} since ${britishDay(p.from)} does not stop the clock of ‘${p.matter}’ under the ${wordFor(REGIME_WORDS, p.regime)}.`,
  'checks.late-extension': (p) =>
    `The extension of ‘${p.matter}’ on ${britishDay(p.decided)} came after ${britishDay(p.last)}, the last day on which it could be decided and told.`,
  'checks.matter-without-day': (p) =>
    `‘${p.matter}’ (${wordFor(MATTER_KIND_WORDS, p.kind)}) is open without a day by which it is due.`,
  'checks.do.settle-matter': (p) =>
    `${wordFor(SETTLE, p.step)} ‘${p.matter}’ and record the day on which it was closed.`,
  'checks.do.notify-late': (p) =>
    `Notify the authority of ‘${p.matter}’ with the reasons for the delay, or record why no notice is needed, and close it.`,
  'checks.do.acknowledge': (p) => `Acknowledge ‘${p.matter}’ in writing and record the day.`,
  'checks.do.count-on': (p) => `Work on ‘${p.matter}’ by the day that is counted; do not wait for the answer.`,
  'checks.do.set-day': (p) =>
    `Record the law, the authority or the day by which ‘${p.matter}’ is due, whichever the record lacks.`,
};
