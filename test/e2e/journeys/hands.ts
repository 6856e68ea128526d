import type { CDPSession, Locator, Page } from 'playwright-core';
import { placesOf } from './steps.ts';

/** How many presses of Tab one takes before giving up: a long form has that many stops. */
const MOST_TABS = 400;

/** How somebody works the window: with a mouse, or by the keyboard alone. A journey is written once, for both. */
export interface Hand {
  readonly name: string;
  /** Presses a button, a link or a row of a list. */
  readonly press: (what: Locator) => Promise<void>;
  /** Puts a text in the place of what a field holds. */
  readonly type: (field: Locator, text: string) => Promise<void>;
  /** Chooses in a field by typing a part of the name. */
  readonly find: (field: Locator, text: string, option: RegExp | string) => Promise<void>;
  /** Chooses from a list that a button opens. */
  readonly choose: (button: Locator, option: string) => Promise<void>;
  /** Chooses one of a group of answers that stand side by side. */
  readonly answer: (group: Locator, option: string) => Promise<void>;
  /** Types a day, as YYYY-MM-DD, into a field of days; an empty text takes it away. */
  readonly day: (group: Locator, day: string) => Promise<void>;
  /** Goes to a place and waits for its heading. */
  readonly go: (page: Page, place: string) => Promise<void>;
  /** Opens a record of the list that is shown. */
  readonly row: (page: Page, title: string) => Promise<void>;
}

async function arrived(page: Page, place: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: place, exact: true }).waitFor();
}

async function opened(page: Page, title: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Record', exact: true })
    .getByRole('heading', { level: 2, name: title })
    .waitFor();
}

function digits(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}${month}${year}`;
}

async function typeDay(page: Page, day: string): Promise<void> {
  if (day !== '') {
    await page.keyboard.type(digits(day));
    return;
  }
  for (let part = 0; part < 3; part += 1) {
    for (let count = 0; count < 4; count += 1) await page.keyboard.press('Backspace');
    await page.keyboard.press('ArrowRight');
  }
}

export const MOUSE: Hand = {
  name: 'with a mouse',
  press: (what) => what.click(),
  type: (field, text) => field.fill(text),
  find: async (field, text, option) => {
    await field.click();
    await field.fill(text);
    const found = field.page().getByRole('option', { name: option }).first();
    await found.click();
    await found.waitFor({ state: 'hidden' });
  },
  choose: async (button, option) => {
    await button.click();
    await button.page().getByRole('option', { name: option, exact: true }).click();
  },
  answer: (group, option) => group.getByText(option, { exact: true }).click(),
  day: async (group, day) => {
    await group.getByRole('spinbutton').first().click();
    await typeDay(group.page(), day);
  },
  go: async (page, place) => {
    await placesOf(page).getByRole('button', { name: place, exact: true }).click();
    await arrived(page, place);
  },
  row: async (page, title) => {
    await page.getByRole('grid').getByRole('rowheader', { name: title }).click();
    await opened(page, title);
  },
};

/** What is read of an element in the page; tests have no types of a page. */
interface Shown {
  readonly tabIndex: number;
  readonly contains: (other: unknown) => boolean;
  readonly hasAttribute: (name: string) => boolean;
  readonly checkVisibility: () => boolean;
  readonly ownerDocument: {
    readonly activeElement: Shown;
    readonly querySelectorAll: (selector: string) => Iterable<Shown>;
  };
}

/** Whether the focus is on something or within it. */
async function hasFocus(what: Locator): Promise<boolean> {
  return what.evaluate((element: Shown) => element.contains(element.ownerDocument.activeElement));
}

/** About how many stops of Tab lie between what has the focus and what is meant, fewer than none where it is before; rather too few than too many. */
async function stopsBefore(what: Locator): Promise<number> {
  return what.evaluate((element: Shown) => {
    const stops = 'a[href], button:not([disabled]), input:not([type="radio"]), textarea, [tabindex="0"]';
    const all = [...element.ownerDocument.querySelectorAll(stops)].filter(
      (one) => one.tabIndex === 0 && one.checkVisibility(),
    );
    const target = all.findIndex((one) => element.contains(one));
    const from = all.indexOf(element.ownerDocument.activeElement);
    const near = 3;
    return target > from ? Math.max(0, target - from - near) : Math.min(-1, target - from + near);
  });
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Presses Tab some times, without waiting after each: a journey by keys is hundreds of them. */
async function tabs(page: Page, count: number, back: boolean): Promise<void> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  const session = await known;
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: back ? 8 : 0 };
  const sent: Array<Promise<unknown>> = [];
  for (let press = 0; press < count; press += 1) {
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }));
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }));
  }
  await Promise.all(sent);
}

/** Presses Tab until what is meant has the focus. @throws where it is never reached */
async function tabToIt(what: Locator): Promise<void> {
  await what.waitFor();
  const page = what.page();
  if (await hasFocus(what)) return;
  const stops = await stopsBefore(what);
  await tabs(page, Math.abs(stops), stops < 0);
  for (let count = 0; count < MOST_TABS; count += 1) {
    if (await hasFocus(what)) return;
    await page.keyboard.press(stops < 0 ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`the keyboard does not reach ${String(what)}`);
}

/** Presses an arrow until an option of an open list is the one meant. */
async function arrowTo(page: Page, option: Locator): Promise<void> {
  await option.waitFor();
  for (let count = 0; count < MOST_TABS; count += 1) {
    const isThere = await option.evaluate(
      (element: Shown) => element.hasAttribute('data-focused') || element === element.ownerDocument.activeElement,
    );
    if (isThere) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no arrow reaches ${String(option)}`);
}

/** Runs a command from the palette, found by its whole name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(name);
  // The first is what Enter runs, once the list has followed what was typed.
  await page.getByRole('menuitem').first().filter({ hasText: name }).waitFor();
  await page.keyboard.press('Enter');
}

export const KEYS: Hand = {
  name: 'by keyboard alone',
  press: async (what) => {
    await tabToIt(what);
    await what.page().keyboard.press('Enter');
  },
  type: async (field, text) => {
    await tabToIt(field);
    await field.page().keyboard.press('Control+a');
    await field.page().keyboard.type(text);
  },
  find: async (field, text, option) => {
    const page = field.page();
    await tabToIt(field);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
    await arrowTo(page, page.getByRole('option', { name: option }).first());
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
  },
  choose: async (button, option) => {
    const page = button.page();
    await tabToIt(button);
    await page.keyboard.press('Enter');
    const wanted = page.getByRole('option', { name: option, exact: true });
    await wanted.waitFor();
    await page.keyboard.press('Home');
    await arrowTo(page, wanted);
    await page.keyboard.press('Enter');
  },
  answer: async (group, option) => {
    const { keyboard } = group.page();
    await tabToIt(group);
    const wanted = group.getByRole('radio', { name: option, exact: true });
    for (let count = 0; count < 4 && !(await wanted.isChecked()); count += 1) await keyboard.press('ArrowRight');
    if (!(await wanted.isChecked())) throw new Error(`no arrow reaches ${option}`);
  },
  day: async (group, day) => {
    await tabToIt(group.getByRole('spinbutton').first());
    await typeDay(group.page(), day);
  },
  go: async (page, place) => {
    await command(page, `Go to ${place}`);
    await arrived(page, place);
  },
  row: async (page, title) => {
    const { keyboard } = page;
    const grid = page.getByRole('grid');
    const wanted = grid.getByRole('rowheader', { name: title });
    await wanted.waitFor();
    // The one cell of the grid that Tab reaches; its filters are stops of their own.
    await tabToIt(grid.locator('[data-cell][tabindex="0"]'));
    for (let count = 0; count < MOST_TABS && !(await hasFocus(wanted)); count += 1) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await opened(page, title);
  },
};

/** Both, for journeys that are tried with each. */
export const HANDS: readonly Hand[] = [MOUSE, KEYS];

const COUNT_MOUSE = `(() => {
  globalThis.mouseEvents = [];
  for (const type of ['mousedown', 'mouseup', 'mousemove', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'dragstart']) {
    addEventListener(type, (event) => { if (event.isTrusted) globalThis.mouseEvents.push(type); }, { capture: true });
  }
  // What Enter presses is a click too, but of no button of a mouse.
  addEventListener('click', (event) => { if (event.isTrusted && event.detail > 0) globalThis.mouseEvents.push('click'); }, { capture: true });
})()`;

/** Counts from now on what a mouse, a pen or a finger does in the page. */
export async function watchMouse(page: Page): Promise<void> {
  await page.evaluate(COUNT_MOUSE);
}

/** What a mouse did since then: nothing, where somebody works by keys alone. */
export async function mouseEvents(page: Page): Promise<readonly string[]> {
  return page.evaluate('globalThis.mouseEvents');
}
