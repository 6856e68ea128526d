/**
 * `npm test`: type check, lint, format check, build, tests, in this order; the first that fails ends it. The last
 * line is always the count of tests, `N passed, N failed`, where a step that failed before them counts as one failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { advice, findNode } from './find-node.mjs';
import { closingLine, countTests } from './test-count.mjs';

const top = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** npm's own scripts that have to pass before the tests are worth running. */
const BEFORE_TESTS = ['typecheck', 'lint', 'format:check', 'build'];

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {boolean} did it end well?
 */
function runs(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: top, stdio: 'inherit' });
  if (error !== undefined) process.stderr.write(`${command} could not be started: ${error.message}\n`);
  return status === 0;
}

/**
 * @param {string} name one of npm's scripts of this project
 * @returns {boolean} did it end well?
 */
function runsNpmScript(name) {
  const npm = process.env['npm_execpath'];
  const args = ['run', '--silent', name];
  return npm === undefined ? runs('npm', args) : runs(process.execPath, [npm, ...args]);
}

/**
 * @param {string} why what a person reads above the count
 * @param {number} [code]
 * @returns {never}
 */
function stop(why, code = 1) {
  process.stderr.write(`\n${why}\n`);
  process.stdout.write(`${closingLine({ passed: 0, failed: 1, skipped: 0 })}\n`);
  process.exit(code);
}

const node = findNode();
if (node === undefined) stop(advice(), 2);
if (!existsSync(path.join(top, 'node_modules', 'vitest'))) stop(`Run 'npm ci' in ${top} first.`, 2);

for (const step of BEFORE_TESTS) {
  process.stdout.write(`\n== ${step}\n`);
  if (!runsNpmScript(step)) stop(`'npm run ${step}' failed; what follows it was not run.`);
}

process.stdout.write('\n== tests\n');
const place = mkdtempSync(path.join(tmpdir(), 'transfer-register-test-'));
const results = path.join(place, 'results.json');
const vitest = path.join(top, 'node_modules', 'vitest', 'vitest.mjs');
const passed = runs(node, [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]);
const count = countTests(existsSync(results) ? readFileSync(results, 'utf8') : '', passed);
rmSync(place, { recursive: true, force: true });
process.stdout.write(`\n${closingLine(count)}\n`);
process.exit(count.failed === 0 ? 0 : 1);
