/** Small letters, no marks, single blanks: 'Opt-out!' and 'opt out' read alike. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that carry meaning, cut to their beginning, so that 'improving' and 'improve' are one. */
function stems(text: string): readonly string[] {
  return [
    ...new Set(
      plain(text)
        .split(' ')
        .filter((word) => word.length > 3)
        .map((word) => word.slice(0, 5)),
    ),
  ];
}

/**
 * Whether two wordings speak of the same matter as far as a machine can tell: one contains the other, or every word that carries meaning in the shorter one
 * (two at least) stands in the longer. It may miss what is said in other words, never what is said in the same.
 */
export function sameMatter(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === '' || b === '') return false;
  if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true;
  const [few, many] = [stems(one), stems(other)].toSorted((x, y) => x.length - y.length) as [string[], string[]];
  const known = new Set(many);
  return few.length > 1 && few.every((stem) => known.has(stem));
}

/** Whether one of several wordings speaks of the matter. */
export function speaksOf(texts: Iterable<string>, matter: string): boolean {
  for (const text of texts) if (sameMatter(text, matter)) return true;
  return false;
}
