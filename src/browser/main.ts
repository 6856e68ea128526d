import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Statement } from '../core/statement.ts';
import type { Desk } from '../engine/desk/desk.ts';
import { startDesk } from '../engine/desk/start.ts';
import { traceOf } from '../engine/door/defect.ts';
import { askedFile } from '../engine/shell/asked-file.ts';
import { configFolder } from '../engine/shell/config-folder.ts';
import type { Machine } from '../engine/shell/config-folder.ts';
import { openPreferences } from '../engine/shell/preferences.ts';
import { builtWorkers, pagesFolder, programVersion } from '../engine/shell/program.ts';
import { shellStatement, statementOf } from '../engine/shell/statement.ts';
import { sentence } from '../words/catalogue.ts';
import { BROWSER_NAMES, installedBrowsers } from './find-browser.ts';
import type { Browser } from './find-browser.ts';
import { startBrowserShell } from './shell.ts';
import type { BrowserShell } from './shell.ts';
import { browserPrinter } from './print.ts';
import { onlyInstance } from './single-instance.ts';
import type { OnlyInstance } from './single-instance.ts';
import { openStore } from './store.ts';
import { whyNot } from './why-not.ts';

/** How the process ends. `scripts/start.mjs` reads the last two, to try something else. */
const EXIT = { done: 0, wrongUse: 2, notSaved: 3, noBrowser: 4, noWindow: 5 } as const;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function say(statement: Statement): void {
  process.stdout.write(`${sentence(statement)}\n`);
}

/** What went wrong, on one line. */
function why(error: unknown): string {
  const statement = statementOf(error);
  if (statement !== undefined) return sentence(statement);
  return error instanceof Error ? (error.message.split('\n', 1)[0] ?? error.name) : String(error);
}

function now(): Date {
  return new Date();
}

/** Opens the window in the first browser that does, saying of the others why they did not. */
async function openInFirst(
  browsers: readonly Browser[],
  machine: Machine,
  desk: Desk,
  folder: string,
  file: string | undefined,
): Promise<BrowserShell | undefined> {
  const preferences = openPreferences(folder, openStore, now);
  for (const browser of browsers) {
    try {
      const shell = await startBrowserShell({
        desk,
        preferences,
        machine,
        version: programVersion(),
        now,
        pages: pagesFolder(),
        browser,
        root: process.getuid?.() === 0,
        headless: false,
        checkReplies: false,
        onDefect: (name, error) => process.stderr.write(`${name}: ${traceOf(error)}\n`),
        file,
      });
      say(shellStatement('shell.window-open', { browser: browser.name }));
      return shell;
    } catch (error) {
      say(shellStatement('shell.browser-failed', { path: browser.path, why: whyNot(error) }));
    }
  }
  return undefined;
}

/** Keeps the window until it is closed, by its person or by the system. */
async function keep(shell: BrowserShell, only: OnlyInstance): Promise<number> {
  only.hear(({ file }) => {
    void shell
      .window()
      .bringToFront()
      .catch(() => undefined);
    if (file !== undefined) void shell.open(file);
  });
  for (const signal of SIGNALS) process.on(signal, () => void shell.close().catch(() => undefined));
  try {
    await shell.closed;
    return EXIT.done;
  } catch (error) {
    say(shellStatement('shell.not-saved', { why: why(error) }));
    return EXIT.notSaved;
  }
}

async function run(): Promise<number> {
  const machine: Machine = { platform: process.platform, env: process.env, home: homedir() };
  const pages = path.join(pagesFolder(), 'index.html');
  if (!existsSync(pages)) {
    say(shellStatement('shell.pages-missing', { path: pages }));
    return EXIT.wrongUse;
  }
  const browsers = installedBrowsers(machine);
  if (browsers.length === 0) {
    say(shellStatement('shell.no-browser', { names: BROWSER_NAMES }));
    return EXIT.noBrowser;
  }
  const file = askedFile(process.argv.slice(2), process.cwd());
  const folder = configFolder(machine);
  const only = await onlyInstance(folder, file === undefined ? {} : { file });
  if (only === undefined) {
    say(shellStatement('shell.already-open', {}));
    return EXIT.done;
  }
  try {
    // From the sources the desk finds its workers beside itself.
    const workers = import.meta.filename.endsWith('.ts') ? {} : builtWorkers();
    const root = process.getuid?.() === 0;
    const printer = browserPrinter({ machine, root, now, browsers });
    const desk = startDesk({ programVersion: programVersion(), printer, ...workers });
    const shell = await openInFirst(browsers, machine, desk, folder, file);
    if (shell !== undefined) return await keep(shell, only);
    await desk.close();
    return EXIT.noWindow;
  } finally {
    only.release();
  }
}

process.exitCode = await run();
