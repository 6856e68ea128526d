/** A piece of a notice as it stands in the text. */
export interface Piece {
  readonly kind: 'heading' | 'sentence';
  readonly text: string;
}

/** A sentence cut out of a notice, to be classified. */
export interface CutSentence {
  readonly number: number;
  readonly section?: string | undefined;
  readonly quote: string;
}

/** Short forms whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“(])(?:Mr|Mrs|Ms|Dr|Prof|St|Ltd|Inc|Co|Corp|No|Nos|Art|Arts|para|sec|e\.g|i\.e|etc|vs|cf|approx|Tel|Sdn|Bhd|Pte|Pty|B\.V|S\.A|S\.r\.l|[A-Z]|\d+(?:\.\d+)*)\.$/iu;

/** Where a sentence may end: a mark, quotes or brackets that close, then blanks and something that can begin one. */
const MAY_END = /[.!?…]+["”’)\]]*(\s+)(?=["“‘([•*–-]?\s*[\p{Lu}\p{N}(])/gu;

/** One paragraph cut into its sentences, nothing left out. */
export function sentencesIn(paragraph: string): readonly string[] {
  const cut: string[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(MAY_END)) {
    const end = match.index + match[0].length - (match[1] ?? '').length;
    const before = paragraph.slice(from, end);
    // 'Ltd.' ends no sentence; the etcetera of a list may, and is left to the person.
    if (ABBREVIATION.test(before)) continue;
    cut.push(before.trim());
    from = end;
  }
  const rest = paragraph.slice(from).trim();
  return rest === '' ? cut : [...cut, rest];
}

const BULLET = /^[•*–-]\s/u;
const ENDS = /[.!?:;,…]["”’)\]]*$/u;
const NUMBERED = /^(?:\d+(?:\.\d+)*\.?|[A-Z]\.)\s+\S/u;

/** How long a line may be, in words, that is still taken for a heading. */
const HEADING_WORDS = 12;

function isHeading(line: string): boolean {
  const words = line.split(/\s+/u).length;
  if (BULLET.test(line) || ENDS.test(line) || words > HEADING_WORDS || /[@/]/u.test(line)) return false;
  return NUMBERED.test(line) || /^\p{Lu}/u.test(line);
}

/** Lines that were broken at the edge of a page are one again: the first does not end, and the next begins with a small letter. */
function paragraphs(text: string): readonly string[] {
  const lines = text
    .split(/\r\n?|\n|\u2028|\u2029/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && !ENDS.test(last) && /^\p{Ll}/u.test(line)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** A text cut into headings and sentences, in its order. Every character but blanks stands in exactly one piece. */
export function piecesOf(text: string): readonly Piece[] {
  return paragraphs(text).flatMap((paragraph): readonly Piece[] =>
    isHeading(paragraph)
      ? [{ kind: 'heading', text: paragraph }]
      : sentencesIn(paragraph).map((sentence) => ({ kind: 'sentence', text: sentence })),
  );
}

/**
 * A whole notice cut into numbered sentences, each under its headings; headings that follow one another stand together. A heading with no sentence under it is a
 * sentence itself, so that nothing of the text is lost.
 * @param after how many sentences there are already
 */
export function splitNotice(text: string, after = 0): readonly CutSentence[] {
  const cut: Array<Omit<CutSentence, 'number'>> = [];
  let headings: string[] = [];
  let fresh = false;
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'heading') {
      headings = fresh ? [...headings, piece.text] : [piece.text];
      fresh = true;
      continue;
    }
    fresh = false;
    cut.push({ ...(headings.length === 0 ? {} : { section: headings.join(': ') }), quote: piece.text });
  }
  if (fresh) cut.push(...headings.map((quote) => ({ quote })));
  return cut.map((sentence, index) => ({ number: after + index + 1, ...sentence }));
}
