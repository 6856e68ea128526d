import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import { installedBrowsers } from '../../src/browser/find-browser.ts';
import { browserPrinter } from '../../src/browser/print.ts';
import { startBrowserShell } from '../../src/browser/shell.ts';
import type { BrowserShell } from '../../src/browser/shell.ts';
import { openStore } from '../../src/browser/store.ts';
import type { Preferences } from '../../src/contract/shell.ts';
import type { Desk } from '../../src/engine/desk/desk.ts';
import { startDesk } from '../../src/engine/desk/start.ts';
import { openPreferences } from '../../src/engine/shell/preferences.ts';
import { pagesFolder, programVersion } from '../../src/engine/shell/program.ts';

/** How a test wants its window. */
export interface TestWindowOptions {
  /** The data folder of the test, with its own home and preferences; made and thrown away where none is given, kept where one is. */
  readonly profile?: string;
  /** A register to open at once; the file itself, not a copy. */
  readonly register?: string;
  /** A register to copy into the data folder and open there, so that the test may change it. */
  readonly copyOf?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly deviceScaleFactor?: number;
  readonly preferences?: Partial<Preferences>;
  /** Milliseconds until the page has to be ready. */
  readonly patience?: number;
  /** The folder of the pages; the built ones otherwise. */
  readonly pages?: string;
  /** The desk; the real one otherwise. */
  readonly desk?: Desk;
  /** Where the browser writes what it does on a network. */
  readonly netLog?: string;
  /** The moment that the program takes for now; the computer's otherwise. */
  readonly now?: () => Date;
  /** Whether every reply is checked against the contract, as it is unless a measurement wants the program as it is shipped. */
  readonly checkReplies?: boolean;
  /** Called with the page before anything is loaded into it. */
  readonly onPage?: (page: Page, context: BrowserContext) => void;
}

/** A window under test. */
export interface TestWindow {
  readonly page: Page;
  readonly shell: BrowserShell;
  readonly desk: Desk;
  /** The data folder; files that the test makes belong here. */
  readonly folder: string;
  /** The register that was opened, wherever it lies. */
  readonly register: string | undefined;
  /** What went wrong in the window so far: errors of the page, of its console, of its content policy, and requests to others. */
  readonly faults: string[];
  /** Closes as a person does, and fails the test if anything went wrong in the window. */
  readonly close: () => Promise<void>;
}

const READY = 'html[data-app-state="ready"]';

/** What a page does when its content policy stops something; the console says it too, but not from every context. */
const REPORT_VIOLATIONS = `addEventListener('securitypolicyviolation', (event) =>
  console.error('content policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`;

function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('crash', () => faults.push('the page crashed'));
}

/**
 * Opens the real browser shell on the built pages, for a test or for pictures: a browser without a visible window (the same program in its headless mode, which needs
 * no display), a data folder of its own, the real desk in workers. It gives the window when the page says that it is ready.
 * @throws where no browser is installed, or the page is not ready in time
 */
export async function launchForTest(options: TestWindowOptions = {}): Promise<TestWindow> {
  const [browser] = installedBrowsers({ platform: process.platform, env: process.env, home: homedir() });
  if (browser === undefined) throw new Error('no Chrome, Edge or Chromium is installed; tests of the window need one');
  const folder = options.profile ?? mkdtempSync(path.join(tmpdir(), 'transfer-register-test-'));
  const config = path.join(folder, 'config');
  const home = path.join(folder, 'home');
  mkdirSync(path.join(home, 'Documents'), { recursive: true });
  mkdirSync(config, { recursive: true });
  const preferencesFile = path.join(config, 'preferences.json');
  if (!existsSync(preferencesFile)) {
    writeFileSync(preferencesFile, JSON.stringify({ name: 'Ada Example', tour: 'seen', ...options.preferences }));
  }
  const copied = options.copyOf === undefined ? undefined : path.join(home, 'Documents', path.basename(options.copyOf));
  if (options.copyOf !== undefined && copied !== undefined) cpSync(options.copyOf, copied);
  const register = options.register ?? copied;

  const now = options.now ?? (() => new Date());
  const size = options.size ?? { width: 1280, height: 820 };
  const root = process.getuid?.() === 0;
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  const printer = browserPrinter({ machine, root, now, browsers: [browser] });
  const desk = options.desk ?? startDesk({ programVersion: programVersion(), printer });
  const faults: string[] = [];
  let shell: BrowserShell;
  try {
    shell = await startBrowserShell({
      desk,
      preferences: openPreferences(config, openStore, now),
      machine: { platform: process.platform, env: {}, home },
      version: programVersion(),
      now,
      pages: options.pages ?? pagesFolder(),
      browser,
      root,
      headless: true,
      checkReplies: options.checkReplies ?? true,
      onDefect: (name, error) =>
        faults.push(`defect in ${name}: ${error instanceof Error ? error.stack : String(error)}`),
      file: register,
      netLog: options.netLog,
      pretend: {
        viewport: size,
        deviceScaleFactor: options.deviceScaleFactor ?? 1,
        colorScheme: options.colorScheme ?? 'light',
        reducedMotion: 'reduce',
      },
      onPage: (page, context) => {
        watch(page, faults);
        void context.addInitScript(REPORT_VIOLATIONS);
        options.onPage?.(page, context);
      },
      onForeign: (address) => faults.push(`something went to ${address}`),
    });
  } catch (error) {
    await desk.close();
    throw error;
  }
  const { page } = shell.window();

  const end = async (): Promise<void> => {
    await shell.close();
    if (options.profile === undefined) rmSync(folder, { recursive: true, force: true });
  };
  try {
    await page.waitForSelector(READY, { timeout: options.patience ?? 15_000 });
  } catch (error) {
    await end();
    throw new Error(`the page was not ready in time.\n${faults.join('\n')}`, { cause: error });
  }
  return {
    page,
    shell,
    desk,
    folder,
    register,
    faults,
    close: async () => {
      await end();
      if (faults.length > 0) throw new Error(`in the window:\n${faults.join('\n')}`);
    },
  };
}
