import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLACES } from '../../src/renderer/places/places.ts';
import { placeWords } from '../../src/words/screens/places.ts';
import { findChromium, openStage } from './support/gallery/stage.ts';
import type { Stage } from './support/gallery/stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it is drawn, contrast included. */
async function violations({ page }: Stage): Promise<string[]> {
  const results = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.split('\n')[1] ?? ''}`),
  );
}

// The pages as they are shipped, under the policy that they are shipped with, over a sample in a real engine.
describe.skipIf(findChromium() === undefined).each([
  ['light', { dark: false, width: 1280, height: 800 }],
  ['dark, at the least width', { dark: true, width: 1024, height: 700 }],
])('the built pages in %s', (_name, options) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ ...options, sample: 'optima', name: 'Ada Okafor', reducedMotion: true });
    await stage.page.evaluate(AXE);
  }, 120_000);
  afterAll(async () => {
    await stage.close();
  });

  it.each(PLACES.map(({ id }) => placeWords[id]))('show %s, clean by axe with contrast', async (name) => {
    const { page } = stage;
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name }).first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await violations(stage)).toEqual([]);
    const row = page.locator('[role="rowheader"]').nth(1);
    if ((await row.count()) === 0) return;
    await row.click();
    await page.locator('[data-pane="record"] h2').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await violations(stage)).toEqual([]);
  });

  it('show the palette and a dialog, clean by axe', async () => {
    const { page } = stage;
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('sing');
    await page.waitForLoadState('networkidle');
    expect(await violations(stage)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await violations(stage)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('break no content policy, write no style element, and complain of nothing', async () => {
    expect(await stage.page.locator('style').count()).toBe(0);
    expect(stage.complaints).toEqual([]);
  });
});
