import { isWithin } from '../days.ts';
import type { Day } from '../days.ts';
import type { TransferAnswer } from '../law/answer.ts';
import type { Law } from '../law/law.ts';
import { legalPersonOf, placeName } from '../law/verdict/case.ts';
import type { GroupEntity } from '../records/entity.ts';
import type { RoutingPolicy } from '../records/policy.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Transfer } from '../records/transfer.ts';
import type { Statement } from '../statement.ts';
import type { Geography } from './measures.ts';
import { say } from './statements.ts';

/** What every decision of one register on one day rests on. */
export interface Ground {
  readonly policy: RoutingPolicy;
  readonly snapshot: Snapshot;
  readonly law: Law;
  readonly geography: Geography;
  readonly day: Day;
  /** The verdict about a transfer on a day: `judge`, handed in. */
  readonly verdictOf: (transfer: Transfer, day: Day) => TransferAnswer;
}

/** A place to be routed: a territory, and a zone of it where that is known. */
export interface Jurisdiction {
  readonly code: string;
  readonly zone?: string | undefined;
}

/** The one active routing policy that is valid on the day, or why there is none to go by. */
export function policyOn(
  snapshot: Snapshot,
  day: Day,
): { readonly ok: true; readonly policy: RoutingPolicy } | { readonly ok: false; readonly statement: Statement } {
  const valid = snapshot.policies.filter((policy) => policy.status === 'active' && isWithin(day, policy));
  const [policy] = valid;
  if (policy === undefined) return { ok: false, statement: say('routing.no-policy', { on: day }) };
  if (valid.length > 1) {
    return {
      ok: false,
      statement: say('routing.several-policies', { policies: valid.map(({ title }) => title), on: day }),
    };
  }
  return { ok: true, policy };
}

/** The entity with that id, if there is one. */
export function entityOf(snapshot: Snapshot, id: string | undefined): GroupEntity | undefined {
  if (id === undefined) return undefined;
  const kept = snapshot.byId.get(id);
  return kept?.kind === 'entity' ? (kept.record as GroupEntity) : undefined;
}

/** Whether the record of the entity is in force and the entity exists on that day. */
export function existsOn(entity: GroupEntity, day: Day): boolean {
  return entity.status === 'active' && isWithin(day, { validFrom: entity.existsFrom, validTo: entity.existsTo });
}

/** The legal person that the entity is, or is a branch of. */
export function personOf(snapshot: Snapshot, entity: GroupEntity): string {
  return legalPersonOf(snapshot, { kind: 'entity', record: entity });
}

/** The zone, where it has a data protection law of its own; a zone without one is not told apart from its country. */
export function zoneWithOwnLaw(law: Law, zone: string | undefined): string | undefined {
  return zone !== undefined && law.zone(zone)?.regime !== undefined ? zone : undefined;
}

/** The jurisdiction as people read it. */
export function nameOfPlace(ground: Ground, { code, zone }: Jurisdiction): string {
  if (zone !== undefined) return placeName(ground.law, code, zone);
  return ground.geography.gazetteer.byCode.get(code)?.name ?? ground.law.nameOf(code);
}
