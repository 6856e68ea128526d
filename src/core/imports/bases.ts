import type * as z from 'zod';
import type { ArticleSixBasis } from '../records/activity.ts';
import { linesOf, saysNothing, withoutBullet } from './cell.ts';

type Basis = z.infer<typeof ArticleSixBasis>;

/** What is written for each basis: its letter of Art 6(1), and its words. Recognised interests go before legitimate ones, whose words they contain. */
const WORDS: ReadonlyArray<readonly [Basis, RegExp]> = [
  ['recognised-legitimate-interest', /6\s?\(?1?\)?\s?\(?ea\)|recogni[sz]ed\s+legitimate|\bRLI\b/i],
  ['consent', /6\s?\(1\)\s?\(?a\)|\b6\(a\)|\bconsent/i],
  ['contract', /6\s?\(1\)\s?\(?b\)|\b6\(b\)|\bcontract/i],
  ['legal-obligation', /6\s?\(1\)\s?\(?c\)|\b6\(c\)|legal\s+obligation|legal\s+requirement|statutory\s+obligation/i],
  ['vital-interests', /6\s?\(1\)\s?\(?d\)|\b6\(d\)|vital\s+interest/i],
  ['public-task', /6\s?\(1\)\s?\(?e\)|\b6\(e\)|public\s+task|public\s+interest|official\s+authority/i],
  ['legitimate-interests', /6\s?\(1\)\s?\(?f\)|\b6\(f\)|legitimate\s+(?:business\s+)?interest|\bLIA?\b/i],
];

/** A basis as one line names it, for which purpose (from 1; 0 for all), and for which people. */
export interface WrittenBasis {
  readonly basis: Basis;
  readonly purpose: number;
  readonly people: string | undefined;
}

/** The bases that a cell names, and the parts of it that name none. */
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

function basesIn(part: string): readonly Basis[] {
  const text = part.replace(OWN_WORDS, 'contract');
  const found: Basis[] = [];
  let rest = text;
  for (const [basis, pattern] of WORDS) {
    if (!pattern.test(rest)) continue;
    found.push(basis);
    rest = rest.replaceAll(new RegExp(pattern.source, 'gi'), ' ');
  }
  return found;
}

/** The bases of Art 6(1) that a cell names, by their words or letters, however many. */
export function readBases(text: string): WrittenBases {
  const bases: WrittenBasis[] = [];
  const strange: string[] = [];
  for (const line of linesOf(text)) {
    const numbered = PURPOSE.exec(line);
    const purpose = Number(numbered?.[1] ?? 0);
    const said = withoutBullet(line.slice(numbered?.[0].length ?? 0));
    for (const part of said.split(';').map((one) => one.trim())) {
      if (saysNothing(part)) continue;
      const found = basesIn(part);
      const people = found.length === 1 ? PEOPLE.exec(part)?.[1]?.trim() : undefined;
      const names = people !== undefined && basesIn(people).length === 0 ? people : undefined;
      if (found.length === 0) strange.push(part);
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
