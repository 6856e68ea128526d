/**
 * What `npm start` finds out before it opens a window, each from what it is given.
 */
import { existsSync, readFileSync } from 'node:fs';
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
