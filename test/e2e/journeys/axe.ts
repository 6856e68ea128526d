import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { settled } from '../../support/settled.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Brings axe into a page. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/**
 * What axe has against the page as it stands: each rule with the places that break it.
 * @param over looks at this part alone: while a list or a small window lies over the page without taking it over, React Aria hides the page from a screen reader, and leaves
 * it in the way of Tab, which then closes the list; axe cannot know of the second
 */
export async function violations(page: Page, where: string, over?: string): Promise<string[]> {
  await settled(page);
  // React Aria's own announcements name a button for some seconds, also one that is gone meanwhile.
  const part = { ...(over === undefined ? {} : { include: over }), exclude: '[data-live-announcer]' };
  const { violations: found } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(part)})`);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${where}: ${id} at ${target.join(' ')}, ${html.slice(0, 200)}`),
  );
}
