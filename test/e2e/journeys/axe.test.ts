import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { SIZES, bringAxe, violations } from './axe.ts';
import { endJourney, freshWindow, openSample, placesOf, recordOf } from './steps.ts';

afterEach(endJourney);

/** For a walk through all there is, on a machine that has other work. */
const WALK = { timeout: 240_000 };

/** The first record of the list that is shown, read and edited. */
async function record(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  const rows = page.getByRole('grid').getByRole('rowheader');
  if ((await rows.count()) === 0) return found;
  await rows.first().click();
  found.push(...(await violations(page, `${name}, a record`)));
  const edit = recordOf(page).getByRole('button', { name: 'Edit', exact: true });
  if ((await edit.count()) === 0) return found;
  await edit.click();
  await page.getByRole('form').waitFor();
  found.push(...(await violations(page, `${name}, a form`)));
  return found;
}

/** The kinds that share a place, one after the other. */
async function otherKinds(page: Page): Promise<string[]> {
  const found: string[] = [];
  const kinds = page.getByRole('main').getByRole('button', { name: /Kind of record$/u });
  for (const kind of ['Routing policies', 'Notices', 'Own entries of law', 'Postponements']) {
    await kinds.click();
    await page.getByRole('option', { name: kind, exact: true }).click();
    found.push(...(await violations(page, kind)), ...(await record(page, kind)));
  }
  return found;
}

async function everyPlace(page: Page): Promise<string[]> {
  const found: string[] = [];
  const places = await placesOf(page).getByRole('button').all();
  expect(places.length).toBeGreaterThan(1);
  for (const place of places) {
    const [name = ''] = (await place.innerText()).split('\n');
    await place.click();
    found.push(...(await violations(page, name)));
    const tabs = page.getByRole('main').getByRole('tab');
    for (const tab of (await tabs.all()).slice(1)) {
      await tab.click();
      found.push(...(await violations(page, `${name}, ${await tab.innerText()}`)));
    }
    found.push(...(await record(page, name)));
    if (name === 'Other records') found.push(...(await otherKinds(page)));
  }
  return found;
}

describe('axe', () => {
  it.each(SIZES)('finds nothing in any place, part, record or form, light or dark, at $width', WALK, async (size) => {
    const window = await freshWindow({ size });
    const { page } = window;
    await bringAxe(page);
    expect(await violations(page, 'first screen')).toEqual([]);
    await openSample(window);
    expect(await everyPlace(page)).toEqual([]);
    await window.close();
  });
});
