import { firstTables } from './migrations/0001-first-tables.ts';
import type { Migration } from './migrations/migration.ts';

/** All steps, in order and without gaps. */
export const MIGRATIONS: readonly Migration[] = [firstTables];

/** The newest file format, which this program writes. */
export const NEWEST_FORMAT = MIGRATIONS.length;
