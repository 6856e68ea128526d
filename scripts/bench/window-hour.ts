import type { CDPSession, Page } from 'playwright-core';

/** An hour's work at a person's pace: every ten seconds something is opened, read or begun. */
const MINUTES = 60;

/** What the page holds, after it was made to forget what nobody needs. */
export interface Held {
  /** Bytes of the page's own memory. */
  readonly heap: number;
  /** Nodes of the document, and such as are kept without being in it. */
  readonly nodes: number;
}

async function heldBy(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

/** Opens the first records of the list that is shown, one of them for editing, looks for something, and goes on. */
async function minute(page: Page, count: number): Promise<void> {
  const places = page.getByRole('navigation', { name: 'Places' }).getByRole('button');
  await places.nth(count % (await places.count())).click();
  await page.waitForTimeout(50);
  const rows = page.getByRole('grid').getByRole('rowheader');
  if ((await rows.count()) === 0) return;
  for (const row of [0, 1]) {
    await rows.nth(Math.min(row, (await rows.count()) - 1)).click();
    await page.waitForTimeout(50);
  }
  const edit = page
    .getByRole('region', { name: 'Record', exact: true })
    .getByRole('button', { name: 'Edit', exact: true });
  if ((await edit.count()) > 0) {
    await edit.click();
    await page.getByRole('form').waitFor();
    await page.getByRole('button', { name: 'Leave the form' }).click();
  }
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await palette.waitFor();
  await page.keyboard.type('trans');
  // The first takes away what was typed, the second closes.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'hidden' });
}

/**
 * Goes through an hour's work without the pauses between.
 * @returns what the page held after the first round through its places, and what it holds at the end
 */
export async function hourOfUse(page: Page): Promise<{ readonly before: Held; readonly after: Held }> {
  const session = await page.context().newCDPSession(page);
  const places = await page.getByRole('navigation', { name: 'Places' }).getByRole('button').count();
  // What is loaded or remembered once is no growth.
  for (let count = 0; count < places; count += 1) await minute(page, count);
  const before = await heldBy(session);
  for (let count = 0; count < MINUTES; count += 1) await minute(page, count);
  return { before, after: await heldBy(session) };
}
