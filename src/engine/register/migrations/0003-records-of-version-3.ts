import type { Migration } from './migration.ts';

/**
 * The records have new fields, which programs of the formats before would not know. An index finds contacts by e-mail address, which a list that is taken in asks for row
 * by row.
 */
export const recordsOfVersion3: Migration = {
  number: 3,
  name: 'records-of-version-3',
  derivesAnew: true,
  sql: `
CREATE INDEX derived_contacts_by_email ON derived_contacts (lower(trim(email)));
`,
};
