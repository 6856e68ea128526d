/**
 * The dialogs, lists and previews of the program, each with the way to it from a place of the Optima sample: what looks at every one of them, such as axe or somebody who
 * takes pictures, goes through this one list.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import writeXlsxFile from 'write-excel-file/node';
import { writeContactList } from '../../scripts/bench/contact-list.ts';

/** What lies over the window or beside it, and how one comes to it from a place. What it leaves open, the next one's place closes. */
export interface Opening {
  readonly name: string;
  readonly place: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** What lies over the page without taking it over. */
  readonly over?: string;
}

function button(within: Page | Locator, name: RegExp | string): Locator {
  return within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first();
}

async function firstRow(page: Page): Promise<Locator> {
  await page.getByRole('grid').getByRole('rowheader').first().click();
  return page.getByRole('region', { name: 'Record', exact: true });
}

async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('dialog').getByRole('option', { name }).click();
  await button(page.getByRole('dialog'), 'Open').click();
}

async function policy(page: Page): Promise<Locator> {
  await button(page.getByRole('main'), /Kind of record$/u).click();
  await page.getByRole('option', { name: 'Routing policies', exact: true }).click();
  return firstRow(page);
}

async function heldContacts(page: Page): Promise<void> {
  await button(page, 'Contacts held').click();
  await page.getByRole('grid').getByRole('rowheader').first().waitFor();
}

async function list(page: Page, file: RegExp): Promise<void> {
  await button(page, 'A list').click();
  await button(page, /^Choose a(?:nother)? list …$/u).click();
  await choose(page, file);
  await page.getByRole('columnheader', { name: /jurisdiction/u }).waitFor();
}

export const OPENINGS: readonly Opening[] = [
  { name: 'the palette', place: 'Overview', open: (page) => page.keyboard.press('Control+k') },
  { name: 'the keys', place: 'Overview', open: (page) => page.keyboard.press('Control+/') },
  {
    name: 'the dates',
    place: 'Overview',
    open: (page) => button(page, /^On 22 November 2026/u).click(),
    over: '[role="dialog"]',
  },
  { name: 'a new register', place: 'Start', open: (page) => button(page, /^New register/u).click() },
  { name: 'opening a file', place: 'Start', open: (page) => button(page, /^Open a register/u).click() },
  { name: 'saving a file', place: 'Start', open: (page) => button(page, /^Open a copy of Optex/u).click() },
  {
    name: 'the columns',
    place: 'Transfers',
    open: (page) => button(page, 'Columns').click(),
    over: '[role="dialog"]',
  },
  { name: 'the filters', place: 'Transfers', open: (page) => button(page, 'Filters').click() },
  { name: 'saving a list', place: 'Transfers', open: (page) => button(page, 'Save list').click() },
  {
    name: 'removing a record',
    place: 'Transfers',
    open: async (page) => button(await firstRow(page), 'Remove this transfer').click(),
  },
  {
    name: 'a mark to be confirmed',
    place: 'Transfers',
    open: async (page) => {
      await button(await firstRow(page), 'Edit').click();
      await button(page.getByRole('form'), /^Mark as to be confirmed/u).click();
    },
  },
  {
    name: 'the answers of a picker',
    place: 'Transfers',
    open: async (page) => {
      await button(page, 'New transfer').click();
      await button(page.getByRole('form'), /Exporter required$/u).click();
    },
    over: '[role="listbox"]',
  },
  {
    name: 'a record made in place',
    place: 'Transfers',
    open: async (page) => {
      await button(page, 'New transfer').click();
      const importer = page.getByRole('form').getByRole('combobox', { name: /^Importer/u });
      await importer.click();
      await importer.fill('Muster');
      await page.getByRole('option', { name: /^New third party/u }).click();
      await page.getByRole('dialog').getByRole('form').waitFor();
    },
  },
  {
    name: 'a document attached',
    place: 'Entities',
    open: async (page) => {
      await button(page, 'New entity').click();
      await button(page.getByRole('form'), 'Add a document').click();
      await button(page.getByRole('form'), 'Attach a file …').click();
    },
  },
  {
    name: 'what is to be mended',
    place: 'Entities',
    open: async (page) => {
      await button(page, 'New entity').click();
      await button(page.getByRole('form'), 'Save').click();
    },
  },
  { name: 'an assessment begun', place: 'Assessments', open: (page) => button(page, 'Begin from a transfer').click() },
  { name: 'a list to be routed', place: 'Contacts', open: (page) => list(page, /fair\.csv/u) },
  {
    name: 'a list to be taken in',
    place: 'Contacts',
    open: async (page) => {
      await list(page, /held\.csv/u);
      await page.getByText(/^Take it into the register/u).click();
      await button(page, 'See what would happen').click();
      await page.getByText(/rows? read =/u).waitFor();
    },
  },
  {
    name: 'moves',
    place: 'Contacts',
    open: (page) => button(page, 'Moves').click(),
  },
  {
    name: 'erasing a contact',
    place: 'Contacts',
    open: async (page) => {
      await heldContacts(page);
      await button(await firstRow(page), 'Erase …').click();
    },
  },
  {
    name: 'what a policy would change',
    place: 'Other records',
    open: async (page) => button(await policy(page), 'What would change …').click(),
  },
  { name: 'the matrix', place: 'Flows', open: (page) => page.getByRole('tab', { name: 'Matrix' }).click() },
  { name: 'saving a picture', place: 'Flows', open: (page) => button(page, 'Save …').click() },
  { name: 'saving what is due', place: 'Due', open: (page) => button(page, 'Save …').click() },
  { name: 'a text to be pasted', place: 'Notice', open: (page) => button(page, 'Paste a text').click() },
  {
    name: 'the rows of a figure',
    place: 'Reports',
    open: async (page) => {
      await page.getByRole('tab', { name: 'Board report' }).click();
      // The preview is the report itself, whose numbers are links.
      await page.locator('[data-figure]').first().click();
    },
  },
  {
    name: 'wording decisions',
    place: 'Reports',
    open: async (page) => {
      await page.getByRole('tab', { name: 'Board report' }).click();
      await button(page, 'Word the decisions …').click();
    },
  },
  {
    name: 'an import',
    place: 'Import',
    open: async (page) => {
      await button(page, /^Choose a file …|^Another file …/u).click();
      await choose(page, /vendors\.xlsx/u);
      await page.getByRole('progressbar').waitFor({ state: 'hidden' });
      await page.getByRole('heading', { name: 'What the file makes of the register' }).waitFor();
    },
  },
  { name: 'two days compared', place: 'History', open: (page) => button(page, 'Compare two days').click() },
  { name: 'taking back', place: 'History', open: (page) => button(page, 'Take the last change back').click() },
  { name: 'verifying', place: 'History', open: (page) => button(page, 'Verify').click() },
  { name: 'a law', place: 'Settings', open: (page) => button(page, /^UK GDPR and Data Protection Act/u).click() },
];

/** Closes what lies over the window; what holds input is closed by its own button only. */
export async function closeAll(page: Page): Promise<void> {
  const over = page.getByRole('dialog').or(page.getByRole('alertdialog')).or(page.getByRole('menu'));
  const anything = over.or(page.getByRole('listbox'));
  for (let count = 0; count < 2 && (await anything.count()) > 0; count += 1) await page.keyboard.press('Escape');
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true });
  if ((await close.count()) === 0) return;
  // One that Escape closes may be closing still.
  await close
    .last()
    .click({ timeout: 1000 })
    .catch(() => undefined);
}

/** Puts the files that the openings choose beside the register. @param folder the register's */
export async function writeOpenedFiles(folder: string): Promise<void> {
  writeFileSync(path.join(folder, 'fair.csv'), 'name,country\nWanjiru Mfano,Kenya\nNobody,Atlantis\n');
  writeContactList(path.join(folder, 'held.csv'), 40);
  const vendors = await writeXlsxFile([
    [{ value: 'Vendor' }, { value: 'Country' }],
    [{ value: 'Muster Ltd' }, { value: 'India' }],
  ]).toBuffer();
  writeFileSync(path.join(folder, 'vendors.xlsx'), vendors);
}
