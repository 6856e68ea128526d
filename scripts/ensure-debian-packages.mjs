/**
 * Brings programs that a check needs from Debian's or Ubuntu's packages, where the machine is there to be changed:
 * as root, with CI=true. Elsewhere it only says what is present, so that a check can be skipped by name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Need
 * @property {string} package name of the Debian package
 * @property {string} command the command that it brings
 */

/**
 * @typedef {object} Machine what this has to know of the machine, and the one thing that it does to it
 * @property {string} platform as in `process.platform`
 * @property {boolean} root may it install?
 * @property {boolean} ci is this a machine that may be changed?
 * @property {(command: string) => boolean} has is the command there?
 * @property {(args: readonly string[], limit: number) => { ok: boolean, output: string }} aptGet runs apt-get, for at most that many milliseconds
 * @property {(milliseconds: number) => void} wait
 */

/**
 * @typedef {object} Found
 * @property {string[]} present commands that are there now
 * @property {string[]} missing commands that are not
 * @property {string[]} installed packages that were installed just now
 * @property {string} told one sentence for the log, saying why something is missing, or that nothing is
 */

const UPDATE_LIMIT = 3 * 60_000;
const INSTALL_LIMIT = 15 * 60_000;

/** An office suite's installation says a good deal; bytes. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** Another apt-get at work holds a lock; it is asked again this often, this far apart. */
const LOCK_TRIES = 60;
const LOCK_PAUSE = 5000;
const LOCKED = /Could not get lock|Unable to acquire the dpkg frontend lock|Unable to lock directory/;

/**
 * @param {string} command
 * @returns {boolean} is it in a folder of the PATH?
 */
function isOnPath(command) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.some((folder) => existsSync(path.join(folder, command)));
}

/**
 * @param {readonly string[]} args
 * @param {number} limit milliseconds
 * @returns {{ ok: boolean, output: string }}
 */
function aptGet(args, limit) {
  const { status, stdout, stderr, error } = spawnSync('apt-get', ['-qq', '-y', '-o', 'Dpkg::Use-Pty=0', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: MOST_OUTPUT,
    timeout: limit,
  });
  return { ok: status === 0, output: error === undefined ? `${stdout}${stderr}` : error.message };
}

/** @returns {Machine} this one */
export function thisMachine() {
  return {
    platform: process.platform,
    root: process.getuid?.() === 0,
    ci: process.env['CI'] === 'true',
    has: isOnPath,
    aptGet,
    wait: (milliseconds) => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    },
  };
}

/**
 * Runs apt-get, and waits its turn where another one is at work.
 * @param {Machine} machine
 * @param {readonly string[]} args
 * @param {number} limit milliseconds
 * @returns {string | undefined} the last line of what went wrong; nothing when it went well
 */
function patientAptGet(machine, args, limit) {
  let answer = machine.aptGet(args, limit);
  for (let tries = 1; !answer.ok && LOCKED.test(answer.output) && tries < LOCK_TRIES; tries += 1) {
    machine.wait(LOCK_PAUSE);
    answer = machine.aptGet(args, limit);
  }
  return answer.ok ? undefined : (answer.output.trim().split('\n').at(-1) ?? 'no answer');
}

/**
 * @param {Machine} machine
 * @returns {string | undefined} why it must not install anything here; nothing when it may
 */
function whyNotHere(machine) {
  if (machine.platform !== 'linux' || !machine.has('apt-get')) return 'this machine has no apt-get';
  if (!machine.root) return 'only root may install packages';
  return machine.ci ? undefined : 'nothing is installed unless CI=true';
}

/**
 * Sees to it that commands are there, and installs their packages where it may.
 * @param {readonly Need[]} needs what is needed; a command that is there already costs nothing
 * @param {Machine} [machine] this machine, unless a test says otherwise
 * @returns {Found} never throws: what could not be had is among the missing, with the reason
 */
export function ensureDebianPackages(needs, machine = thisMachine()) {
  const lacking = needs.filter(({ command }) => !machine.has(command));
  const refusal = lacking.length === 0 ? undefined : whyNotHere(machine);
  const mayInstall = lacking.length > 0 && refusal === undefined;
  const names = [...new Set(lacking.map((need) => need.package))];
  // An old list of packages may still serve: only the installation decides.
  if (mayInstall) patientAptGet(machine, ['update'], UPDATE_LIMIT);
  const failure = mayInstall
    ? patientAptGet(machine, ['install', '--no-install-recommends', ...names], INSTALL_LIMIT)
    : refusal;

  const present = needs.filter(({ command }) => machine.has(command)).map(({ command }) => command);
  const missing = needs.filter(({ command }) => !machine.has(command)).map(({ command }) => command);
  const absent = lacking.filter(({ command }) => missing.includes(command)).map((need) => need.package);
  const told =
    missing.length === 0
      ? `Present: ${present.join(', ')}.`
      : `Missing: ${missing.join(', ')} (packages ${[...new Set(absent)].join(', ')}): ${failure ?? 'the package did not bring the command'}.`;
  return { present, missing, installed: mayInstall && failure === undefined ? names : [], told };
}
