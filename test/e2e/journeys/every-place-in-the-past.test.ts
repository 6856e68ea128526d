import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTRACT_PATH } from '../../../src/contract/bridge.ts';
import { CONTRACT } from '../../../src/contract/contract.ts';
import type { Name } from '../../../src/contract/contract.ts';
import { IN_THE_PAST } from '../../../src/contract/past.ts';
import { placeWords } from '../../../src/words/screens/places.ts';
import { buildHistory, DAYS } from '../../engine/desk/past/history.ts';
import type { History } from '../../engine/desk/past/history.ts';
import { settled } from '../../support/settled.ts';
import { MOUSE as hand } from './hands.ts';
import { freshWindow, LONG } from './steps.ts';

const DAY = DAYS[1];
const MARK = /You see what the register said at the end of 20 February 2026/u;

/** What begins a change, by the first word of its button. */
const CHANGES =
  /^(?:New|Add|Edit|Copy|Remove|Delete|Erase|Overrule|Put off|Accept|Record that|Keep|Take|Renew|Paste|Write|Word|Change|Choose the file|Back on the list)\b/u;
/** Begin with the same words and change nothing of the register, such as the keeping of one's own name. */
const HARMLESS = /^(?:Keep$|Copy as|Copy the|Write to)/u;

interface Call {
  readonly name: Name;
  readonly request: Readonly<Record<string, unknown>>;
}

let folder: string;
let history: History;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'every-place-past-'));
  history = await buildHistory(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whatever the page asks from now on. */
function listenTo(page: Page): Call[] {
  const calls: Call[] = [];
  page.on('request', (request) => {
    const at = request.url().indexOf(CONTRACT_PATH);
    if (at === -1) return;
    const name = request.url().slice(at + CONTRACT_PATH.length) as Name;
    calls.push({ name, request: (request.postDataJSON() ?? {}) as Call['request'] });
  });
  return calls;
}

async function lookBack(page: Page): Promise<void> {
  await hand.press(page.getByRole('button', { name: /^On \d/u }));
  const dates = page.getByRole('dialog', { name: 'Dates' });
  await hand.day(dates.getByRole('group', { name: 'As recorded', exact: true }), DAY);
  await page.keyboard.press('Escape');
  await page.getByRole('status').filter({ hasText: MARK }).waitFor();
}

/** The names of the buttons of the place that are meant. */
async function namesOf(page: Page, which: string): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll('main ${which}')].map((button) => button.getAttribute('aria-label') ?? button.textContent)`,
  );
}

/** Buttons that begin a change and can be pressed. */
async function changesOffered(page: Page): Promise<string[]> {
  const names = await namesOf(page, 'button:not([disabled])');
  return names.filter((name) => CHANGES.test(name) && !HARMLESS.test(name));
}

/** Disabled buttons that say nothing of why. Those of a list that is not selected, or of a step that is not there, are of no change. */
async function withoutReason(page: Page): Promise<string[]> {
  const names = await namesOf(page, 'button[disabled]:not([aria-describedby])');
  return names.filter((name) => CHANGES.test(name) && !HARMLESS.test(name));
}

const PLACES = Object.entries(placeWords).filter(([id]) => id !== 'start');

describe('while a past day is looked at', LONG, () => {
  it('every place and record asks for that day, says so, offers no change, and comes back', async () => {
    const window = await freshWindow({ register: history.file });
    const { page } = window;
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await lookBack(page);
    const before = readFileSync(history.file);
    const calls = listenTo(page);
    const told: Record<string, unknown> = {};
    for (const [id, name] of PLACES) {
      await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1, name }).first().waitFor();
      await settled(page);
      const see = async (where: string): Promise<void> => {
        const found = {
          mark: await page.getByRole('status').filter({ hasText: MARK }).isVisible(),
          title: (await page.title()).includes('as recorded on 20 February 2026'),
          offered: await changesOffered(page),
          unexplained: await withoutReason(page),
          ofLaterDays: (await page.locator('main').innerText()).match(/\((?:2026-03-16|2026-04-20)\)/gu) ?? [],
        };
        told[where] = found;
      };
      await see(id);
      const main = page.getByRole('main');
      const views = id === 'contacts' ? ['A list', 'Contacts held', 'Moves'] : [];
      for (const part of [
        ...(await main.getByRole('tab').all()),
        ...views.map((view) => main.getByRole('button', { name: view, exact: true })),
      ]) {
        await part.click();
        await settled(page);
        await see(`${id}: ${await part.innerText()}`);
      }
      if (id === 'contacts') await main.getByRole('button', { name: 'Contacts held' }).click();
      const first = page.getByRole('grid').getByRole('rowheader').nth(1);
      if (!(await first.isVisible())) continue;
      await first.click();
      await settled(page);
      await see(`${id}: a record`);
      for (const tab of await page.getByRole('region', { name: 'Record' }).getByRole('tab').all()) {
        await tab.click();
        await settled(page);
        await see(`${id}: ${await tab.innerText()}`);
      }
    }
    const right = { mark: true, title: true, offered: [], unexplained: [], ofLaterDays: [] };
    expect(told).toEqual(Object.fromEntries(Object.keys(told).map((where) => [where, right])));
    const asked = calls.filter(({ name }) => IN_THE_PAST[name] === 'as-recorded');
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter(({ request }) => request['asRecorded'] !== DAY)).toEqual([]);
    const commands = calls.filter(({ name }) => CONTRACT[name].kind === 'command' && IN_THE_PAST[name] === 'refused');
    expect(commands).toEqual([]);
    expect(readFileSync(history.file).equals(before)).toBe(true);

    // The keys of changes do nothing, and the palette does not offer them.
    for (const keys of ['Control+z', 'Control+Shift+z', 'Control+n']) await page.keyboard.press(keys);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('back');
    await page.getByRole('menuitem', { name: /^Go back/u }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Take the last change back' }).count()).toBe(0);
    // The first takes away what was typed, the second the palette.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await settled(page);
    expect(await page.getByRole('form').count()).toBe(0);

    await hand.go(page, 'Transfers');
    await page.getByRole('grid').getByRole('rowheader').nth(2).click();
    const heading = page.getByRole('region', { name: 'Record' }).getByRole('heading', { level: 2 });
    await page.getByRole('region', { name: 'Record' }).getByRole('tab').first().waitFor();
    const then = await heading.innerText();
    expect(then).toContain(`(${DAY})`);
    await page.getByRole('status').filter({ hasText: MARK }).getByRole('button', { name: 'Back to now' }).click();
    await page.getByText('You see the register as it is now again.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Transfers' }).waitFor();
    // The same place and the same record, as it is called now.
    await page.getByRole('heading', { level: 2, name: then.replace(DAY, '2026-04-20'), exact: true }).waitFor();
    await expect.poll(() => page.title()).toMatch(/^Transfers – /u);
    await window.close();
  });
});
