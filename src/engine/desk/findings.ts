import type { Finding, Severity } from '../../core/checks/finding.ts';

/** How many findings there are of each severity; they add up to all. */
export function countsBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { decide: 0, mend: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
