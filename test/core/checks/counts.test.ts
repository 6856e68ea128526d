import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf, FINDING_GROUPS, SEVERITIES } from '../../../src/core/checks/counts.ts';
import type { SeverityCounts } from '../../../src/core/checks/counts.ts';
import type { Finding } from '../../../src/core/checks/finding.ts';
import { RULES } from '../../../src/core/checks/rules.ts';
import { say } from '../../../src/core/checks/statements.ts';

const statement = say('checks.do.confirm', { record: 'x' });

const anyFinding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom(...RULES.map((rule) => rule.id)),
  group: fc.constantFrom(...FINDING_GROUPS),
  severity: fc.constantFrom(...SEVERITIES),
  statement: fc.constant(statement),
  citation: fc.constant('Art 5(2)'),
  records: fc.constant([]),
  toDo: fc.constant(statement),
  alsoToDo: fc.constant([]),
  acceptedBy: fc.option(fc.constant('a risk'), { nil: undefined }),
});

function sum(counts: readonly SeverityCounts[], of: keyof SeverityCounts): number {
  return counts.reduce((total, one) => total + one[of], 0);
}

describe('counts', () => {
  test('add up over severities, over groups, and from open and accepted', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 80 }), (found) => {
        const { all, open, accepted, byGroup } = countsOf(found);
        const groups = Object.values(byGroup);
        expect(all.total).toBe(found.length);
        for (const counts of [all, open, accepted, ...groups]) {
          expect(counts.decide + counts.mend + counts.note).toBe(counts.total);
        }
        for (const key of [...SEVERITIES, 'total'] as const) {
          expect(sum(groups, key)).toBe(all[key]);
          expect(open[key] + accepted[key]).toBe(all[key]);
        }
      }),
    );
  });

  test('know the group of every rule', () => {
    for (const rule of RULES) expect(FINDING_GROUPS).toContain(rule.group);
  });
});
