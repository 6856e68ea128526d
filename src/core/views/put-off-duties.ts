import { dueList } from './due.ts';
import type { DueEntry, DueInput } from './due.ts';
import { partedDue, postponedOn } from './put-off.ts';

/**
 * What is put off on a day, whenever it falls due. A postponement whose entry is done with, or falls due on another day by now, is none.
 */
export function dutiesPutOff(input: DueInput): readonly DueEntry[] {
  const { snapshot, dates } = input;
  const days = [...postponedOn(snapshot, dates.on).values()].map(({ dueOn }) => dueOn).toSorted();
  const last = days.at(-1);
  // Most registers have put off nothing: then nothing has to be asked.
  if (last === undefined) return [];
  return partedDue(dueList(input, last < dates.on ? dates.on : last)).putOff;
}
