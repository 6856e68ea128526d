import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureDebianPackages } from '../../../scripts/ensure-debian-packages.mjs';
import { CHOSEN_BROWSER } from '../../../src/browser/find-browser.ts';
import { TOP } from '../../architecture/tree.ts';

/** Why it cannot be tried here: a window that is seen needs a display, and a machine without a screen gets one that nobody sees. */
function lack(): string | undefined {
  if (process.platform !== 'linux') return 'a display for tests is known on Linux only';
  const { missing, told } = ensureDebianPackages([{ package: 'xvfb', command: 'Xvfb' }]);
  return missing.length > 0 ? told : undefined;
}

const reason = lack();

const PROGRAM = path.join(TOP, 'out', 'browser', 'main.js');
const OPEN = /The window is open/;

/** A started program with what it has said. */
interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

describe.skipIf(reason !== undefined)(
  `the built program${reason === undefined ? '' : `, skipped: ${reason}`}`,
  { timeout: 60_000 },
  () => {
    let screen: ChildProcess;
    let display: string;
    let folder: string;
    let started: Started[];

    beforeAll(async () => {
      screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      const [number] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
      display = `:${number.toString().trim()}`;
    });
    afterAll(() => void screen.kill());

    beforeEach(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'program-'));
      started = [];
    });
    afterEach(async () => {
      for (const { child } of started) child.kill('SIGTERM');
      await Promise.all(started.map(({ ended }) => ended));
      rmSync(folder, { recursive: true, force: true });
    });

    function start(args: readonly string[] = [], env: Record<string, string> = {}): Started {
      const child = spawn(process.execPath, [PROGRAM, ...args], {
        cwd: folder,
        env: { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: path.join(folder, 'config'), HOME: folder, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let text = '';
      child.stdout.on('data', (part: Buffer) => (text += part.toString()));
      child.stderr.on('data', (part: Buffer) => (text += part.toString()));
      const ended = once(child, 'exit').then(([code]) => code as number | null);
      const one = { child, said: () => text, ended };
      started.push(one);
      return one;
    }

    /** The throw-away profiles of a program's windows. */
    function profilesOf({ child }: Started): string[] {
      return readdirSync(tmpdir()).filter((name) => name.startsWith(`transfer-register-window-${child.pid ?? ''}-`));
    }

    it('opens a register in a window, hands a second start to it, and ends after the last save, leaving nothing behind', async () => {
      const cli = path.join(TOP, 'out', 'cli', 'transfer-register.js');
      spawnSync(process.execPath, [cli, 'new', path.join(folder, 'Group.register'), '--name', 'Group', '--by', 'Ada']);
      const first = start(['Group.register']);
      await expect.poll(first.said, { timeout: 30_000 }).toMatch(OPEN);
      expect(profilesOf(first)).toHaveLength(1);

      const second = start();
      expect(await second.ended).toBe(0);
      expect(second.said()).toContain('Transfer Register is open already');

      first.child.kill('SIGTERM');
      expect(await first.ended).toBe(0);
      expect(profilesOf(first)).toEqual([]);
      const config = path.join(folder, 'config', 'transfer-register');
      expect(readdirSync(config)).toEqual(['preferences.json']);
      const kept: unknown = JSON.parse(readFileSync(path.join(config, 'preferences.json'), 'utf8'));
      expect(kept).toMatchObject({ recent: [{ name: 'Group', path: path.join(folder, 'Group.register') }] });
      expect(readdirSync(folder).filter((name) => name.startsWith('Group'))).toEqual(['Group.register']);
    });

    it('tries the next browser where one opens no window, and says why', async () => {
      const broken = path.join(folder, 'broken-browser');
      writeFileSync(broken, '#!/bin/sh\nexit 1\n');
      chmodSync(broken, 0o755);
      const program = start([], { [CHOSEN_BROWSER]: broken });
      await expect.poll(program.said, { timeout: 30_000 }).toMatch(OPEN);
      expect(program.said()).toContain(`${broken} is there but did not open a window: `);
    });

    it('ends in words where no browser opens a window', async () => {
      const program = start([], { DISPLAY: ':4242' });
      expect(await program.ended).toBe(5);
      expect(program.said()).toContain('did not open a window: Missing X server or $DISPLAY');
      expect(program.said()).not.toMatch(/\n\s+at /);
      expect(profilesOf(program)).toEqual([]);
      expect(existsSync(path.join(folder, 'config', 'transfer-register', 'window.lock'))).toBe(false);
    });
  },
);
