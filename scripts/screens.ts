/**
 * Takes pictures of every screen: `npm run screens` writes them to `screens/`, light and dark, of a new register and of the Optima sample on 22 November 2026, and those
 * that the README shows to `docs/pictures/`. The folders that are seen in them are not those of this machine.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { settled } from '../test/support/settled.ts';
import { launchForTest } from '../test/support/window.ts';
import type { TestWindow } from '../test/support/window.ts';
import { shippedLaw } from '../src/engine/law/shipped.ts';
import { createRegister } from '../src/engine/register/create.ts';
import { systemPorts } from '../src/engine/register/ports.ts';
import { makeSample } from '../src/engine/samples/make-sample.ts';
import { buildPages } from './pages.ts';

const TOP = path.resolve(import.meta.dirname, '..');
const OUT = path.join(TOP, 'screens');

const MORNING = new Date('2026-11-22T09:00:00Z');
const AUTHOR = { by: 'Ada Okafor' };
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Records worth a picture beside their list, by the name of the place; the first one elsewhere. */
const SHOWN_RECORD: Readonly<Record<string, RegExp>> = {
  Transfers: /^Optima Contracting to Optima Partitions LLC/u,
  'Safeguards and agreements': /^International data transfer agreement/u,
  Entities: /^Optima Contracting Limited/u,
};

/** The pictures of the README, by their names in `screens/`. */
const FOR_README = {
  'window-overview.png': 'optima-overview-light-1280.png',
  'window-transfer.png': 'optima-transfers-record-light-1280.png',
  'window-flows.png': 'optima-flows-dark-1280.png',
  'window-contact.png': 'optima-contacts-kenya-light-1280.png',
} as const;

interface Shoot {
  readonly window: TestWindow;
  /** What is pictured: 'new' or 'optima'. */
  readonly what: string;
  /** Scheme and width, the end of every name. */
  readonly end: string;
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

async function shoot({ window, what, end }: Shoot, name: string): Promise<void> {
  const { page, folder } = window;
  await settled(page);
  await withoutThisMachine(page, folder);
  const plain = name.toLowerCase().replaceAll(/\W+/gu, '-');
  await page.screenshot({ path: path.join(OUT, `${what}-${plain}-${end}.png`) });
}

async function shootRecord(now: Shoot, place: string): Promise<void> {
  const { page } = now.window;
  await page
    .getByRole('grid')
    .getByRole('rowheader', { name: SHOWN_RECORD[place] ?? /./u })
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
async function shootPlaces(now: Shoot): Promise<void> {
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
async function shootContact(now: Shoot): Promise<void> {
  const { page } = now.window;
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Contacts' }).click();
  await page.getByRole('textbox', { name: 'Where is the organisation?' }).fill('Kenya');
  await page.getByRole('button', { name: 'Find out', exact: true }).click();
  await page.getByRole('heading', { name: 'Why, step by step' }).waitFor();
  await shoot(now, 'Contacts Kenya');
  await page.keyboard.press('Control+k');
  await shoot(now, 'Find or do');
}

async function shootAll(pages: string, registers: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    for (const size of SIZES) {
      const end = `${colorScheme}-${size.width}`;
      const options = { pages, colorScheme, size, now: () => MORNING, preferences: { name: AUTHOR.by } };
      const first = await launchForTest(options);
      await shoot({ window: first, what: 'first', end }, 'Start');
      await first.close();
      for (const what of ['new', 'optima']) {
        const window = await launchForTest({ ...options, copyOf: path.join(registers, `${what}.register`) });
        await shootPlaces({ window, what, end });
        if (what === 'optima') await shootContact({ window, what, end });
        await window.close();
      }
    }
  }
}

const registers = mkdtempSync(path.join(tmpdir(), 'transfer-register-screens-'));
const pages = await buildPages();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
try {
  const ports = { ...systemPorts(shippedLaw()), now: () => MORNING };
  await createRegister(path.join(registers, 'new.register'), { name: 'A new register' }, AUTHOR, ports);
  await makeSample('optima', path.join(registers, 'optima.register'), AUTHOR, ports);
  await shootAll(pages, registers);
  for (const [name, from] of Object.entries(FOR_README)) {
    copyFileSync(path.join(OUT, from), path.join(TOP, 'docs', 'pictures', name));
  }
} finally {
  for (const made of [registers, pages]) rmSync(made, { recursive: true, force: true });
}
