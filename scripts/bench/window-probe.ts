import type { Page } from 'playwright-core';

/**
 * Measures from within the page, so that no time of the way to it is counted. Times are in milliseconds. A task is long from 50 ms; a question to the engine is pending
 * until its answer was read; what is drawn of it comes in a later frame.
 */
const PROBE = `
globalThis.probe = (() => {
  let tasks = [], keys = [], pending = 0;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // A message that is sent in a frame comes when the frame has been drawn.
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  }));
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const { fetch } = globalThis;
  globalThis.fetch = async (...args) => {
    pending += 1;
    try {
      return await fetch(...args);
    } finally {
      setTimeout(() => (pending -= 1), 0);
    }
  };
  addEventListener('keydown', ({ timeStamp }) => {
    void drawn().then(() => keys.push(performance.now() - timeStamp));
  }, { capture: true });
  return {
    // An observer hears of a task only after it.
    takeTasks: async () => {
      await frame();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const taken = tasks;
      tasks = [];
      return taken;
    },
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
    tour: async (selector) => {
      const times = [];
      for (const button of document.querySelectorAll(selector)) {
        if (button.getAttribute('aria-current') !== null) continue;
        const begin = performance.now();
        button.click();
        // Answers may lead to further questions: it is over when a whole frame passes without any.
        for (let quiet = 0; quiet < 2; quiet += 1) {
          await drawn();
          if (pending > 0 || button.getAttribute('aria-current') === null) quiet = -1;
        }
        times.push([button.innerText.split('\\n')[0], performance.now() - begin]);
      }
      return times;
    },
  };
})();
undefined`;

/** Brings the probe into the page. Long tasks since the page was opened are known to it too. */
export async function bringProbe(page: Page): Promise<void> {
  await page.evaluate(PROBE);
}

/** The tasks of 50 ms and more since they were last taken. */
export async function takeTasks(page: Page): Promise<number[]> {
  return page.evaluate('probe.takeTasks()');
}

/** Goes to every place once: how long each took, from the press until all that it asked for is drawn. */
export async function tour(page: Page): Promise<Array<[string, number]>> {
  return page.evaluate(`probe.tour('[data-pane="navigation"] button')`);
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
