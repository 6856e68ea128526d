import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableOf } from './support/data.ts';
import { findChromium, openStage } from './support/gallery/stage.ts';
import type { Stage } from './support/gallery/stage.ts';

const ROWS = 10_000;

describe.skipIf(findChromium() === undefined)('a table of ten thousand rows in a browser', () => {
  let stage: Stage;
  const focused = (): Promise<string | undefined> =>
    stage.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['cell']);
  const scrollTo = async (pixels: number): Promise<void> => {
    await stage.page.locator('[role="grid"]').evaluate((grid, top) => grid.parentElement?.scrollTo({ top }), pixels);
    await stage.page.waitForLoadState('networkidle');
  };

  beforeAll(async () => {
    const answer = tableOf(ROWS);
    stage = await openStage({
      width: 1280,
      height: 800,
      dark: false,
      sample: 'optima',
      name: 'Ada Okafor',
      answers: { 'records.table': answer, 'answers.transfers': answer },
    });
    await stage.page.getByRole('button', { name: /^Entities/ }).click();
    await stage.page.locator('[data-cell="0:2"]').waitFor();
  }, 120_000);
  afterAll(async () => {
    await stage.close();
  });

  it('draws only what is in sight, wherever that is', async () => {
    const { page } = stage;
    await scrollTo(160_000);
    await page.getByText('Transfer 5001', { exact: true }).waitFor();
    expect(await page.locator('tbody tr').count()).toBeLessThan(80);
    const row = page.getByRole('row', { name: /Transfer 5001/ }).first();
    expect(await row.getAttribute('aria-rowindex')).toBe('5002');
    await scrollTo(0);
    await page.getByText('Transfer 1', { exact: true }).waitFor();
  });

  it('is walked from end to end by keys, each row in sight when it has the focus', async () => {
    const { page } = stage;
    await page.locator('[data-cell="0:2"]').focus();
    await page.keyboard.press('Control+End');
    await page.getByText(`Transfer ${ROWS}`, { exact: true }).waitFor();
    expect(await focused()).toMatch(new RegExp(`^${ROWS - 1}:`));
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowUp');
    const inSight = await page.evaluate(() => {
      const cell = document.activeElement?.getBoundingClientRect();
      const head = document.querySelector('thead')?.getBoundingClientRect();
      return (
        cell !== undefined && head !== undefined && cell.top >= head.bottom - 1 && cell.bottom <= window.innerHeight
      );
    });
    expect(inSight).toBe(true);
    await page.keyboard.press('Control+Home');
    await page.getByText('Transfer 1', { exact: true }).waitFor();
    expect(await focused()).toBe('0:0');
  });

  it('keeps the focus in the row that has it, however far one scrolls away', async () => {
    const { page } = stage;
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('1:0');
    await scrollTo(200_000);
    await page.getByText('Transfer 6251', { exact: true }).waitFor();
    expect(await focused()).toBe('1:0');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('2:0');
    await page.getByText('Transfer 3', { exact: true }).waitFor();
  });

  it('has its heading over every column, whatever is scrolled', async () => {
    const { page } = stage;
    await scrollTo(48_000);
    await page.getByText('Transfer 1501', { exact: true }).waitFor();
    const lefts = (selector: string): Promise<number[]> =>
      page.locator(selector).evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
    const headings = await lefts('thead tr:first-child > *');
    expect(headings.length).toBeGreaterThan(3);
    expect(await lefts('tbody tr:last-child > *')).toEqual(headings);
  });
});
