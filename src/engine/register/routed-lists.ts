import { Change, checkAuthor } from './append.ts';
import type { Author } from './append.ts';
import type { Connection } from './connection.ts';
import type { Moment } from './moment.ts';
import type { RegisterPorts } from './ports.ts';
import { lastRowAt } from './moment.ts';
import type { RoutedListVolume } from './routed-list-volume.ts';
import { storedJson } from './rows.ts';

/** A routed list as the history has it. */
export interface KeptRoutedList extends RoutedListVolume {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
}

/**
 * Keeps the counts of a routed list, as one change.
 * @returns the number of the change
 * @throws RegisterError where the file cannot be written; it is then as it was
 */
export function keepRoutedList(
  connection: Connection,
  ports: RegisterPorts,
  author: Author,
  list: RoutedListVolume,
): number {
  checkAuthor(author);
  return connection.transaction('write', () => {
    const change = new Change(connection, ports, author, false);
    change.routedList(list);
    change.seal();
    return { keep: true, value: change.number };
  });
}

const KEPT = `
  SELECT seq, json_extract(entry, '$.at') AS at, json_extract(entry, '$.by') AS by, body
  FROM history WHERE record_id IS NULL AND action = 'route-list' AND seq <= ? ORDER BY seq DESC LIMIT ?`;

/** The lists that were routed, up to a moment, the newest first. */
export function routedLists(connection: Connection, limit: number, asRecorded?: Moment): readonly KeptRoutedList[] {
  return connection
    .all<{ seq: number; at: string; by: string; body: string }>(KEPT, lastRowAt(connection, asRecorded), limit)
    .map(({ seq, at, by, body }) => ({ ...(storedJson(connection.file, body) as RoutedListVolume), seq, at, by }));
}
