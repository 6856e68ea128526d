import { homedir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { ensureDebianPackages } from './scripts/ensure-debian-packages.mjs';
import { installedBrowsers } from './src/browser/find-browser.ts';

/** Where Node.js keeps what it has compiled: the tests start the program hundreds of times. */
const COMPILED = path.join(import.meta.dirname, 'node_modules', '.cache', 'transfer-register-compiled');

/** Tests that open the real window: they need a browser of the Chromium family, which is installed where CI=true and skipped by name elsewhere. */
const WINDOW_TESTS = 'test/e2e/**';

/** Rules and the engine leave nothing behind in their modules: these tests share them, which saves loading them for each file. */
const SHARING = ['core', 'engine'];

/** Of those, the ones that put another module in the place of one of the program's, and so need modules of their own. */
const MOCKING = ['test/engine/export/article30-docx.test.ts', 'test/engine/export/workbook-faults.test.ts'];

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
    projects: [
      {
        extends: true,
        test: {
          name: 'sharing',
          include: SHARING.map((folder) => `test/${folder}/**/*.test.ts`),
          exclude: MOCKING,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: [`test/!(${SHARING.join('|')})/**/*.test.{ts,tsx}`, ...MOCKING],
          exclude: ['test/architecture/fixtures/**', ...(lack === undefined ? [] : [WINDOW_TESTS])],
        },
      },
    ],
    environment: 'node',
    env: { NODE_COMPILE_CACHE: COMPILED },
    server: { deps: { inline: ['electron-store'] } },
    pool: 'forks',
    maxWorkers: 2,
    // What a window or another process comes to is waited for, on a machine that has other work too.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
