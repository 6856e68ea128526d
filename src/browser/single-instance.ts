import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import * as z from 'zod';
import { isRunning } from '../engine/files/is-running.ts';

/** Says in the folder of the preferences that a window is open, and whose process it is. */
const LOCK = 'window.lock';
/** A later start leaves its wish in a file of this name. */
const WISH = /^window\.wish-[0-9a-f-]{36}\.json$/;

/** How long a later start waits to be heard, and how often the window looks, in milliseconds. */
const PATIENCE = 6000;
const LOOK_EVERY = 1000;
const ASK_EVERY = 50;

const Lock = z.object({ pid: z.int().positive(), token: z.string() });
const Wish = z.object({ file: z.string().max(4096).optional() });

/** What a later start wants: the window in front, and perhaps a register in it. */
export type Wish = z.infer<typeof Wish>;

/** The one window of these preferences. */
export interface OnlyInstance {
  /** Hears later starts, until it is released. */
  readonly hear: (listener: (wish: Wish) => void) => void;
  /** Lets the next start open a window of its own. */
  readonly release: () => void;
}

function readLock(file: string): z.infer<typeof Lock> | undefined {
  try {
    return Lock.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Writes the lock where there is none. */
function take(file: string, token: string): boolean {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, token }), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away a lock that nobody answers for. Of several who try, one moves it; the others find nothing to move. */
function clear(file: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch {
    // Another start was quicker.
  }
}

function leaveWish(folder: string, wish: Wish): string {
  const name = `window.wish-${randomUUID()}.json`;
  const beside = path.join(folder, `${name}.part`);
  writeFileSync(beside, JSON.stringify(wish), { mode: 0o600 });
  renameSync(beside, path.join(folder, name));
  return name;
}

/** Waits until the window has taken the wish away; takes it back where it does not. */
async function isHeard(folder: string, name: string): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; waited += ASK_EVERY) {
    if (!readdirSync(folder).includes(name)) return true;
    await after(ASK_EVERY);
  }
  rmSync(path.join(folder, name), { force: true });
  return false;
}

function takeWishes(folder: string, listener: (wish: Wish) => void): void {
  for (const name of readdirSync(folder).filter((one) => WISH.test(one))) {
    const file = path.join(folder, name);
    try {
      const wish = Wish.parse(JSON.parse(readFileSync(file, 'utf8')));
      rmSync(file, { force: true });
      listener(wish);
    } catch {
      // It is nobody's wish that can be read; it does not stay.
      rmSync(file, { force: true });
    }
  }
}

function instance(folder: string, token: string): OnlyInstance {
  const lock = path.join(folder, LOCK);
  const ends: Array<() => void> = [];
  return {
    hear: (listener) => {
      const look = (): void => takeWishes(folder, listener);
      // Watching is quick where it works; looking works everywhere.
      const timer = setInterval(look, LOOK_EVERY);
      timer.unref();
      const watcher = watch(folder, { persistent: false }, look);
      watcher.on('error', () => watcher.close());
      ends.push(() => {
        clearInterval(timer);
        watcher.close();
      });
    },
    release: () => {
      for (const end of ends) end();
      if (readLock(lock)?.token === token) rmSync(lock, { force: true });
    },
  };
}

/**
 * Makes this process the one that has the window for these preferences, or hands its wish to the one that has it. A lock whose process is gone, or does not answer,
 * does not keep anybody out.
 * @param folder the folder of the preferences; made where it is not there
 * @param wish what to hand over
 * @returns nothing where another process has the window and has heard the wish
 */
export async function onlyInstance(folder: string, wish: Wish): Promise<OnlyInstance | undefined> {
  mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, LOCK);
  const token = randomUUID();
  while (!take(lock, token)) {
    const holder = readLock(lock);
    const heard = holder !== undefined && isRunning(holder.pid) && (await isHeard(folder, leaveWish(folder, wish)));
    if (heard) return undefined;
    if (readLock(lock)?.token === holder?.token) clear(lock);
  }
  return instance(folder, token);
}
