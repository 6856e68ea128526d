/**
 * Goes through a window as somebody who wants to see all of it, and takes a picture at each step.
 */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { OPENINGS, closeAll, writeOpenedFiles } from '../../test/support/openings.ts';
import { settled } from '../../test/support/settled.ts';
import type { TestWindow } from '../../test/support/window.ts';

/** Records worth a picture beside their list, by the name of the place; the first one elsewhere. */
const SHOWN_RECORD: Readonly<Record<string, RegExp>> = {
  Transfers: /^Optima Contracting to Optima Partitions LLC/u,
  'Safeguards and agreements': /^International data transfer agreement/u,
  Entities: /^Optima Contracting Limited/u,
};

/** One window and how its pictures are named. */
export interface Shoot {
  /** The folder of the pictures. */
  readonly out: string;
  readonly window: TestWindow;
  /** What is pictured, such as 'new' or 'optima': the beginning of every name. */
  readonly what: string;
  /** Scheme and width, the end of every name. */
  readonly end: string;
  /** Milliseconds until a screen has to be whole. */
  readonly patience: number;
}

/** Writes the folder of a person over the one of the test. */
async function withoutThisMachine(page: Page, folder: string): Promise<void> {
  await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const text = node.data.replaceAll(${JSON.stringify(path.join(folder, 'home'))}, '/home/ada');
      if (text !== node.data) node.data = text;
    }
  })()`);
}

/** Takes one picture of the window as it stands. */
export async function shoot({ window, out, what, end, patience }: Shoot, name: string): Promise<void> {
  const { page, folder } = window;
  await settled(page, patience);
  await withoutThisMachine(page, folder);
  const plain = name.toLowerCase().replaceAll(/\W+/gu, '-');
  await page.screenshot({ path: path.join(out, `${what}-${plain}-${end}.png`) });
}

async function shootRecord(now: Shoot, place: string): Promise<void> {
  const { page } = now.window;
  await page
    .getByRole('grid')
    .getByRole('rowheader', { name: (now.what === 'optima' ? SHOWN_RECORD[place] : undefined) ?? /./u })
    .first()
    .click();
  await shoot(now, `${place} record`);
  const edit = page
    .getByRole('region', { name: 'Record', exact: true })
    .getByRole('button', { name: 'Edit', exact: true });
  if ((await edit.count()) === 0) return;
  await edit.click();
  await page.getByRole('form').waitFor();
  await shoot(now, `${place} form`);
}

/** Every place, each of its tabs and, where there is a list, a record of it, read and edited. */
export async function shootPlaces(now: Shoot): Promise<void> {
  const { page } = now.window;
  for (const button of await page.getByRole('navigation', { name: 'Places' }).getByRole('button').all()) {
    const [place = ''] = (await button.innerText()).split('\n');
    await button.click();
    await shoot(now, place);
    for (const tab of (await page.getByRole('tab').all()).slice(1)) {
      await tab.click();
      await shoot(now, `${place} ${await tab.innerText()}`);
    }
    if ((await page.getByRole('grid').getByRole('rowheader').count()) > 0) await shootRecord(now, place);
  }
}

/** One contact, asked for and answered. */
export async function shootContact(now: Shoot): Promise<void> {
  const { page } = now.window;
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Contacts' }).click();
  await page.getByRole('textbox', { name: 'Where is the organisation?' }).fill('Kenya');
  await page.getByRole('button', { name: 'Find out', exact: true }).click();
  await page.getByRole('heading', { name: 'Why, step by step' }).waitFor();
  await shoot(now, 'Contacts Kenya');
  await page.keyboard.press('Control+k');
  await shoot(now, 'Find or do');
}

/** Every dialog, list and preview of the Optima sample. */
export async function shootDialogs(now: Shoot): Promise<void> {
  const { page, folder } = now.window;
  await writeOpenedFiles(path.join(folder, 'home', 'Documents'));
  for (const { name, place, open } of OPENINGS) {
    await closeAll(page);
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: place }).waitFor();
    await open(page);
    await shoot(now, `over ${name}`);
  }
}
