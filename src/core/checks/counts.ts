import type { Finding, FindingGroup, Severity } from './finding.ts';

export const SEVERITIES: readonly Severity[] = ['decide', 'mend', 'note'];
export const FINDING_GROUPS: readonly FindingGroup[] = [
  'verdicts',
  'duties',
  'flows',
  'completeness',
  'notice',
  'reviews',
];

/** How many findings there are of each severity, and how many in all. */
export type SeverityCounts = Readonly<Record<Severity | 'total', number>>;

/** Counts that add up: over the severities in each group, over the groups in each severity, and open with accepted to the whole. */
export interface FindingCounts {
  readonly all: SeverityCounts;
  /** Those that no accepted risk covers. */
  readonly open: SeverityCounts;
  readonly accepted: SeverityCounts;
  readonly byGroup: Readonly<Record<FindingGroup, SeverityCounts>>;
}

function counted(some: readonly Finding[]): SeverityCounts {
  const counts = { decide: 0, mend: 0, note: 0, total: some.length };
  for (const { severity } of some) counts[severity] += 1;
  return counts;
}

/** Counts findings by severity, by group, and by whether a risk was accepted for them. */
export function countsOf(found: readonly Finding[]): FindingCounts {
  const groups = Map.groupBy(found, (finding) => finding.group);
  const entries = FINDING_GROUPS.map((group) => [group, counted(groups.get(group) ?? [])] as const);
  return {
    all: counted(found),
    open: counted(found.filter((finding) => finding.acceptedBy === undefined)),
    accepted: counted(found.filter((finding) => finding.acceptedBy !== undefined)),
    byGroup: Object.fromEntries(entries) as Record<FindingGroup, SeverityCounts>,
  };
}
