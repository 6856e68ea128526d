import { addDays, addMonths } from '../days.ts';
import type { Day } from '../days.ts';
import type { Retention } from '../records/activity.ts';
import type { Contact } from '../records/contact.ts';

/** The events that a contact's record has a day for. */
export type ContactEvent = 'enquiry-closed' | 'customer-ceased' | 'opt-out';

/** A time limit as a sentence or an entry of the record states it. */
export type TimeLimit = Pick<Retention, 'number' | 'unit' | 'fromEvent' | 'untilEvent'>;

const EVENTS: ReadonlyArray<readonly [ContactEvent, RegExp]> = [
  ['opt-out', /\bopt(?:s|ed|ing)?[- ]?out\b|\bunsubscri/i],
  ['enquiry-closed', /\b(?:e|i)nquir/i],
  ['customer-ceased', /\bcustomer\b|\bcease|\b(?:end|termination) of (?:the )?(?:contract|relation)/i],
];

/** Which event words speak of; nothing where the register keeps no day for it, such as 'purposes fulfilled'. */
export function eventOf(words: string | undefined): ContactEvent | undefined {
  return words === undefined ? undefined : EVENTS.find(([, pattern]) => pattern.test(words))?.[0];
}

const MONTHS = { months: 1, years: 12 } as const;

/** The last day of a period that runs from a day: twelve months from 31 May end with 31 May. */
export function lastDayOf({ number, unit }: TimeLimit, from: Day): Day | undefined {
  if (number === undefined || unit === undefined) return undefined;
  return unit === 'days' ? addDays(from, number) : addMonths(from, number * MONTHS[unit]);
}

/** The length of a period in days, roughly, to tell a longer one from a shorter one. */
export function roughDays({ number, unit }: TimeLimit): number | undefined {
  if (number === undefined || unit === undefined) return undefined;
  return unit === 'days' ? number : (number * MONTHS[unit] * 365.25) / 12;
}

function isFormerCustomer({ relations }: Contact, on: Day): Day | undefined {
  const bought = relations.filter(({ kind }) => kind === 'bought');
  const last = bought
    .map(({ until }) => until ?? '9999-12-31')
    .toSorted()
    .at(-1);
  return last === undefined || last > on ? undefined : last;
}

/**
 * The day on which an event happened to a contact; nothing where it has not. An enquiry of somebody who bought is no enquiry without a contract, and a customer
 * has ceased when the last purchase relation has ended.
 */
export function dayOfEvent(contact: Contact, event: ContactEvent, on: Day): Day | undefined {
  if (event === 'opt-out') return contact.optedOutOn;
  if (event === 'customer-ceased') return isFormerCustomer(contact, on);
  return contact.relations.some(({ kind }) => kind === 'bought') ? undefined : contact.enquiryClosedOn;
}

/**
 * The first day on which a contact may no longer be kept under a limit; nothing where the limit does not reach it yet, or not at all. A limit until an event ends with
 * the event; a period from an event ends after its last day. A legal hold stops it.
 */
export function overFrom(contact: Contact, limit: TimeLimit, on: Day): Day | undefined {
  if (contact.status === 'ended' || contact.legalHold !== undefined) return undefined;
  const until = eventOf(limit.untilEvent);
  const ended = until === undefined ? undefined : dayOfEvent(contact, until, on);
  if (ended !== undefined) return ended <= on ? ended : undefined;
  const event = eventOf(limit.fromEvent);
  const begun = event === undefined ? undefined : dayOfEvent(contact, event, on);
  const last = begun === undefined ? undefined : lastDayOf(limit, begun);
  return last === undefined || last >= on ? undefined : addDays(last, 1);
}
