import { daysBetween, isWithin } from '../days.ts';
import type { Day } from '../days.ts';
import type { Law } from '../law/law.ts';
import type { Clock, ClockStep } from '../law/pack.ts';
import type { Matter } from '../records/matter.ts';
import { byRule, recorded } from './clock-shape.ts';
import type { ClockReason, MatterClock } from './clock-shape.ts';
import { counted } from './counting.ts';
import { sayMatter } from './statements.ts';

/** The rules of the law pack for the kind and law of the matter, in force on the day of receipt or not. */
function rulesFor({ kind, regime }: Matter, law: Law): readonly Clock[] {
  return law.pack.clocks.filter((rule) => rule.matter === kind && rule.regime === regime);
}

function fits({ country, requestForRecord }: Matter, rule: Clock): boolean {
  if (rule.step === 'produce-record' && requestForRecord !== 'yes') return false;
  return rule.country === undefined || rule.country === country;
}

/** Why no rule of the pack counts for the matter. */
function whyNone(matter: Matter, rules: readonly Clock[]): ClockReason {
  const { kind, regime, receivedOn: received } = matter;
  if (kind === 'authority-access-request-abroad') return recorded(sayMatter('matter.authority-sets-day', { kind }));
  if (regime === undefined) return recorded(sayMatter('matter.law-not-said', {}));
  const [rule] = rules;
  if (kind === 'authority-enquiry') return whyNoneForEnquiry(matter, rule);
  if (rule === undefined) return recorded(sayMatter('matter.no-clock-in-pack', { kind, regime }));
  const from = rule.validFrom ?? '';
  return byRule(sayMatter('matter.clock-begins-later', { kind, regime, from, received }), rule);
}

/** An authority sets its own day; where facts are missing by which the pack would know one, it is said which. */
function whyNoneForEnquiry({ kind, country, requestForRecord }: Matter, rule: Clock | undefined): ClockReason {
  const ruledOut = requestForRecord === 'no' || (country !== undefined && country !== rule?.country);
  if (rule?.country === undefined || ruledOut) return recorded(sayMatter('matter.authority-sets-day', { kind }));
  return byRule(sayMatter('matter.record-in-days', { country: rule.country, days: rule.length.number }), rule);
}

/** An answer that closes the matter acknowledges it too: the earlier of the two days counts. */
function acknowledgementOf(
  { acknowledgedOn }: Matter,
  closedOn: Day | undefined,
  dueOn: Day,
  on: Day,
): NonNullable<MatterClock['acknowledgement']> {
  const given = acknowledgedOn !== undefined && acknowledgedOn <= on ? acknowledgedOn : undefined;
  const doneOn = given !== undefined && (closedOn === undefined || given < closedOn) ? given : (closedOn ?? null);
  return { dueOn, doneOn, late: (doneOn ?? on) > dueOn };
}

const NOTHING: Omit<MatterClock, 'state' | 'reasons'> = {
  step: null,
  dueOn: null,
  setByHand: false,
  daysLeft: null,
  rule: null,
  acknowledgement: null,
  idlePauses: [],
  extendedAfter: null,
};

/** What the law owes by a day, and how that was counted. */
interface Owed extends Pick<MatterClock, 'rule' | 'acknowledgement' | 'idlePauses' | 'extendedAfter' | 'reasons'> {
  readonly step: ClockStep | null;
  /** Nothing in days follows an acknowledgement that was given, as long as the matter is open. */
  readonly dueOn: Day | null;
  /** The day on which what was owed was done; undefined while it is not. */
  readonly doneOn: Day | undefined;
  readonly standsStill: boolean;
}

function owedBy(matter: Matter, rule: Clock, closedOn: Day | undefined, on: Day): Owed {
  const { idlePauses, extendedAfter, ...count } = counted(matter, rule, closedOn ?? on);
  const common = { ...count, rule: rule.id, step: rule.step, idlePauses, extendedAfter };
  if (rule.step !== 'acknowledge') return { ...common, acknowledgement: null, doneOn: closedOn };
  const acknowledgement = acknowledgementOf(matter, closedOn, count.dueOn, on);
  const { dueOn: due, doneOn, late } = acknowledgement;
  if (doneOn === null) {
    const said = byRule(sayMatter('matter.not-acknowledged', { due, late }), rule);
    return { ...common, acknowledgement, doneOn: undefined, reasons: [...count.reasons, said] };
  }
  const said = byRule(sayMatter('matter.acknowledged', { on: doneOn, due, late }), rule);
  if (closedOn !== undefined) return { ...common, acknowledgement, doneOn, reasons: [...count.reasons, said] };
  const next = recorded(sayMatter('matter.answer-without-day', {}));
  return { ...common, step: null, acknowledgement, dueOn: null, doneOn, reasons: [...count.reasons, said, next] };
}

function owed(matter: Matter, law: Law, closedOn: Day | undefined, on: Day): Owed {
  const rules = rulesFor(matter, law);
  const rule = rules.find((one) => fits(matter, one) && isWithin(matter.receivedOn, one));
  if (rule !== undefined) return owedBy(matter, rule, closedOn, on);
  return { ...NOTHING, doneOn: closedOn, standsStill: false, reasons: [whyNone(matter, rules)] };
}

interface Held {
  readonly dueOn: Day | null;
  readonly closedOn: Day | undefined;
  /** What is held against the day due: the closing, or the acknowledgement. */
  readonly doneOn: Day | undefined;
  readonly standsStill: boolean;
}

function endingOf({ dueOn, closedOn, doneOn, standsStill }: Held, on: Day): Pick<MatterClock, 'state' | 'daysLeft'> {
  if (closedOn !== undefined) {
    if (dueOn === null) return { state: 'closed', daysLeft: null };
    return { state: (doneOn ?? closedOn) <= dueOn ? 'closed-in-time' : 'closed-late', daysLeft: null };
  }
  if (dueOn === null) return { state: 'no-clock', daysLeft: null };
  const daysLeft = daysBetween(on, dueOn);
  if (standsStill) return { state: 'paused', daysLeft };
  return { state: daysLeft < 0 ? 'overdue' : 'running', daysLeft };
}

/** What is said beside the counting: a day set by hand, the closing, a record that was ended without one. */
function ownReasons({ dueOn: byHand, status }: Matter, law: Owed, closedOn: Day | undefined): readonly ClockReason[] {
  const reasons: ClockReason[] = [];
  if (byHand !== undefined) {
    reasons.push(recorded(sayMatter('matter.set-by-hand', { due: byHand, counted: law.dueOn ?? '' })));
  }
  if (closedOn !== undefined) {
    // What is held against a day of acknowledging is the acknowledgement, which has been told.
    const due = law.acknowledgement === null ? law.dueOn : null;
    reasons.push(recorded(sayMatter('matter.closed', { on: closedOn, due: byHand ?? due ?? '' })));
  } else if (status === 'ended') {
    reasons.push(recorded(sayMatter('matter.ended-without-day', {})));
  }
  return reasons;
}

/**
 * The clock of a matter on a day, by the facts recorded for that day and the law of the day of receipt: until when what has to be done, whether it runs, stands still
 * or is over, and every step of the counting with its rule. A day set by hand wins, and is said to be.
 */
export function clockOf(matter: Matter, law: Law, on: Day): MatterClock {
  const { receivedOn, dueOn: byHand } = matter;
  if (receivedOn > on) {
    const reasons = [recorded(sayMatter('matter.received-later', { received: receivedOn }))];
    return { ...NOTHING, state: 'no-clock', reasons };
  }
  const closedOn = matter.closedOn !== undefined && matter.closedOn <= on ? matter.closedOn : undefined;
  const fromLaw = owed(matter, law, closedOn, on);
  const { rule, acknowledgement, idlePauses, extendedAfter, doneOn, standsStill, step } = fromLaw;
  const held: Held =
    byHand === undefined
      ? { dueOn: fromLaw.dueOn, closedOn, doneOn, standsStill }
      : { dueOn: byHand, closedOn, doneOn: closedOn, standsStill: false };
  const ended = matter.status === 'ended' && closedOn === undefined;
  return {
    rule,
    acknowledgement,
    idlePauses,
    extendedAfter,
    // By hand, the day of a matter for which nothing in days is owed is that of its answer.
    step: held.dueOn === null ? null : (step ?? 'answer'),
    dueOn: held.dueOn,
    setByHand: byHand !== undefined,
    ...(ended ? { state: 'closed', daysLeft: null } : endingOf(held, on)),
    reasons: [...fromLaw.reasons, ...ownReasons(matter, fromLaw, closedOn)],
  };
}
