import type { Link } from '../../contract/common.ts';
import type { Day } from '../../core/days.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { nameOfRecord } from '../../core/records/kinds.ts';
import { referencesIn } from '../../core/records/references.ts';
import type { KeptRecord } from '../../core/records/snapshot.ts';
import type { Session } from './session.ts';

/** Names by id, with the kind of each record. */
export type Names = Record<string, { kind: RecordKind; name: string }>;

/** Names of the given records, those that there are. */
export function namesOf(session: Session, ids: Iterable<string>, asRecorded?: Day): Names {
  const { snapshot } = session.moment(asRecorded);
  const names: Names = {};
  for (const id of ids) {
    const kept = snapshot.byId.get(id);
    if (kept !== undefined) names[id] = { kind: kept.kind, name: nameOfRecord(kept.kind, kept.record) };
  }
  return names;
}

/** Names of the records that a record names. */
export function namesIn(session: Session, { kind, record }: KeptRecord, asRecorded?: Day): Names {
  return namesOf(
    session,
    referencesIn(kind, record).map(({ id }) => id),
    asRecorded,
  );
}

/** Where else the record is named: the record that names it and the field, contacts left out. */
export function namedBy(session: Session, id: string, asRecorded?: Day): Link[] {
  const { snapshot } = session.moment(asRecorded);
  const links: Link[] = [];
  for (const { kind, record } of snapshot.byId.values()) {
    if (record.id === id) continue;
    const reference = referencesIn(kind, record).find((one) => one.id === id);
    if (reference === undefined) continue;
    links.push({ id: record.id, kind, name: nameOfRecord(kind, record), field: reference.field });
  }
  return links;
}
