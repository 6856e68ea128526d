import * as z from 'zod';

/** Long work has a number: its progress comes as events, and it can be cancelled, leaving nothing half done. */
export const JobStarted = z.object({ job: z.int() });
