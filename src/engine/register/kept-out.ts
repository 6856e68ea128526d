import { createHmac } from 'node:crypto';
import type { Day } from '../../core/days.ts';
import { emailKey } from '../../core/records/contact-traces.ts';
import type { ContactBody, KeptOutHash } from './chain.ts';
import type { Connection } from './connection.ts';
import type { RegisterPorts } from './ports.ts';

const KEY_BYTES = 32;

/** The day, UTC, on which the contact with that id was erased last; nothing where it never was. */
export function erasedContact(connection: Connection, id: string): Day | undefined {
  const sql = `SELECT at FROM history WHERE record_id = ? AND action = 'erase' ORDER BY seq DESC LIMIT 1`;
  return connection.get<{ at: string }>(sql, id)?.at.slice(0, 10);
}

function hashOf(key: string, email: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(emailKey(email)).digest('hex');
}

interface Tombstone {
  readonly at: string;
  readonly body: string;
}

/** The e-mail addresses that are to be kept out, as far as a register still knows: their keyed hashes, with the day of each erasure. */
export class KeptOut {
  readonly #key: string | undefined;
  readonly #days = new Map<string, Day>();

  constructor(tombstones: Iterable<Tombstone>) {
    let key: string | undefined;
    for (const { at, body } of tombstones) {
      const { keptOut: address } = JSON.parse(body) as ContactBody;
      if (address === undefined) continue;
      ({ key } = address);
      this.#days.set(address.hash, at.slice(0, 10));
    }
    this.#key = key;
  }

  /** How many addresses are kept out. */
  get size(): number {
    return this.#days.size;
  }

  /** The day on which the person with that address was erased; nothing where nobody asked to be kept out. */
  erasedOn(email: string): Day | undefined {
    return this.#key === undefined ? undefined : this.#days.get(hashOf(this.#key, email));
  }

  /** The keyed hash of an address, under the register's key: the one in use, the one just made, or a new one. */
  hash(email: string, ports: Pick<RegisterPorts, 'random'>, made?: string): KeptOutHash {
    const key = this.#key ?? made ?? Buffer.from(ports.random(KEY_BYTES)).toString('hex');
    return { key, hash: hashOf(key, email) };
  }
}

const kept = new WeakMap<Connection, { readonly seq: number; readonly keptOut: KeptOut }>();

/** Whether anybody was erased after a row of the history: only that changes who is kept out. */
function erasedSince(connection: Connection, seq: number): boolean {
  return connection.get(`SELECT 1 FROM history WHERE seq > ? AND action = 'erase' LIMIT 1`, seq) !== undefined;
}

/** The addresses that the register keeps out now. Read once for each state of the file, so that a list may ask row by row. */
export function keptOut(connection: Connection): KeptOut {
  const seq = connection.get<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM history')?.seq ?? 0;
  const known = kept.get(connection);
  if (known !== undefined && (known.seq === seq || !erasedSince(connection, known.seq))) {
    kept.set(connection, { seq, keptOut: known.keptOut });
    return known.keptOut;
  }
  const sql = `
    SELECT history.at AS at, contact_bodies.body AS body FROM history JOIN contact_bodies USING (seq)
    WHERE history.action = 'erase' ORDER BY history.seq`;
  const read = new KeptOut(connection.all<Tombstone>(sql));
  kept.set(connection, { seq, keptOut: read });
  return read;
}
