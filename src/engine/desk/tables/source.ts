import type { Day } from '../../../core/days.ts';
import type { TransferAnswer } from '../../../core/law/answer.ts';
import type { Law } from '../../../core/law/law.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { referencesIn } from '../../../core/records/references.ts';
import type { Snapshot } from '../../../core/records/snapshot.ts';
import type { TableSource } from './table.ts';

/** What of the tables depends on the records alone, and so holds until the next change. */
export type RecordIndex = Pick<TableSource, 'uses' | 'sends' | 'receives' | 'roles'>;

function add(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** Counts who names whom, and in which roles parties stand. */
export function indexRecords(snapshot: Snapshot): RecordIndex {
  const uses = new Map<string, Map<RecordKind, number>>();
  for (const { kind, record } of snapshot.byId.values()) {
    for (const id of new Set(referencesIn(kind, record).map((reference) => reference.id))) {
      const counts = uses.get(id) ?? new Map<RecordKind, number>();
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      uses.set(id, counts);
    }
  }
  const sends = new Map<string, number>();
  const receives = new Map<string, number>();
  const roles = new Map<string, Set<string>>();
  const stands = (id: string, role: string) => roles.set(id, (roles.get(id) ?? new Set()).add(role));
  for (const transfer of snapshot.transfers) {
    stands(transfer.exporter, transfer.exporterRole);
    stands(transfer.importer, transfer.importerRole);
    if (transfer.status !== 'active') continue;
    add(sends, transfer.exporter);
    add(receives, transfer.importer);
  }
  for (const { party, role } of snapshot.activities.flatMap((activity) => activity.recipients)) {
    if (party !== undefined && role !== undefined) stands(party, role);
  }
  return { uses, sends, receives, roles };
}

/** What the tables of a day are made from. @param answers asked for, as `index` is, only when a cell looks at them */
export function tableSource(
  snapshot: Snapshot,
  law: Law,
  answers: () => readonly TransferAnswer[],
  index: () => RecordIndex,
  on: Day,
): TableSource {
  let byTransfer: ReadonlyMap<string, TransferAnswer> | undefined;
  return {
    snapshot,
    law,
    on,
    get answers() {
      byTransfer ??= new Map(answers().map((answer) => [answer.transfer, answer]));
      return byTransfer;
    },
    get uses() {
      return index().uses;
    },
    get sends() {
      return index().sends;
    },
    get receives() {
      return index().receives;
    },
    get roles() {
      return index().roles;
    },
  };
}
