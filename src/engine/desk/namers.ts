import { RECORD_KINDS } from '../../core/records/fields.ts';
import { referencesIn } from '../../core/records/references.ts';
import type { KeptRecord, Snapshot } from '../../core/records/snapshot.ts';

const RANKS = new Map(RECORD_KINDS.map((kind, rank) => [kind, rank]));

/** In the order of the snapshot: kind by kind, and in each by id. */
function inOrder(one: KeptRecord, other: KeptRecord): number {
  const ranks = (RANKS.get(one.kind) ?? 0) - (RANKS.get(other.kind) ?? 0);
  if (ranks !== 0) return ranks;
  return one.record.id < other.record.id ? -1 : 1;
}

/** Which records name which: looked up at once however many there are. After a change only those are looked through again that are other versions now. */
export class Namers {
  #byId: Snapshot['byId'] = new Map();
  readonly #namers = new Map<string, Set<string>>();

  #forget({ kind, record }: KeptRecord): void {
    for (const { id } of referencesIn(kind, record)) this.#namers.get(id)?.delete(record.id);
  }

  #note({ kind, record }: KeptRecord): void {
    for (const { id } of referencesIn(kind, record)) {
      const namers = this.#namers.get(id) ?? new Set();
      this.#namers.set(id, namers.add(record.id));
    }
  }

  /** Takes over what is another version in the snapshot than in the one before. */
  follow({ byId }: Snapshot): void {
    const before = this.#byId;
    if (byId === before) return;
    let kept = 0;
    for (const [id, now] of byId) {
      const former = before.get(id);
      if (former !== undefined) kept += 1;
      if (former?.record === now.record) continue;
      if (former !== undefined) this.#forget(former);
      this.#note(now);
    }
    if (kept < before.size) for (const [id, former] of before) if (!byId.has(id)) this.#forget(former);
    this.#byId = byId;
  }

  /** The records of the snapshot that name the one with that id, itself left out, in the order of the snapshot. */
  of(id: string, snapshot: Snapshot): readonly KeptRecord[] {
    this.follow(snapshot);
    const namers = [...(this.#namers.get(id) ?? [])].filter((namer) => namer !== id);
    return namers.flatMap((namer) => snapshot.byId.get(namer) ?? []).toSorted(inOrder);
  }
}
