import type { CheckContext } from '../checks/context.ts';
import { dayOfEvent, eventOf, lastDayOf, overFrom } from '../checks/retention-ends.ts';
import type { TimeLimit } from '../checks/retention-ends.ts';
import { contactLimits } from '../checks/rules/retention-reached.ts';
import type { StatedLimit } from '../checks/rules/retention-reached.ts';
import type { Day } from '../days.ts';
import type { Contact } from '../records/contact.ts';
import type { Statement } from '../statement.ts';
import { say } from './statements.ts';

/** Until when a contact may be kept, by one limit: the last day, where it is known; whether that day has passed. */
export interface KeptUntil {
  readonly until: Day | null;
  readonly over: boolean;
  readonly statement: Statement;
}

function sourceOf({ made, activity }: StatedLimit): string {
  if (made !== undefined) return `${made.notice.title}, ${made.number}`;
  return activity?.title ?? '';
}

function periodOf({ number, unit }: TimeLimit): string {
  return number === undefined || unit === undefined ? '' : `${number} ${unit}`;
}

function byLimit(contact: Contact, stated: StatedLimit, on: Day): KeptUntil {
  const { limit, event } = stated;
  const source = sourceOf(stated);
  const began = dayOfEvent(contact, event, on);
  const isUntil = eventOf(limit.untilEvent) === event;
  if (began === undefined) {
    const statement = isUntil
      ? say('people.kept-until-event', { event, source })
      : say('people.kept-not-begun', { event, period: periodOf(limit), source });
    return { until: null, over: false, statement };
  }
  const since = overFrom(contact, limit, on);
  if (since !== undefined) {
    return { until: since, over: true, statement: say('people.kept-over', { event, began, since, source }) };
  }
  const until = (isUntil ? began : lastDayOf(limit, began)) ?? null;
  if (until === null) return { until, over: false, statement: say('people.kept-until-event', { event, source }) };
  return { until, over: false, statement: say('people.kept-begun', { event, began, until, source }) };
}

/**
 * Until when a contact may be kept, by each limit that a notice promises or the record states; a legal hold goes before them all, and is said first. The limit that is over, or ends
 * soonest, comes first.
 */
export function keptUntil(contact: Contact, context: CheckContext): readonly KeptUntil[] {
  const limits = contactLimits(context)
    .map((stated) => byLimit(contact, stated, context.on))
    .toSorted((one, other) => ((one.until ?? '9999') < (other.until ?? '9999') ? -1 : 1));
  const held = contact.legalHold;
  const hold =
    held === undefined
      ? []
      : [{ until: null, over: false, statement: say('people.kept-held', { since: held.since, reason: held.reason }) }];
  if (limits.length === 0 && hold.length === 0) {
    return [{ until: null, over: false, statement: say('people.kept-no-limit', {}) }];
  }
  return [...hold, ...limits];
}
