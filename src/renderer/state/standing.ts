import * as z from 'zod';
import { ColumnFilter } from '../../contract/common.ts';
import { DaySchema } from '../../core/days.ts';
import type { Door } from '../client/client.ts';
import { painted } from '../client/after-paint.ts';
import { begunInWords, keepBegun } from './begun.ts';
import { currentOf } from './navigation.ts';
import type { Navigation } from './navigation.ts';
import type { Session } from './session.ts';

/** Where a page stood: the register, the place and record in it, and the days that were asked. What is typed is kept with the register itself. */
const Standing = z.object({
  register: z.string(),
  location: z.object({
    place: z.string(),
    record: z.string().optional(),
    filters: z.array(ColumnFilter).optional(),
    part: z.string().optional(),
  }),
  on: DaySchema,
  asRecorded: DaySchema.optional(),
  /** What a new record was begun with, where one was being made. */
  begun: z.looseObject({}).optional(),
});

/** Tells the shell where the page stands, each time that it has gone elsewhere. @returns a function that stops it */
export function tellStanding(door: Door, navigation: Navigation, session: Session): () => void {
  let told = '';
  let isTelling = false;
  const tell = async (): Promise<void> => {
    if (isTelling) return;
    isTelling = true;
    await painted();
    isTelling = false;
    const { register, on, asRecorded, phase } = session.store.getState();
    if (register === undefined || phase !== 'ready') return;
    const location = currentOf(navigation.store.getState());
    const begun = location.record === undefined ? undefined : begunInWords(location.record);
    const at = JSON.stringify({ register: register.path, location, on, asRecorded, begun });
    if (at === told) return;
    told = at;
    await door.call['shell.stand']({ at });
  };
  const later = (): void => void tell();
  const stops = [navigation.store.subscribe(later), session.store.subscribe(later)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Goes where the page before stood, as far as the same register is open. @returns whether it did */
export async function standAgain(
  stood: string | undefined,
  navigation: Navigation,
  session: Session,
): Promise<boolean> {
  const { register } = session.store.getState();
  if (stood === undefined || register === undefined) return false;
  let told: unknown;
  try {
    told = JSON.parse(stood);
  } catch {
    return false;
  }
  const { success, data } = Standing.safeParse(told);
  if (!success || data.register !== register.path) return false;
  const { location, on, asRecorded, begun } = data;
  if (location.record !== undefined && begun !== undefined) keepBegun(location.record, begun);
  session.setOn(on);
  if (asRecorded !== undefined) await session.setAsRecorded(asRecorded);
  navigation.replace(location);
  return true;
}
