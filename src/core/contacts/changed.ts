import type { GroupEntity } from '../records/entity.ts';
import type { RecordKind } from '../records/fields.ts';
import { kindDescription } from '../records/kinds.ts';
import type { AnyRecord } from '../records/kinds.ts';
import { snapshotOf } from '../records/snapshot.ts';
import type { Snapshot, SnapshotLists } from '../records/snapshot.ts';

/** The register as it would be with one record in place of what it is: for asking what a change would do before it is made. */
export function withRecord(snapshot: Snapshot, kind: RecordKind, record: AnyRecord): Snapshot {
  const list = kindDescription(kind).list as keyof SnapshotLists;
  const records = snapshot[list] as readonly AnyRecord[];
  const known = records.some(({ id }) => id === record.id);
  const changed = known ? records.map((one) => (one.id === record.id ? record : one)) : [...records, record];
  return snapshotOf(snapshot.name, { ...snapshot, [list]: changed });
}

/** Whether a contact may be given to the entity, by what the register says of it. */
function takes({ mayTakeRoutedContacts }: GroupEntity): boolean {
  return mayTakeRoutedContacts === 'yes';
}

/**
 * The register as it would be if contacts went to these entities and no others. What is not known of one that is not among them stays so: it is put before a
 * person where it is nearer, now and then.
 */
export function withTakers(snapshot: Snapshot, ids: readonly string[]): Snapshot {
  const wanted = new Set(ids);
  const entities = snapshot.entities.map((entity): GroupEntity => {
    const now = wanted.has(entity.id);
    return now === takes(entity) ? entity : { ...entity, mayTakeRoutedContacts: now ? 'yes' : 'no' };
  });
  return snapshotOf(snapshot.name, { ...snapshot, entities });
}
