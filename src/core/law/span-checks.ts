import { addDays } from '../days.ts';
import type { Day, Validity } from '../days.ts';
import { problemAt, say } from './problems.ts';
import type { LawProblem } from './problems.ts';

/**
 * Checks a series of spans that follow one another, oldest first: without gap or overlap, and open at the end.
 * @param from the day by which the first has to have begun; without it the first may begin anywhere or nowhere
 */
export function checkSeries(spans: readonly Validity[], path: string, subject: string, from?: Day): LawProblem[] {
  const problems: LawProblem[] = [];
  const [first] = spans;
  if (from !== undefined && first?.validFrom !== undefined && first.validFrom > from) {
    problems.push(
      problemAt(`${path}[0].validFrom`, say('law.starts-late', { from: first.validFrom, needed: from }), subject),
    );
  }
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    if (next === undefined) {
      if (span.validTo !== undefined) {
        problems.push(problemAt(`${path}[${index}].validTo`, say('law.ends-for-ever', { to: span.validTo }), subject));
      }
      continue;
    }
    const where = `${path}[${index + 1}].validFrom`;
    if (span.validTo === undefined || next.validFrom === undefined || next.validFrom <= span.validTo) {
      const statement = say('law.spans-overlap', { from: next.validFrom ?? '', to: span.validTo ?? '' });
      problems.push(problemAt(where, statement, subject));
    } else if (addDays(span.validTo, 1) !== next.validFrom) {
      problems.push(
        problemAt(where, say('law.gap-between-spans', { after: span.validTo, before: next.validFrom }), subject),
      );
    }
  }
  return problems;
}
