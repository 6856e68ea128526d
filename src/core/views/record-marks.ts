import { referencesIn } from '../records/references.ts';
import type { KeptRecord, Snapshot } from '../records/snapshot.ts';

/** Notes and documents that stay in the register, by what they are marked. */
export interface Withheld {
  readonly internalNotes: number;
  readonly privilegedNotes: number;
  readonly internalDocuments: number;
  readonly privilegedDocuments: number;
}

/** Records behind a view that a reader has to take with care. */
export interface Marked {
  readonly toBeConfirmed: readonly string[];
  readonly illustrative: readonly string[];
}

/** The records with those ids and the records that they name: what a view of them rests on. */
function behind(snapshot: Snapshot, ids: readonly string[]): readonly KeptRecord[] {
  const found = new Map<string, KeptRecord>();
  for (const id of ids) {
    const kept = snapshot.byId.get(id);
    if (kept === undefined) continue;
    found.set(id, kept);
    for (const reference of referencesIn(kept.kind, kept.record)) {
      const named = snapshot.byId.get(reference.id);
      if (named !== undefined) found.set(reference.id, named);
    }
  }
  return [...found.values()];
}

interface Tally {
  internalNotes: number;
  privilegedNotes: number;
  internalDocuments: number;
  privilegedDocuments: number;
}

/** Notes have a text and documents a title; both say who may see them, wherever in the record they stand. */
function tally(value: unknown, into: Tally): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) tally(item, into);
    return;
  }
  if ('visibility' in value) {
    const isNote = 'text' in value;
    if (value.visibility === 'internal') into[isNote ? 'internalNotes' : 'internalDocuments'] += 1;
    if (value.visibility === 'privileged') into[isNote ? 'privilegedNotes' : 'privilegedDocuments'] += 1;
    return;
  }
  for (const inner of Object.values(value)) tally(inner, into);
}

/** How many notes and documents of the records behind a view are not open, and so stay out of it. */
export function withheldIn(snapshot: Snapshot, ids: readonly string[]): Withheld {
  const into: Tally = { internalNotes: 0, privilegedNotes: 0, internalDocuments: 0, privilegedDocuments: 0 };
  for (const { record } of behind(snapshot, ids)) tally(record, into);
  return into;
}

/** The records behind a view that rest on facts to be confirmed, and those that were invented for a sample. */
export function marksIn(snapshot: Snapshot, ids: readonly string[]): Marked {
  const records = behind(snapshot, ids).map(({ record }) => record);
  return {
    toBeConfirmed: records.filter((record) => record.toBeConfirmed.length > 0).map(({ id }) => id),
    illustrative: records.filter((record) => record.illustrative).map(({ id }) => id),
  };
}
