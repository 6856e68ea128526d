import type { AcceptedRisk } from './accepted-risk.ts';
import type { ProcessingActivity } from './activity.ts';
import type { Agreement } from './agreement.ts';
import type { TransferAssessment } from './assessment.ts';
import type { GroupEntity } from './entity.ts';
import { RECORD_KINDS } from './fields.ts';
import type { RecordKind } from './fields.ts';
import { kindDescription } from './kinds.ts';
import type { AnyRecord } from './kinds.ts';
import type { LawEntry } from './law-entry.ts';
import type { Matter } from './matter.ts';
import type { Notice } from './notice.ts';
import type { RoutingPolicy } from './policy.ts';
import type { Postponement } from './postponement.ts';
import type { ThirdParty } from './third-party.ts';
import type { Transfer } from './transfer.ts';

/** The records of a register at one moment, contacts apart: there may be many of them, and no rule over the whole needs them. */
export interface SnapshotLists {
  readonly entities: readonly GroupEntity[];
  readonly thirdParties: readonly ThirdParty[];
  readonly agreements: readonly Agreement[];
  readonly activities: readonly ProcessingActivity[];
  readonly transfers: readonly Transfer[];
  readonly assessments: readonly TransferAssessment[];
  readonly notices: readonly Notice[];
  readonly policies: readonly RoutingPolicy[];
  readonly matters: readonly Matter[];
  readonly acceptedRisks: readonly AcceptedRisk[];
  readonly lawEntries: readonly LawEntry[];
  readonly postponements: readonly Postponement[];
}

/** Who can export, import, or be party to an agreement. */
export type Party =
  | { readonly kind: 'entity'; readonly record: GroupEntity }
  | { readonly kind: 'third-party'; readonly record: ThirdParty };

/** A record with its kind. */
export interface KeptRecord {
  readonly kind: RecordKind;
  readonly record: AnyRecord;
}

/** What every rule reads: the lists, and the same records by id. */
export interface Snapshot extends SnapshotLists {
  /** The register's name. */
  readonly name: string;
  readonly byId: ReadonlyMap<string, KeptRecord>;
}

const NO_RECORDS: SnapshotLists = {
  entities: [],
  thirdParties: [],
  agreements: [],
  activities: [],
  transfers: [],
  assessments: [],
  notices: [],
  policies: [],
  matters: [],
  acceptedRisks: [],
  lawEntries: [],
  postponements: [],
};

/** A snapshot over the given lists; lists left out are empty. */
export function snapshotOf(name: string, lists: Partial<SnapshotLists>): Snapshot {
  const whole: SnapshotLists = { ...NO_RECORDS, ...lists };
  const byId = new Map<string, KeptRecord>();
  for (const kind of RECORD_KINDS) {
    const list = whole[kindDescription(kind).list as keyof SnapshotLists] as readonly AnyRecord[] | undefined;
    for (const record of list ?? []) byId.set(record.id, { kind, record });
  }
  return { name, ...whole, byId };
}

/** The snapshot with other versions of some of the records that it has. A list in which none of them stands is the same list. */
export function withVersions(snapshot: Snapshot, name: string, versions: readonly KeptRecord[]): Snapshot {
  const lists: Partial<Record<keyof SnapshotLists, AnyRecord[]>> = {};
  const byId = new Map(snapshot.byId);
  for (const { kind, record } of versions) {
    const list = kindDescription(kind).list as keyof SnapshotLists;
    const records = lists[list] ?? [...snapshot[list]];
    lists[list] = records;
    records[records.findIndex(({ id }) => id === record.id)] = record;
    byId.set(record.id, { kind, record });
  }
  return { ...snapshot, ...(lists as Partial<SnapshotLists>), name, byId };
}

/** The entity or third party with that id, if there is one. */
export function partyOf(snapshot: Snapshot, id: string): Party | undefined {
  const kept = snapshot.byId.get(id);
  return kept !== undefined && (kept.kind === 'entity' || kept.kind === 'third-party') ? (kept as Party) : undefined;
}

/** The name of whatever record has that id; the id itself where none has, which a reader will notice. */
export function nameById(snapshot: Snapshot, id: string): string {
  const kept = snapshot.byId.get(id);
  return kept === undefined ? id : kindDescription(kept.kind).nameOf(kept.record);
}
