import { referencesIn } from '../../records/references.ts';
import type { RecordKind } from '../../records/fields.ts';
import type { KeptRecord, Snapshot } from '../../records/snapshot.ts';

/** What is not in a pack: a part of a record that is in it, or a record. */
export type WithheldWhat = 'note' | 'document' | 'record';

/**
 * Why it is not: marked as internal or as privileged; a draft, which says nothing officially yet; of other days than the one asked for; an assessment on which nothing rests
 * on that day; an open document that was not chosen, or that the register only names.
 */
export type WithheldWhy =
  'internal' | 'privileged' | 'draft' | 'other-day' | 'not-relied-on' | 'not-chosen' | 'elsewhere';

/** A line of the list of what is withheld, with how many there are. */
export interface WithheldLine {
  readonly what: WithheldWhat;
  readonly why: WithheldWhy;
  /** The kind of the record, or of the record that it is a part of. */
  readonly kind: RecordKind;
  readonly count: number;
}

/** A document that a record names, wherever in the record it stands. */
export interface NamedDocument {
  readonly title: string;
  readonly dated: string | undefined;
  readonly sha256: string | undefined;
  readonly visibility: string;
  readonly kind: RecordKind;
}

interface Parts {
  readonly notes: ReadonlyArray<{ readonly visibility: string; readonly kind: RecordKind }>;
  readonly documents: readonly NamedDocument[];
}

type Shown = Readonly<Record<string, unknown>>;

/** Notes have a text and documents a title; both say who may see them, wherever in the record they stand. */
function partsIn(value: unknown, kind: RecordKind, notes: Array<Parts['notes'][number]>, documents: NamedDocument[]) {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) partsIn(item, kind, notes, documents);
    return;
  }
  const { visibility, text, title, dated, sha256 } = value as Shown;
  if (typeof visibility !== 'string') {
    for (const inner of Object.values(value)) partsIn(inner, kind, notes, documents);
  } else if (typeof text === 'string') {
    notes.push({ visibility, kind });
  } else {
    documents.push({
      title: String(title),
      dated: typeof dated === 'string' ? dated : undefined,
      sha256: typeof sha256 === 'string' ? sha256 : undefined,
      visibility,
      kind,
    });
  }
}

/** The notes and documents of records. */
export function partsOf(records: Iterable<KeptRecord>): Parts {
  const notes: Array<Parts['notes'][number]> = [];
  const documents: NamedDocument[] = [];
  for (const { kind, record } of records) partsIn(record, kind, notes, documents);
  return { notes, documents };
}

/** The records with those ids and the records that they name: what a pack of them rests on. A draft is withheld as a whole, and its parts with it. */
export function recordsBehind({ byId }: Snapshot, ids: Iterable<string>): readonly KeptRecord[] {
  const found = new Map<string, KeptRecord>();
  for (const id of ids) {
    const kept = byId.get(id);
    if (kept === undefined) continue;
    found.set(id, kept);
    for (const reference of referencesIn(kept.kind, kept.record)) {
      const named = byId.get(reference.id);
      if (named !== undefined) found.set(reference.id, named);
    }
  }
  return [...found.values()].filter(({ record }) => record.status !== 'draft');
}

/** Lines of the list, those that say the same counted together. */
export function counted(lines: ReadonlyArray<Omit<WithheldLine, 'count'>>): readonly WithheldLine[] {
  const groups = Map.groupBy(lines, ({ what, why, kind }) => `${why} ${what} ${kind}`);
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, [first, ...more]]) => (first === undefined ? [] : [{ ...first, count: more.length + 1 }]));
}
