import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRunning } from '../../src/engine/files/is-running.ts';
import { makeProfile, profileParent, removeLeftProfiles, removeProfile } from '../../src/browser/profile.ts';

const NOW = new Date('2026-11-22T00:00:00Z');
let parent: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'profiles-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** The number of a process that has ended. */
function goneProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('the throw-away profile', () => {
  it('is told to keep nothing and to ask nobody, and only this person can read it', async () => {
    const profile = makeProfile(path.join(parent, 'new'), NOW);
    const told = JSON.parse(readFileSync(path.join(profile, 'Default', 'Preferences'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(told).toMatchObject({
      autofill: { enabled: false },
      credentials_enable_service: false,
      translate: { enabled: false },
      spellcheck: { use_spelling_service: false },
      signin: { allowed: false },
      net: { network_prediction_options: 2 },
      webrtc: { ip_handling_policy: 'disable_non_proxied_udp' },
    });
    expect(JSON.parse(readFileSync(path.join(profile, 'Local State'), 'utf8'))).toMatchObject({
      component_updates: { component_updates_enabled: false },
    });
    expect(process.platform === 'win32' || (statSync(profile).mode & 0o077) === 0).toBe(true);
    await removeProfile(profile);
    expect(existsSync(profile)).toBe(false);
  });

  it('goes although a browser that is ending writes into it once more', async () => {
    const profile = makeProfile(parent, NOW);
    setTimeout(() => mkdirSync(path.join(profile, 'Default'), { recursive: true }), 30);
    await removeProfile(profile);
    expect(existsSync(profile)).toBe(false);
  });

  it('is one of its own for every window', () => {
    expect(makeProfile(parent, NOW)).not.toBe(makeProfile(parent, NOW));
  });

  it('of a window that was ended in the middle goes at the next start; that of a running one stays', () => {
    const mine = makeProfile(parent, NOW);
    mkdirSync(path.join(parent, `transfer-register-window-${goneProcess()}-abc`, 'Default'), { recursive: true });
    mkdirSync(path.join(parent, `transfer-register-window-${process.ppid}-abc`));
    mkdirSync(path.join(parent, 'transfer-register-window-x'));
    mkdirSync(path.join(parent, 'something-else'));
    removeLeftProfiles(parent);
    expect(readdirSync(parent).toSorted()).toEqual(
      [
        'something-else',
        path.basename(mine),
        `transfer-register-window-${process.ppid}-abc`,
        'transfer-register-window-x',
      ].toSorted(),
    );
  });

  it('is not looked for where there is no folder', () => {
    expect(() => removeLeftProfiles(path.join(parent, 'gone'))).not.toThrow();
  });

  it('lies where a browser from the Snap store can see it', () => {
    expect(profileParent('/snap/bin/chromium', '/home/ada')).toBe('/home/ada/snap/chromium/common');
    expect(profileParent('/usr/bin/chromium', '/home/ada')).toBe(tmpdir());
  });

  it('knows which processes run', () => {
    expect([isRunning(process.pid), isRunning(goneProcess())]).toEqual([true, false]);
  });
});
