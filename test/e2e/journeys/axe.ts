import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementContext, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { settled } from '../../support/settled.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Brings axe into a page. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** As the program mostly stands, and the least that it is made for, where most things stand in one another's way. */
export const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
] as const;

/** What depends on the theme; all else is the same page. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe has against a part of the page. What passes is thousands of elements: it is neither described nor brought out of the page. */
async function found(page: Page, part: ElementContext, rules: RunOptions): Promise<Result[]> {
  const options: RunOptions = { resultTypes: ['violations'], ...rules };
  return page.evaluate<Result[]>(
    `axe.run(${JSON.stringify(part)}, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
}

/**
 * What axe has against the page as it stands: each rule with the places that break it, all rules in the light theme and those of colour in the dark one.
 * @param over looks at this part alone: while a list or a small window lies over the page without taking it over, React Aria hides the page from a screen reader, and leaves
 * it in the way of Tab, which then closes the list; axe cannot know of the second
 */
export async function violations(page: Page, where: string, over?: string): Promise<string[]> {
  await settled(page);
  // React Aria's own announcements name a button for some seconds, also one that is gone meanwhile.
  const part = { ...(over === undefined ? {} : { include: over }), exclude: '[data-live-announcer]' };
  const light = await found(page, part, {});
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await found(page, part, { runOnly: COLOURS });
  await page.emulateMedia({ colorScheme: 'light' });
  return [
    ...light.map((result) => ['light', result] as const),
    ...dark.map((result) => ['dark', result] as const),
  ].flatMap(([theme, { id, nodes }]) =>
    nodes.map(({ target, html }) => `${where}, ${theme}: ${id} at ${target.join(' ')}, ${html.slice(0, 200)}`),
  );
}
