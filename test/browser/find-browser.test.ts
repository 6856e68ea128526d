import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHOSEN_BROWSER, browserPlaces, installedBrowsers, isProgram } from '../../src/browser/find-browser.ts';

const LINUX = { platform: 'linux', env: { PATH: '/home/ada/bin:/usr/bin' }, home: '/home/ada' };
const MAC = { platform: 'darwin', env: {}, home: '/Users/ada' };
const WINDOWS = {
  platform: 'win32',
  env: {
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
  },
  home: 'C:\\Users\\ada',
};

/** What is found where only these files are there. */
function found(machine: Parameters<typeof browserPlaces>[0], ...there: string[]): string[] {
  return installedBrowsers(machine, (place) => there.includes(place)).map(
    ({ name, path: place }) => `${name}: ${place}`,
  );
}

describe('the browsers of a machine', () => {
  it.each([
    [LINUX, '/usr/bin/google-chrome-stable', 'Google Chrome'],
    [LINUX, '/home/ada/bin/google-chrome', 'Google Chrome'],
    [LINUX, '/opt/google/chrome/chrome', 'Google Chrome'],
    [LINUX, '/usr/bin/microsoft-edge', 'Microsoft Edge'],
    [LINUX, '/opt/microsoft/msedge/msedge', 'Microsoft Edge'],
    [LINUX, '/usr/bin/chromium', 'Chromium'],
    [LINUX, '/usr/bin/chromium-browser', 'Chromium'],
    [LINUX, '/snap/bin/chromium', 'Chromium'],
    [MAC, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'Google Chrome'],
    [MAC, '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'Google Chrome'],
    [MAC, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'Microsoft Edge'],
    [MAC, '/Applications/Chromium.app/Contents/MacOS/Chromium', 'Chromium'],
    [WINDOWS, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'Google Chrome'],
    [WINDOWS, 'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe', 'Google Chrome'],
    [WINDOWS, 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'Microsoft Edge'],
    [WINDOWS, 'C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe', 'Chromium'],
  ])('$platform has one at %s', (machine, place, name) => {
    expect(found(machine, place)).toEqual([`${name}: ${place}`]);
  });

  it('are tried in the order Chrome, Edge, Chromium, each once', () => {
    const there = ['/snap/bin/chromium', '/usr/bin/chromium', '/usr/bin/microsoft-edge', '/opt/google/chrome/chrome'];
    expect(found(LINUX, ...there)).toEqual([
      'Google Chrome: /opt/google/chrome/chrome',
      'Microsoft Edge: /usr/bin/microsoft-edge',
      'Chromium: /usr/bin/chromium',
    ]);
  });

  it('begin with the one that the person names', () => {
    const machine = { ...LINUX, env: { ...LINUX.env, [CHOSEN_BROWSER]: '/opt/brave/brave' } };
    expect(found(machine, '/opt/brave/brave', '/usr/bin/chromium')).toEqual([
      'brave: /opt/brave/brave',
      'Chromium: /usr/bin/chromium',
    ]);
    expect(found(machine, '/usr/bin/chromium')).toHaveLength(1);
  });

  it('are found without a PATH, and never in a folder that is not absolute', () => {
    expect(found({ ...LINUX, env: {} }, '/usr/bin/chromium')).toHaveLength(1);
    const relative = { ...LINUX, env: { PATH: '.:bin::/usr/bin' } };
    expect(browserPlaces(relative).every((place) => path.posix.isAbsolute(place.path))).toBe(true);
  });

  it('are none where none is installed', () => {
    expect([found(LINUX), found(MAC), found(WINDOWS), found({ ...WINDOWS, env: {} })]).toEqual([[], [], [], []]);
  });

  it.skipIf(process.platform === 'win32')('are programs, not folders or texts of that name', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'browsers-'));
    const [program, text, sub] = ['program', 'text', 'sub'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(program, '#!/bin/sh\n');
    chmodSync(program, 0o755);
    writeFileSync(text, '');
    mkdirSync(sub);
    expect([program, text, sub, path.join(folder, 'gone')].map((place) => isProgram(place))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    rmSync(folder, { recursive: true });
  });
});
