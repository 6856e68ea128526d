import { daysBetween, isWithin } from '../days.ts';
import type { Day } from '../days.ts';
import type { Law } from '../law/law.ts';
import type { Clock, ClockStep } from '../law/pack.ts';
import type { Matter } from '../records/matter.ts';
import { byRule, recorded } from './clock-shape.ts';
import type { ClockReason, MatterClock } from './clock-shape.ts';
import { counted } from './counting.ts';
import type { Counted } from './counting.ts';
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

/** What a rule comes to, with what is left to be done by a day of the law. */
interface Owed {
  readonly rule: Clock;
  readonly count: Counted;
  readonly acknowledgement: MatterClock['acknowledgement'];
  /** Nothing in days follows an acknowledgement that was given, as long as the matter is open. */
  readonly dueOn: Day | null;
  /** The day on which what was owed was done; undefined while it is not. */
  readonly doneOn: Day | undefined;
  readonly reasons: readonly ClockReason[];
}

function owedBy(matter: Matter, rule: Clock, closedOn: Day | undefined, on: Day): Owed {
  const count = counted(matter, rule, closedOn ?? on);
  if (rule.step !== 'acknowledge') {
    return { rule, count, acknowledgement: null, dueOn: count.dueOn, doneOn: closedOn, reasons: count.reasons };
  }
  const acknowledgement = acknowledgementOf(matter, closedOn, count.dueOn, on);
  const { dueOn: due, doneOn, late } = acknowledgement;
  if (doneOn === null) {
    const said = byRule(sayMatter('matter.not-acknowledged', { due, late }), rule);
    return { rule, count, acknowledgement, dueOn: due, doneOn: undefined, reasons: [...count.reasons, said] };
  }
  const said = byRule(sayMatter('matter.acknowledged', { on: doneOn, due, late }), rule);
  const next = closedOn === undefined ? [recorded(sayMatter('matter.answer-without-day', {}))] : [];
  const reasons = [...count.reasons, said, ...next];
  return { rule, count, acknowledgement, dueOn: closedOn === undefined ? null : due, doneOn, reasons };
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

/** What has to be done by the day: by hand, the day of an acknowledged complaint is that of its answer. */
function stepOf(owed: Owed | undefined, dueOn: Day | null): ClockStep | null {
  if (dueOn === null) return null;
  if (owed === undefined || (owed.dueOn === null && owed.acknowledgement !== null)) return 'answer';
  return owed.rule.step;
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
  const rules = rulesFor(matter, law);
  const rule = rules.find((one) => fits(matter, one) && isWithin(receivedOn, one));
  const owed = rule === undefined ? undefined : owedBy(matter, rule, closedOn, on);
  const dueOn = byHand ?? owed?.dueOn ?? null;
  const held: Held =
    byHand === undefined
      ? { dueOn, closedOn, doneOn: owed?.doneOn, standsStill: owed?.count.standsStill === true }
      : { dueOn, closedOn, doneOn: closedOn, standsStill: false };
  const ended = matter.status === 'ended' && closedOn === undefined;
  const counting = owed?.dueOn ?? '';
  // What is held against a day of acknowledging is the acknowledgement, which has been told.
  const heldAgainst = byHand ?? (owed?.acknowledgement == null ? dueOn : null);
  return {
    step: stepOf(owed, dueOn),
    dueOn,
    setByHand: byHand !== undefined,
    ...(ended ? { state: 'closed', daysLeft: null } : endingOf(held, on)),
    rule: rule?.id ?? null,
    acknowledgement: owed?.acknowledgement ?? null,
    idlePauses: owed?.count.idlePauses ?? [],
    extendedAfter: owed?.count.extendedAfter ?? null,
    reasons: [
      ...(owed?.reasons ?? [whyNone(matter, rules)]),
      ...(byHand === undefined ? [] : [recorded(sayMatter('matter.set-by-hand', { due: byHand, counted: counting }))]),
      ...(closedOn === undefined
        ? []
        : [recorded(sayMatter('matter.closed', { on: closedOn, due: heldAgainst ?? '' }))]),
      ...(ended ? [recorded(sayMatter('matter.ended-without-day', {}))] : []),
    ],
  };
}
