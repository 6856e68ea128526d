/**
 * Takes pictures of every screen: `npm run screens` writes them to `screens/`, of a new register, of the Optima sample on 22 November 2026 with all its dialogs, and of a
 * register of 10,000 transfers; light, dark and in high contrast, narrow, very wide and at twice the size. Those that the README shows go to `docs/pictures/`. The folders
 * that are seen in them are not those of this machine. Names of registers as words take only these: `npm run screens -- full`.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchForTest } from '../test/support/window.ts';
import type { TestWindowOptions } from '../test/support/window.ts';
import { shippedLaw } from '../src/engine/law/shipped.ts';
import { createRegister } from '../src/engine/register/create.ts';
import { systemPorts } from '../src/engine/register/ports.ts';
import { makeSample } from '../src/engine/samples/make-sample.ts';
import { bigWishes } from './bench/big-wishes.ts';
import { buildPages } from './pages.ts';
import { shoot, shootContact, shootDialogs, shootPlaces } from './screens/walk.ts';

const TOP = path.resolve(import.meta.dirname, '..');
const OUT = path.join(TOP, 'screens');

const MORNING = new Date('2026-11-22T09:00:00Z');
const AUTHOR = { by: 'Ada Okafor' };

/** A register of 10,000 transfers is asked about many records at once. */
const PATIENCE = 60_000;

/** How a window looks; its name is the end of every picture's. */
interface Look {
  readonly end: string;
  readonly options: TestWindowOptions;
}

function look(scheme: 'light' | 'dark' | 'contrast', width: number, height: number, scale = 1): Look {
  const colorScheme = scheme === 'contrast' ? 'dark' : scheme;
  const theme = scheme === 'contrast' ? 'contrast' : 'system';
  return {
    end: `${scheme}-${width}`,
    options: {
      colorScheme,
      size: { width, height },
      deviceScaleFactor: scale,
      preferences: { name: AUTHOR.by, theme },
    },
  };
}

const PLAIN = [look('light', 1280, 800), look('light', 1024, 700), look('dark', 1280, 800), look('dark', 1024, 700)];

/** Twice the size is a window of half as many points. */
const SPECIAL = [look('contrast', 1280, 800), look('light', 640, 400, 2), look('light', 2560, 1080)];

const NARROW_AND_DARK = [look('light', 1280, 800), look('dark', 1024, 700)];

/** Each register that is pictured: its looks, and whether what lies over the window is too. */
const PICTURED = {
  new: { looks: PLAIN, dialogs: [] },
  optima: { looks: [...PLAIN, ...SPECIAL], dialogs: NARROW_AND_DARK },
  full: { looks: NARROW_AND_DARK, dialogs: [] },
} as const satisfies Record<string, { readonly looks: readonly Look[]; readonly dialogs: readonly Look[] }>;

type What = keyof typeof PICTURED;

/** The pictures of the README, by their names in `screens/`. */
const FOR_README = {
  'window-overview.png': 'optima-overview-light-1280.png',
  'window-transfer.png': 'optima-transfers-record-light-1280.png',
  'window-flows.png': 'optima-flows-dark-1280.png',
  'window-contact.png': 'optima-contacts-kenya-light-1280.png',
} as const;

async function makeRegisters(folder: string): Promise<void> {
  const ports = { ...systemPorts(shippedLaw()), now: () => MORNING };
  await createRegister(path.join(folder, 'new.register'), { name: 'A new register' }, AUTHOR, ports);
  await makeSample('optima', path.join(folder, 'optima.register'), AUTHOR, ports);
  const full = path.join(folder, 'full.register');
  await createRegister(full, { name: 'Fictional Holdings' }, AUTHOR, ports, { wishes: bigWishes() });
}

async function shootAll(what: What, pages: string, registers: string): Promise<void> {
  const copyOf = path.join(registers, `${what}.register`);
  const { looks, dialogs } = PICTURED[what];
  for (const { end, options } of looks) {
    const all = { pages, now: () => MORNING, patience: PATIENCE, ...options };
    if (what === 'new') {
      const first = await launchForTest(all);
      await shoot({ window: first, out: OUT, what: 'first', end, patience: PATIENCE }, 'Start');
      await first.close();
    }
    const window = await launchForTest({ ...all, copyOf });
    const now = { window, out: OUT, what, end, patience: PATIENCE };
    await shootPlaces(now);
    if (what === 'optima') await shootContact(now);
    await window.close();
  }
  for (const { end, options } of dialogs) {
    const window = await launchForTest({ pages, now: () => MORNING, copyOf, ...options });
    await shootDialogs({ window, out: OUT, what, end, patience: PATIENCE });
    await window.close();
  }
}

const asked = process.argv.slice(2);
const whats = (Object.keys(PICTURED) as What[]).filter((what) => asked.length === 0 || asked.includes(what));
const registers = mkdtempSync(path.join(tmpdir(), 'transfer-register-screens-'));
const pages = await buildPages();
if (asked.length === 0) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
try {
  await makeRegisters(registers);
  for (const what of whats) await shootAll(what, pages, registers);
  if (whats.includes('optima')) {
    for (const [name, from] of Object.entries(FOR_README)) {
      copyFileSync(path.join(OUT, from), path.join(TOP, 'docs', 'pictures', name));
    }
  }
} finally {
  for (const made of [registers, pages]) rmSync(made, { recursive: true, force: true });
}
