import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_POLICY } from '../../../src/engine/shell/content-policy.ts';
import { TOP } from '../../architecture/tree.ts';

/** Where Electron's package puts its binary once it was fetched; loading the package would fetch it. */
function electronBinary(): string | undefined {
  const folder = path.join(TOP, 'node_modules', 'electron');
  const named = path.join(folder, 'path.txt');
  if (!existsSync(named)) return undefined;
  const binary = path.join(folder, 'dist', readFileSync(named, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

/** Why it cannot run here; nothing where it can. */
function whyNot(): string | undefined {
  if (electronBinary() === undefined) return "Electron's binary is not here: 'npx install-electron' fetches it";
  if (process.getuid?.() === 0) return "Electron's sandbox does not work for root";
  if (
    process.platform === 'linux' &&
    process.env['DISPLAY'] === undefined &&
    process.env['WAYLAND_DISPLAY'] === undefined
  ) {
    return 'there is no display';
  }
  return undefined;
}

const reason = whyNot();

describe.skipIf(reason !== undefined)(
  `the window in Electron${reason === undefined ? '' : `, skipped: ${reason}`}`,
  () => {
    let folder: string;
    let program: ElectronApplication;
    let page: Page;
    const faults: string[] = [];

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'electron-test-'));
      program = await _electron.launch({
        executablePath: electronBinary() ?? '',
        args: [path.join(TOP, 'out', 'main', 'main.js')],
        // Without it Playwright would start a less guarded program than ours.
        chromiumSandbox: true,
        env: { ...process.env, XDG_CONFIG_HOME: folder, APPDATA: folder, HOME: folder },
      });
      page = await program.firstWindow();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.waitForSelector('html[data-app-state="ready"]');
    });

    afterAll(async () => {
      await program.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('shows our page under the content policy, without Node.js', async () => {
      expect(page.url()).toBe('app://transfer-register/');
      expect(await page.evaluate('[typeof process, typeof require]')).toEqual(['undefined', 'undefined']);
      const policy = await page.evaluate('fetch("/").then((answer) => answer.headers.get("content-security-policy"))');
      expect(policy).toBe(CONTENT_POLICY);
    });

    it('answers through the bridge', async () => {
      expect(await page.evaluate('transferRegister["shell.describe"]({})')).toMatchObject({
        ok: true,
        value: { shell: 'electron' },
      });
      expect(await page.evaluate('Object.isFrozen(transferRegister)')).toBe(true);
    });

    it('goes nowhere and opens nothing', async () => {
      await page.evaluate('location.href = "https://example.com/"').catch(() => undefined);
      await page.evaluate('void open("https://example.com/")').catch(() => undefined);
      await page.waitForTimeout(300);
      expect(page.url()).toBe('app://transfer-register/');
      expect(program.windows()).toHaveLength(1);
    });

    it('reports nothing', () => {
      expect(faults).toEqual([]);
    });
  },
);
