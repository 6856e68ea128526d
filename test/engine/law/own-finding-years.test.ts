import { expect, it } from 'vitest';
import { MALAYSIAN_YEARS } from '../../../src/core/assessments/expiry.ts';
import { lastDayOfYears } from '../../../src/core/days.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';

it('a Malaysian assessment is told to hold as long as the law pack lets its finding count', () => {
  expect(shippedLaw().regime('my-pdpa')?.ownFinding?.validYears).toBe(MALAYSIAN_YEARS);
});

it.each([
  ['2026-03-01', '2029-02-28'],
  ['2025-03-01', '2028-02-29'],
  ['2028-02-29', '2031-02-28'],
])('three years from %s end with %s', (completed, lastDay) => {
  expect(lastDayOfYears(completed, 3)).toBe(lastDay);
});
