import type { Page } from 'playwright-core';

/**
 * Measures from within the page, so that no time of the way to it is counted. Times are in milliseconds. A question to the engine is pending
 * until its answer was read; what is drawn of it comes in later frames, bit by bit, and is whole when nothing was asked and nothing changed for a while.
 */
const PROBE = `
globalThis.probe = (() => {
  let keys = [], pending = 0, changed = 0, judged = 0;
  const QUIET = 120;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // A message that is sent in a frame comes when the frame has been drawn.
  const endOfFrame = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  const drawn = async () => {
    await frame();
    await endOfFrame();
  };
  new MutationObserver(() => void drawn().then(() => (changed = performance.now()))).observe(document.body, {
    childList: true, subtree: true, characterData: true, attributes: true,
  });
  const { fetch } = globalThis;
  globalThis.fetch = async (...args) => {
    pending += 1;
    try {
      return await fetch(...args);
    } finally {
      setTimeout(() => {
        pending -= 1;
        if (String(args[0]).endsWith('answers.transfer')) judged += 1;
      }, 0);
    }
  };
  addEventListener('keydown', ({ timeStamp }) => {
    void drawn().then(() => keys.push(performance.now() - timeStamp));
  }, { capture: true });
  return {
    takeKeys: async (count) => {
      while (keys.length < count) await frame();
      const taken = keys;
      keys = [];
      return taken;
    },
    change: async (node) => {
      const begin = performance.now();
      node.textContent = 'Changed at ' + begin;
      await drawn();
      return performance.now() - begin;
    },
    save: async (title) => {
      const pane = document.querySelector('[data-pane="record"]');
      const button = [...pane.querySelectorAll('form button')].find(({ innerText }) => innerText.trim() === 'Save');
      const before = judged;
      const begin = performance.now();
      button.click();
      const isRead = () =>
        judged > before && [...document.querySelectorAll('form')].every((form) => form.closest('[hidden]') !== null) &&
        [...document.querySelectorAll('h2')].some(({ innerText }) => innerText.includes(title));
      // Seen in a frame, before it is drawn: it is drawn in that one and not in the next.
      while (!isRead()) await frame();
      await endOfFrame();
      return performance.now() - begin;
    },
    // What a person types into the field above a list, until the rows that match are drawn.
    filter: async (text) => {
      const field = document.querySelector('[data-pane="place"] input[type="search"]');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
      const begin = performance.now();
      set.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await drawn();
      while (pending > 0 || performance.now() - changed < QUIET || document.querySelector('[aria-busy="true"]') !== null) await frame();
      return Math.max(0, changed - begin);
    },
    tour: async (selector) => {
      const times = [];
      for (const button of document.querySelectorAll(selector)) {
        if (button.getAttribute('aria-current') !== null) continue;
        const begin = performance.now();
        button.click();
        await drawn();
        // Answers may lead to further questions, and are drawn in parts.
        while (
          pending > 0 || button.getAttribute('aria-current') === null || performance.now() - changed < QUIET ||
          document.querySelector('[aria-busy="true"]') !== null
        ) await frame();
        times.push([button.innerText.split('\\n')[0], Math.max(0, changed - begin)]);
      }
      return times;
    },
  };
})();
undefined`;

/** Brings the probe into the page. */
export async function bringProbe(page: Page): Promise<void> {
  await page.evaluate(PROBE);
}

/** Goes to every place once: how long each took, from the press until all that it asked for is drawn. */
export async function tour(page: Page): Promise<Array<[string, number]>> {
  return page.evaluate(`probe.tour('[data-pane="navigation"] button')`);
}

/** Searches the list that is shown for a text: how long it took until the rows that match were drawn. */
export async function filterTime(page: Page, text: string): Promise<number> {
  return page.evaluate(`probe.filter(${JSON.stringify(text)})`);
}

/** Presses Save in the form of a record whose title was changed: how long it took until it was judged anew and drawn. */
export async function saveTime(page: Page, title: string): Promise<number> {
  return page.evaluate(`probe.save(${JSON.stringify(title)})`);
}

/** Changes the heading of a page: how long it took until that was drawn. */
export async function changeHeading(page: Page): Promise<number> {
  return page.evaluate(`probe.change(document.querySelector('h1'))`);
}

/** Presses a letter again and again: how long each took until it was drawn. */
export async function keyTimes(page: Page, count: number): Promise<number[]> {
  await page.evaluate('probe.takeKeys(0)');
  for (let key = 0; key < count; key += 1) await page.keyboard.press('a');
  return page.evaluate(`probe.takeKeys(${count})`);
}
