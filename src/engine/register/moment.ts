import { addDays } from '../../core/days.ts';
import type { Day } from '../../core/days.ts';
import type { Connection } from './connection.ts';

/** The number and hash of a history row: whoever has the seal can prove what the register said. */
export interface Seal {
  readonly seq: number;
  readonly hash: string;
}

/** A moment of the register: the end of a day, UTC, or right after a row of the history. */
export type Moment = Day | Seal;

/** The newest row of the history, or the newest one at a moment. */
export function sealAt(connection: Connection, asRecorded?: Moment): Seal | null {
  if (typeof asRecorded === 'object') return asRecorded;
  const row =
    asRecorded === undefined
      ? connection.get<Seal>('SELECT seq, hash FROM history ORDER BY seq DESC LIMIT 1')
      : connection.get<Seal>(
          'SELECT seq, hash FROM history WHERE at < ? ORDER BY at DESC, seq DESC LIMIT 1',
          `${addDays(asRecorded, 1)}T00:00:00.000Z`,
        );
  return row === undefined ? null : { seq: row.seq, hash: row.hash };
}

/** The number of the last row of the history up to a moment: none was entered after the newest one. */
export function lastRowAt(connection: Connection, asRecorded?: Moment): number {
  return asRecorded === undefined ? Number.MAX_SAFE_INTEGER - 1 : (sealAt(connection, asRecorded)?.seq ?? 0);
}

/** The seal of a row of the history. */
export function sealOf(connection: Connection, seq: number): Seal | null {
  const row = connection.get<Seal>('SELECT seq, hash FROM history WHERE seq = ?', seq);
  return row === undefined ? null : { seq: row.seq, hash: row.hash };
}
