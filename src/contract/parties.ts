import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { Recorded } from './common.ts';
import { query } from './entry.ts';

/** What places ask about companies beside their records. */
export const partyEntries = {
  /** Who owns whom in the group, and who is a branch of whom: enough to draw the tree. */
  'parties.ownership': query(
    Recorded,
    z.object({
      entities: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          country: z.string(),
          status: z.enum(['draft', 'active', 'ended']),
          parent: z.string().optional(),
          branchOf: z.string().optional(),
        }),
      ),
    }),
  ),
  /** The contacts that an entity looks after, by routing or by a person's choice: how many, and the first of them by organisation. */
  'parties.contacts': query(
    z.strictObject({ entity: z.uuid(), limit: z.int().min(1).max(200).default(20), asRecorded: DaySchema.optional() }),
    z.object({
      total: z.int(),
      contacts: z.array(
        z.object({ id: z.string(), organisation: z.string(), name: z.string(), jurisdiction: z.string() }),
      ),
    }),
  ),
};
