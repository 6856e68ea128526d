import type * as z from 'zod';
import type { ArticleSixBasis } from '../records/activity.ts';
import { isUndecided, linesOf, saysNothing, withoutBullet } from './cell.ts';

type Basis = z.infer<typeof ArticleSixBasis>;

/** What is written for each basis in words. Recognised interests go before legitimate ones, whose words they contain. */
const WORDS: ReadonlyArray<readonly [Basis, RegExp]> = [
  ['recognised-legitimate-interest', /recogni[sz]ed\s+legitimate|\bRLI\b/i],
  ['consent', /\bconsent/i],
  ['contract', /\bcontract(?:s|ual|ually)?\b/i],
  ['legal-obligation', /legal\s+obligation|legal\s+requirement|statutory\s+obligation/i],
  ['vital-interests', /vital\s+interest/i],
  ['public-task', /public\s+task|public\s+interest|official\s+authority/i],
  ['legitimate-interests', /legitimate\s+(?:business\s+)?interest|\bLIA?\b/i],
];

/** The letters of Art 6(1). Source: UK GDPR and GDPR Art 6(1); (ea) is in the UK GDPR alone. */
const LETTERS: Readonly<Record<string, Basis>> = {
  a: 'consent',
  b: 'contract',
  c: 'legal-obligation',
  d: 'vital-interests',
  e: 'public-task',
  ea: 'recognised-legitimate-interest',
  f: 'legitimate-interests',
};

/** Letters of Art 6(1) as people write them: '6(1)(f)', 'Art. 6 (1) f', '6.1.f', '6(f)', and several behind one number: '6(1)(b) & (f)'. */
const LETTERED =
  /\b6(?:\s?[(.]?\s?1\s?[).]?\s?[(.]?\s?|\s?\(|\.)?(?:ea|[a-f])\b\)?(?:\s*(?:,|&|\+|\/|\band\b)\s*(?:\((?:ea|[a-f])\)|(?:ea|[a-f])\b(?![\p{L}'’])))*/giu;

/** A basis as one line names it, for which purpose (from 1; 0 for all), and for which people. */
export interface WrittenBasis {
  readonly basis: Basis;
  readonly purpose: number;
  readonly people: string | undefined;
}

/** The bases that a cell names, and the parts of it that name none, or leave open which holds. */
export interface WrittenBases {
  readonly bases: readonly WrittenBasis[];
  readonly strange: readonly string[];
}

/** 'Purpose 2: ' before a basis. */
const PURPOSE = /^purpose (\d+):\s*/i;

/** The people for whom a basis holds, in brackets at the end; a letter of Art 6 in brackets is none. */
const PEOPLE = /\s\(((?!.*\d\(\d)[^()]{3,})\)$/;

/** What a register prints for bases beside their names, which is not another basis. */
const OWN_WORDS = /contract with the person, or steps at their request before one/i;

/** Words that say that a basis does not hold: a person has to read the rest. */
const DENIED = /\b(?:not|no|never|without|rather than|instead of|unless|except)\b/i;

/** 'From (a) to (c)': which of those between are meant, is not said. */
const RANGE = /\([a-f]\)\s?[-–]\s?\([a-f]\)/i;

/** Conditions of Art 9 are another column's, though they use the same words. */
const ARTICLE_9 = /\bart(?:icle)?\.?\s?9\b/i;

function basesIn(part: string): readonly Basis[] {
  const text = part.replace(OWN_WORDS, 'contract');
  const lettered = text.match(LETTERED) ?? [];
  const found = new Set(
    lettered.flatMap((one) =>
      (one.match(/(?<!\p{L})(?:ea|[a-f])(?!\p{L})/giu) ?? []).flatMap((letter) => LETTERS[letter.toLowerCase()] ?? []),
    ),
  );
  let rest = text.replaceAll(LETTERED, ' ');
  for (const [basis, pattern] of WORDS) {
    if (!pattern.test(rest)) continue;
    found.add(basis);
    rest = rest.replaceAll(new RegExp(pattern.source, 'gi'), ' ');
  }
  return [...found];
}

/** Whether a part that names bases leaves it open which of them holds: 'Consent?', 'consent not required', 'contract or consent'. */
function isLeftOpen(part: string, bases: number): boolean {
  const text = part.replace(OWN_WORDS, 'contract');
  return isUndecided(text) || DENIED.test(text) || RANGE.test(text) || (bases > 1 && /\bor\b/i.test(text));
}

/** The bases of Art 6(1) that a cell names, by their words or letters, however many. */
export function readBases(text: string): WrittenBases {
  const bases: WrittenBasis[] = [];
  const strange: string[] = [];
  for (const line of linesOf(text)) {
    const numbered = PURPOSE.exec(line);
    const purpose = Number(numbered?.[1] ?? 0);
    const named = withoutBullet(line.slice(numbered?.[0].length ?? 0));
    for (const part of named.split(';').map((one) => one.trim())) {
      if (saysNothing(part)) continue;
      const found = basesIn(part);
      const people = found.length === 1 ? PEOPLE.exec(part)?.[1]?.trim() : undefined;
      const names = people !== undefined && basesIn(people).length === 0 && !isUndecided(people) ? people : undefined;
      const said = names === undefined ? part : part.replace(PEOPLE, '');
      if (found.length === 0 || ARTICLE_9.test(part) || isLeftOpen(said, found.length)) strange.push(part);
      else bases.push(...found.map((basis) => ({ basis, purpose, people: names })));
    }
  }
  return { bases, strange };
}

/** How two columns of bases stand to one another: the second is for special category and offence data, and may name fewer of them, but no other. */
export function basesDiffer(first: WrittenBases, second: WrittenBases): boolean {
  const named = new Set(first.bases.map(({ basis }) => basis));
  return first.bases.length > 0 && second.bases.some(({ basis }) => !named.has(basis));
}
