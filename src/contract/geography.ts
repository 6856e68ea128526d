import * as z from 'zod';
import { Nothing, query } from './entry.ts';

/** Places as forms offer them. */
export const geographyEntries = {
  /** Every territory that the law pack knows, by name in the order of names, and the zones within countries. It does not change while the program runs. */
  'geography.countries': query(
    Nothing,
    z.object({
      countries: z.array(z.object({ code: z.string(), name: z.string() })),
      zones: z.array(z.object({ code: z.string(), name: z.string(), country: z.string() })),
    }),
  ),
};
