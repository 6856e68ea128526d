/**
 * What `npm start` finds out before it opens a window, each from what it is given.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Is there no display that a window could open on?
 * @param {string} platform as in `process.platform`
 * @param {Readonly<Record<string, string | undefined>>} env the environment
 * @returns {boolean} never on Windows and macOS, where a session always has one
 */
export function displayMissing(platform, env) {
  if (platform === 'win32' || platform === 'darwin') return false;
  return (env['DISPLAY'] ?? '') === '' && (env['WAYLAND_DISPLAY'] ?? '') === '';
}

/**
 * @param {string} folder the package of Electron
 * @returns {string | undefined} its binary, where it was fetched before
 */
export function electronBinary(folder) {
  const pointer = path.join(folder, 'path.txt');
  if (!existsSync(pointer)) return undefined;
  const binary = path.join(folder, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

/**
 * @param {string} file where an earlier start noted that the binary could not be had
 * @param {string} version the version that is wanted now
 * @returns {boolean} is it noted for this very version? What cannot be read is no note
 */
export function electronWasRefused(file, version) {
  if (!existsSync(file)) return false;
  try {
    const noted = /** @type {{ version?: unknown } | null} */ (JSON.parse(readFileSync(file, 'utf8')));
    return noted?.version === version;
  } catch {
    return false;
  }
}

/** A program that ends with one of these has done or said what there was to do; another way would change nothing. */
const FINAL = new Set([0, 2, 3]);

/** A window that was there longer than this was no failed start, in milliseconds. */
const START_LIMIT = 20_000;

/**
 * Did Electron end without ever having shown a window, as where its sandbox is not set up or a library is missing?
 * @param {number} code how it ended
 * @param {number} lived for how many milliseconds it ran
 * @returns {boolean}
 */
export function failedToOpen(code, lived) {
  return !FINAL.has(code) && lived < START_LIMIT;
}

/** What the build depends on: folders with all that is in them, and files. */
const SOURCES = ['src', 'electron.vite.config.ts', 'vite.renderer.config.ts', 'package.json', 'package-lock.json'];

/**
 * @param {string} place
 * @returns {string[]} the files there, or itself
 */
function filesIn(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => filesIn(path.join(place, entry.name)));
}

/**
 * Puts what the build depends on into a few letters: another file, size or time of change gives others.
 * @param {string} top the project's folder
 * @returns {string}
 */
export function sourcesMark(top) {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((place) => filesIn(path.join(top, place)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${path.relative(top, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} file where the last build left the mark of its sources
 * @param {string} mark the mark of the sources now
 * @returns {boolean} were they built as they are?
 */
export function isBuilt(file, mark) {
  return existsSync(file) && readFileSync(file, 'utf8') === mark;
}
