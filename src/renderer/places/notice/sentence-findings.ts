import { sentencesAbout } from '../../../core/checks/about-sentences.ts';
import type { Finding } from '../../../core/checks/finding.ts';

/** The findings about a notice, by the sentence to which they belong, and those about the whole. */
export interface NoticeFindings {
  readonly bySentence: ReadonlyMap<number, readonly Finding[]>;
  /** What is so and not told, and what belongs to no single sentence. */
  readonly whole: readonly Finding[];
}

/** Sorts the findings about one notice to its sentences. */
export function noticeFindings(findings: readonly Finding[], notice: string): NoticeFindings {
  const own = findings.filter(({ records }) => records.includes(notice));
  const bySentence = new Map<number, Finding[]>();
  for (const finding of own) {
    for (const place of sentencesAbout(finding)) bySentence.set(place, [...(bySentence.get(place) ?? []), finding]);
  }
  return { bySentence, whole: own.filter((finding) => sentencesAbout(finding).length === 0) };
}
