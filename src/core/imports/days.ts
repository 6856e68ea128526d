import { isDay } from '../days.ts';
import type { Day } from '../days.ts';

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

/** Whether 3/4/2026 is 3 April or March 4. */
export type DayOrder = 'day-first' | 'month-first';

/** What other dates of the same file show of how it writes them; nothing where none shows it, or they show both. */
export function dayOrderOf(cells: Iterable<string>): DayOrder | undefined {
  const shown = new Set<DayOrder>();
  for (const cell of cells) {
    const numbers = NUMBERS.exec(cell.trim().toLowerCase());
    if (numbers === null || daysIn(cell).length !== 1) continue;
    const [, first = '', second = ''] = numbers;
    if (Number(first) > 12) shown.add('day-first');
    else if (Number(second) > 12) shown.add('month-first');
  }
  const [only, other] = shown;
  return other === undefined ? only : undefined;
}

/** The day that a cell means by the order of the file; several where that is not known, none where it is no day. */
export function readDay(cell: string, order: DayOrder | undefined): readonly Day[] {
  const days = daysIn(cell);
  if (days.length < 2 || order === undefined) return days;
  const chosen = order === 'day-first' ? days[0] : days[1];
  return chosen === undefined ? [] : [chosen];
}
