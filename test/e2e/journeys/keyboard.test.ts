import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { afterEach, describe, expect, it } from 'vitest';
import type { TestWindow } from '../../support/window.ts';
import { mouseEvents, watchMouse } from './hands.ts';
import { BARE, LONG, endJourney, freshWindow, placesOf, recordOf } from './steps.ts';

afterEach(endJourney);

/** How many presses of Tab one takes before giving up. */
const PATIENCE = 60;

/** What has the focus, as a screen reader would name it. */
async function focused(page: Page): Promise<string> {
  const { role, name } = await page.evaluate<{ role: string; name: string }>(`(() => {
    const { activeElement: at } = document;
    const labelled = (at?.getAttribute('aria-labelledby') ?? '').split(' ');
    const labels = labelled.map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
    return {
      role: at?.getAttribute('role') ?? at?.tagName.toLowerCase() ?? '',
      name: at?.getAttribute('aria-label') ?? (labels === '' ? at?.textContent ?? '' : labels),
    };
  })()`);
  return `${role} ${name.trim()}`;
}

/** Presses Tab until something with that name has the focus. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < PATIENCE; count += 1) {
    const now = await focused(page);
    if (wanted.test(now)) return;
    passed.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`nothing named ${String(wanted)} was reached, but: ${passed.join('; ')}`);
}

/** Opens a copy of the Optima sample, and gives the path of its file. */
async function openSampleByKeys(window: TestWindow): Promise<string> {
  const { page } = window;
  await watchMouse(page);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, /^button Open a copy of Optima/u);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Save the register as' });
  await dialog.waitFor();
  const name = await dialog.getByRole('textbox', { name: 'Name' }).inputValue();
  await tabTo(page, /^button Save$/u);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  return path.join(window.folder, 'home', 'Documents', name);
}

/** Runs a command from the palette, found by its whole name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(name);
  // The first is what Enter runs, once the list has followed what was typed.
  await expect.poll(() => page.getByRole('menuitem').first().textContent()).toContain(name);
  await page.keyboard.press('Enter');
}

async function press(page: Page, wanted: RegExp): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

describe('without a mouse', () => {
  it(
    'opens the sample, finds the transfer, reads why it has no mechanism, and records the agreement',
    LONG,
    async () => {
      const window = await freshWindow();
      const { page } = window;
      const { keyboard } = page;
      await openSampleByKeys(window);

      await keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await keyboard.type('projects in the Emirates');
      await page.getByRole('menuitem', { name: BARE }).waitFor();
      await keyboard.press('Enter');
      const record = recordOf(page);
      await record.getByRole('heading', { level: 2, name: BARE }).waitFor();
      await expect.poll(() => focused(page)).toBe(`h2 ${BARE}`);
      await record.getByText('No mechanism', { exact: true }).first().waitFor();

      await tabTo(page, /^button Record the agreement …$/u);
      await keyboard.press('Enter');
      await page.getByRole('form').waitFor();
      await keyboard.press('Control+s');
      await record.getByText(/was saved$/u).waitFor();
      await tabTo(page, /^button Link it to this transfer$/u);
      await keyboard.press('Enter');
      await record.getByText(/^Carry out a transfer risk assessment/u).waitFor();
      await page.getByText('Find out and record the day from which it runs').waitFor();

      await keyboard.press('Control+z');
      await record.getByText(/^Conclude an International Data Transfer Agreement/u).waitFor();
      const transfers = placesOf(page).getByRole('button', { name: 'Transfers' });
      await expect.poll(() => transfers.getAttribute('aria-current')).toBe('page');
      expect(await mouseEvents(page)).toEqual([]);
      await window.close();
    },
  );

  it('routes one contact, and then a list of them from a file', LONG, async () => {
    const window = await freshWindow();
    const { page } = window;
    const { keyboard } = page;
    const folder = path.dirname(await openSampleByKeys(window));
    writeFileSync(path.join(folder, 'fair.csv'), 'name,country\nWanjiru Mfano,Kenya\nNobody,Atlantis\n');

    await command(page, 'Go to Contacts');
    await page.getByRole('heading', { level: 1, name: 'Contacts' }).waitFor();
    await tabTo(page, /^input .*Where is the organisation/u);
    await keyboard.type('Kenya');
    await keyboard.press('Enter');
    const decision = page.getByRole('region', { name: 'Decision', exact: true });
    await decision.getByText(/^Optima Systems International DMCC is nearest to Kenya: 3,522 km/u).waitFor();

    await press(page, /^button A list$/u);
    await press(page, /^button Choose a list …$/u);
    const dialog = page.getByRole('dialog', { name: 'Choose a contact list' });
    await dialog.getByRole('option', { name: /fair\.csv/u }).waitFor();
    await tabTo(page, /^option |^listbox /u);
    // The name's first letters go to it.
    await keyboard.type('fair');
    await keyboard.press('Space');
    await press(page, /^button Open$/u);
    await page.getByRole('columnheader', { name: 'country (jurisdiction)' }).waitFor();
    await press(page, /^button Route the list$/u);
    await page.getByText('2 rows read = 1 routed + 1 reject').waitFor();
    const routed = parse(readFileSync(path.join(folder, 'fair routed.csv'), 'utf8'), { columns: true, bom: true });
    expect(routed).toMatchObject([{ iso: 'KE', assigned_entity: 'Optima Systems International DMCC' }]);
    expect(readFileSync(path.join(folder, 'fair rejects.csv'), 'utf8')).toContain('Atlantis');
    expect(await mouseEvents(page)).toEqual([]);
    await window.close();
  });

  it('exports the Article 30 workbook, closes the register, and opens it again', LONG, async () => {
    const window = await freshWindow();
    const { page, desk } = window;
    const file = await openSampleByKeys(window);

    await command(page, 'Go to Reports');
    await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor();
    await press(page, /^button Save the record …$/u);
    const dialog = page.getByRole('dialog', { name: 'Save the record as' });
    await dialog.waitFor();
    const workbook = path.join(path.dirname(file), await dialog.getByRole('textbox', { name: 'Name' }).inputValue());
    await press(page, /^button Save$/u);
    await page.getByText(`Saved as ${workbook}`).waitFor();
    const sheets = await readWorkbook(workbook);
    const transfers = sheets.find(({ sheet }) => sheet === 'Transfers')?.data ?? [];
    expect(transfers.length - transfers.findIndex(([first]) => first === 'Transfer') - 1).toBe(22);

    await command(page, 'Close the register');
    await tabTo(page, /^button Optima Group \(sample\)/u);
    await expect.poll(() => desk.call('register.status', {}, '')).toEqual({ ok: true, value: {} });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    expect(await desk.call('register.status', {}, '')).toMatchObject({
      value: { open: { path: file, readOnly: false } },
    });
    expect(await mouseEvents(page)).toEqual([]);
    await window.close();
  });
});
