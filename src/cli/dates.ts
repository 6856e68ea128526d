import { isDay } from '../core/days.ts';
import type { Day } from '../core/days.ts';
import { wrongUse } from './exit.ts';

function dayOf(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Today where the computer stands. */
export function today(now = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Today in UTC, by which the register dates its entries. */
export function todayUtc(now = new Date()): Day {
  return now.toISOString().slice(0, 10);
}

/** The two clocks of an answer; `asRecorded` is left out where the register is asked as it is now. */
export interface AskedDates {
  readonly on: Day;
  readonly asRecorded?: Day | undefined;
  /** The day to print: the one asked, or today, UTC. */
  readonly recorded: Day;
}

/** What a person typed. */
export interface DateOptions {
  readonly on?: string | undefined;
  readonly asRecorded?: string | undefined;
}

/**
 * Reads a day as of whose end the register is to speak.
 * @throws WrongUse where it is no day, or the register is asked what it will say
 */
export function recordedDay(name: string, value: string): Day {
  const now = todayUtc();
  if (!isDay(value)) throw wrongUse('cli.bad-day', { option: name, value });
  if (value > now) throw wrongUse('cli.future-record', { option: name, value, today: now });
  return value;
}

/**
 * Reads `--on` and `--as-recorded`.
 * @throws WrongUse where one is no day, or the register is asked what it will say
 */
export function askedDates({ on = today(), asRecorded }: DateOptions): AskedDates {
  if (!isDay(on)) throw wrongUse('cli.bad-day', { option: '--on', value: on });
  const now = todayUtc();
  if (asRecorded === undefined) return { on, recorded: now };
  recordedDay('--as-recorded', asRecorded);
  return { on, asRecorded, recorded: asRecorded };
}
