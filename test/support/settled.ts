import type { Page } from 'playwright-core';

/** Frames without a change after which a page counts as settled. */
const STILL = 10;

/** How long to wait for that, in milliseconds. */
const PATIENCE = 10_000;

/** Looks at the page frame by frame: still are its nodes, its fonts and its moving parts, and nothing is still being fetched. */
const WATCH = `(async (still, patience) => {
  await document.fonts.ready;
  const end = performance.now() + patience;
  let frames = 0;
  const observer = new MutationObserver(() => (frames = 0));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  while (frames < still && performance.now() < end) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = document.getAnimations().some(({ playState }) => playState === 'running');
    const coming = document.querySelector('[aria-busy="true"]') !== null;
    frames = moving || coming ? 0 : frames + 1;
  }
  observer.disconnect();
  return frames >= still;
})`;

/**
 * Waits until nothing has changed in the page for some frames. For pictures and for looking at whole screens; a test that knows what it waits for waits for that.
 * @param patience milliseconds to wait for that
 * @throws where the page does not come to rest
 */
export async function settled(page: Page, patience = PATIENCE): Promise<void> {
  const isStill = await page.evaluate<boolean>(`${WATCH}(${STILL}, ${patience})`);
  if (!isStill) throw new Error('the page does not come to rest');
}
