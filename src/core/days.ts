import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

/**
 * Days without a zone, written `YYYY-MM-DD`. They compare as strings. Everything that needs a calendar goes through here, so that one
 * library decides what a month is.
 */
export type Day = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!SHAPE.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** A day in a record; refuses 30 February and any other notation. */
export const DaySchema = z.string().refine(isDay, { error: 'field.not-a-day' }).meta({ format: 'date' });

/** The day `days` after (or, when negative, before) the given one. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The same day of the month `months` later, or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** The same day `years` later; 29 February becomes 28 February. */
export function addYears(day: Day, years: number): Day {
  return Temporal.PlainDate.from(day).add({ years }).toString();
}

/** The last day of a span of years that begins on a day: the day before its anniversary; where there is none, the last day of its month. */
export function lastDayOfYears(from: Day, years: number): Day {
  const anniversary = addYears(from, years);
  return anniversary.slice(5) === from.slice(5) ? addDays(anniversary, -1) : anniversary;
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** A span of days, both ends included; an absent end is open. */
export interface Validity {
  readonly validFrom?: Day | undefined;
  readonly validTo?: Day | undefined;
}

/** Whether the day lies within the span. */
export function isWithin(day: Day, span: Validity): boolean {
  return (span.validFrom === undefined || span.validFrom <= day) && (span.validTo === undefined || day <= span.validTo);
}
