import { sentencesAbout } from '../../../core/checks/about-sentences.ts';
import type { Finding } from '../../../core/checks/finding.ts';

/** The findings about a notice, by the sentence to which they belong, and those about the whole. */
export interface NoticeFindings {
  readonly bySentence: ReadonlyMap<number, readonly Finding[]>;
  /** What is so in the register and not told in the notice. */
  readonly notTold: readonly Finding[];
  /** What else belongs to no single sentence. */
  readonly whole: readonly Finding[];
}

/** The rules that compare the register with what notices disclose. */
const NOT_TOLD = /^(?:told\.|art-13)/;

/** Sorts the findings about one notice to its sentences. */
export function noticeFindings(findings: readonly Finding[], notice: string): NoticeFindings {
  const own = findings.filter(({ records }) => records.includes(notice));
  const bySentence = new Map<number, Finding[]>();
  for (const finding of own) {
    for (const place of sentencesAbout(finding)) bySentence.set(place, [...(bySentence.get(place) ?? []), finding]);
  }
  const rest = own.filter((finding) => sentencesAbout(finding).length === 0);
  return {
    bySentence,
    notTold: rest.filter(({ rule }) => NOT_TOLD.test(rule)),
    whole: rest.filter(({ rule }) => !NOT_TOLD.test(rule)),
  };
}
