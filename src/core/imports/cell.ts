import type { Known } from '../records/fields.ts';

/** What people write where there is nothing to say. */
const NOTHING = new Set([
  '',
  '-',
  '–',
  '—',
  '.',
  '/',
  'x',
  'n/a',
  'na',
  'n.a.',
  'n.a',
  'n / a',
  'nil',
  'none',
  'none.',
  'not applicable',
  'not app',
  'does not apply',
  'not recorded',
  '#n/a',
  'blank',
]);

/** What people write where something is still to be said. */
const OPEN =
  /^(?:t\.?b\.?[cdar]\.?|to be (?:confirmed|determined|decided|advised|completed|checked)|\?+|pending|to follow|awaiting.*)[\s.!?]*$/i;

/** What people write where nobody knows the answer: that is no 'none'. */
const UNKNOWN = new Set([
  'unknown',
  'not known',
  'unclear',
  'unsure',
  'not sure',
  'do not know',
  "don't know",
  'dont know',
]);

/** What a spreadsheet shows where a formula failed. Source: ECMA-376 Part 1, 18.17.3. */
const FAILED = /^#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

function plain(text: string): string {
  return text
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether the cell says that there is nothing: blank, 'N/A', '-', 'none'. */
export function saysNothing(text: string): boolean {
  return NOTHING.has(plain(text));
}

/** Whether the cell says that its answer is not known. */
export function isUnknown(text: string): boolean {
  return UNKNOWN.has(
    plain(text)
      .replace(/[.!]+$/, '')
      .replaceAll('’', "'"),
  );
}

/** Whether the cell says that its answer is still to come or not known, 'TBC', 'to be confirmed', '?', 'unknown', or shows a formula that failed. */
export function isOpen(text: string): boolean {
  return OPEN.test(text.trim()) || FAILED.test(text.trim()) || isUnknown(text);
}

/** Words behind an answer that leave it open after all: 'Yes?', 'No (TBC)', 'No idea'. */
const UNDECIDED =
  /\?|\b(?:t\.?b\.?[cd]|to be (?:confirmed|decided|determined|checked)|not sure|unsure|not decided|undecided)\b|^idea\b/i;

/** Whether a text says that what else it says is not settled yet. */
export function isUndecided(text: string): boolean {
  return UNDECIDED.test(text);
}

const YES = /^(?:yes|y|true|1|ja|oui|✓|✔|☑)(?:$|[\s.,;:(–-])/i;
const NO = /^(?:no|n|false|0|nein|non|✗|✘|☐)(?:$|[\s.,;:(–-])/i;

/** A cell that answers yes or no, perhaps with something behind it. */
export function yesNoIn(text: string): { readonly answer: Known; readonly rest: string } | undefined {
  const trimmed = text.trim();
  for (const [pattern, answer] of [
    [YES, 'yes'],
    [NO, 'no'],
  ] as const) {
    const found = pattern.exec(trimmed);
    if (found === null) continue;
    const rest = trimmed
      .slice(found[0].length)
      .replace(/^[\s.,;:(–-]+/, '')
      .replace(/\)$/, '');
    return isUndecided(rest) ? undefined : { answer, rest };
  }
  return undefined;
}

/** Marks of a list before its items: '•', '- ', '* ', '1. ', 'a) '. */
const BULLET = /^\s*(?:[•●▪◦‣·*]\s*|[-–]\s+|\d{1,2}[.)]\s+|[a-z]\)\s+)/i;

/** The text without the mark of a list before it. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '').trim();
}

/** Whether the lines are marked as a list. */
export function isBulleted(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => BULLET.test(line));
}

/** The lines of a cell that hold anything. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Ends of a company's name that stand after a comma: no item of a list by themselves. */
const FORM =
  /^(?:inc|ltd|limited|llc|llp|plc|lp|corp|co|gmbh|ag|sa|s\.a|nv|n\.v|bv|b\.v|s\.?r\.?l|s\.?p\.?a|pty ltd|pte ltd|sdn bhd|etc|kk)\.?$/i;

/** Parts a line at its commas, outside brackets, keeping what is no item by itself with the one before. */
function atCommas(line: string): readonly string[] {
  const parts = line.split(/,(?![^(]*\))/).map((part) => part.trim());
  const items: string[] = [];
  for (const part of parts) {
    if (part === '') continue;
    if (FORM.test(part) && items.length > 0) items.push(`${items.pop() ?? ''}, ${part}`);
    else items.push(part.replace(/^(?:and|&)\s+/i, ''));
  }
  return items;
}

/**
 * The items of a list as people write it: a line each, or parted by semicolons; by commas only where neither is there. What says nothing is left out, and
 * each item stands once.
 */
export function itemsOf(text: string, commas = true): readonly string[] {
  const parts = linesOf(text).flatMap((line) => line.split(';'));
  const [only, ...more] = parts.filter((part) => part.trim() !== '');
  const items = commas && only !== undefined && more.length === 0 ? atCommas(only) : parts;
  const cleaned = items.map((item) => withoutBullet(item)).filter((item) => !saysNothing(item) && !isOpen(item));
  return [...new Map(cleaned.map((item) => [plain(item), item])).values()];
}

/** What two spellings of a text have in common: case, spaces and the punctuation around it do not matter. */
export function textKey(text: string): string {
  return plain(text).replaceAll(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
}

/** A sum below a table, and a row of examples below its headings. */
const NO_NAME = /^(?:(?:grand |sub-?)?totals?\b[^\p{L}]*|e\.?g\.?\b.*|(?:for )?example:.*)$/isu;

/** Whether a text can name what a row is about: a number, a sum or an example does not. */
export function canName(text: string): boolean {
  return /\p{L}/u.test(text) && !NO_NAME.test(text.trim());
}
