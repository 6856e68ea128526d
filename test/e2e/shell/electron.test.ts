import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchElectron, whyNoElectron } from '../../support/electron.ts';
import type { ElectronWindow } from '../../support/electron.ts';
import { CONTENT_POLICY } from '../../../src/engine/shell/content-policy.ts';

const reason = whyNoElectron();

describe.skipIf(reason !== undefined)(
  `the window in Electron${reason === undefined ? '' : `, skipped: ${reason}`}`,
  () => {
    let window: ElectronWindow;
    let page: Page;

    beforeAll(async () => {
      window = await launchElectron();
      ({ page } = window);
    });
    afterAll(() => window.close());

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
      expect(window.program.windows()).toHaveLength(1);
    });

    it('reports nothing', () => {
      expect(window.faults).toEqual([]);
    });
  },
);
