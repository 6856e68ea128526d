import { readFileSync } from 'node:fs';
import path from 'node:path';

const PLACE = path.join(import.meta.dirname, '..', 'fixtures', 'notices');

/** Bullets and the numbers of paragraphs stand before a sentence and are no part of it. */
const MARK = /^\s*(?:•|\d+\.\d+\.)(?=\s)/;

/** A character of the text, the line that it stands on, counted from 0, and whether it belongs to the mark before a sentence. */
interface Placed {
  readonly character: string;
  readonly line: number;
  readonly mark: boolean;
}

/** Runs of white space become one blank, which belongs to the line that it ends. */
function placed(text: string): Placed[] {
  const characters: Placed[] = [];
  for (const [line, content] of text.split('\n').entries()) {
    const marked = MARK.exec(content)?.[0].length ?? 0;
    for (const [index, character] of `${content} `.split('').entries()) {
      const blank = /\s/.test(character);
      if (blank && characters.at(-1)?.character === ' ') continue;
      characters.push({ character: blank ? ' ' : character, line, mark: index < marked });
    }
  }
  return characters;
}

/** The text of a notice as it was published. */
export function noticeText(name: 'optima' | 'optex'): string {
  return readFileSync(path.join(PLACE, `${name}-privacy-notice.txt`), 'utf8');
}

/** Quotes that do not stand in the text after the one before them, and what no quote covers, line by line. */
export function leftOver(
  text: string,
  quotes: readonly string[],
): { readonly notFound: readonly string[]; readonly lines: readonly string[] } {
  const characters = placed(text);
  const flat = characters.map(({ character }) => character).join('');
  const covered = new Set<number>();
  const notFound: string[] = [];
  let from = 0;
  for (const quote of quotes) {
    const wanted = quote.replaceAll(/\s+/g, ' ');
    const start = flat.indexOf(wanted, from);
    if (start === -1) {
      notFound.push(quote);
      continue;
    }
    from = start + wanted.length;
    for (let index = start; index < from; index += 1) covered.add(index);
  }
  const lines = new Map<number, string>();
  for (const [index, { character, line, mark }] of characters.entries()) {
    if (!mark && !covered.has(index)) lines.set(line, `${lines.get(line) ?? ''}${character}`);
  }
  const remainders = [...lines.values()].map((line) => line.trim());
  return { notFound, lines: remainders.filter((line) => line !== '') };
}
