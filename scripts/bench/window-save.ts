import type { Page } from 'playwright-core';
import { saveTime } from './window-probe.ts';

const SAVES = 9;

/** What the window has still to draw, and the engine to judge, of the save before: nobody changes two records within a few seconds. */
const SETTLING = 5000;

/**
 * Changes the title of one transfer after another in its form and saves it, as a person does. The probe has to be in the page.
 * @returns milliseconds from pressing Save until the transfer is read again with its new verdict
 */
export async function saveTimes(page: Page): Promise<number[]> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Transfers' }).click();
  const times: number[] = [];
  for (let count = 0; count < SAVES; count += 1) {
    await page.getByRole('rowheader').nth(count).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const title = `Changed for the ${count + 1}. time`;
    await page.getByRole('form').getByRole('textbox', { name: 'Title' }).first().fill(title);
    await page.waitForTimeout(SETTLING);
    times.push(await saveTime(page, title));
    await page.waitForTimeout(SETTLING);
  }
  return times;
}
