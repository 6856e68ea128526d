import type { Day } from '../../core/days.ts';
import type { Connection } from './connection.ts';
import { sealAt } from './moment.ts';
import { derivedRow, recordOfBody } from './rows.ts';

/** The contacts of an earlier day, in memory: the columns of `derived_contacts`, so that every list of contacts is asked in the same words. */
const TABLE = `
  CREATE TEMP TABLE IF NOT EXISTS past_contacts (
    id TEXT PRIMARY KEY, organisation TEXT NOT NULL, jurisdiction TEXT NOT NULL, name TEXT NOT NULL, email TEXT, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS temp.past_contacts_by_organisation ON past_contacts (organisation, id);
  CREATE INDEX IF NOT EXISTS temp.past_contacts_by_email ON past_contacts (lower(trim(email)));
  DELETE FROM past_contacts;`;

const INSERT = `
  INSERT INTO past_contacts (id, organisation, jurisdiction, name, email, body) VALUES (?, ?, ?, ?, ?, ?)`;

const BODIES = `
  SELECT contact_bodies.body AS body, json_extract(history.entry, '$.schemaVersion') AS version
  FROM history JOIN contact_bodies USING (seq)
  WHERE history.seq IN (SELECT max(seq) FROM history WHERE seq <= ? AND kind = 'contact' GROUP BY record_id)`;

/** Up to which row each connection's table speaks, and what the register's newest row was then: an erasure since takes contacts from the past too. */
const filled = new WeakMap<Connection, { readonly upTo: number; readonly newest: number }>();

function newestErasure(connection: Connection): number {
  const sql = `SELECT coalesce(max(seq), 0) AS seq FROM history WHERE action = 'erase'`;
  return connection.get<{ seq: number }>(sql)?.seq ?? 0;
}

function fill(connection: Connection, upTo: number): void {
  const newest = newestErasure(connection);
  const known = filled.get(connection);
  if (known?.upTo === upTo && known.newest === newest) return;
  filled.delete(connection);
  connection.transaction('read', () => {
    connection.execute(TABLE);
    for (const { body, version } of connection.each<{ body: string; version: number }>(BODIES, upTo)) {
      const contact = recordOfBody('contact', body, version);
      if (contact === undefined) continue;
      const row = derivedRow('contact', contact);
      if (row.table !== 'derived_contacts') continue;
      const { id, organisation, jurisdiction, name, email, body: text } = row.columns;
      connection.run(INSERT, id, organisation, jurisdiction, name, email, text);
    }
    return { keep: true, value: undefined };
  });
  filled.set(connection, { upTo, newest });
}

/**
 * What stands before a question about the contacts: nothing for those of now; for those at the end of a day, UTC, a table of that day takes the place of
 * `derived_contacts` throughout the question. It is read from the history once and kept until another day is asked.
 */
export function contactsOf(connection: Connection, asRecorded: Day | undefined): string {
  if (asRecorded === undefined) return '';
  fill(connection, sealAt(connection, asRecorded)?.seq ?? 0);
  return 'WITH derived_contacts AS (SELECT * FROM temp.past_contacts) ';
}
