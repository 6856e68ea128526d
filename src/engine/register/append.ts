import type { AnyRecord } from '../../core/records/kinds.ts';
import { RECORD_VERSION } from '../../core/records/lift.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import type { RegisterSettings } from '../../core/records/settings.ts';
import type { KeptReport } from '../../core/views/kept-report.ts';
import { canonicalJson } from '../json/canonical.ts';
import { commitment, entryText, sha256 } from './chain.ts';
import type { ContactBody, Entry, EntryAction, EntryKind, KeptOutHash } from './chain.ts';
import type { Connection } from './connection.ts';
import { deriveRecord, deriveRemoval, deriveSeal, deriveSettings, historySeal } from './derive.ts';
import { registerError } from './error.ts';
import type { ImportSource } from './imports.ts';
import type { RegisterPorts } from './ports.ts';
import type { RoutedListVolume } from './routed-list-volume.ts';
import type { TakenPart } from './taken-part.ts';

const SALT_BYTES = 32;

/** Whose change it is, and why. */
export interface Author {
  readonly by: string;
  readonly reason?: string | undefined;
}

/**
 * Refuses a change without a name to it.
 * @throws RegisterError
 */
export function checkAuthor(author: Author): void {
  if (author.by.trim() === '') throw registerError('register.blank-author', {});
}

interface Newest {
  readonly seq: number;
  readonly change: number;
  readonly at: string;
  readonly hash: string;
}

interface Row {
  readonly action: EntryAction;
  readonly kind: EntryKind;
  readonly recordId: string | null;
  /** What is kept: null where the row leaves no body. */
  readonly body: unknown;
}

/**
 * Appends the rows of one change to the history, within a transaction that the caller holds, and keeps the derived tables in step. `seal` ends
 * the change.
 */
export class Change {
  readonly #connection: Connection;
  readonly #ports: RegisterPorts;
  readonly #author: Author;
  readonly #reasonApart: boolean;
  #newest: Newest | undefined;
  /** When the change is made, as an ISO instant in UTC. */
  readonly at: string;
  /** The number of this change. */
  readonly number: number;

  /** @param touchesContacts keeps the reason out of the chain, and in the contacts' own bodies */
  constructor(connection: Connection, ports: RegisterPorts, author: Author, touchesContacts: boolean) {
    this.#connection = connection;
    this.#ports = ports;
    this.#author = author;
    this.#reasonApart = touchesContacts;
    this.#newest = connection.get<Newest>('SELECT seq, change, at, hash FROM history ORDER BY seq DESC LIMIT 1');
    const now = ports.now().toISOString();
    // A clock that was put back must not make the register say that it knew something before it did.
    this.at = this.#newest !== undefined && this.#newest.at > now ? this.#newest.at : now;
    this.number = (this.#newest?.change ?? 0) + 1;
  }

  #append(row: Row): number {
    const seq = (this.#newest?.seq ?? 0) + 1;
    const text = row.body === null ? null : canonicalJson(row.body);
    if (row.kind === 'contact' && text !== null) return this.#appendContact(row, seq, text);
    return this.#insert(this.#entry(row, seq, text === null ? null : sha256(text)), text);
  }

  #entry(row: Row, seq: number, body: string | null): Entry {
    return {
      seq,
      change: this.number,
      at: this.at,
      by: this.#author.by,
      reason: this.#reasonApart ? null : (this.#author.reason ?? null),
      action: row.action,
      kind: row.kind,
      recordId: row.recordId,
      schemaVersion: RECORD_VERSION,
      body,
      previous: this.#newest?.hash ?? null,
    };
  }

  #insert(entry: Entry, body: string | null): number {
    const text = entryText(entry);
    const hash = sha256(text);
    this.#connection.run(
      'INSERT INTO history (seq, entry, body, hash) VALUES (?, ?, ?, ?)',
      entry.seq,
      text,
      body,
      hash,
    );
    this.#newest = { seq: entry.seq, change: entry.change, at: entry.at, hash };
    return entry.seq;
  }

  #appendContact(row: Row, seq: number, text: string): number {
    const salt = this.#ports.random(SALT_BYTES);
    this.#insert(this.#entry(row, seq, commitment(salt, text)), null);
    this.#connection.run('INSERT INTO contact_bodies (seq, salt, body) VALUES (?, ?, ?)', seq, salt, text);
    return seq;
  }

  /** What a row keeps of a record: of a contact together with the reason, so that erasure reaches both. */
  #body(kind: RecordKind, record: AnyRecord | null): AnyRecord | ContactBody | null {
    return kind === 'contact' ? { reason: this.#author.reason ?? null, record } : record;
  }

  /** A record in, or in place of what it was. */
  put(kind: RecordKind, record: AnyRecord): void {
    const seq = this.#append({ action: 'put', kind, recordId: record.id, body: this.#body(kind, record) });
    deriveRecord(this.#connection, kind, record, seq);
  }

  /** A record out. */
  remove(kind: RecordKind, id: string): void {
    this.#append({ action: 'remove', kind, recordId: id, body: this.#body(kind, null) });
    deriveRemoval(this.#connection, kind, id);
  }

  /** The tombstone of a contact: what was kept of it is the caller's to delete. The reason lies apart, as every reason of a contact does. */
  erase(id: string, keptOut?: KeptOutHash): void {
    const body: ContactBody = {
      reason: this.#author.reason ?? null,
      record: null,
      ...(keptOut === undefined ? {} : { keptOut }),
    };
    this.#append({ action: 'erase', kind: 'contact', recordId: id, body });
    deriveRemoval(this.#connection, 'contact', id);
  }

  /** The register's first row. */
  create(settings: RegisterSettings, format: number): void {
    const seq = this.#append({
      action: 'create-register',
      kind: 'register',
      recordId: null,
      body: { format, settings },
    });
    deriveSettings(this.#connection, settings, seq);
  }

  /** What the register now says of itself. */
  settings(settings: RegisterSettings): void {
    const seq = this.#append({ action: 'change-settings', kind: 'register', recordId: null, body: { settings } });
    deriveSettings(this.#connection, settings, seq);
  }

  /** A step of the file format. */
  migrate(format: number, name: string): void {
    this.#append({ action: 'migrate', kind: 'register', recordId: null, body: { format, name } });
  }

  /** Where the rest of the change came from, or which import it takes back. */
  imported(source: ImportSource): void {
    this.#append({ action: 'import', kind: 'register', recordId: null, body: source });
  }

  /** A list that was routed: how many went where, and none of the people. */
  routedList(list: RoutedListVolume): void {
    this.#append({ action: 'route-list', kind: 'register', recordId: null, body: list });
  }

  /** A part of a list whose contacts the rest of the change takes in. */
  takenList(part: TakenPart): void {
    this.#append({ action: 'take-list', kind: 'register', recordId: null, body: part });
  }

  /** A report that was handed over: its figures with their rows as data, and what tells its file. */
  keptReport(report: KeptReport): void {
    this.#append({ action: 'keep-report', kind: 'register', recordId: null, body: report });
  }

  /** A document taken into the register. */
  attach(about: {
    readonly sha256: string;
    readonly title: string;
    readonly mediaType: string;
    readonly size: number;
  }): void {
    this.#append({ action: 'attach', kind: 'attachment', recordId: about.sha256, body: about });
  }

  /** Ends the change: the newest hash becomes the register's seal. */
  seal(): void {
    if (this.#newest === undefined) return;
    deriveSeal(this.#connection, 'history', historySeal(this.#newest.seq, this.#newest.hash));
  }
}
