import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { launchForTest } from '../../support/window.ts';
import type { TestWindow, TestWindowOptions } from '../../support/window.ts';

/** The morning on which the sample is read; the windows of these tests take it for now. */
const MORNING = new Date('2026-11-22T09:00:00Z');

/** For a test that goes through much, on a machine that has other work. */
export const LONG = { timeout: 90_000 };

/** How long a step may take, in milliseconds. */
const PATIENCE = 10_000;

/** The transfer to which nothing was ever agreed. */
export const BARE = 'Optima Contracting to Optima Partitions LLC: contacts of projects in the Emirates';

/** Its two ends. */
export const ENDS = ['Optima Contracting Limited', 'Optima Partitions LLC'] as const;

const folders: string[] = [];
const windows: TestWindow[] = [];

/** A data folder that stays between two windows of a test. */
export function dataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'transfer-register-journey-'));
  folders.push(folder);
  return folder;
}

/** A window as a person finds it who has never opened a register. */
export async function freshWindow(options: TestWindowOptions = {}): Promise<TestWindow> {
  const window = await launchForTest({ now: () => MORNING, size: { width: 1280, height: 800 }, ...options });
  // Shorter than the test's own patience, so that a failure says what was waited for.
  window.page.setDefaultTimeout(PATIENCE);
  windows.push(window);
  return window;
}

/** Leaves nothing behind, also of a test that failed. */
export async function endJourney(): Promise<void> {
  await Promise.all(windows.splice(0).map((window) => window.shell.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function placesOf(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Places' });
}

/** Goes to a place and waits for its heading. */
export async function goTo(page: Page, place: string): Promise<void> {
  await placesOf(page).getByRole('button', { name: place, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
}

/** Opens a copy of the Optima sample from the first screen, and gives the path of its file. */
export async function openSample(window: TestWindow): Promise<string> {
  const { page } = window;
  await page.getByRole('button', { name: /^Open a copy of Optima/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Save the register as' });
  const name = await dialog.getByRole('textbox', { name: 'Name' }).inputValue();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  return path.join(window.folder, 'home', 'Documents', name);
}

/** The record on the right. */
export function recordOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Record', exact: true });
}

/** Opens a record of the list that is shown. */
export async function openRow(page: Page, title: string | RegExp): Promise<Locator> {
  await page.getByRole('grid').getByRole('rowheader', { name: title }).click();
  const record = recordOf(page);
  await record.getByRole('heading', { level: 2, name: title }).waitFor();
  return record;
}

/** The answer of a row in the list of transfers, as it is read out. */
export async function answerInList(page: Page, title: string): Promise<string | null> {
  return page.getByRole('grid').getByRole('row', { name: title }).getByRole('gridcell').nth(1).textContent();
}

/** Types a day into a field of days, within a part of a form. */
export async function typeDay(part: Locator, label: string, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  await part.getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first().click();
  await part.page().keyboard.type(`${date}${month}${year}`);
}

/** Chooses from a list that opens. */
export async function choose(part: Locator, label: RegExp, option: string): Promise<void> {
  await part.getByRole('button', { name: label }).click();
  await part.page().getByRole('option', { name: option, exact: true }).click();
}

export async function save(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Save', exact: true }).click();
}

/** Records, from the transfer's own steps, the agreement and the assessment that it lacks, and links both to it. */
export async function recordWhatIsMissing(page: Page): Promise<void> {
  const record = recordOf(page);
  const form = page.getByRole('form');
  await record.getByRole('button', { name: 'Record the agreement …' }).first().click();
  await form.getByRole('radiogroup', { name: 'Tables complete' }).getByText('Yes', { exact: true }).click();
  for (const name of ENDS) {
    const party = form.getByRole('group', { name: new RegExp(`^${name} ·`, 'u') });
    await party.getByRole('button', { name: new RegExp(`^${name} ·`, 'u') }).click();
    await choose(party, /How bound/u, 'Signed');
  }
  await typeDay(form, 'From', '2026-11-01');
  await save(form);
  await record.getByRole('button', { name: 'Link it to this transfer' }).click();

  await record.getByRole('button', { name: 'Record the assessment …' }).click();
  await choose(form.getByRole('region', { name: 'Conclusion', exact: true }), /Conclusion/u, 'Allows the transfers');
  await typeDay(form, 'Completed on', '2026-11-10');
  await save(form);
  await record.getByRole('button', { name: 'Link it to this transfer' }).click();
}
