import * as z from 'zod';
import { TaughtLayout } from '../core/imports/taught.ts';
import { ListColumns } from './common.ts';
import { Nothing, StatementShape, command, query } from './entry.ts';

const Name = z.string().trim().max(200);
const Theme = z.enum(['system', 'light', 'dark', 'contrast']);
const Tour = z.enum(['new', 'seen']);
const Recent = z.array(z.object({ path: z.string(), name: z.string(), openedAt: z.string() }));
const Columns = z.record(z.string(), z.array(z.string()));
const ColumnsOfLists = z.array(z.object({ key: z.string().max(64), columns: ListColumns })).max(100);

const TaughtLayouts = z.array(TaughtLayout).max(100);

/** What is the person's own and not the register's: it lies in the preferences of the machine. */
export const Preferences = z.object({
  /** Who works here: written into every change. */
  name: Name.default(''),
  theme: Theme.default('system'),
  recent: Recent.default([]),
  lastFolder: z.string().default(''),
  /** Chosen columns by table. */
  columns: Columns.default({}),
  /** Columns chosen for contact lists, by their headings, the newest first. */
  listColumns: ColumnsOfLists.default([]),
  /** Layouts taught for imports, the newest first. */
  taughtLayouts: TaughtLayouts.default([]),
  /** Whether the tour was taken or declined: it is offered once. */
  tour: Tour.default('new'),
});
export type Preferences = z.infer<typeof Preferences>;

/** A change of some of them. It has no defaults, which would put back what the change does not name. */
const PreferencesChange = z
  .strictObject({
    name: Name,
    theme: Theme,
    recent: Recent,
    lastFolder: z.string(),
    columns: Columns,
    listColumns: ColumnsOfLists,
    taughtLayouts: TaughtLayouts,
    tour: Tour,
  })
  .partial();

const Purpose = z.enum([
  'register',
  'contacts',
  'import',
  'workbook',
  'report',
  'pdf',
  'slides',
  'picture',
  'png',
  'figures',
  'calendar',
  'json',
  'document',
  'linked-data',
  'attachment',
  'pack',
  'rejects',
]);

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
      /** Whether the operating system's own keys can keep a secret for the program. */
      secrets: z.enum(['system', 'none']),
      home: z.string(),
      documents: z.string(),
      today: z.string(),
      /** Where the page before this one stood, in its own words, where one broke down or was loaded anew. */
      stood: z.string().optional(),
      /** What the person should be told at once: preferences that were set aside, a file that did not open. */
      notices: z.array(StatementShape).optional(),
    }),
  ),
  'shell.preferences': query(Nothing, Preferences),
  'shell.setPreferences': command(PreferencesChange, Preferences),
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
  /** Opens a copy that `attachments.copy` wrote in the program that the system has for it; anything else is not opened. */
  'shell.openDocument': command(
    z.strictObject({ path: z.string().min(1).max(4096) }),
    z.object({ opened: z.boolean() }),
  ),
  /**
   * The path of a file that was dropped on the page or picked in it, which a page cannot read from the file itself. The page puts the file into `PICKED_FILES`
   * (bridge.ts) under the number that it asks with. Nothing where it is no file on the disk.
   */
  'shell.pathOfPickedFile': query(z.strictObject({ pick: z.int().min(0) }), z.object({ path: z.string().nullable() })),
  /** Where the page stands, in its own words, for the page that may come after it. It is kept in memory only, and goes with the window. */
  'shell.stand': command(z.strictObject({ at: z.string().max(200_000) }), Nothing),
  /** Said by the page in answer to the event `closing`, when what was typed is kept: the window need not wait any longer. */
  'shell.readyToClose': command(Nothing, Nothing),
  /** Where to begin looking for a file: the person's folders, and the drives or volumes of the machine. */
  'folders.places': query(
    Nothing,
    z.object({
      places: z.array(
        z.object({
          kind: z.enum(['home', 'documents', 'desktop', 'downloads', 'drive']),
          name: z.string(),
          path: z.string(),
        }),
      ),
    }),
  ),
  /** What is in a folder, folders first; hidden ones left out. An empty path means the home folder. */
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
      /** How many more there are than a reply holds. */
      more: z.int().optional(),
    }),
  ),
  'folders.make': command(z.strictObject({ path: z.string().min(1).max(4096) }), z.object({ path: z.string() })),
  'folders.exists': query(z.strictObject({ path: z.string().min(1).max(4096) }), z.object({ exists: z.boolean() })),
};
