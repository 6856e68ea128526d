import type { Finding } from '../../../core/checks/finding.ts';

/** The numbers of the sentences that a finding is about; none where it is about the notice as a whole. */
export function sentencesOf({ statement }: Finding): readonly number[] {
  const { number, numbers } = statement.parameters;
  if (typeof number === 'number') return [number];
  return Array.isArray(numbers) ? numbers.map(Number) : [];
}

/** The findings about a notice, by the sentence to which they belong, and those about the whole. */
export interface NoticeFindings {
  readonly bySentence: ReadonlyMap<number, readonly Finding[]>;
  readonly whole: readonly Finding[];
}

/** Sorts the findings about one notice to its sentences. */
export function noticeFindings(findings: readonly Finding[], notice: string): NoticeFindings {
  const own = findings.filter(({ records }) => records.includes(notice));
  const bySentence = new Map<number, Finding[]>();
  for (const finding of own) {
    for (const place of sentencesOf(finding)) bySentence.set(place, [...(bySentence.get(place) ?? []), finding]);
  }
  return { bySentence, whole: own.filter((finding) => sentencesOf(finding).length === 0) };
}
