import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { LONG, endJourney, freshWindow, openSample, placesOf } from './steps.ts';
import { settled } from '../../support/settled.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

afterEach(endJourney);

/** What axe has against the page as it stands: each rule with the places that break it. */
async function violations(page: Page, where: string): Promise<string[]> {
  await settled(page);
  const { violations: found } = await page.evaluate<AxeResults>(`axe.run(document)`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id} at ${target.join(' ')}`));
}

/** @param withForm the places whose form is looked at too: the parts of all forms are the same, so that dark needs one alone */
async function everyPlace(page: Page, withForm: RegExp): Promise<string[]> {
  const found: string[] = [];
  const places = await placesOf(page).getByRole('button').all();
  expect(places.length).toBeGreaterThan(1);
  for (const place of places) {
    const [name = ''] = (await place.innerText()).split('\n');
    await place.click();
    found.push(...(await violations(page, name)));
    const rows = page.getByRole('grid').getByRole('rowheader');
    if ((await rows.count()) === 0) continue;
    await rows.first().click();
    found.push(...(await violations(page, `${name}, a record`)));
    const edit = page
      .getByRole('region', { name: 'Record', exact: true })
      .getByRole('button', { name: 'Edit', exact: true });
    if (!withForm.test(name) || (await edit.count()) === 0) continue;
    await edit.click();
    await page.getByRole('form').waitFor();
    found.push(...(await violations(page, `${name}, a form`)));
  }
  return found;
}

describe('axe', () => {
  it.each(['light', 'dark'] as const)('finds nothing in any place, record or form, %s', LONG, async (scheme) => {
    const window = await freshWindow({ colorScheme: scheme });
    const { page } = window;
    await page.evaluate(AXE);
    expect(await violations(page, 'first screen')).toEqual([]);
    await openSample(window);
    expect(await everyPlace(page, scheme === 'light' ? /./u : /^Transfers$/u)).toEqual([]);
    await window.close();
  });
});
