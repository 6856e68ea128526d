import { describe, expect, it } from 'vitest';
import { closingLine, countTests } from '../../scripts/test-count.mjs';

function report(counts: Record<string, unknown>): string {
  return JSON.stringify({
    success: true,
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    ...counts,
  });
}

describe('the count of tests', () => {
  it('is the runner’s own', () => {
    const json = report({ numPassedTests: 12, numPendingTests: 2, numTodoTests: 1 });
    expect(countTests(json, true)).toEqual({ passed: 12, failed: 0, skipped: 3 });
  });

  it('keeps failures as they are', () => {
    const json = report({ success: false, numPassedTests: 12, numFailedTests: 3 });
    expect(countTests(json, false)).toEqual({ passed: 12, failed: 3, skipped: 0 });
  });

  it.each([
    ['a file could not be loaded', report({ success: false, numPassedTests: 12 }), false],
    ['the runner ended badly after all tests passed', report({ numPassedTests: 12 }), false],
    ['the report says that it did not succeed', report({ success: false, numPassedTests: 12 }), true],
    ['nothing was tested', report({}), true],
    ['everything was skipped', report({ numPendingTests: 12 }), true],
    ['there is no report', '', true],
    ['the report is broken', '{"success": true, "numPassedTests": 1', true],
    ['the report is something else', '[12]', true],
    ['the count is no number', report({ numPassedTests: '12' }), true],
  ])('has a failure when %s', (_, json, endedWell) => {
    expect(countTests(json, endedWell).failed).toBe(1);
  });

  it('closes with one plain line', () => {
    expect(closingLine({ passed: 12, failed: 1, skipped: 0 })).toBe('12 passed, 1 failed');
    expect(closingLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped');
  });
});
