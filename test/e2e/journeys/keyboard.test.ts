import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BARE, LONG, endJourney, freshWindow, placesOf, recordOf } from './steps.ts';

afterEach(endJourney);

/** How many presses of Tab one takes before giving up. */
const PATIENCE = 60;

/** What has the focus, as a screen reader would name it. */
async function focused(page: Page): Promise<string> {
  const { role, name } = await page.evaluate<{ role: string; name: string }>(`(() => {
    const { activeElement: at } = document;
    const labelled = (at?.getAttribute('aria-labelledby') ?? '').split(' ');
    const labels = labelled.map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
    return {
      role: at?.getAttribute('role') ?? at?.tagName.toLowerCase() ?? '',
      name: at?.getAttribute('aria-label') ?? (labels === '' ? at?.textContent ?? '' : labels),
    };
  })()`);
  return `${role} ${name.trim()}`;
}

/** Presses Tab until something with that name has the focus. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < PATIENCE; count += 1) {
    const now = await focused(page);
    if (wanted.test(now)) return;
    passed.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`nothing named ${String(wanted)} was reached, but: ${passed.join('; ')}`);
}

describe('without a mouse', () => {
  it(
    'opens the sample, finds the transfer, reads why it has no mechanism, and records the agreement',
    LONG,
    async () => {
      const window = await freshWindow();
      const { page } = window;
      const { keyboard } = page;
      await page.getByRole('heading', { level: 1 }).waitFor();
      await tabTo(page, /^button Open a copy of Optima/u);
      await keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Save the register as' }).waitFor();
      await tabTo(page, /^button Save$/u);
      await keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();

      await keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await keyboard.type('projects in the Emirates');
      await page.getByRole('menuitem', { name: BARE }).waitFor();
      await keyboard.press('Enter');
      const record = recordOf(page);
      await record.getByRole('heading', { level: 2, name: BARE }).waitFor();
      expect(await focused(page)).toBe(`h2 ${BARE}`);
      await record.getByText('No mechanism', { exact: true }).first().waitFor();

      await tabTo(page, /^button Record the agreement …$/u);
      await keyboard.press('Enter');
      await page.getByRole('form').waitFor();
      await keyboard.press('Control+s');
      await record.getByText(/was saved$/u).waitFor();
      await tabTo(page, /^button Link it to this transfer$/u);
      await keyboard.press('Enter');
      await record.getByText(/^Carry out a transfer risk assessment/u).waitFor();
      await page.getByText('Find out and record the day from which it runs').waitFor();

      await keyboard.press('Control+z');
      await record.getByText(/^Conclude an International Data Transfer Agreement/u).waitFor();
      expect(await placesOf(page).getByRole('button', { name: 'Transfers' }).getAttribute('aria-current')).toBe('page');
      await window.close();
    },
  );
});
