import type { Finding } from './finding.ts';

/** The numbers of the sentences of a notice that a finding is about; none where it is about no sentence. */
export function sentencesAbout({ statement }: Pick<Finding, 'statement'>): readonly number[] {
  const { number, numbers } = statement.parameters;
  if (typeof number === 'number') return [number];
  return Array.isArray(numbers) ? numbers.map(Number) : [];
}
