import type { Day } from '../days.ts';
import type { TransferAnswer } from '../law/answer.ts';
import type { Law } from '../law/law.ts';
import type { ProcessingActivity } from '../records/activity.ts';
import type { Agreement } from '../records/agreement.ts';
import type { GroupEntity } from '../records/entity.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Transfer } from '../records/transfer.ts';

/** One activity in the record of one entity: what every cell of its row is made from. */
export interface Entry {
  readonly snapshot: Snapshot;
  readonly law: Law;
  readonly day: Day;
  readonly entity: GroupEntity;
  readonly activity: ProcessingActivity;
  /** The transfers that belong to the activity in the record of this entity. */
  readonly transfers: readonly Transfer[];
  /** What was answered about each transfer of the day, by its id. */
  readonly answers: ReadonlyMap<string, TransferAnswer>;
}

/** The number of a purpose as the cells print it: from 1, or 0 where there is only one. */
export function numberOf(activity: ProcessingActivity, index: number): number {
  return activity.purposes.length > 1 ? index + 1 : 0;
}

/** The agreement with that id, if it names one. */
export function agreementOf(snapshot: Snapshot, id: string | undefined): Agreement | undefined {
  const kept = id === undefined ? undefined : snapshot.byId.get(id);
  return kept?.kind === 'agreement' ? (kept.record as Agreement) : undefined;
}
