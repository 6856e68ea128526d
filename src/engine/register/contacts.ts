import type { Day } from '../../core/days.ts';
import type { Contact } from '../../core/records/contact.ts';
import { emailKey } from '../../core/records/contact-traces.ts';
import type { Connection } from './connection.ts';
import { orderOf, whereOf } from './contact-filters.ts';
import type { ContactFilter } from './contact-filters.ts';
import { contactsOf } from './past-contacts.ts';
import { sealAt } from './read.ts';
import type { Moment } from './read.ts';
import { recordOfBody, storedJson } from './rows.ts';

/** Which contacts are asked for. */
export interface ContactQuery {
  /** Part of the organisation's name, the person's name or the e-mail address. */
  readonly search?: string | undefined;
  readonly jurisdiction?: string | undefined;
  readonly filters?: readonly ContactFilter[] | undefined;
  readonly sort?: { readonly column: string; readonly descending: boolean } | undefined;
  readonly offset: number;
  readonly limit: number;
  /** The day as of whose end, UTC, the register speaks; now where it is left out. */
  readonly asRecorded?: Day | undefined;
}

/** Some of the contacts that were asked for, in the order of organisation and id, and how many there are in all. */
export interface ContactWindow {
  readonly total: number;
  readonly contacts: readonly Contact[];
}

/** A window on the contacts, as they are now or were at the end of a day: there may be too many to hold. */
export function contactWindow(connection: Connection, query: ContactQuery): ContactWindow {
  const ofCountry = query.jurisdiction === undefined ? [] : [{ column: 'jurisdiction', oneOf: [query.jurisdiction] }];
  const { sql, parameters } = whereOf(query.search, [...ofCountry, ...(query.filters ?? [])]);
  const past = contactsOf(connection, query.asRecorded);
  return connection.reading(() => {
    const shown = connection.all<{ id: string; n: number }>(
      // Counted in the same pass. Narrowed, the table is read through once and its few rows are sorted; whole, the index has the order.
      parameters.length === 0 && sql === '1'
        ? `${past}SELECT id, (SELECT count(*) FROM derived_contacts) AS n FROM derived_contacts ORDER BY ${orderOf(query.sort)} LIMIT ? OFFSET ?`
        : `${past}SELECT id, count(*) OVER () AS n FROM derived_contacts WHERE ${sql} ORDER BY ${orderOf(query.sort, '+')} LIMIT ? OFFSET ?`,
      ...parameters,
      query.limit,
      query.offset,
    );
    const counted = (): number | undefined =>
      connection.get<{ n: number }>(`${past}SELECT count(*) AS n FROM derived_contacts WHERE ${sql}`, ...parameters)?.n;
    // A first window without a row says that there is none; a later one may lie behind the last.
    const isNone = query.offset === 0 && query.limit > 0;
    const total = shown[0]?.n ?? (isNone ? 0 : counted()) ?? 0;
    const contacts = shown.flatMap(({ id }) => {
      const row = connection.get<{ body: string }>(`${past}SELECT body FROM derived_contacts WHERE id = ?`, id);
      return row === undefined ? [] : [storedJson(connection.file, row.body) as Contact];
    });
    return { total, contacts };
  });
}

/** Of some e-mail addresses, those that more than one contact has, in small letters. */
export function emailsHeldTwice(
  connection: Connection,
  emails: readonly string[],
  asRecorded?: Day,
): ReadonlySet<string> {
  const sql = `${contactsOf(connection, asRecorded)}
    SELECT lower(trim(email)) AS email FROM derived_contacts
    WHERE lower(trim(email)) IN (SELECT value FROM json_each(?)) GROUP BY 1 HAVING count(*) > 1`;
  const rows = connection.all<{ email: string }>(sql, JSON.stringify(emails.map(emailKey)));
  return new Set(rows.map(({ email }) => email));
}

/** The other contacts with an e-mail address, whatever its capitals. */
export function contactsWithEmail(
  connection: Connection,
  email: string,
  except: string,
  { limit, asRecorded }: { readonly limit: number; readonly asRecorded?: Day | undefined },
): readonly Contact[] {
  const sql = `${contactsOf(connection, asRecorded)}
    SELECT body FROM derived_contacts WHERE lower(trim(email)) = ? AND id <> ? ORDER BY organisation, id LIMIT ?`;
  return connection
    .all<{ body: string }>(sql, emailKey(email), except, limit)
    .map(({ body }) => storedJson(connection.file, body) as Contact);
}

/** A contact as a list names it. */
export interface ContactName {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly jurisdiction: string;
}

/** A person's choice stands in place of what routing decided. */
const HELD = `
  FROM derived_references AS decided JOIN derived_contacts ON derived_contacts.id = decided.from_id
  WHERE decided.to_id = ?1 AND (
    decided.field = 'decision.overruled.entity'
    OR (decided.field = 'decision.assignedEntity' AND NOT EXISTS (
      SELECT 1 FROM derived_references AS overruled
      WHERE overruled.from_id = decided.from_id AND overruled.field = 'decision.overruled.entity')))`;

/** The same of an earlier day, for which there is no table of references. */
const HELD_THEN = `
  FROM derived_contacts
  WHERE coalesce(json_extract(body, '$.decision.overruled.entity'), json_extract(body, '$.decision.assignedEntity')) = ?1`;

/** The contacts that an entity looks after, now or as recorded a day: how many, and the first of them by organisation. */
export function contactsHeldBy(
  connection: Connection,
  entity: string,
  limit: number,
  asRecorded?: Day,
): { total: number; contacts: ContactName[] } {
  const past = contactsOf(connection, asRecorded);
  const held = asRecorded === undefined ? HELD : HELD_THEN;
  return connection.reading(() => ({
    total: connection.get<{ n: number }>(`${past}SELECT count(*) AS n ${held}`, entity)?.n ?? 0,
    contacts: connection.all<ContactName>(
      `${past}SELECT derived_contacts.id, organisation, name, jurisdiction ${held} ORDER BY organisation, derived_contacts.id LIMIT ?2`,
      entity,
      limit,
    ),
  }));
}

/** Of the contacts now, those of which something may have ended: an enquiry, a purchase, the leave to write. Among many they are few. */
const ENDED = `WHERE instr(body, '"enquiryClosedOn"') OR instr(body, '"optedOutOn"') OR instr(body, '"until"')`;

/**
 * Every contact one by one in the order of their ids: as they are now, or as they were at the end of a day. Erased ones are gone from both.
 * @param which `ended` leaves out, of the contacts now, those of which nothing can have ended
 */
export function* eachContact(
  connection: Connection,
  asRecorded?: Moment,
  which: 'all' | 'ended' = 'all',
): Generator<Contact> {
  if (asRecorded === undefined) {
    const sql = `SELECT body FROM derived_contacts ${which === 'ended' ? ENDED : ''} ORDER BY id`;
    for (const { body } of connection.each<{ body: string }>(sql)) yield storedJson(connection.file, body) as Contact;
    return;
  }
  const seal = sealAt(connection, asRecorded);
  if (seal === null) return;
  const sql = `
    SELECT contact_bodies.body AS body, json_extract(history.entry, '$.schemaVersion') AS version
    FROM history JOIN contact_bodies USING (seq)
    WHERE history.seq IN (SELECT max(seq) FROM history WHERE seq <= ? AND kind = 'contact' GROUP BY record_id)
    ORDER BY history.record_id`;
  for (const { body, version } of connection.each<{ body: string; version: number }>(sql, seal.seq)) {
    const contact = recordOfBody('contact', body, version);
    if (contact !== undefined) yield contact as Contact;
  }
}
