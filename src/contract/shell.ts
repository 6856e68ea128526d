import * as z from 'zod';
import { Nothing, command, query } from './entry.ts';

/** What is the person's own and not the register's: it lies in the preferences of the machine. */
export const Preferences = z.object({
  /** Who works here: written into every change. */
  name: z.string().trim().max(200).default(''),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  recent: z.array(z.object({ path: z.string(), name: z.string(), openedAt: z.string() })).default([]),
  lastFolder: z.string().default(''),
  /** Chosen columns by table. */
  columns: z.record(z.string(), z.array(z.string())).default({}),
});
export type Preferences = z.infer<typeof Preferences>;

const Purpose = z.enum(['register', 'contacts', 'workbook', 'report', 'picture', 'figures', 'json', 'rejects']);

/** What the shell does for a page: dialogs, preferences, opening a finished file in its own program. */
export const shellEntries = {
  'shell.describe': query(
    Nothing,
    z.object({
      shell: z.enum(['electron', 'browser']),
      version: z.string(),
      platform: z.string(),
      /** Whether the shell has file dialogs of its own; else the page shows one over `folders.list`. */
      nativeDialogs: z.boolean(),
      home: z.string(),
      documents: z.string(),
      today: z.string(),
    }),
  ),
  'shell.preferences': query(Nothing, Preferences),
  'shell.setPreferences': command(Preferences.partial().strict(), Preferences),
  'shell.recent': query(
    Nothing,
    z.object({
      recent: z.array(z.object({ path: z.string(), name: z.string(), openedAt: z.string(), there: z.boolean() })),
    }),
  ),
  'shell.chooseToOpen': command(z.strictObject({ purpose: Purpose }), z.object({ path: z.string().nullable() })),
  'shell.chooseToSave': command(
    z.strictObject({ purpose: Purpose, name: z.string().min(1).max(255) }),
    z.object({ path: z.string().nullable() }),
  ),
  /** Shows a file that the program wrote in the folder where it lies. */
  'shell.showFile': command(z.strictObject({ path: z.string().min(1).max(4096) }), z.object({ shown: z.boolean() })),
  'folders.list': query(
    z.strictObject({ path: z.string().max(4096), endings: z.array(z.string().max(20)).default([]) }),
    z.object({
      path: z.string(),
      parent: z.string().nullable(),
      entries: z.array(
        z.object({
          name: z.string(),
          path: z.string(),
          folder: z.boolean(),
          bytes: z.number().nullable(),
          changedAt: z.string().nullable(),
        }),
      ),
    }),
  ),
  'folders.make': command(z.strictObject({ path: z.string().min(1).max(4096) }), z.object({ path: z.string() })),
  'folders.exists': query(z.strictObject({ path: z.string().min(1).max(4096) }), z.object({ exists: z.boolean() })),
};
