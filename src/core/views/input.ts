import type { TransferAnswer } from '../law/answer.ts';
import type { Law } from '../law/law.ts';
import type { Dates } from '../law/verdict/judge.ts';
import type { Snapshot } from '../records/snapshot.ts';

/** What every view is made from: the records, the law, and what was answered about each transfer for the same dates. */
export interface ViewInput {
  readonly snapshot: Snapshot;
  readonly law: Law;
  readonly answers: readonly TransferAnswer[];
  readonly dates: Dates;
}
