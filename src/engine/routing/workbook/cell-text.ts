import type { TextStore } from './text-store.ts';

/** A cell as the sheet has it. */
export interface RawCell {
  /** `s` shared text, `str` result of a formula, `inlineStr`, `b` yes or no, `e` error, `d` date, and `n` or nothing for a number. */
  readonly type: string;
  /** The number of its format. */
  readonly style: number;
  readonly value: string;
}

/** What cells are read with. */
export interface CellReading {
  readonly texts: TextStore;
  /** Whether the format of that number shows a day. */
  readonly showsDay: (style: number) => boolean;
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
}

const DAY_MS = 86_400_000;

/** The last serial of a day that the calendar of people has: 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * A day as ISO writes it, with the time of day where it has one, from its serial number.
 * Source: ECMA-376 Part 1, 18.17.4.1: day 1 is 1 January 1900 and 29 February 1900 is counted though it never was; or day 0 is 1 January 1904.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= (from1904 ? 0 : 1) && serial < LAST_SERIAL + 1)) return undefined;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const instant = new Date(first + Math.round(serial * 86_400) * 1000).toISOString();
  return (Math.round(serial * 86_400) * 1000) % DAY_MS === 0 ? instant.slice(0, 10) : instant.slice(0, 19);
}

/** What is printed between quotation marks, after a backslash, or is a colour or condition in brackets, shows no day. */
const NOT_OF_THE_DAY = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** Whether a format shows a day: it has a year, a day of the month or the name of a month. */
export function formatShowsDay(format: string): boolean {
  return /[yd]|m{3,}/i.test(format.replaceAll(NOT_OF_THE_DAY, ''));
}

/** Formats of days that have a number and no text. Source: ECMA-376 Part 1, 18.8.30. */
export function builtInShowsDay(format: number): boolean {
  return (
    (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58)
  );
}

function numberText(value: string): string {
  if (/^-?\d{1,15}$/.test(value)) return value;
  const number = Number(value);
  return value.trim() === '' || !Number.isFinite(number) ? value : String(number);
}

/** Breaks and tabs that a workbook writes as `_x000D_`. Other control characters stay written out: they do nothing so. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x000([9AD])_/gi, (_whole, digit: string) =>
    String.fromCodePoint(Number.parseInt(digit, 16)),
  );
}

/** A cell as text: what a person sees in it, with days as ISO writes them. Formulas are never run: their kept result is taken. */
export function cellText({ type, style, value }: RawCell, { texts, showsDay, from1904 }: CellReading): string {
  switch (type) {
    case 's':
      return texts.get(Number(value)) ?? '';
    case 'str':
    case 'inlineStr':
      return unescaped(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
    case 'e':
      return value;
    case 'd':
      return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
    default:
      return (showsDay(style) ? dayOfSerial(Number(value), from1904) : undefined) ?? numberText(value);
  }
}

export { unescaped as textOfShared };
