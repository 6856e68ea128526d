import type { Contact } from '../../core/records/contact.ts';
import type { Entry } from './chain.ts';
import type { Connection } from './connection.ts';
import { lastRowAt } from './moment.ts';
import type { Moment } from './moment.ts';
import { recordOfBody } from './rows.ts';

interface Row {
  readonly entry: string;
  readonly body: string;
}

const ROWS = `
  SELECT history.entry AS entry, contact_bodies.body AS body FROM history JOIN contact_bodies USING (seq)
  WHERE history.record_id = ? AND history.kind = 'contact' AND history.seq <= ? ORDER BY history.seq`;

/** What the register held of a contact up to a moment, version by version, oldest first, with the moment from which it held it. */
export function contactVersions(
  connection: Connection,
  id: string,
  asRecorded?: Moment,
): ReadonlyArray<{ readonly at: string; readonly contact: Contact }> {
  return connection.all<Row>(ROWS, id, lastRowAt(connection, asRecorded)).flatMap(({ entry: text, body }) => {
    const entry = JSON.parse(text) as Entry;
    const contact = recordOfBody('contact', body, entry.schemaVersion);
    return contact === undefined ? [] : [{ at: entry.at, contact: contact as Contact }];
  });
}
