import type { Trace } from '../../core/records/contact-traces.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { RECORD_KINDS } from '../../core/records/fields.ts';
import { nameOfRecord } from '../../core/records/kinds.ts';
import type { ContactBody } from './chain.ts';
import type { Connection } from './connection.ts';
import { findKept } from './plan.ts';

class Traces {
  readonly found = new Map<string, Trace>();
  readonly #needles: readonly string[];
  readonly #bytes: readonly Buffer[];
  readonly #connection: Connection;

  constructor(connection: Connection, needles: readonly string[]) {
    this.#connection = connection;
    this.#needles = needles;
    this.#bytes = needles.map((needle) => Buffer.from(needle));
  }

  #speaks(text: string): boolean {
    const said = text.toLowerCase();
    return this.#needles.some((needle) => said.includes(needle));
  }

  #add(trace: Trace): void {
    const key = `${trace.place} ${trace.id}`;
    if (!this.found.has(key)) this.found.set(key, trace);
  }

  #nameOf(id: string): { readonly kind: RecordKind | null; readonly name: string } {
    const kept = findKept(this.#connection, id);
    return kept === undefined
      ? { kind: null, name: '' }
      : { kind: kept.kind, name: nameOfRecord(kept.kind, kept.record) };
  }

  records(): void {
    const now = new Set<string>();
    const sql = 'SELECT id, body FROM derived_records ORDER BY id';
    for (const { id, body } of this.#connection.each<{ id: string; body: string }>(sql)) {
      if (this.#speaks(body)) now.add(id);
    }
    for (const id of now) this.#add({ place: 'record', id, ...this.#nameOf(id) });
    const past = new Set<string>();
    const rows = `SELECT record_id AS id, entry, body FROM history WHERE kind <> 'contact' ORDER BY seq`;
    for (const { id, entry, body } of this.#connection.each<{ id: string | null; entry: string; body: string | null }>(
      rows,
    )) {
      if (id !== null && !now.has(id) && (this.#speaks(entry) || (body !== null && this.#speaks(body)))) past.add(id);
    }
    for (const id of past) this.#add({ place: 'past', id, ...this.#nameOf(id) });
  }

  contacts(): void {
    const bodies = new Map<string, 'reason' | 'contact'>();
    const sql =
      'SELECT history.record_id AS id, contact_bodies.body AS body FROM contact_bodies JOIN history USING (seq)';
    for (const { id, body } of this.#connection.each<{ id: string; body: string }>(sql)) {
      if (!this.#speaks(body)) continue;
      const { record } = JSON.parse(body) as ContactBody;
      bodies.set(id, record !== null && this.#speaks(JSON.stringify(record)) ? 'contact' : 'reason');
    }
    for (const [id, place] of bodies) this.#add({ place, id, ...this.#nameOf(id), kind: 'contact' });
  }

  reports(): void {
    const kept = `SELECT entry, body FROM history WHERE record_id IS NULL AND action = 'keep-report' ORDER BY seq`;
    let number = 0;
    for (const { entry, body } of this.#connection.each<{ entry: string; body: string }>(kept)) {
      number += 1;
      if (!this.#speaks(entry) && !this.#speaks(body)) continue;
      this.#add({ place: 'report', kind: null, id: String(number), name: String(number) });
    }
  }

  kept(): void {
    const documents = 'SELECT sha256 AS id, title, bytes FROM attachments ORDER BY sha256';
    for (const { id, title, bytes } of this.#connection.each<{ id: string; title: string; bytes: Uint8Array }>(
      documents,
    )) {
      const text = Buffer.from(bytes);
      const speaks =
        this.#speaks(title) ||
        this.#bytes.some((needle) => text.includes(needle)) ||
        this.#speaks(text.toString('utf8'));
      if (speaks) this.#add({ place: 'document', kind: null, id, name: title });
    }
    const forms = 'SELECT id, kind, body FROM unsaved_forms ORDER BY id';
    for (const { id, kind, body } of this.#connection.each<{ id: string; kind: string; body: string }>(forms)) {
      const known = RECORD_KINDS.find((one) => one === kind) ?? null;
      if (this.#speaks(body)) this.#add({ place: 'form', kind: known, id, name: '' });
    }
  }
}

/**
 * Everything in the register that holds one of the texts, each place once.
 * @param needles in small letters
 */
export function tracesIn(connection: Connection, needles: readonly string[]): readonly Trace[] {
  if (needles.length === 0) return [];
  const traces = new Traces(connection, needles);
  traces.records();
  traces.contacts();
  traces.reports();
  traces.kept();
  return [...traces.found.values()];
}
