import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { LONG, endJourney, freshWindow, goTo, openRow, openSample, placesOf } from './steps.ts';

afterEach(endJourney);

async function box(what: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await what.waitFor();
  const found = await what.boundingBox();
  if (found === null) throw new Error(`${String(what)} is not in sight`);
  return found;
}

/** Where a text begins, as it is read. */
async function leftOf(what: Locator): Promise<number> {
  return (await box(what)).x;
}

async function newRegister(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^New register/u }).click();
  const asked = page.getByRole('dialog');
  await asked.getByRole('textbox').fill('Tiny');
  await asked.getByRole('button').last().click();
  await page.getByRole('dialog', { name: 'Save the register as' }).getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
}

const EMPTY_PLACES = ['Overview', 'Entities', 'Contacts', 'Flows', 'Due', 'Notice', 'Reports', 'Matters'];

it('an empty place stands on the line of its heading, with one thing to do first', LONG, async () => {
  const { page, close } = await freshWindow();
  await newRegister(page);
  for (const place of EMPTY_PLACES) {
    await goTo(page, place);
    const first = page.locator('[data-empty]').getByRole('button').first();
    const left = await leftOf(page.getByRole('heading', { level: 1 }));
    await expect.poll(() => leftOf(first), { message: place }).toBeCloseTo(left, 0);
  }
  expect(await placesOf(page).getByRole('button').count()).toBeGreaterThan(EMPTY_PLACES.length);
  await close();
});

it('the numbers of the matrix stand on the line of their row', LONG, async () => {
  const window = await freshWindow();
  const { page } = window;
  await openSample(window);
  await goTo(page, 'Flows');
  await page.getByRole('tab', { name: 'Matrix' }).click();
  const row = page.getByRole('row', { name: /^Optima Contracting Limited/u });
  const dash = await box(row.getByText('–', { exact: true }).first());
  const number = await box(row.getByRole('link').first());
  expect(Math.abs(number.y + number.height - (dash.y + dash.height))).toBeLessThan(1.5);
  await window.close();
});

it('at twice the size a form has the room of the window: the name above it scrolls away', LONG, async () => {
  const window = await freshWindow();
  const { page } = window;
  await openSample(window);
  await page.setViewportSize({ width: 640, height: 400 });
  await goTo(page, 'Matters');
  const record = await openRow(page, /^Complaint about/u);
  await record.getByRole('button', { name: 'Edit', exact: true }).click();
  const form = page.getByRole('form');
  await form.getByRole('combobox').last().scrollIntoViewIfNeeded();
  const heading = record.getByRole('heading', { level: 2 }).first();
  await expect.poll(async () => (await box(heading)).y).toBeLessThan(0);
  await expect
    .poll(async () => {
      const save = await box(form.getByRole('button', { name: 'Save', exact: true }));
      return save.y + save.height;
    })
    .toBeLessThanOrEqual(400);
  await window.close();
});
