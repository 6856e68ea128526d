import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { displayMissing, electronBinary, electronWasRefused } from '../../scripts/start-steps.mjs';

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
