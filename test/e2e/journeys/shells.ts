import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe } from 'vitest';
import { launchElectron, whyNoElectron } from '../../support/electron.ts';
import { HANDS, KEYS, mouseEvents, watchMouse } from './hands.ts';
import type { Hand } from './hands.ts';
import { endJourney, freshWindow } from './steps.ts';

/** A window of either shell, as a journey needs it. */
export interface JourneyWindow {
  readonly page: Page;
  /** Where the person's files are. */
  readonly documents: string;
  /** Saves where the window asks, under the name that it suggests or another. @returns the path of the file */
  readonly save: (hand: Hand, button: Locator, dialog: string, name?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Shell {
  readonly name: string;
  readonly why: string | undefined;
  readonly open: (copyOf?: string) => Promise<JourneyWindow>;
}

const BROWSER: Shell = {
  name: 'in the browser shell',
  why: undefined,
  open: async (copyOf) => {
    const { page, folder, close } = await freshWindow(copyOf === undefined ? {} : { copyOf });
    const documents = path.join(folder, 'home', 'Documents');
    return {
      page,
      documents,
      save: async (hand, button, title, asked) => {
        await hand.press(button);
        const dialog = page.getByRole('dialog', { name: title });
        const field = dialog.getByRole('textbox', { name: 'Name' });
        if (asked !== undefined) await hand.type(field, asked);
        const name = await field.inputValue();
        await hand.press(dialog.getByRole('button', { name: 'Save', exact: true }));
        return path.join(documents, name);
      },
      close,
    };
  },
};

const electrons: Array<() => Promise<void>> = [];

const ELECTRON: Shell = {
  name: 'in Electron',
  why: whyNoElectron(),
  open: async (copyOf) => {
    const { page, folder, faults, answerSaving, close } = await launchElectron(copyOf);
    electrons.push(close);
    const documents = path.join(folder, 'home', 'Documents');
    return {
      page,
      documents,
      save: async (hand, button, _title, asked) => {
        const before = new Set(readdirSync(documents));
        await answerSaving(asked);
        await hand.press(button);
        const made = (): string | undefined => readdirSync(documents).find((name) => !before.has(name));
        for (let file = made(); ; file = made()) {
          if (file !== undefined) return path.join(documents, file);
          await page.evaluate('new Promise(requestAnimationFrame)');
        }
      },
      close: async () => {
        await electrons.pop()?.();
        if (faults.length > 0) throw new Error(`in the window:\n${faults.join('\n')}`);
      },
    };
  },
};

/** A journey as it is tried: in one shell, with one hand. */
export interface Travelled {
  readonly hand: Hand;
  /** Opens the window. @param copyOf a register to copy and open in it */
  readonly open: (copyOf?: string) => Promise<JourneyWindow>;
  /** Closes it; fails the test where anything went wrong in it, or a mouse was used by somebody who has none. */
  readonly close: (window: JourneyWindow) => Promise<void>;
}

/** Tries a journey by mouse and by keyboard alone, in the browser shell everywhere and in Electron where its binary is. */
export function inEveryWindow(name: string, tests: (travelled: Travelled) => void): void {
  afterEach(async () => {
    await endJourney();
    for (const close of electrons.splice(0)) await close();
  });
  for (const shell of [BROWSER, ELECTRON]) {
    const skipped = shell.why === undefined ? '' : `, skipped: ${shell.why}`;
    describe.skipIf(shell.why !== undefined).each(HANDS)(`${name} ${shell.name}, $name${skipped}`, (hand) => {
      tests({
        hand,
        open: async (copyOf) => {
          const window = await shell.open(copyOf);
          if (hand === KEYS) await watchMouse(window.page);
          return window;
        },
        close: async (window) => {
          const used = hand === KEYS ? await mouseEvents(window.page) : [];
          if (used.length > 0) throw new Error(`a mouse was used: ${used.join(', ')}`);
          await window.close();
        },
      });
    });
  }
}
