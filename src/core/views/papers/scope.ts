import { legalPersonOf } from '../../law/verdict/case.ts';
import type { Law } from '../../law/law.ts';
import type { Day } from '../../days.ts';
import type { ProcessingActivity } from '../../records/activity.ts';
import type { Agreement, ServesAs } from '../../records/agreement.ts';
import type { TransferAssessment } from '../../records/assessment.ts';
import { partyOf } from '../../records/snapshot.ts';
import type { Party, Snapshot } from '../../records/snapshot.ts';
import type { Transfer } from '../../records/transfer.ts';
import { isInRecord, takesPlace } from '../article30-scope.ts';

/** The facts of one agreement on a day, from which its papers are filled. */
export interface PaperScope {
  readonly snapshot: Snapshot;
  readonly law: Law;
  readonly day: Day;
  readonly agreement: Agreement;
  /** The transfers under it that take place that day. */
  readonly transfers: readonly Transfer[];
  /** Their activities, drafts and those of other days left out. */
  readonly activities: readonly ProcessingActivity[];
  /** Their completed assessments. */
  readonly assessments: readonly TransferAssessment[];
  readonly exporters: readonly Party[];
  readonly importers: readonly Party[];
  /** Whom the agreement names, whether or not a transfer does. */
  readonly parties: readonly Party[];
  readonly drafts: { readonly transfers: number; readonly activities: number };
}

/** What a paper is asked for. */
export interface PaperAsked {
  readonly snapshot: Snapshot;
  readonly law: Law;
  readonly day: Day;
  readonly agreement: Agreement;
  /** Narrows the paper to one transfer under the agreement, by its id. */
  readonly transfer?: string | undefined;
}

function isUnder(transfer: Transfer, { id, schedule }: Agreement): boolean {
  return transfer.agreements.includes(id) || schedule.includes(transfer.id);
}

function partiesWith(snapshot: Snapshot, ids: readonly string[]): readonly Party[] {
  return [...new Set(ids)].flatMap((id) => partyOf(snapshot, id) ?? []);
}

function recordsOf<T>(snapshot: Snapshot, kind: string, ids: readonly string[]): readonly T[] {
  return [...new Set(ids)].flatMap((id) => {
    const kept = snapshot.byId.get(id);
    return kept?.kind === kind ? [kept.record as T] : [];
  });
}

/** Whom the agreement names and who has not left it. */
function namedIn({ parties }: Agreement, day: Day): readonly string[] {
  return parties.filter(({ left }) => left === undefined || left >= day).map(({ party }) => party);
}

/** Gathers what stands behind the papers of an agreement on a day. Drafts are counted and left out. */
export function scopeOf({ snapshot, law, day, agreement, transfer }: PaperAsked): PaperScope {
  const under = snapshot.transfers.filter(
    (one) => isUnder(one, agreement) && (transfer === undefined || one.id === transfer),
  );
  const transfers = under.filter((one) => takesPlace(one, day));
  const named = recordsOf<ProcessingActivity>(
    snapshot,
    'activity',
    transfers.flatMap(({ activities }) => activities),
  );
  const assessments = recordsOf<TransferAssessment>(
    snapshot,
    'assessment',
    transfers.flatMap((one) => one.assessments),
  ).filter(({ status, completedOn }) => status === 'active' && completedOn !== undefined && completedOn <= day);
  return {
    snapshot,
    law,
    day,
    agreement,
    transfers,
    activities: named.filter((activity) => isInRecord(activity, day)),
    assessments,
    exporters: partiesWith(
      snapshot,
      transfers.map(({ exporter }) => exporter),
    ),
    importers: partiesWith(
      snapshot,
      transfers.map(({ importer }) => importer),
    ),
    parties: partiesWith(snapshot, namedIn(agreement, day)),
    drafts: {
      transfers: under.filter(({ status }) => status === 'draft').length,
      activities: named.filter(({ status }) => status === 'draft').length,
    },
  };
}

/** How a party is bound by the agreement, itself or as a branch of whom it names; undefined where it is not a party. */
export function boundAs(
  { snapshot, agreement, day }: PaperScope,
  party: Party,
): Agreement['parties'][number] | undefined {
  const person = legalPersonOf(snapshot, party);
  return agreement.parties.find((bound) => {
    const named = partyOf(snapshot, bound.party);
    return (
      named !== undefined &&
      legalPersonOf(snapshot, named) === person &&
      (bound.left === undefined || bound.left >= day)
    );
  });
}

/** What the agreement says of itself as one of the things that it serves as. */
export function servingAs<K extends ServesAs['kind']>(agreement: Agreement, kind: K) {
  return agreement.servesAs.find((part): part is Extract<ServesAs, { kind: K }> => part.kind === kind);
}
