import type { RecordKind } from '../../../core/records/fields.ts';
import type { SnapshotLists } from '../../../core/records/snapshot.ts';
import { kindDescription } from '../../../core/records/kinds.ts';
import type { AnyRecord } from '../../../core/records/kinds.ts';
import type { Row } from '../../../contract/common.ts';
import { lawEntryTable } from './law-entries.ts';
import { activityTable, contactTable, transferTable } from './flows.ts';
import {
  acceptedRiskTable,
  agreementTable,
  assessmentTable,
  noticeTable,
  policyTable,
  postponementTable,
} from './papers.ts';
import { matterTable } from './matters.ts';
import { entityTable, thirdPartyTable } from './parties.ts';
import { rowOf } from './table.ts';
import type { TableOf, TableSource } from './table.ts';

/** The table of every kind of record. */
export const TABLES: { readonly [K in RecordKind]: TableOf<K> } = {
  entity: entityTable,
  'third-party': thirdPartyTable,
  agreement: agreementTable,
  activity: activityTable,
  transfer: transferTable,
  assessment: assessmentTable,
  contact: contactTable,
  notice: noticeTable,
  policy: policyTable,
  matter: matterTable,
  'accepted-risk': acceptedRiskTable,
  postponement: postponementTable,
  'law-entry': lawEntryTable,
};

/** The table of a kind, for code that treats all kinds alike. */
export function tableOf(kind: RecordKind): TableOf {
  return TABLES[kind] as unknown as TableOf;
}

/** How the rows of a kind are ordered as long as nobody chose an order. */
export function rankOf(kind: Exclude<RecordKind, 'contact'>, source: TableSource): (row: Row) => number {
  const { rank } = tableOf(kind);
  if (rank === undefined) return () => 0;
  const records = source.snapshot[kindDescription(kind).list as keyof SnapshotLists] as readonly AnyRecord[];
  const ranks = new Map(records.map((record) => [record.id, rank(record, source)]));
  return ({ id }) => ranks.get(id) ?? 0;
}

/** All rows of a kind but contacts, which come in windows of their own. */
export function allRows(kind: Exclude<RecordKind, 'contact'>, source: TableSource): Row[] {
  const records = source.snapshot[kindDescription(kind).list as keyof SnapshotLists] as readonly AnyRecord[];
  const table = tableOf(kind);
  return records.map((record) => rowOf(table, record, source));
}
