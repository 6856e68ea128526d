import { isWithin } from '../days.ts';
import type { Day } from '../days.ts';
import type { TransferAnswer } from '../law/answer.ts';
import type { Law } from '../law/law.ts';
import { judge } from '../law/verdict/judge.ts';
import type { ProcessingActivity } from '../records/activity.ts';
import type { GroupEntity } from '../records/entity.ts';
import { partyOf } from '../records/snapshot.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Transfer } from '../records/transfer.ts';
import type { ViewInput } from './input.ts';
import { placeOf } from './names.ts';

/** Whether an activity belongs to the record of that day: drafts never; what has ended, up to a last day that was recorded. */
export function isInRecord(activity: ProcessingActivity, day: Day): boolean {
  if (activity.status === 'draft' || (activity.status === 'ended' && activity.to === undefined)) return false;
  return isWithin(day, { validFrom: activity.from, validTo: activity.to });
}

/** Whether a transfer takes place on that day: drafts never; what has ended, up to a last day that was recorded. */
export function takesPlace(transfer: Transfer, day: Day): boolean {
  if (transfer.status === 'draft' || (transfer.status === 'ended' && transfer.to === undefined)) return false;
  return isWithin(day, { validFrom: transfer.from, validTo: transfer.to });
}

/** The answers about the transfers of that day. One that has ended since was nobody's to judge today, and is judged for the record. */
export function answersInRecord({ snapshot, law, dates, answers }: ViewInput): readonly TransferAnswer[] {
  const given = new Map(answers.map((answer) => [answer.transfer, answer]));
  return snapshot.transfers
    .filter((transfer) => takesPlace(transfer, dates.on))
    .map((transfer) => given.get(transfer.id) ?? judge(transfer, snapshot, law, dates));
}

/** The group entities in whose Article 30(1) record the activity stands: those that decide, alone or jointly. */
export function controllersOf(snapshot: Snapshot, activity: ProcessingActivity): readonly GroupEntity[] {
  const ids = [...activity.controllers, ...activity.jointControllers.map((joint) => joint.party)];
  return entitiesOf(snapshot, ids);
}

/** The group entities in whose Article 30(2) record the activity stands. */
export function processorsOf(snapshot: Snapshot, activity: ProcessingActivity): readonly GroupEntity[] {
  return entitiesOf(snapshot, activity.processors);
}

function entitiesOf(snapshot: Snapshot, ids: readonly string[]): readonly GroupEntity[] {
  return [...new Set(ids)].flatMap((id) => {
    const party = partyOf(snapshot, id);
    return party?.kind === 'entity' ? [party.record] : [];
  });
}

/**
 * The transfers that belong to the activity in the record of that entity: its own, and those that a processor makes for it. What another controller of the
 * same activity sends stands in that controller's record.
 */
export function transfersOf(transfers: readonly Transfer[], entity: GroupEntity, day: Day): readonly Transfer[] {
  return transfers.filter(
    (transfer) =>
      takesPlace(transfer, day) &&
      (transfer.exporter === entity.id ||
        transfer.exporter === entity.branchOf ||
        transfer.exporterRole === 'processor'),
  );
}

/** Transfers by the activity that they belong to. */
export function transfersByActivity(snapshot: Snapshot): ReadonlyMap<string, readonly Transfer[]> {
  const pairs = snapshot.transfers.flatMap((transfer) =>
    transfer.activities.map((activity) => ({ activity, transfer })),
  );
  return new Map(
    [...Map.groupBy(pairs, (pair) => pair.activity)].map(([id, list]) => [id, list.map((pair) => pair.transfer)]),
  );
}

interface Spot {
  readonly country: string | undefined;
  readonly zone: string | undefined;
}

function sameLaw(law: Law, one: Spot, other: Spot): boolean {
  const own = (spot: Spot) => (spot.zone === undefined ? undefined : law.zone(spot.zone)?.regime);
  return one.country === other.country && own(one) === own(other);
}

/** Whether a place is a third country to the entity: outside the law of the side (UK; EU and EEA) on which the entity stands, else another law's place. */
function isAbroad(law: Law, home: Spot, there: Spot, day: Day): boolean {
  if (there.country === undefined) return false;
  if (sameLaw(law, home, there)) return false;
  for (const side of ['uk', 'eu'] as const) {
    const isHome = home.country !== undefined && law.side(home.country, side, day)?.side === 'inside';
    if (isHome) return law.side(there.country, side, day)?.side !== 'inside';
  }
  return true;
}

/**
 * The third country or international organisation to which a transfer goes, seen from the entity; undefined where it goes to none. Data that are stored at
 * home and read by an importer abroad go to the importer's country.
 */
export function thirdCountryOf(
  snapshot: Snapshot,
  law: Law,
  entity: GroupEntity,
  transfer: Transfer,
  day: Day,
): string | undefined {
  const { organisation, country, zone } = transfer.destination;
  if (organisation !== undefined) return organisation;
  const home = { country: entity.country, zone: entity.zone };
  if (isAbroad(law, home, { country, zone }, day)) return placeOf(law, country, zone);
  const importer = partyOf(snapshot, transfer.importer)?.record;
  if (importer === undefined) return undefined;
  const reader = { country: importer.country, zone: importer.zone };
  return isAbroad(law, home, reader, day) ? placeOf(law, reader.country, reader.zone) : undefined;
}
