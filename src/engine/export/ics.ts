/*
 * Calendar text by RFC 5545. Written here: what it takes is escaping, folding and four kinds of line, and the libraries for it bring a calendar of their own.
 */

/** An entry of a whole day. */
export interface CalendarDay {
  /** The same whenever the entry is written again. */
  readonly uid: string;
  /** An ISO day. */
  readonly on: string;
  readonly summary: string;
  /** Left out where it is empty. */
  readonly description: string;
  readonly category: string;
}

/** A calendar with its name. */
export interface Calendar {
  readonly name: string;
  /** Where it comes from. */
  readonly about: string;
  readonly program: string;
  /** The ISO day on which it was made: the stamp of every entry, so that the same list gives the same file. */
  readonly made: string;
  readonly days: readonly CalendarDay[];
}

/** Octets in a line before it is folded (section 3.1). */
const LINE = 75;

/** A value as text (section 3.3.11): backslash, semicolon, comma and line break are written out, other control characters left out. */
export function escapedText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/gu, '\\n')
    .replaceAll(/[\p{Cc}]/gu, '');
}

/** A line cut into lines of at most 75 octets, each after the first beginning with a space; no character is cut. */
export function foldedLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

function dayText(day: string): string {
  return day.replaceAll('-', '');
}

function entryLines({ uid, on, summary, description, category }: CalendarDay, made: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapedText(uid)}`,
    `DTSTAMP:${dayText(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${dayText(on)}`,
    `SUMMARY:${escapedText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapedText(description)}`]),
    `CATEGORIES:${escapedText(category)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The calendar as text: one all-day entry each (a day without an end lasts one day, section 3.6.1), with line breaks as the format wants them. */
export function calendarText({ name, about, program, made, days }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapedText(program)}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapedText(name)}`,
    `X-WR-CALDESC:${escapedText(about)}`,
    ...days.flatMap((day) => entryLines(day, made)),
    'END:VCALENDAR',
  ];
  return `${lines.map((line) => foldedLine(line)).join('\r\n')}\r\n`;
}
