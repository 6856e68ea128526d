import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/browser/store.ts';
import { openPreferences } from '../../src/engine/shell/preferences.ts';
import type { PreferencesPort } from '../../src/engine/shell/preferences.ts';
import { electronSecrets } from '../../src/main/secrets.ts';

/** The system's store of keys: it turns a text round, and knows whether its key has changed. */
const system = vi.hoisted(() => ({ available: true, backend: 'gnome_libsecret', changed: false, lost: false }));

vi.mock('electron', () => ({
  safeStorage: {
    isAsyncEncryptionAvailable: () => Promise.resolve(system.available),
    getSelectedStorageBackend: () => system.backend,
    encryptStringAsync: (text: string) => Promise.resolve(Buffer.from(text.split('').toReversed().join(''))),
    decryptStringAsync: (sealed: Buffer) =>
      system.lost
        ? Promise.reject(new Error('another key'))
        : Promise.resolve({
            result: sealed.toString().split('').toReversed().join(''),
            shouldReEncrypt: system.changed,
          }),
  },
}));

let preferences: PreferencesPort;
const kept = (): unknown => (JSON.parse(readFileSync(preferences.path, 'utf8')) as { sealed?: unknown }).sealed;

beforeEach(() => {
  Object.assign(system, { available: true, backend: 'gnome_libsecret', changed: false, lost: false });
  preferences = openPreferences(mkdtempSync(path.join(tmpdir(), 'secrets-')), openStore, () => new Date());
});

describe('secrets in Electron', () => {
  it('are sealed by the system, lie in the preferences, and are read and forgotten by name', async () => {
    const secrets = await electronSecrets(preferences, 'linux');
    expect(secrets.kind).toBe('system');
    await secrets.keep('one', 'abc');
    await secrets.keep('two', 'xyz');
    expect(kept()).toEqual({ one: Buffer.from('cba').toString('base64'), two: Buffer.from('zyx').toString('base64') });
    expect(await secrets.read('one')).toBe('abc');
    expect(await secrets.read('three')).toBeUndefined();
    await secrets.forget('one');
    await secrets.forget('three');
    expect(kept()).toEqual({ two: Buffer.from('zyx').toString('base64') });
    expect(await secrets.read('one')).toBeUndefined();
  });

  it('never reach a page', async () => {
    await (await electronSecrets(preferences, 'darwin')).keep('one', 'abc');
    expect(Object.keys(preferences.read())).not.toContain('sealed');
  });

  it('are sealed anew where the key of the system has changed, and are not there where it is lost', async () => {
    const secrets = await electronSecrets(preferences, 'darwin');
    await secrets.keep('one', 'abc');
    system.changed = true;
    const again = vi.spyOn(preferences, 'keepSealed');
    expect(await secrets.read('one')).toBe('abc');
    expect(again).toHaveBeenCalledOnce();
    system.lost = true;
    expect(await secrets.read('one')).toBeUndefined();
  });

  it.each([
    ['a Linux desktop without a keyring', 'linux', { backend: 'basic_text' }],
    ['a Linux desktop that does not say what it has', 'linux', { backend: 'unknown' }],
    ['a system that has no keys now', 'darwin', { available: false }],
  ])('are not kept on %s, and it says so', async (_, platform, state) => {
    Object.assign(system, state);
    const secrets = await electronSecrets(preferences, platform);
    expect(secrets.kind).toBe('none');
    await expect(secrets.keep('one', 'abc')).rejects.toMatchObject({ statement: { id: 'shell.no-secrets' } });
    expect(await secrets.read('one')).toBeUndefined();
    expect(preferences.sealed()).toEqual({});
  });
});
