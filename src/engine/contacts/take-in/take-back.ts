import type { Connection } from '../../register/connection.ts';
import { changesOfTakeIn } from '../../register/take-back.ts';
import type { TakenBack } from '../../register/take-back.ts';
import { RoutingFileError } from '../../routing/routing-file-error.ts';
import { sayTakeIn } from './row-person.ts';

/** Takes back what one change brought. */
export type Backer = (change: number) => Promise<TakenBack>;

/** What taking a whole list back came to: `contacts` is the four counts together. */
export interface ListTakenBack extends TakenBack {
  readonly contacts: number;
  /** Whether it was stopped before its end. */
  readonly stopped: boolean;
}

/**
 * Takes a list back that was taken in, change by change, the newest first. Contacts that somebody has changed since, or that other records name, stay.
 * @throws RoutingFileError where no list was taken in under that id
 */
export async function takeListBack(
  connection: Connection,
  takeIn: string,
  back: Backer,
  {
    signal,
    onProgress,
  }: { readonly signal?: AbortSignal; readonly onProgress?: (done: number, of: number) => void } = {},
): Promise<ListTakenBack> {
  const changes = changesOfTakeIn(connection, takeIn);
  if (changes.length === 0) throw new RoutingFileError(sayTakeIn('take-in.no-such', { takeIn }));
  const sum = { removed: 0, changed: 0, named: 0, gone: 0 };
  let done = 0;
  for (const change of changes) {
    if (signal?.aborted === true) break;
    const counts = await back(change);
    for (const key of ['removed', 'changed', 'named', 'gone'] as const) sum[key] += counts[key];
    done += 1;
    onProgress?.(done, changes.length);
  }
  const contacts = sum.removed + sum.changed + sum.named + sum.gone;
  return { ...sum, contacts, stopped: done < changes.length };
}
