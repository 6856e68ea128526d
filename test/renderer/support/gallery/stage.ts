import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { CONTRACT_PATH, PAGE_EVENT } from '../../../../src/contract/bridge.ts';
import { CONTRACT } from '../../../../src/contract/contract.ts';
import type { Name, Request } from '../../../../src/contract/contract.ts';
import type { Outcome } from '../../../../src/contract/entry.ts';
import { shellEntries } from '../../../../src/contract/shell.ts';
import type { Preferences } from '../../../../src/contract/shell.ts';
import { CONTENT_POLICY } from '../../../../src/engine/shell/content-policy.ts';
import { startDesk } from '../../../../src/engine/desk/start.ts';
import type { EngineName } from '../../../../src/engine/desk/desk.ts';
import { buildPages } from './pages.ts';

const ORIGIN = 'https://pages.invalid';

export interface StageOptions {
  readonly sample?: 'optima' | 'optex' | undefined;
  readonly name?: string;
  readonly theme?: Preferences['theme'];
  readonly width: number;
  readonly height: number;
  readonly dark: boolean;
  readonly reducedMotion?: boolean;
  /** Answers given in place of the desk's. */
  readonly answers?: Partial<Readonly<Record<Name, (request: never) => unknown>>>;
}

/** The built pages in a Chromium, over a real desk with a sample in it. What the page complains of is gathered. */
export interface Stage {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Chromium as distributions install it. */
export function findChromium(): string | undefined {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => existsSync(file));
}

/** Opens the window. @throws where no Chromium is installed */
export async function openStage(options: StageOptions): Promise<Stage> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium is installed');
  const pages = await buildPages();
  const folder = mkdtempSync(path.join(tmpdir(), 'transfer-register-stage-'));
  const desk = startDesk({ programVersion: '0.0.0-stage' });
  if (options.sample !== undefined) {
    const file = path.join(folder, `${options.sample}.register`);
    const opened = await desk.call(
      'register.openSample',
      { sample: options.sample, path: file },
      options.name ?? 'Ada',
    );
    if (!opened.ok) throw new Error(`the sample could not be opened: ${opened.problem.statement.id}`);
  }
  let preferences: Preferences = {
    name: options.name ?? '',
    theme: options.theme ?? 'system',
    recent: [],
    lastFolder: '',
    columns: {},
    listColumns: [],
    taughtLayouts: [],
    tour: 'seen',
  };
  const shell = (name: Name, request: unknown): unknown => {
    const there = {
      path: path.join(folder, 'group.register'),
      name: 'Group register',
      openedAt: '2026-11-20T09:00:00Z',
    };
    switch (name) {
      case 'shell.describe':
        return {
          shell: 'browser',
          version: '0.1.0',
          platform: 'linux',
          nativeDialogs: false,
          secrets: 'none',
          home: folder,
          documents: folder,
          today: '2026-11-22',
        };
      case 'shell.preferences':
        return preferences;
      case 'shell.setPreferences':
        preferences = { ...preferences, ...(request as Partial<Preferences>) };
        return preferences;
      case 'shell.recent':
        return { recent: options.sample === undefined ? [{ ...there, there: true }] : [] };
      case 'folders.list':
        return {
          path: folder,
          parent: path.dirname(folder),
          entries: [
            { name: 'Clients', path: path.join(folder, 'Clients'), folder: true, bytes: null, changedAt: null },
            { name: 'group.register', path: there.path, folder: false, bytes: 1_400_000, changedAt: there.openedAt },
          ],
        };
      case 'folders.places':
        return { places: [{ kind: 'home', name: 'Home', path: folder }] };
      case 'folders.exists':
        return { exists: existsSync((request as { path: string }).path) };
      default:
        return {};
    }
  };

  const answer = async (name: Name, request: unknown): Promise<Outcome<unknown>> => {
    const instead = options.answers?.[name];
    if (instead !== undefined) return { ok: true, value: instead(request as never) };
    if (name in shellEntries) return { ok: true, value: shell(name, request) };
    return desk.call(name as EngineName, request as Request<EngineName>, preferences.name);
  };

  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.height },
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith(CONTRACT_PATH)) {
      const name = pathname.slice(CONTRACT_PATH.length) as Name;
      const parsed = CONTRACT[name].request.safeParse(route.request().postDataJSON());
      if (!parsed.success) complaints.push(`${name}: ${parsed.error.message}`);
      const outcome = await answer(name, parsed.data);
      if (!outcome.ok) complaints.push(`${name} was refused: ${JSON.stringify(outcome)}`);
      await route.fulfill({ contentType: 'application/json', body: JSON.stringify(outcome) });
      return;
    }
    const file = pages.file(pathname === '/' ? 'index.html' : pathname.slice(1));
    if (file === undefined) await route.fulfill({ status: 404 });
    else {
      const headers = { 'content-type': file.type, 'content-security-policy': CONTENT_POLICY };
      await route.fulfill({ body: file.body, headers });
    }
  });
  const stopListening = desk.listen((event) => {
    void page
      .evaluate(([name, detail]) => window.dispatchEvent(new CustomEvent(name, { detail })), [
        PAGE_EVENT,
        event,
      ] as const)
      .catch(() => undefined);
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForSelector('html[data-app-state="ready"]');
  return {
    page,
    complaints,
    folder,
    close: async () => {
      stopListening();
      await browser.close();
      await desk.close();
      pages.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
