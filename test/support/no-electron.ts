/**
 * Stands where a test would load Electron, whose package fetches a binary of a hundred megabytes as soon as Node.js loads it. What needs Electron is tested over its
 * ports, or with a mock of the test's own.
 */
throw new Error("a test loads 'electron'; give it a mock: vi.mock('electron', …)");
