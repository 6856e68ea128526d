/**
 * Reads the count of tests from the JSON that the test runner leaves.
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} TestCount */

/**
 * @param {unknown} value
 * @returns {number} a count; 0 for what is none
 */
function asCount(value) {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;
}

/**
 * @param {string} json
 * @returns {Record<string, unknown>} empty for what is no JSON object
 */
function asObject(json) {
  try {
    /** @type {unknown} */
    const value = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

/**
 * Counts tests. A run that ended badly never counts as without failure: a file that could not be loaded has no test
 * that could fail, and neither has a runner that broke down. Nor does a run that found nothing to test.
 * @param {string} json what the runner's JSON reporter wrote; may be empty or broken
 * @param {boolean} endedWell did the runner exit with 0?
 * @returns {TestCount}
 */
export function countTests(json, endedWell) {
  const report = asObject(json);
  const passed = asCount(report['numPassedTests']);
  const failed = asCount(report['numFailedTests']);
  const skipped = asCount(report['numPendingTests']) + asCount(report['numTodoTests']);
  const wrong = !endedWell || report['success'] !== true || passed + failed === 0;
  return { passed, failed: wrong ? Math.max(failed, 1) : failed, skipped };
}

/**
 * @param {TestCount} count
 * @returns {string} `N passed, N failed`, and `, N skipped` where some were
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
