import { MOST_IN_FILTER } from '../../contract/common.ts';
import type { Link } from '../../contract/common.ts';
import type { Reply } from '../../contract/contract.ts';
import type { FieldChange } from '../../contract/reports.ts';
import type { Day } from '../../core/days.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { nameOfRecord } from '../../core/records/kinds.ts';
import { referencesIn } from '../../core/records/references.ts';
import type { KeptRecord } from '../../core/records/snapshot.ts';
import type { Session } from './session.ts';

/** 'parties[2].party' → 'parties.party': the field, whichever of a list it stands in. */
function withoutPlaces(field: string): string {
  return field.replaceAll(/\[\d+\]/gu, '');
}

/** Names by id, with the kind of each record. */
export type Names = Record<string, { kind: RecordKind; name: string }>;

/** Names of the given records, those that there are. */
export function namesOf(session: Session, ids: Iterable<string>, asRecorded?: Day): Names {
  const { snapshot } = session.moment(asRecorded);
  const names: Names = {};
  for (const id of ids) {
    const kept = snapshot.byId.get(id);
    // Contacts lie apart from the snapshot: each that is named is looked up.
    const found = kept ?? session.register.record(id, asRecorded);
    if (found !== undefined) names[id] = { kind: found.kind, name: nameOfRecord(found.kind, found.record) };
  }
  return names;
}

/** Names of the records that a record names, and of the one that it was copied from, which it does not need. */
export function namesIn(session: Session, { kind, record }: KeptRecord, asRecorded?: Day): Names {
  const { copiedFrom } = record;
  const named = referencesIn(kind, record).map(({ id }) => id);
  return namesOf(session, copiedFrom === undefined ? named : [...named, copiedFrom], asRecorded);
}

/**
 * Where else the record is named: the record that names it and the field, contacts left out. An entity may be named by every transfer of a large register: of each kind and
 * field the first are given, and how many more there are.
 */
export function namedBy(
  session: Session,
  id: string,
  asRecorded?: Day,
): Pick<Reply<'records.get'>, 'namedBy' | 'namedByMore'> {
  const links: Link[] = [];
  const found = new Map<string, { readonly kind: RecordKind; readonly field: string; count: number }>();
  for (const { kind, record } of session.namersOf(id, asRecorded)) {
    const reference = referencesIn(kind, record).find((one) => one.id === id);
    if (reference === undefined) continue;
    const field = withoutPlaces(reference.field);
    const known = found.get(`${kind} ${field}`) ?? { kind, field, count: 0 };
    found.set(`${kind} ${field}`, known);
    known.count += 1;
    if (known.count > MOST_IN_FILTER) continue;
    links.push({ id: record.id, kind, name: nameOfRecord(kind, record), field: reference.field });
  }
  const more = [...found.values()].flatMap(({ count, ...of }) =>
    count > MOST_IN_FILTER ? [{ ...of, count: count - MOST_IN_FILTER }] : [],
  );
  return more.length === 0 ? { namedBy: links } : { namedBy: links, namedByMore: more };
}

/** A UUID, wherever it stands in a value. */
const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** The records that the values name. */
export function idsIn(fields: readonly FieldChange[]): Set<string> {
  return new Set(fields.flatMap(({ before, after }) => `${before ?? ''} ${after ?? ''}`.match(ID) ?? []));
}
