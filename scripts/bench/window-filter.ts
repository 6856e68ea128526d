import type { Page } from 'playwright-core';
import { filterTime } from './window-probe.ts';

/** What is searched for, each after the other and then all rows again: few, some, most. */
const SEARCHED = ['99', '', 'transfer 1', '', 'india', '', 'no mechanism', ''];

/** Searches the list of transfers. The probe has to be in the page. @returns milliseconds from the change of the text until the rows that match are drawn */
export async function filterTimes(page: Page): Promise<number[]> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Transfers' }).click();
  await page.getByRole('heading', { level: 1, name: 'Transfers' }).waitFor();
  await page.getByRole('grid').getByRole('rowheader').first().waitFor();
  const times: number[] = [];
  for (const text of SEARCHED) times.push(await filterTime(page, text));
  return times;
}
