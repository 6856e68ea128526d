import type { Day } from '../../days.ts';
import type { Transfer } from '../../records/transfer.ts';
import type { Verdict } from '../answer.ts';
import type { RegimeId } from '../pack.ts';
import { knownChanges } from '../verdict/changes.ts';
import { questionOf } from '../verdict/judge.ts';
import { turnOf } from './turn.ts';
import type { Turn } from './turn.ts';
import type { World } from './worlds.ts';

/** How many days on which an answer changes are told with their reasons. */
export const MOST_TURNS = 6;

/** What happens to a regime's answer on the days ahead that are known: each with what it becomes and which facts make it change, and how many more there are. */
export interface Turns {
  readonly regime: RegimeId;
  /** In the order of the days; the first is the day on which the verdict changes. */
  readonly turns: readonly Turn[];
  /** How many more days are known, and the last of them; null where all are told. */
  readonly further: { readonly days: number; readonly last: Day } | null;
}

/** The known days after `on` on which a verdict changes; nothing where none is known. */
export function turnsOf(
  transfer: Transfer,
  world: World,
  { regime }: Pick<Verdict, 'regime'>,
  on: Day,
): Turns | undefined {
  const question = questionOf(transfer, world.snapshot, world.law);
  if (question === undefined) return undefined;
  const days = knownChanges(question, regime, on).map((change) => change.on);
  const turns = days.slice(0, MOST_TURNS).flatMap((day) => turnOf(transfer, world, { regime, changesOn: day }) ?? []);
  const last = days.at(-1);
  if (last === undefined) return undefined;
  return { regime, turns, further: days.length > MOST_TURNS ? { days: days.length - MOST_TURNS, last } : null };
}
