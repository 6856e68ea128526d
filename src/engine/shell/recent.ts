import { access } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';
import type { Preferences } from '../../contract/shell.ts';

type Recent = Preferences['recent'];

/** How many registers the first screen remembers. */
const MOST_RECENT = 12;

/** Milliseconds after which a place that does not answer, such as a share that is away, counts as not there. */
const PATIENCE = 1000;

/** The list with a register that was opened just now at its head; it stands there once. */
export function withRecent(recent: Recent, opened: Recent[number]): Recent {
  return [opened, ...recent.filter(({ path }) => path !== opened.path)].slice(0, MOST_RECENT);
}

/** Is the file there? A place that does not answer soon counts as not there. */
export async function isThere(file: string): Promise<boolean> {
  const found = access(file).then(
    () => true,
    () => false,
  );
  return Promise.race([found, after(PATIENCE, false, { ref: false })]);
}
