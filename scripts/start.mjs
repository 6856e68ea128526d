/**
 * `npm start [-- FILE]`: builds the program and opens its window, in Electron where its binary is there or comes within a minute, else in an
 * installed browser of the Chromium family, which on Debian as root is installed where there is none. Says in words what it does, and what is
 * missing where it cannot. Plain JavaScript, because it must itself run on Node.js 20.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDebianPackages, thisMachine } from './ensure-debian-packages.mjs';
import { advice, findNode } from './find-node.mjs';
import { displayMissing, electronBinary, electronWasRefused } from './start-steps.mjs';

const top = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** How the browser's shell ends where another way is worth trying; see `src/browser/main.ts`. */
const NO_BROWSER = 4;
/** Wrong use, or a machine that lacks what is needed. */
const CANNOT = 2;
/** How long Electron's binary may take to come, in milliseconds. */
const ELECTRON_LIMIT = 60_000;

/** Remembers that Electron's binary could not be had, so that the next start does not wait for it again. */
const REFUSAL = path.join(top, 'node_modules', '.cache', 'transfer-register', 'electron-refused.json');

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
 * Runs a command with this process's own input and output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] beside this process's own
 * @returns {Promise<number>} its exit code; 128 and more where a signal ended it
 */
async function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: process.cwd(),
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.on('error', () => resolve(CANNOT));
    child.on('exit', (code) => resolve(code ?? 128));
  });
}

/** @returns {string} the version of Electron that the lockfile names */
function electronVersion() {
  return /** @type {{ version: string }} */ (require('electron/package.json')).version;
}

/** @returns {string | undefined} Electron's binary, fetched now where it may still come */
function electron() {
  const folder = path.join(top, 'node_modules', 'electron');
  const there = electronBinary(folder);
  if (there !== undefined) return there;
  if (electronWasRefused(REFUSAL, electronVersion())) return undefined;
  say('Fetching the binary of Electron, for at most a minute …');
  spawnSync(process.execPath, [path.join(folder, 'install.js')], { stdio: 'ignore', timeout: ELECTRON_LIMIT });
  const fetched = electronBinary(folder);
  if (fetched === undefined) {
    mkdirSync(path.dirname(REFUSAL), { recursive: true });
    writeFileSync(REFUSAL, JSON.stringify({ version: electronVersion() }));
    say(`It did not come; the window opens in a browser instead. (To try again, delete ${REFUSAL}.)`);
  }
  return fetched;
}

const node = findNode();
if (node === undefined) stop(advice());
if (!existsSync(path.join(top, 'node_modules', 'electron-vite'))) stop(`Run 'npm ci' in ${top} first.`);

const noDisplay = displayMissing(process.platform, process.env);
if (noDisplay) {
  stop(
    "There is no display to open a window on. 'npm run demo' does the main job without one, and 'npx transfer-register --help' lists the commands.",
  );
}

say('Building the program …');
const built = spawnSync(
  node,
  [path.join(top, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'error'],
  {
    cwd: top,
    encoding: 'utf8',
  },
);
if (built.status !== 0) stop(`The program could not be built:\n${built.stdout}${built.stderr}`);

const files = process.argv.slice(2);

const binary = electron();
if (binary !== undefined) {
  const main = path.join(top, 'out', 'main', 'main.js');
  const root = process.getuid?.() === 0;
  const code = await run(binary, [...(root ? ['--no-sandbox'] : []), main, ...files]);
  process.exit(code);
}

/** @returns {Promise<number>} */
async function inBrowser() {
  return run(node ?? process.execPath, [path.join(top, 'out', 'browser', 'main.js'), ...files]);
}

let code = await inBrowser();
if (code === NO_BROWSER) {
  say('Installing the package chromium …');
  const { missing, told } = ensureDebianPackages([{ package: 'chromium', command: 'chromium' }], {
    ...thisMachine(),
    ci: true,
  });
  if (missing.length > 0) {
    stop(
      `${told}\nInstall Google Chrome, Microsoft Edge or Chromium and try again; 'npm run demo' does the main job without a window.`,
    );
  }
  code = await inBrowser();
}
process.exit(code);
