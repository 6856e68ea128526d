import type { Migration } from './migration.ts';

/** The tables stay; the records behind them have new fields, which programs of the formats before would not know. */
export const recordsOfVersion3: Migration = {
  number: 3,
  name: 'records-of-version-3',
  derivesAnew: true,
  sql: '-- no table changes: records of version 3',
};
