import type { CDPSession, Locator, Page } from 'playwright-core';
import { placesOf } from './steps.ts';

/** How many presses of a key one takes before giving up: a long form has that many stops. */
const MOST_PRESSES = 400;

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
    readonly defaultView: {
      readonly addEventListener: (
        type: 'keydown',
        listener: (event: Pressed) => void,
        how: { readonly capture: boolean; readonly signal: AbortSignal },
      ) => void;
    };
    readonly querySelectorAll: (selector: string) => Iterable<Shown>;
  };
}

interface Pressed {
  readonly key: string;
  readonly preventDefault: () => void;
  readonly stopImmediatePropagation: () => void;
}

/** A key that goes from one thing to the next. */
interface Walk {
  readonly key: 'Tab' | 'ArrowDown';
  readonly code: number;
  readonly back: boolean;
}

/** How many presses are on their way at once. */
const AT_ONCE = 16;

/** Swallows the key once what is meant is reached: presses that are on their way then go no further. Gives what ends it. */
async function stopsThere(what: Locator, key: string): Promise<() => Promise<void>> {
  const end = await what.evaluateHandle((element: Shown, awaited) => {
    const ending = new AbortController();
    const stop = (event: Pressed): void => {
      const isThere = element.contains(element.ownerDocument.activeElement) || element.hasAttribute('data-focused');
      if (event.key !== awaited || !isThere) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    element.ownerDocument.defaultView.addEventListener('keydown', stop, { capture: true, signal: ending.signal });
    return ending;
  }, key);
  return () => end.evaluate((ending) => ending.abort());
}

/** Whether something has the focus, or holds it, or is the option of an open list that Enter takes. */
async function isReached(what: Locator): Promise<boolean> {
  return what.evaluate(
    (element: Shown) => element.contains(element.ownerDocument.activeElement) || element.hasAttribute('data-focused'),
  );
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Presses a key some times, without waiting after each: a journey by keys is hundreds of them. */
async function presses(page: Page, count: number, { key, code, back }: Walk): Promise<void> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  const session = await known;
  const press = { key, code: key, windowsVirtualKeyCode: code, modifiers: back ? 8 : 0 };
  const sent: Array<Promise<unknown>> = [];
  for (let one = 0; one < count; one += 1) {
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press }));
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press }));
  }
  await Promise.all(sent);
}

/** Presses a key until what is meant is reached. @throws where it never is */
async function walkTo(what: Locator, walk: Walk): Promise<void> {
  await what.waitFor();
  const page = what.page();
  for (let count = 0; count < MOST_PRESSES; count += AT_ONCE) {
    if (await isReached(what)) return;
    const end = await stopsThere(what, walk.key);
    await presses(page, AT_ONCE, walk);
    await end();
  }
  throw new Error(`the keyboard does not reach ${String(what)}`);
}

/** Whether what is meant lies before what has the focus. */
async function liesBefore(what: Locator): Promise<boolean> {
  return what.evaluate((element: Shown) => {
    const stops = 'a[href], button:not([disabled]), input:not([type="radio"]), textarea, [tabindex="0"]';
    const all = [...element.ownerDocument.querySelectorAll(stops)].filter(
      (one) => one.tabIndex === 0 && one.checkVisibility(),
    );
    return all.findIndex((one) => element.contains(one)) < all.indexOf(element.ownerDocument.activeElement);
  });
}

/** Presses Tab until what is meant has the focus. */
async function tabToIt(what: Locator): Promise<void> {
  await what.waitFor();
  await walkTo(what, { key: 'Tab', code: 9, back: await liesBefore(what) });
}

/** Presses an arrow until an option of an open list, or a row, is the one meant. */
async function arrowTo(what: Locator): Promise<void> {
  await walkTo(what, { key: 'ArrowDown', code: 40, back: false });
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
    await arrowTo(page.getByRole('option', { name: option }).first());
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
    await arrowTo(wanted);
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
    await arrowTo(grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title }) }));
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
