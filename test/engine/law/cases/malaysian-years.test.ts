import { expect, test } from 'vitest';
import { expiryOf } from '../../../../src/core/assessments/expiry.ts';
import { assessment, verdictOn } from '../../../core/law/verdict/case-builder.ts';
import { caseOf, textOf } from '../../../core/law/verdict/law-case.ts';

/** Guidelines No. 3/2025: a finding is valid for three years. The day of its completion is the first of them. */
test.each([
  ['1 March 2026', '2026-03-01', '2029-02-28', '2029-03-01', '28 February 2029'],
  ['the day before a leap day', '2025-02-28', '2028-02-27', '2028-02-28', '27 February 2028'],
  ['1 March, three years before a leap year', '2025-03-01', '2028-02-29', '2028-03-01', '29 February 2028'],
  ['a leap day', '2028-02-29', '2031-02-28', '2031-03-01', '28 February 2031'],
])('a finding completed on %s: the verdict, its good through and the assessment name one last day', (...row) => {
  const [, completedOn, last, after, said] = row;
  const finding = { method: 'my-transfer-impact-assessment', completedOn } as const;
  const given = caseOf({ from: 'MY', to: 'GB', assessed: 'my-equivalent-protection', finding });
  const onLast = verdictOn(given, last, 'my-pdpa');
  expect(onLast).toMatchObject({ verdict: 'mechanism-in-place', goodThrough: last });
  // The Act as amended is judged from 1 April 2025.
  const early = completedOn < '2025-04-01' ? '2025-04-01' : completedOn;
  expect(verdictOn(given, early, 'my-pdpa').goodThrough).toBe(last);
  const onAfter = verdictOn(given, after, 'my-pdpa');
  expect(onAfter.verdict).toBe('no-mechanism');
  expect(textOf(onAfter)).toContain(`valid until ${said}`);
  expect(expiryOf(assessment('Importer', finding)).lastDay).toBe(last);
});
