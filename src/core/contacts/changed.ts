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
