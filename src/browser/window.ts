import { chromium } from 'playwright-core';
import type { BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { PAGE_EVENT } from '../contract/bridge.ts';
import type { Event } from '../contract/events.ts';
import type { Door } from '../engine/door/door.ts';
import { BROWSER_ORIGIN, homeOf } from '../engine/shell/address.ts';
import { pathOfPickedFile } from '../engine/shell/picked-file.ts';
import type { SendToPage } from '../engine/shell/picked-file.ts';
import type { WindowPlace } from '../engine/shell/window-place.ts';
import { answerRoute } from './answer.ts';
import { guardPage } from './guard.ts';
import type { Watcher } from './guard.ts';
import { launchOptions } from './launch-options.ts';
import type { Launch } from './launch-options.ts';
import { pageScript, titleCall } from './page-script.ts';

/** What a window needs. */
export interface WindowParts extends Launch, Watcher {
  /** The throw-away profile. */
  readonly profile: string;
  /** The folder of the built pages. */
  readonly pages: string;
  readonly door: Door;
  /** What a test sets: how colours and sizes are pretended. */
  readonly pretend?: Pick<BrowserContextOptions, 'colorScheme' | 'deviceScaleFactor' | 'viewport' | 'reducedMotion'>;
  /** What has to be over before the page is loaded; the browser starts meanwhile. */
  readonly before?: Promise<void>;
  /** Called with the page before anything is loaded into it. */
  readonly onPage?: (page: Page, context: BrowserContext) => void;
}

/** The window of the browser's shell. */
export interface BrowserWindow {
  readonly page: Page;
  readonly tell: (event: Event) => Promise<void>;
  readonly setTitle: (title: string) => Promise<void>;
  readonly bringToFront: () => Promise<void>;
  /** Where the window is; nothing when it is gone. */
  readonly place: () => Promise<WindowPlace | undefined>;
  readonly pathOfPickedFile: (pick: number) => Promise<string | null>;
  /** Closes it at once, asking nobody. */
  readonly close: () => Promise<void>;
  /** Fulfilled when it is gone, whoever closed it. */
  readonly gone: Promise<void>;
  /** Fulfilled when its page has broken down; it is of no use then but to be closed. */
  readonly broken: Promise<void>;
}

interface Bounds {
  readonly windowId: number;
  readonly bounds: {
    readonly left?: number;
    readonly top?: number;
    readonly width?: number;
    readonly height?: number;
    readonly windowState?: string;
  };
}

async function placeOf(session: CDPSession, former: WindowPlace | undefined): Promise<WindowPlace | undefined> {
  const { bounds } = (await session.send('Browser.getWindowForTarget')) as Bounds;
  const { left, top, width, height, windowState } = bounds;
  if (windowState === 'minimized' || left === undefined || top === undefined) return former;
  if (width === undefined || height === undefined) return former;
  // A maximized window goes back to its former size when it is restored.
  if (windowState !== 'normal') return { ...(former ?? { x: left, y: top, width, height }), maximized: true };
  return { x: left, y: top, width, height, maximized: false };
}

/**
 * Opens the window and loads the page.
 * @throws where the browser does not start, with its own words
 */
export async function openWindow(parts: WindowParts): Promise<BrowserWindow> {
  const { profile, pages, door, pretend, onPage, onForeign } = parts;
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(parts),
    acceptDownloads: false,
    serviceWorkers: 'block',
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    ...pretend,
  });
  const gone = new Promise<void>((resolve) => {
    context.once('close', () => resolve());
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const broken = new Promise<void>((resolve) => {
    page.once('crash', () => resolve());
  });
  onPage?.(page, context);
  const session = await context.newCDPSession(page);
  const send = session.send.bind(session) as SendToPage;
  let title: string | undefined;
  let place: WindowPlace | undefined;

  const evaluate = async (expression: string): Promise<void> => {
    await send('Runtime.evaluate', { expression }).catch(() => undefined);
  };
  const showTitle = async (): Promise<void> => {
    if (title !== undefined) await evaluate(titleCall(title));
  };

  await context.grantPermissions(['clipboard-write'], { origin: BROWSER_ORIGIN });
  await context.addInitScript(pageScript(parts.title));
  await guardPage(context, page, session, BROWSER_ORIGIN, parts);
  await context.route('**/*', (route) =>
    answerRoute(route, { page, origin: BROWSER_ORIGIN, root: pages, door, onForeign }),
  );
  page.on('domcontentloaded', () => void showTitle());
  page.on('close', () => void context.close().catch(() => undefined));
  await parts.before;
  await page.goto(homeOf(BROWSER_ORIGIN));

  return {
    page,
    gone,
    broken,
    tell: (event) =>
      evaluate(`dispatchEvent(new CustomEvent(${JSON.stringify(PAGE_EVENT)}, { detail: ${JSON.stringify(event)} }))`),
    setTitle: (text) => {
      title = text;
      return showTitle();
    },
    bringToFront: async () => {
      const { windowId, bounds } = (await send('Browser.getWindowForTarget', {})) as Bounds;
      if (bounds.windowState === 'minimized') {
        await send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
      }
      await page.bringToFront();
    },
    place: async () => {
      place = await placeOf(session, place).catch(() => place);
      return place;
    },
    pathOfPickedFile: (pick) => pathOfPickedFile(send, pick),
    close: async () => {
      await context.close();
      await gone;
    },
  };
}
