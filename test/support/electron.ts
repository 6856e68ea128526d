import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { TOP } from '../architecture/tree.ts';

/** Where Electron's package puts its binary once it was fetched; loading the package would fetch it. */
function electronBinary(): string | undefined {
  const folder = path.join(TOP, 'node_modules', 'electron');
  const named = path.join(folder, 'path.txt');
  if (!existsSync(named)) return undefined;
  const binary = path.join(folder, 'dist', readFileSync(named, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

/** Why Electron cannot run here; nothing where it can. */
export function whyNoElectron(): string | undefined {
  if (electronBinary() === undefined) return "Electron's binary is not here: 'npx install-electron' fetches it";
  if (process.getuid?.() === 0) return "Electron's sandbox does not work for root";
  if (
    process.platform === 'linux' &&
    process.env['DISPLAY'] === undefined &&
    process.env['WAYLAND_DISPLAY'] === undefined
  ) {
    return 'there is no display';
  }
  return undefined;
}

/** The built program in Electron, under test. */
export interface ElectronWindow {
  readonly program: ElectronApplication;
  readonly page: Page;
  /** The data folder, with its own home; files that the test makes belong here. */
  readonly folder: string;
  /** What went wrong in the page so far. */
  readonly faults: string[];
  /** What the system's dialog for saving answers from now on: the suggested name or another, in the test's own documents. */
  readonly answerSaving: (name?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the built program in Electron, with a data folder and a home of its own.
 * @param copyOf a register to copy into the documents and open there
 */
export async function launchElectron(copyOf?: string): Promise<ElectronWindow> {
  const folder = mkdtempSync(path.join(tmpdir(), 'electron-test-'));
  const home = path.join(folder, 'home');
  const documents = path.join(home, 'Documents');
  mkdirSync(documents, { recursive: true });
  const copied = copyOf === undefined ? undefined : path.join(documents, path.basename(copyOf));
  if (copyOf !== undefined && copied !== undefined) cpSync(copyOf, copied);
  const program = await _electron.launch({
    executablePath: electronBinary() ?? '',
    args: [path.join(TOP, 'out', 'main', 'main.js'), ...(copied === undefined ? [] : [copied])],
    // Without it Playwright would start a less guarded program than ours.
    chromiumSandbox: true,
    env: { ...process.env, XDG_CONFIG_HOME: folder, APPDATA: folder, HOME: home, USERPROFILE: home },
  });
  const page = await program.firstWindow();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.waitForSelector('html[data-app-state="ready"]');
  return {
    program,
    page,
    folder,
    faults,
    answerSaving: (name) =>
      program.evaluate(
        ({ dialog }, { into, asked }) => {
          // Electron's own shape has overloads; what the program calls is the one with a window.
          dialog.showSaveDialog = ((_window: unknown, { defaultPath = '' }: { defaultPath?: string }) => {
            const filePath = `${into}/${asked ?? defaultPath.split(/[\\/]/u).at(-1) ?? ''}`;
            return Promise.resolve({ canceled: false, filePath });
          }) as typeof dialog.showSaveDialog;
        },
        { into: documents, asked: name },
      ),
    close: async () => {
      await program.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
