import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { Preferences } from '../../contract/shell.ts';
import type { Statement } from '../../core/statement.ts';
import { shellStatement } from './statement.ts';
import { WindowPlace } from './window-place.ts';

/** The name of the file, without its ending `.json`. */
export const PREFERENCES_NAME = 'preferences';

/** Secrets as the system sealed them, by name, in base64. */
export const Sealed = z.record(z.string(), z.base64());

/** What the preferences file holds: what the pages see, and what they do not: where the window was, and what is sealed. */
const FIELDS = { ...Preferences.shape, window: WindowPlace.optional(), sealed: Sealed.optional() };

/** What a preferences file said, and what had to be done to it. */
export interface ReadPreferences {
  /** As a JSON object: the fields that fit, and those of other versions of the program untouched. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What the person should know: the file or a part of it could not be used, and where it is now. */
  readonly notices: readonly Statement[];
}

/** A name beside the file that nothing has yet. */
function asideName(file: string, now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-');
  const { dir, name, ext } = path.parse(file);
  const named = (count: number): string =>
    path.join(dir, `${name}.set-aside-${stamp}${count === 0 ? '' : `-${count}`}${ext}`);
  let count = 0;
  while (existsSync(named(count))) count += 1;
  return named(count);
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\u{feff}/u, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a preferences file. What cannot be read is never overwritten: a file that is no JSON object is renamed, one in which some fields do not fit is
 * copied, and either is named to the person.
 * @param file where the preferences lie; no file means a first start
 * @param now for the name of what is set aside
 * @throws where the file is there and the system does not let it be read or set aside
 */
export function readPreferences(file: string, now: Date): ReadPreferences {
  if (!existsSync(file)) return { values: {}, notices: [] };
  const value = parsed(readFileSync(file, 'utf8'));
  if (value === undefined) {
    const aside = asideName(file, now);
    renameSync(file, aside);
    return { values: {}, notices: [shellStatement('preferences.set-aside', { path: file, aside })] };
  }
  const fields = Object.entries(FIELDS)
    .filter(([name, schema]) => !schema.safeParse(value[name]).success)
    .map(([name]) => name);
  if (fields.length === 0) return { values: value, notices: [] };
  const aside = asideName(file, now);
  copyFileSync(file, aside);
  const values = Object.fromEntries(Object.entries(value).filter(([name]) => !fields.includes(name)));
  return { values, notices: [shellStatement('preferences.mended', { path: file, aside, fields })] };
}
