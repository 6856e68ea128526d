import type { BrowserContext, Page } from 'playwright-core';
import type { Machine } from '../engine/shell/config-folder.ts';
import type { FileError } from '../engine/files/file-error.ts';
import { BROWSER_ORIGIN, homeOf } from '../engine/shell/address.ts';
import { PNG_SCALE, PRINT_AGENT, PRINT_POLICY, noPrinter, printFailed } from '../engine/print/printer.ts';
import type { PictureSize, Printer } from '../engine/print/printer.ts';
import { BROWSER_NAMES, installedBrowsers } from './find-browser.ts';
import type { Browser } from './find-browser.ts';
import { launchOptions } from './launch-options.ts';
import { makeProfile, profileParent, removeLeftProfiles, removeProfile } from './profile.ts';
import { whyNot } from './why-not.ts';

/** What a printer over an installed browser needs. */
export interface BrowserPrinterParts {
  readonly machine: Machine;
  readonly root: boolean;
  readonly now: () => Date;
  /** The browsers to try, in their order; those that are installed where it is left out. */
  readonly browsers?: readonly Browser[] | undefined;
  /** A file that the browser writes everything into that it does on a network, as a test wants it. */
  readonly netLog?: string | undefined;
}

/** The sheet that a document is laid out on before it is printed; A4 at 96 pixels to the inch. */
const SHEET: PictureSize = { width: 794, height: 1123 };

const HEADERS = { 'content-security-policy': PRINT_POLICY, 'content-type': 'text/html; charset=utf-8' };

/** Answers the one request that there is, and lets nothing else out. */
async function show(context: BrowserContext, html: string): Promise<Page> {
  const home = homeOf(BROWSER_ORIGIN);
  await context.route('**/*', (route) =>
    route.request().url() === home
      ? route.fulfill({ status: 200, headers: HEADERS, body: html })
      : // A way elsewhere that is called off leaves the document where it is; one that is blocked puts the browser's own page in its place.
        route.abort(route.request().isNavigationRequest() ? 'aborted' : 'blockedbyclient'),
  );
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(home);
  return page;
}

/** Draws, and once more where that failed: a browser does not print while it turns down somewhere that the document wanted to go. */
function twice<T>(draw: (page: Page) => Promise<T>): (page: Page) => Promise<T> {
  return async (page) => {
    try {
      return await draw(page);
    } catch {
      return draw(page);
    }
  };
}

/**
 * Draws with an installed browser, without a window, over a pipe, with the same silence on the network as the window: each document in a browser of its own
 * with a profile that is thrown away after it. No script runs in what is drawn.
 */
export function browserPrinter(parts: BrowserPrinterParts): Printer {
  const { machine, root, now, netLog } = parts;

  const within = async <T>(
    browser: Browser,
    size: PictureSize,
    html: string,
    draw: (page: Page) => Promise<T>,
  ): Promise<T> => {
    // Loaded when it is needed: whoever prints nothing does not wait for it.
    const { chromium } = await import('playwright-core');
    const parent = profileParent(browser.path, machine.home);
    removeLeftProfiles(parent);
    const profile = makeProfile(parent, now());
    try {
      const options = launchOptions({
        executable: browser.path,
        title: '',
        place: { ...size, maximized: false },
        root,
        headless: true,
        netLog,
      });
      const context = await chromium.launchPersistentContext(profile, {
        ...options,
        // A PDF names as its maker what the browser calls itself, which says a good deal about the machine.
        args: [...options.args, `--user-agent=${PRINT_AGENT}`],
        acceptDownloads: false,
        serviceWorkers: 'block',
        javaScriptEnabled: false,
        viewport: size,
        deviceScaleFactor: PNG_SCALE,
        colorScheme: 'light',
      });
      try {
        return await draw(await show(context, html));
      } finally {
        await context.close();
      }
    } finally {
      await removeProfile(profile);
    }
  };

  const print = async (
    size: PictureSize,
    html: string,
    draw: (page: Page) => Promise<Uint8Array>,
  ): Promise<Uint8Array> => {
    const browsers = parts.browsers ?? installedBrowsers(machine);
    let failure: FileError | undefined;
    for (const browser of browsers) {
      try {
        return await within(browser, size, html, twice(draw));
      } catch (error) {
        failure = printFailed(`${browser.name} (${browser.path}): ${whyNot(error)}`, error);
      }
    }
    throw failure ?? noPrinter(BROWSER_NAMES);
  };

  return {
    // The outline does nothing without the tags; the page's own rules say A4 and its margins.
    printPdf: (html) =>
      print(SHEET, html, (page) =>
        page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
      ),
    printPng: (html, size) =>
      print(size, html, (page) => page.screenshot({ type: 'png', clip: { x: 0, y: 0, ...size } })),
  };
}
