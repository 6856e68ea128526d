import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  displayMissing,
  electronBinary,
  electronWasRefused,
  failedToOpen,
  isBuilt,
  sourcesMark,
} from '../../scripts/start-steps.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a display', () => {
  it.each([
    ['linux', {}, true],
    ['linux', { DISPLAY: '' }, true],
    ['linux', { DISPLAY: ':0' }, false],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, false],
    ['win32', {}, false],
    ['darwin', {}, false],
  ] as const)('on %s with %o is missing: %s', (platform, env, missing) => {
    expect(displayMissing(platform, env)).toBe(missing);
  });
});

describe('the binary of Electron', () => {
  it('is not there before it was fetched', () => {
    expect(electronBinary(folder)).toBeUndefined();
  });
  it('is not there where only its place is noted', () => {
    writeFileSync(path.join(folder, 'path.txt'), 'electron');
    expect(electronBinary(folder)).toBeUndefined();
  });
  it('is where its package says', () => {
    writeFileSync(path.join(folder, 'path.txt'), 'electron\n');
    mkdirSync(path.join(folder, 'dist'));
    writeFileSync(path.join(folder, 'dist', 'electron'), '');
    expect(electronBinary(folder)).toBe(path.join(folder, 'dist', 'electron'));
  });
});

describe('a refusal that was noted', () => {
  it.each([
    ['for this version', '{"version":"45.4.1"}', true],
    ['for another version', '{"version":"44.0.0"}', false],
    ['that cannot be read', '{"version":', false],
    ['that says nothing', 'null', false],
  ])('%s', (_name, text, refused) => {
    const file = path.join(folder, 'refused.json');
    writeFileSync(file, text);
    expect(electronWasRefused(file, '45.4.1')).toBe(refused);
  });
  it('that is not there', () => {
    expect(electronWasRefused(path.join(folder, 'refused.json'), '45.4.1')).toBe(false);
  });
});

describe('Electron that was started', () => {
  it.each([
    ['ended well', 0, 500, false],
    ['lacks its pages, and said so', 2, 500, false],
    ['could not save, and said so', 3, 500, false],
    ['has no sandbox', 133, 500, true],
    ['lacks a library', 127, 20, true],
    ['crashed after an hour', 139, 3_600_000, false],
  ])('and %s has failed to open: code %i after %i ms', (_name, code, lived, failed) => {
    expect(failedToOpen(code, lived)).toBe(failed);
  });
});

function source(name: string): string {
  return path.join(folder, 'src', name);
}

describe('what was built', () => {
  beforeEach(() => {
    mkdirSync(path.join(folder, 'src', 'deep'), { recursive: true });
    writeFileSync(source('deep/a.ts'), 'a');
  });

  it('holds while nothing changes', () => {
    const mark = sourcesMark(folder);
    const file = path.join(folder, 'built-from');
    expect(isBuilt(file, mark)).toBe(false);
    writeFileSync(file, mark);
    expect(isBuilt(file, sourcesMark(folder))).toBe(true);
  });

  it.each([
    ['a file is longer', () => writeFileSync(source('deep/a.ts'), 'ab')],
    ['a file is older or newer', () => utimesSync(source('deep/a.ts'), 1, 1)],
    ['a file is added', () => writeFileSync(source('b.ts'), 'b')],
    ['a file is gone', () => rmSync(source('deep/a.ts'))],
    ['a file has another name', () => renameSync(source('deep/a.ts'), source('deep/c.ts'))],
    ['the locked packages change', () => writeFileSync(path.join(folder, 'package-lock.json'), '{}')],
  ])('is old when %s', (_name, change) => {
    const before = sourcesMark(folder);
    change();
    expect(sourcesMark(folder)).not.toBe(before);
  });

  it('holds when something else changes', () => {
    const before = sourcesMark(folder);
    writeFileSync(path.join(folder, 'README.md'), 'x');
    expect(sourcesMark(folder)).toBe(before);
  });
});

describe('npm start without a display', () => {
  it.skipIf(process.platform !== 'linux')('says so, and names what works without one', () => {
    const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
    const script = path.join(import.meta.dirname, '..', '..', 'scripts', 'start.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('There is no display');
    expect(stderr).toContain('npm run demo');
  });
});
