import { firstTables } from './migrations/0001-first-tables.ts';
import { recordsOfVersion2 } from './migrations/0002-records-of-version-2.ts';
import { recordsOfVersion3 } from './migrations/0003-records-of-version-3.ts';
import { recordsOfVersion4 } from './migrations/0004-records-of-version-4.ts';
import type { Migration } from './migrations/migration.ts';

/** All steps, in order and without gaps. */
export const MIGRATIONS: readonly Migration[] = [firstTables, recordsOfVersion2, recordsOfVersion3, recordsOfVersion4];

/** The newest file format, which this program writes. */
export const NEWEST_FORMAT = MIGRATIONS.length;
