/**
 * `npm start [-- FILE]`: builds the program where its sources have changed, and opens its window: in Electron where its binary is there or comes
 * within a minute, else in an installed browser of the Chromium family, which on Debian as root is installed where there is none. Says in words
 * what it does, and what is missing where it cannot. Plain JavaScript, because it must itself run on Node.js 20.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDebianPackages, thisMachine } from './ensure-debian-packages.mjs';
import { advice, findNode } from './find-node.mjs';
import {
  displayMissing,
  electronBinary,
  electronWasRefused,
  failedToOpen,
  isBuilt,
  sourcesMark,
} from './start-steps.mjs';

const top = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** How the browser's shell ends where another way is worth trying; see `src/browser/main.ts`. */
const NO_BROWSER = 4;
/** How it ends where a browser is there and opens no window; what the browser said stands above. */
const NO_WINDOW = 5;
/** Wrong use, or a machine that lacks what is needed. */
const CANNOT = 2;
/** How long Electron's binary may take to come, in milliseconds. */
const ELECTRON_LIMIT = 60_000;

/** Remembers that Electron's binary could not be had, so that the next start does not wait for it again. */
const REFUSAL = path.join(top, 'node_modules', '.cache', 'transfer-register', 'electron-refused.json');

/** Remembers what was built. It lies among what was built, and goes with it. */
const BUILT = path.join(top, 'out', 'built-from');

/** Parts of what was built, without which there is nothing to open. */
const PARTS = ['browser/main.js', 'main/main.js', 'renderer/index.html'];

const PASSED_ON = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

const WITHOUT_A_WINDOW =
  "'npm run demo' does the main job without one, and 'npx transfer-register --help' lists the commands.";

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * @param {string} text
 * @returns {never}
 */
function stop(text) {
  process.stderr.write(`${text}\n`);
  process.exit(CANNOT);
}

/**
 * Runs the program with this process's own input and output, and waits for it: what it is told to end by, it is told, and it ends after its last save.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code; 128 and more where a signal ended it
 */
async function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: process.cwd(), stdio: 'inherit' });
    const atTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
    const passOn = PASSED_ON.map((signal) => {
      const pass = () => {
        // A terminal sends Ctrl+C to the whole group: the program has it already.
        if (signal !== 'SIGINT' || !atTerminal) child.kill(signal);
      };
      process.on(signal, pass);
      return { signal, pass };
    });
    /** @param {number} code */
    const end = (code) => {
      for (const { signal, pass } of passOn) process.off(signal, pass);
      resolve(code);
    };
    child.on('error', () => end(CANNOT));
    child.on('exit', (code, signal) => end(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

/**
 * Builds the program where its sources are not those that were built last.
 * @param {string} node
 */
function build(node) {
  const mark = sourcesMark(top);
  if (isBuilt(BUILT, mark) && PARTS.every((part) => existsSync(path.join(top, 'out', part)))) return;
  say('Building the program …');
  const builder = path.join(top, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const built = spawnSync(node, [builder, 'build', '--logLevel', 'error'], { cwd: top, encoding: 'utf8' });
  if (built.status !== 0) stop(`The program could not be built:\n${built.stdout}${built.stderr}`);
  writeFileSync(BUILT, mark);
}

/** @returns {string} the version of Electron that the lockfile names */
function electronVersion() {
  return /** @type {{ version: string }} */ (require('electron/package.json')).version;
}

/**
 * @param {string} node
 * @returns {string | undefined} Electron's binary, fetched now where it may still come
 */
function electron(node) {
  const folder = path.join(top, 'node_modules', 'electron');
  const there = electronBinary(folder);
  if (there !== undefined) return there;
  if (electronWasRefused(REFUSAL, electronVersion())) return undefined;
  say('Fetching the binary of Electron, for at most a minute …');
  spawnSync(node, [path.join(folder, 'install.js')], { stdio: 'ignore', timeout: ELECTRON_LIMIT });
  const fetched = electronBinary(folder);
  if (fetched === undefined) {
    mkdirSync(path.dirname(REFUSAL), { recursive: true });
    writeFileSync(REFUSAL, JSON.stringify({ version: electronVersion() }));
    say(`It did not come; the window opens in a browser instead. (To try again, delete ${REFUSAL}.)`);
  }
  return fetched;
}

/**
 * @param {string} binary
 * @param {readonly string[]} files
 * @returns {Promise<number | undefined>} how it ended; nothing where it never showed a window
 */
async function inElectron(binary, files) {
  say('Opening the window in Electron …');
  // Electron's sandbox does not work for root, and without this it does not start at all.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const begun = Date.now();
  const code = await run(binary, [...root, path.join(top, 'out', 'main', 'main.js'), ...files]);
  if (!failedToOpen(code, Date.now() - begun)) return code;
  say(`Electron did not open a window (it ended with ${code}); trying a browser.`);
  return undefined;
}

/**
 * @param {string} node
 * @param {readonly string[]} files
 * @returns {Promise<number>} how it ended
 */
async function inBrowser(node, files) {
  const program = [path.join(top, 'out', 'browser', 'main.js'), ...files];
  const code = await run(node, program);
  if (code !== NO_BROWSER) return code;
  say('Installing the package chromium, as root on Debian …');
  const wanted = [{ package: 'chromium', command: 'chromium' }];
  const { missing, told } = ensureDebianPackages(wanted, { ...thisMachine(), ci: true });
  if (missing.length === 0) return run(node, program);
  return stop(`${told}\nInstall Google Chrome, Microsoft Edge or Chromium and try again; ${WITHOUT_A_WINDOW}`);
}

const node = findNode();
if (node === undefined) stop(advice());
if (!existsSync(path.join(top, 'node_modules', 'electron-vite'))) stop(`Run 'npm ci' in ${top} first.`);
if (displayMissing(process.platform, process.env)) {
  stop(`There is no display to open a window on. ${WITHOUT_A_WINDOW}`);
}

// npm runs this in the project's folder; the file was named in the folder that the person is in.
const files = process.argv
  .slice(2)
  .map((file) => (file.startsWith('-') ? file : path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file)));

build(node);
const binary = electron(node);
const ended = binary === undefined ? undefined : await inElectron(binary, files);
const code = ended ?? (await inBrowser(node, files));
if (code === NO_WINDOW) say(`No window could be opened; ${WITHOUT_A_WINDOW}`);
process.exit(code === NO_WINDOW ? CANNOT : code);
