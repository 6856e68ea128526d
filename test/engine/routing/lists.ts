import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import papaparse from 'papaparse';
import { afterAll } from 'vitest';
import { routeFile } from '../../../src/engine/routing/route-file.ts';
import type { RoutedFile, RouteFileOptions } from '../../../src/engine/routing/route-file.ts';
import { ground } from '../../core/routing/group.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own, removed at the end. */
export function freshFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'routing-'));
  folders.push(folder);
  return folder;
}

export const GROUND = ground();

export interface Routed {
  readonly result: RoutedFile;
  readonly folder: string;
  readonly out: string;
  readonly rejects: string;
}

/** Routes a list given as text or bytes, and reads both outputs. */
export async function routed(
  list: string | Uint8Array,
  options: Partial<RouteFileOptions> = {},
  folder = freshFolder(),
): Promise<Routed> {
  const place = (name: string): string => path.join(folder, name);
  writeFileSync(place('list.csv'), list);
  const result = await routeFile({
    in: place('list.csv'),
    out: place('out.csv'),
    rejects: place('rejects.csv'),
    ground: GROUND,
    force: true,
    ...options,
  });
  return {
    result,
    folder,
    out: readFileSync(place('out.csv'), 'utf8'),
    rejects: readFileSync(place('rejects.csv'), 'utf8'),
  };
}

/** The message with which routing the list fails, and what then lies in the folder. */
export async function refusal(
  list: string | Uint8Array,
  options: Partial<RouteFileOptions> = {},
): Promise<{ message: string; left: readonly string[] }> {
  const folder = freshFolder();
  try {
    await routed(list, { force: false, ...options }, folder);
  } catch (error) {
    return { message: (error as Error).message.replaceAll(`${folder}${path.sep}`, ''), left: readdirSync(folder) };
  }
  return { message: 'not refused', left: readdirSync(folder) };
}

/** The rows of a CSV text. */
export function rowsOf(text: string, delimiter = ',', newline: '\n' | '\r' | '\r\n' = '\n'): string[][] {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return papaparse.parse<string[]>(unmarked, { delimiter, newline, skipEmptyLines: true }).data;
}

/** The data rows of a CSV text as objects by header. */
export function recordsOf(text: string, delimiter = ','): Array<Record<string, string>> {
  const [header = [], ...rows] = rowsOf(text, delimiter);
  return rows.map((row) => Object.fromEntries(header.map((name, place) => [name, row[place] ?? ''])));
}
