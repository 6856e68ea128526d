import { addDays, addMonths } from '../days.ts';
import type { Day } from '../days.ts';
import type { Clock } from '../law/pack.ts';
import type { Matter } from '../records/matter.ts';
import { byRule } from './clock-shape.ts';
import type { ClockReason, Pause } from './clock-shape.ts';
import { movedBy, stopsOf } from './pauses.ts';
import { sayMatter } from './statements.ts';

const HOURS_A_DAY = 24;

/** What a rule of the law pack counts for a matter. */
export interface Counted {
  readonly dueOn: Day;
  readonly standsStill: boolean;
  readonly idlePauses: readonly Pause[];
  readonly extendedAfter: Day | null;
  readonly reasons: readonly ClockReason[];
}

function dayOfMonth(day: Day): string {
  return day.slice(-2);
}

interface FirstEnd {
  readonly due: Day;
  readonly reasons: readonly ClockReason[];
}

/** The end of the first span, before pauses: the corresponding day for months, else so many days later. */
function firstEnd(matter: Matter, rule: Clock): FirstEnd {
  const { receivedOn: received } = matter;
  const { step, length } = rule;
  if (length.unit === 'months') {
    const due = addMonths(received, length.number);
    const shortened = dayOfMonth(due) !== dayOfMonth(received);
    const months = byRule(sayMatter('matter.months', { received, months: length.number, due, step }), rule);
    return { due, reasons: [months, byRule(sayMatter('matter.corresponding-day', { shortened }), rule, 'counting')] };
  }
  if (length.unit === 'days') {
    const due = addDays(received, length.number);
    return { due, reasons: [byRule(sayMatter('matter.days', { received, days: length.number, due, step }), rule)] };
  }
  const due = addDays(received, Math.ceil(length.number / HOURS_A_DAY));
  const at = matter.awareAt ?? '';
  return { due, reasons: [byRule(sayMatter('matter.hours', { received, hours: length.number, due, at, step }), rule)] };
}

/**
 * Counts the clock of a rule for a matter: its span from the day of receipt, the days on which it stood still, and its extension, which has to be decided
 * within the first span.
 * @param until the day asked, or the day on which the matter was closed
 */
export function counted(matter: Matter, rule: Clock, until: Day): Counted {
  const { kind, receivedOn } = matter;
  const stops = stopsOf(matter, rule, until);
  const first = firstEnd(matter, rule);
  const moved = movedBy(first.due, stops, until);
  const plain = { ...moved, idlePauses: stops.idle, extendedAfter: null };
  const before = [...first.reasons, ...stops.reasons];
  const { extension } = matter;
  if (extension === undefined || extension.decidedOn > until) {
    return { ...plain, reasons: [...before, ...moved.reasons] };
  }
  const decided = extension.decidedOn;
  const { extensionMonths, length } = rule;
  if (extensionMonths === undefined || length.unit !== 'months') {
    const said = sayMatter('matter.extension-not-foreseen', { kind, regime: rule.regime });
    return { ...plain, reasons: [...before, ...moved.reasons, byRule(said, rule)] };
  }
  if (decided > moved.dueOn) {
    const said = sayMatter('matter.extended-late', { decided, last: moved.dueOn });
    return { ...plain, extendedAfter: moved.dueOn, reasons: [...before, ...moved.reasons, byRule(said, rule)] };
  }
  const end = addMonths(receivedOn, length.number + extensionMonths);
  const extended = movedBy(end, stops, until);
  const said = sayMatter('matter.extended', { decided, months: extensionMonths, due: end });
  return { ...plain, ...extended, reasons: [...before, byRule(said, rule), ...extended.reasons] };
}
