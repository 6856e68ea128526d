/** What a spreadsheet does not take in the name of a sheet. */
const FORBIDDEN = /[[\]/\\:*?\p{Cc}]+/gu;

const MOST = 31;

/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** The head of the name, never ending inside one character. */
function cut(name: string, most: number): string {
  const last = name.codePointAt(most - 1) ?? 0;
  return name.slice(0, name.length > most && last > 0xff_ff ? most - 1 : most);
}

/** Cut after a word where that leaves most of the name, and marked as cut. */
function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const head = cut(name, most - 1);
  const word = head.lastIndexOf(' ');
  return `${(word > most / 2 ? head.slice(0, word) : head).trimEnd()}…`;
}

function cleaned(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(FORBIDDEN, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s']+|[\s']+$/g, '');
  return plain === '' || plain.toLowerCase() === RESERVED ? `Sheet ${plain}`.trim() : plain;
}

/**
 * Names for sheets: at most 31 characters, none that a spreadsheet refuses, no two alike whatever their case.
 * @param names what the sheets hold
 * @param taken names that other sheets have already
 */
export function sheetNames(names: readonly string[], taken: readonly string[] = []): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return names.map((name) => {
    const whole = cleaned(name);
    let candidate = shortened(whole, MOST);
    for (let number = 2; used.has(candidate.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      candidate = `${shortened(whole, MOST - ending.length)}${ending}`;
    }
    used.add(candidate.toLowerCase());
    return candidate;
  });
}
