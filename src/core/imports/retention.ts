import type { Retention } from '../records/activity.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

const SPAN =
  /^(?:for |up to |minimum (?:of )?|at least )?(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s*(?:\(\d+\)\s*)?(days?|weeks?|months?|years?|yrs?)(?:\s+(?:after|from|following|since|post)\s+(.{2,200}))?[.\s]*$/i;

/** What a register prints behind the words of a period: '(7 years, from: the end of the contract)'. */
const PRINTED = /\s\((?:\d+ (?:day|month|year)s?)?(?:,? ?from: [^()]*)?(?:,? ?until: [^()]*)?\)$/;

/** A period of retention as it was written, with its number and unit where it is a plain span. A week is seven days. */
export function readRetention(text: string): Retention {
  const description = text.replace(PRINTED, '').trim();
  const printed = /\((\d+) (day|month|year)s?(?:, from: ([^()]*?))?(?:, until: ([^()]*))?\)$/.exec(text);
  if (printed !== null && description !== text.trim()) {
    const [, number = '', unit = '', fromEvent, untilEvent] = printed;
    return {
      description,
      number: Number(number),
      unit: `${unit}s` as 'days' | 'months' | 'years',
      ...(fromEvent === undefined ? {} : { fromEvent }),
      ...(untilEvent === undefined ? {} : { untilEvent }),
    };
  }
  const events = /\((?:from: ([^()]*?))?(?:,? ?until: ([^()]*))?\)$/.exec(text);
  if (events !== null && description !== text.trim()) {
    return {
      description,
      ...(events[1] === undefined ? {} : { fromEvent: events[1] }),
      ...(events[2] === undefined ? {} : { untilEvent: events[2] }),
    };
  }
  const span = SPAN.exec(description);
  if (span === null) return { description };
  const [, written = '', unit = '', event] = span;
  const number = NUMBERS[written.toLowerCase()] ?? Number(written);
  const from = event === undefined ? {} : { fromEvent: event.replace(/[.\s]+$/, '') };
  const letter = unit.slice(0, 1).toLowerCase();
  if (letter === 'd') return { description, number, unit: 'days', ...from };
  if (letter === 'w') return { description, number: 7 * number, unit: 'days', ...from };
  return { description, number, unit: letter === 'm' ? 'months' : 'years', ...from };
}
