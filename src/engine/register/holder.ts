import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { isRunning } from '../files/is-running.ts';

/** Who has a register open. */
export interface Holder {
  /** The name in that person's preferences; empty where none was given yet. */
  readonly who: string;
  /** The name of the computer. */
  readonly machine: string;
  /** Since when, as an ISO moment. */
  readonly since: string;
}

/** What the note beside a register says; the token tells two windows of one process apart. */
const Note = z.object({
  who: z.string().max(200),
  machine: z.string().max(300),
  since: z.string().max(40),
  pid: z.int().positive(),
  token: z.string(),
});

/** How often a note is touched while its window is there, and after what time an untouched one counts for nothing, in milliseconds. */
const TOUCH_EVERY = 60_000;
const STALE_AFTER = 10 * 60_000;

/** Notes of this very worker. */
const own = new Set<string>();

/** Where the note lies: beside the register itself, also where it was opened by another name for it. */
export function noteOf(file: string): string {
  let real = file;
  try {
    real = realpathSync(file);
  } catch {
    // Whoever opens it says that it is not there.
  }
  return path.join(path.dirname(real), `.${path.basename(real)}.open`);
}

/**
 * Who else has a register open, as the note beside it says. SQLite guards each change by itself; this is for people, who should not type against each other. A
 * note that nobody answers for any more keeps nobody out: its process is gone from this machine, or nobody has touched it for ten minutes.
 * @param now in milliseconds since 1970
 */
export function holderOf(file: string, now: number = Date.now()): Holder | undefined {
  const place = noteOf(file);
  try {
    const { token, pid, who, machine, since } = Note.parse(JSON.parse(readFileSync(place, 'utf8')));
    if (own.has(token) || now - statSync(place).mtimeMs > STALE_AFTER) return undefined;
    if (machine === hostname() && !isRunning(pid)) return undefined;
    return { who, machine, since };
  } catch {
    // None is there, or none that can be read.
    return undefined;
  }
}

/** Takes away a note that counts for nothing. Of several who try, one moves it; the others find nothing to move. */
function clear(place: string): void {
  const aside = `${place}.${randomUUID()}`;
  try {
    renameSync(place, aside);
    rmSync(aside, { force: true });
  } catch {
    // Another was quicker.
  }
}

/** Takes away a note that this process left and that nobody touches any more, because the worker that left it is gone. */
export function forgetOwnNote(file: string): void {
  const place = noteOf(file);
  try {
    const { pid, machine } = Note.parse(JSON.parse(readFileSync(place, 'utf8')));
    if (pid === process.pid && machine === hostname()) rmSync(place, { force: true });
  } catch {
    // None is there.
  }
}

/** Writes a note where there is none. */
function leave(place: string, note: z.infer<typeof Note>): 'done' | 'there is one' | 'not possible' {
  try {
    writeFileSync(place, JSON.stringify(note), { flag: 'wx' });
    return 'done';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'there is one' : 'not possible';
  }
}

/**
 * Leaves a note beside a register that it is open here.
 * @returns a function that takes it away; nothing where another has been quicker. Where no note can be written, nothing is left and nobody is kept out.
 */
export function hold(file: string, who: string, now: Date = new Date()): (() => void) | undefined {
  const place = noteOf(file);
  const token = randomUUID();
  const note = { who: who.slice(0, 200), machine: hostname(), since: now.toISOString(), pid: process.pid, token };
  const left = leave(place, note);
  if (left === 'not possible') return () => undefined;
  if (left === 'there is one') {
    if (holderOf(file, now.getTime()) !== undefined) return undefined;
    clear(place);
    if (leave(place, note) !== 'done') return undefined;
  }
  own.add(token);
  const touch = setInterval(() => {
    try {
      const moment = new Date();
      utimesSync(place, moment, moment);
    } catch {
      // It was taken away, or the disk is not there now: the register itself will say so.
    }
  }, TOUCH_EVERY);
  touch.unref();
  return () => {
    clearInterval(touch);
    own.delete(token);
    try {
      if (Note.parse(JSON.parse(readFileSync(place, 'utf8'))).token === token) rmSync(place, { force: true });
    } catch {
      // Nothing is there to be taken away.
    }
  };
}
