import { homedir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { ensureDebianPackages } from './scripts/ensure-debian-packages.mjs';
import { installedBrowsers } from './src/browser/find-browser.ts';

/** Where Node.js keeps what it has compiled: the tests start the program hundreds of times. */
const COMPILED = path.join(import.meta.dirname, 'node_modules', '.cache', 'transfer-register-compiled');

/** Tests that open the real window: they need a browser of the Chromium family, which is installed where CI=true and skipped by name elsewhere. */
const WINDOW_TESTS = 'test/e2e/**';

function windowTestsLack(): string | undefined {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  if (installedBrowsers(machine).length > 0) return undefined;
  const { told } = ensureDebianPackages([{ package: 'chromium', command: 'chromium' }]);
  return installedBrowsers(machine).length > 0 ? undefined : told;
}

const lack = windowTestsLack();
if (lack !== undefined) process.stderr.write(`Skipped: ${WINDOW_TESTS}, the tests of the window. ${lack}\n`);

export default defineConfig({
  resolve: {
    // Electron's package downloads its binary as soon as Node.js loads it: a test that means it has to bring its own.
    alias: { electron: path.join(import.meta.dirname, 'test', 'support', 'no-electron.ts') },
  },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: [
      'node_modules/**',
      'out/**',
      'demo-output/**',
      'test/architecture/fixtures/**',
      ...(lack === undefined ? [] : [WINDOW_TESTS]),
    ],
    environment: 'node',
    env: { NODE_COMPILE_CACHE: COMPILED },
    server: { deps: { inline: ['electron-store'] } },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
