import { isDay } from '../../core/days.ts';
import type { Day } from '../../core/days.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2026-04-03`, with or without a time. */
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d.*)?$/;

/** `3/4/2026`, `03.04.26`, `3-4-2026`. */
const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:,? \d{1,2}:.*)?$/;

/** `3 April 2026`, `3-Apr-26`, `3rd of April 2026`. */
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[-\s]+(?:of )?([a-z]{3,9})\.?[-\s,]+(\d{4}|\d{2})$/;

/** `April 3, 2026`. */
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

function day(year: string, month: number, date: string): readonly Day[] {
  const whole = year.length === 2 ? `20${year}` : year;
  const text = `${whole}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(text) ? [text] : [];
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/**
 * The days that a cell may mean, in whichever notation it is written: none where it is no day, two where the day of the month may be taken for the month. The British
 * reading stands first.
 */
export function daysIn(cell: string): readonly Day[] {
  const text = cell.trim().toLowerCase();
  const iso = ISO.exec(text);
  if (iso !== null) return day(iso[1] ?? '', Number(iso[2]), iso[3] ?? '');
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) {
    const [, first = '', second = '', year = ''] = numbers;
    return [...new Set([...day(year, Number(second), first), ...day(year, Number(first), second)])];
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return day(dayFirst[3] ?? '', monthOf(dayFirst[2] ?? ''), dayFirst[1] ?? '');
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null ? [] : day(monthFirst[3] ?? '', monthOf(monthFirst[1] ?? ''), monthFirst[2] ?? '');
}
