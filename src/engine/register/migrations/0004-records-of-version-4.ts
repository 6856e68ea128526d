import type { Migration } from './migration.ts';

/** The records have new fields, which programs of the formats before would not know; the tables are as they were. */
export const recordsOfVersion4: Migration = { number: 4, name: 'records-of-version-4', derivesAnew: true, sql: '' };
