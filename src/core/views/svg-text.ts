const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML cannot hold: control characters, halves of characters, code points that are none. */
const NOT_IN_XML = /[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n\r]]/gv;

/** Text as the content or the attribute of an XML or HTML element, whatever a record holds. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(NOT_IN_XML, '').replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

const NARROW = /[ijlI.,:;'’‘|!()[\]\s-]/u;
const WIDE = /[mwMW@%—]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const TALL = /[A-Z0-9&]/u;

/** How wide a text is drawn in a font of that size: an estimate on the safe side, since the picture is made without the font. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const character of text) {
    if (NARROW.test(character)) units += 0.34;
    else if (WIDE.test(character)) units += 1;
    else units += TALL.test(character) ? 0.7 : 0.58;
  }
  return units * size;
}

function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let taken = '';
  for (const character of text) {
    if (textWidth(`${taken}${character}…`, size) > width) return `${taken.trimEnd()}…`;
    taken += character;
  }
  return taken;
}

/**
 * The text in lines that fit a width: parted between words, and shortened with '…' where the last line has no room for the rest.
 * @param most how many lines there may be
 */
export function wrapped(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.split(/\s+/u).filter((word) => word !== '');
  while (rest.length > 0) {
    if (lines.length === most - 1) return [...lines, shortened(rest.join(' '), width, size)];
    let count = 1;
    while (count < rest.length && textWidth(rest.slice(0, count + 1).join(' '), size) <= width) count += 1;
    lines.push(shortened(rest.slice(0, count).join(' '), width, size));
    rest = rest.slice(count);
  }
  return lines;
}
