import { commitment, readEntry, sha256 } from './chain.ts';
import type { Entry, HistoryRow } from './chain.ts';
import type { Connection } from './connection.ts';
import { registerStatement } from './error.ts';
import type { Finding } from './finding.ts';

/** What the history comes to, for comparing the other tables with it. */
export interface ReadHistory {
  readonly rows: number;
  readonly seal: string | null;
  readonly lastSeq: number;
  /** The newest row about each record, by the record's id; those that took it away too. */
  readonly last: ReadonlyMap<string, Entry>;
  /** The newest row that says what the register says of itself. */
  readonly settingsSeq: number;
  /** The file format that the history says. */
  readonly format: number;
  /** Rows that took a document in. */
  readonly attached: readonly number[];
}

interface Row extends HistoryRow {
  readonly salt: Uint8Array | null;
  readonly contactBody: string | null;
}

const ROWS = `
  SELECT history.seq, history.entry, history.body, history.hash, contact_bodies.salt, contact_bodies.body AS contactBody
  FROM history LEFT JOIN contact_bodies ON contact_bodies.seq = history.seq ORDER BY history.seq`;

class ChainReader {
  readonly #findings: Finding[];
  readonly #erased: ReadonlyMap<string, number>;
  readonly last = new Map<string, Entry>();
  readonly attached: number[] = [];
  rows = 0;
  seal: string | null = null;
  settingsSeq = 0;
  format = 0;
  #before: Entry | undefined;
  #hash: string | null = null;
  #seq = 0;

  constructor(findings: Finding[], erased: ReadonlyMap<string, number>) {
    this.#findings = findings;
    this.#erased = erased;
  }

  get lastSeq(): number {
    return this.#seq;
  }

  #find(seq: number, id: Parameters<typeof registerStatement>[0], more: object = {}): void {
    this.#findings.push({ place: `history ${seq}`, statement: registerStatement(id, { seq, ...more }) });
  }

  read(row: Row): void {
    const expected = this.#seq + 1;
    if (row.seq !== expected) this.#find(row.seq, 'verify.sequence', { expected });
    this.#seq = row.seq;
    this.rows += 1;
    const hash = sha256(row.entry);
    if (hash !== row.hash) this.#find(row.seq, 'verify.entry-hash');
    const entry = readEntry(row.entry);
    if (entry === undefined || entry.seq !== row.seq) {
      this.#find(row.seq, 'verify.entry-unreadable');
    } else {
      this.#link(entry);
      this.#body(entry, row);
      this.#remember(entry, row);
    }
    this.#hash = row.hash;
    this.seal = hash;
    this.#before = entry;
  }

  #link(entry: Entry): void {
    if (entry.previous !== this.#hash) this.#find(entry.seq, 'verify.previous');
    const before = this.#before;
    if (before === undefined) return;
    if (entry.change !== before.change && entry.change !== before.change + 1) {
      this.#find(entry.seq, 'verify.change-number');
    }
    if (entry.at < before.at) this.#find(entry.seq, 'verify.time-goes-back', { at: entry.at, before: before.at });
  }

  #body(entry: Entry, row: Row): void {
    if (entry.kind !== 'contact') {
      if (row.contactBody !== null) this.#find(entry.seq, 'verify.body-misplaced');
      if ((row.body === null ? null : sha256(row.body)) !== entry.body) this.#find(entry.seq, 'verify.body');
      return;
    }
    if (row.body !== null) this.#find(entry.seq, 'verify.body-misplaced');
    this.#contactBody(entry, row);
  }

  #contactBody(entry: Entry, { salt, contactBody }: Row): void {
    if (entry.body === null) {
      if (contactBody !== null) this.#find(entry.seq, 'verify.body-misplaced');
      return;
    }
    const erased = entry.recordId !== null && (this.#erased.get(entry.recordId) ?? 0) > entry.seq;
    if (salt === null || contactBody === null) {
      if (!erased) this.#find(entry.seq, 'verify.contact-body-missing');
    } else if (erased) {
      this.#find(entry.seq, 'verify.contact-body-left');
    } else if (commitment(salt, contactBody) !== entry.body) {
      this.#find(entry.seq, 'verify.contact-body');
    }
  }

  #remember(entry: Entry, row: Row): void {
    if (entry.kind === 'attachment') this.attached.push(entry.seq);
    else if (entry.recordId !== null) this.last.set(entry.recordId, entry);
    if (entry.action === 'create-register' || entry.action === 'change-settings') this.settingsSeq = entry.seq;
    if (entry.action === 'create-register' || entry.action === 'migrate') {
      this.format = formatIn(row.body) ?? this.format;
    }
  }
}

function formatIn(body: string | null): number | undefined {
  try {
    const { format } = JSON.parse(body ?? '{}') as { format?: unknown };
    return typeof format === 'number' ? format : undefined;
  } catch {
    return undefined;
  }
}

/** The newest tombstone of each erased contact. */
function erasures(connection: Connection): ReadonlyMap<string, number> {
  const sql = `SELECT seq, record_id AS id FROM history WHERE action = 'erase' AND kind = 'contact' ORDER BY seq`;
  return new Map(connection.all<{ seq: number; id: string }>(sql).map(({ seq, id }) => [id, seq]));
}

/** Reads the whole chain: each entry's own hash, its link to the one before, its body. */
export function verifyHistory(connection: Connection, findings: Finding[]): ReadHistory {
  const reader = new ChainReader(findings, erasures(connection));
  for (const row of connection.each<Row>(ROWS)) reader.read(row);
  const place = 'history';
  if (reader.rows === 0) findings.push({ place, statement: registerStatement('verify.empty-history', {}) });
  const found = Number(Object.values(connection.get<object>('PRAGMA user_version') ?? {})[0]);
  if (reader.rows > 0 && found !== reader.format) {
    findings.push({ place, statement: registerStatement('verify.format', { found, history: reader.format }) });
  }
  return reader;
}
