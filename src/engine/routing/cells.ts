import type { Day } from '../../core/days.ts';
import type { Known } from '../../core/records/fields.ts';
import { daysIn } from './day-in-cell.ts';

/** What a spreadsheet would run as a formula when it opens the file. */
const RUNS = /^[=+\-@\t\r]/;

/** The cell, with an apostrophe before it where a spreadsheet would run it. */
export function harmless(cell: string): string {
  return RUNS.test(cell) ? `'${cell}` : cell;
}

/** Writes cells for one separator, quoted where they hold the separator, a quotation mark or a line break. */
export function encoderFor(separator: string): (cell: string) => string {
  const needsQuotes = new RegExp(`["\\r\\n${separator === '\t' ? '\\t' : separator}]`);
  return (cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
}

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'oui', 'o', 'si', 'sí', 'sì', '✓', '✔']);
const NO = new Set(['', 'no', 'n', 'false', '0', 'nein', 'non', '-']);

/** What a cell says of a fact: yes, no, or the days that it may mean; none where it says nothing that can be read. A blank says no. */
export function markIn(cell: string): 'yes' | 'no' | readonly Day[] {
  const text = cell.trim().toLowerCase();
  if (NO.has(text)) return 'no';
  return YES.has(text) ? 'yes' : daysIn(text);
}

/**
 * A fact in a cell: yes, no, or the day since when it is so. A blank in a column that is there says no, as in a list that notes what has happened; what is neither
 * is not known.
 */
export function factIn(cell: string, on: Day): Known {
  const days = markIn(cell);
  if (typeof days === 'string') return days;
  if (days.length === 0) return 'not-known';
  if (days.every((day) => day <= on)) return 'yes';
  return days.every((day) => day > on) ? 'no' : 'not-known';
}

const CHANNELS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^e-?mail$/, 'email'],
  [/^(?:telephone|phone|tel|call)$/, 'telephone'],
  [/^(?:text-?message|text|sms)$/, 'text-message'],
];

/** Channels of an opt-in: a list (`email; phone`), or plain yes, which names no channel. */
export function channelsIn(cell: string): readonly string[] {
  const text = cell.trim().toLowerCase();
  if (NO.has(text)) return [];
  if (YES.has(text)) return ['a channel that the list does not name'];
  const parts = text.split(/[;,|/+&]/).map((part) => part.trim().replaceAll(/\s+/g, '-'));
  return [...new Set(parts.flatMap((part) => CHANNELS.find(([pattern]) => pattern.test(part))?.[1] ?? []))];
}
