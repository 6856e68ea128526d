import { addDays, daysBetween, isWithin } from '../days.ts';
import type { Day } from '../days.ts';
import type { Clock } from '../law/pack.ts';
import type { Matter } from '../records/matter.ts';
import { byRule, recorded } from './clock-shape.ts';
import type { ClockReason, Pause } from './clock-shape.ts';
import { sayMatter } from './statements.ts';

/** Days on which a clock stands still, by which rule; `to` is the day on which it runs again, absent while it waits. */
interface Still {
  readonly from: Day;
  readonly to: Day | undefined;
  readonly waiting: Pause['kind'];
  readonly stop: Clock['stops'][number];
}

/** What the pauses of a matter come to under a rule. */
export interface Stops {
  readonly still: readonly Still[];
  readonly idle: readonly Pause[];
  readonly reasons: readonly ClockReason[];
}

/** The pause as it was known at the end of the day: an answer that came later had not come. */
function knownOn(pause: Pause, day: Day): Pause {
  return pause.to === undefined || pause.to <= day ? pause : { ...pause, to: undefined };
}

function later(one: Day, other: Day | undefined): Day {
  return other === undefined || one > other ? one : other;
}

/**
 * Parts the pauses of a matter into those that stop the clock and those that do not. Days before the rule was in force are counted as if nobody had waited.
 * @param until the day asked, or the day on which the matter was closed
 */
export function stopsOf(matter: Matter, rule: Clock, until: Day): Stops {
  const still: Still[] = [];
  const idle: Pause[] = [];
  const reasons: ClockReason[] = [];
  const regime = rule.regime;
  const known = matter.pauses.filter(({ from }) => from <= until).map((pause) => knownOn(pause, until));
  for (const pause of known.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const waiting = pause.kind;
    const stop = rule.stops.find(({ kind }) => kind === waiting);
    const end = pause.to ?? until;
    if (stop === undefined || !(isWithin(end, stop) || isWithin(pause.from, stop))) {
      idle.push(pause);
      reasons.push(byRule(sayMatter('matter.pause-does-not-stop', { from: pause.from, waiting, regime }), rule));
      continue;
    }
    const from = later(later(pause.from, stop.validFrom), matter.receivedOn);
    if (stop.validFrom !== undefined && pause.from < stop.validFrom) {
      reasons.push(
        byRule(
          sayMatter('matter.pause-before-the-rule', { from: pause.from, rule: stop.validFrom, waiting, regime }),
          stop,
        ),
      );
    }
    still.push({ from, to: pause.to, waiting, stop });
  }
  return { still, idle, reasons };
}

/** A day to which a clock runs, once its pauses are added. */
export interface Moved {
  readonly dueOn: Day;
  /** Whether it stands still on the last day looked at. */
  readonly standsStill: boolean;
  readonly reasons: readonly ClockReason[];
}

/**
 * Moves the end of a clock by the days on which it stood still. The day of asking counts as the first such day, the day of the answer not: of the two ways
 * to count, the one that ends earlier. Overlapping pauses count once; what begins after the end changes nothing.
 */
export function movedBy(dueOn: Day, { still }: Stops, until: Day): Moved {
  const reasons: ClockReason[] = [];
  let due = dueOn;
  let counted: Day | undefined;
  let standsStill = false;
  for (const { from, to, waiting, stop } of still) {
    if (from > due) {
      reasons.push(recorded(sayMatter('matter.pause-after-the-end', { from, due })));
      continue;
    }
    const end = to ?? until;
    const days = Math.max(0, daysBetween(later(from, counted), end));
    due = addDays(due, days);
    counted = later(end, counted);
    if (to === undefined) {
      standsStill = true;
      reasons.push(byRule(sayMatter('matter.stands-still', { from, days, waiting, due }), stop));
    } else {
      reasons.push(byRule(sayMatter('matter.stood-still', { from, to, days, waiting, due }), stop));
    }
  }
  return { dueOn: due, standsStill, reasons };
}
