import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, openStage } from './support/gallery/stage.ts';
import type { Stage } from './support/gallery/stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Without the rule that all content lies in landmarks: what lies over the window is a dialog, and its hidden buttons for leaving it stand beside it. */
const RUN = "axe.run(document, { resultTypes: ['violations'], rules: { region: { enabled: false } } })";

/** What axe finds on the page as it is drawn, contrast included. */
async function violations({ page }: Stage): Promise<string[]> {
  const results = (await page.evaluate(RUN)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.split('\n')[1] ?? ''}`),
  );
}

// What lies over the pages for a moment; the pages themselves are gone through in the journeys. Under the policy that is shipped, over a real engine.
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

  it('lay the palette over the window, clean by axe', async () => {
    const { page } = stage;
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('sing');
    await page.getByRole('menuitem').first().waitFor();
    expect(await violations(stage)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('lay the list of keys over it', async () => {
    const { page } = stage;
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await violations(stage)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('open the two clocks, and say that one looks back', async () => {
    const { page } = stage;
    await page.getByRole('button', { name: /^On 22 November 2026/ }).click();
    await page.getByRole('dialog', { name: 'Dates' }).waitFor();
    expect(await violations(stage)).toEqual([]);
    await page.getByRole('spinbutton', { name: /^year, On/ }).fill('2027');
    await page.keyboard.press('Escape');
    await page.getByText('You see the answers for 22 November 2027, not for today.').waitFor();
    expect(await violations(stage)).toEqual([]);
    await page.getByRole('button', { name: 'Back to today' }).click();
  });

  it('open the filters of a table and the choice of its columns', async () => {
    const { page } = stage;
    await page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('button', { name: /^Transfers/ })
      .click();
    await page.locator('[role="rowheader"]').first().waitFor();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('button', { name: /^Filter by answer/ }).click();
    await page.getByRole('checkbox', { name: 'No mechanism' }).waitFor();
    expect(await violations(stage)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Exporter' }).waitFor();
    expect(await violations(stage)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('break no content policy, write no style element, and complain of nothing', async () => {
    expect(await stage.page.locator('style').count()).toBe(0);
    expect(stage.complaints).toEqual([]);
  });
});
