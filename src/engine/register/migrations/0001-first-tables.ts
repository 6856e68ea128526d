import type { Migration } from './migration.ts';

/**
 * The first tables. `history` is the only truth: `entry` is the exact text that is hashed. What begins with `derived_` can be made again
 * from it. Bodies of contacts lie apart, so that they can be deleted without breaking the chain.
 */
export const firstTables: Migration = {
  number: 1,
  name: 'first-tables',
  derivesAnew: false,
  sql: `
CREATE TABLE history (
  seq INTEGER PRIMARY KEY,
  entry TEXT NOT NULL,
  body TEXT,
  hash TEXT NOT NULL,
  change INTEGER GENERATED ALWAYS AS (CASE WHEN json_valid(entry) THEN json_extract(entry, '$.change') END) VIRTUAL,
  at TEXT GENERATED ALWAYS AS (CASE WHEN json_valid(entry) THEN json_extract(entry, '$.at') END) VIRTUAL,
  action TEXT GENERATED ALWAYS AS (CASE WHEN json_valid(entry) THEN json_extract(entry, '$.action') END) VIRTUAL,
  kind TEXT GENERATED ALWAYS AS (CASE WHEN json_valid(entry) THEN json_extract(entry, '$.kind') END) VIRTUAL,
  record_id TEXT GENERATED ALWAYS AS (CASE WHEN json_valid(entry) THEN json_extract(entry, '$.recordId') END) VIRTUAL
) STRICT;
CREATE INDEX history_by_record ON history (record_id, seq);
CREATE INDEX history_by_time ON history (at, seq);
CREATE INDEX history_by_change ON history (change, seq);

CREATE TABLE contact_bodies (
  seq INTEGER PRIMARY KEY REFERENCES history (seq),
  salt BLOB NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE derived_register (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  settings TEXT NOT NULL,
  seq INTEGER NOT NULL
) STRICT;

CREATE TABLE derived_records (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  seq INTEGER NOT NULL
) STRICT;
CREATE INDEX derived_records_by_kind ON derived_records (kind, id);

CREATE TABLE derived_contacts (
  id TEXT PRIMARY KEY,
  organisation TEXT NOT NULL,
  jurisdiction TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT,
  body TEXT NOT NULL,
  seq INTEGER NOT NULL
) STRICT;
CREATE INDEX derived_contacts_by_organisation ON derived_contacts (organisation, id);
CREATE INDEX derived_contacts_by_jurisdiction ON derived_contacts (jurisdiction, id);

CREATE TABLE derived_references (
  from_id TEXT NOT NULL,
  field TEXT NOT NULL,
  to_id TEXT NOT NULL,
  PRIMARY KEY (from_id, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX derived_references_to ON derived_references (to_id, from_id);

CREATE TABLE derived_seals (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE unsaved_forms (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  record_id TEXT,
  kept_at TEXT NOT NULL,
  body TEXT NOT NULL,
  checksum TEXT NOT NULL
) STRICT;

CREATE TABLE attachments (
  sha256 TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
`,
};
