import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { homeOf } from '../engine/shell/address.ts';
import { mayNavigate } from '../engine/shell/decisions.ts';

/** Told what the guard saw. */
export interface Watcher {
  /** The person wants the window closed. */
  readonly onCloseAsked: () => void;
  /** Something tried to leave the program, and did not get anywhere. */
  readonly onForeign: (address: string) => void;
}

/**
 * Keeps the window to its one page: a second page is closed, a navigation elsewhere is stopped or, where the browser itself began it, led back; and a wish to close
 * is told from a wish to load anew.
 * @param session a session of the browser's debugging protocol with the page
 * @param origin the origin of the pages
 */
export async function guardPage(
  context: BrowserContext,
  page: Page,
  session: CDPSession,
  origin: string,
  { onCloseAsked, onForeign }: Watcher,
): Promise<void> {
  /** Where the window is on its way to; nothing while it stays. */
  let going: string | undefined;
  await session.send('Page.enable');
  session.on('Page.frameStartedNavigating', ({ url, navigationType }) => {
    if (navigationType !== 'sameDocument') going = url;
  });
  session.on('Page.frameStoppedLoading', () => {
    going = undefined;
  });

  page.on('dialog', (dialog) => {
    const target = going;
    going = undefined;
    if (dialog.type() !== 'beforeunload') {
      void dialog.dismiss().catch(() => undefined);
      return;
    }
    if (target !== undefined && mayNavigate(target, origin)) {
      void dialog.accept().catch(() => undefined);
      return;
    }
    void dialog.dismiss().catch(() => undefined);
    if (target === undefined) onCloseAsked();
    else onForeign(target);
  });

  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || mayNavigate(frame.url(), origin)) return;
    onForeign(frame.url());
    void page.goto(homeOf(origin)).catch(() => undefined);
  });

  context.on('page', (other) => {
    if (other === page) return;
    onForeign(other.url());
    void other.close().catch(() => undefined);
  });
}
