import type { Day } from '../../days.ts';
import { partyOf } from '../../records/snapshot.ts';
import type { Party, Snapshot } from '../../records/snapshot.ts';
import type { ProcessingActivity } from '../../records/activity.ts';
import type { Transfer } from '../../records/transfer.ts';
import type { DataKind, Role } from '../../records/fields.ts';
import type { Statement } from '../../statement.ts';
import type { Basis, Reason, ToDo, VerdictFlag } from '../answer.ts';
import type { Law } from '../law.ts';
import type { Grade, Regime } from '../pack.ts';

/** One transfer before one regime on one day: what every step of the reasoning reads. */
export interface Case {
  readonly transfer: Transfer;
  readonly exporter: Party;
  readonly importer: Party;
  readonly regime: Regime;
  readonly day: Day;
  readonly snapshot: Snapshot;
  readonly law: Law;
}

/** A condition that keeps a route from standing: what was found, and what a person can do about it where something can be done on record. */
export interface Against {
  readonly state: 'not-known' | 'fails';
  readonly reason: Reason;
  readonly toDo: ToDo | undefined;
}

/** One way in which a transfer may be allowed, and how far it carries: a *no* fails it, a *not known* leaves it open. */
export interface Route {
  readonly state: 'stands' | 'not-known' | 'fails';
  readonly basis: Basis;
  readonly basisStatement: Statement;
  readonly reasons: readonly Reason[];
  /** Which of the reasons keep it from standing; none where it stands. */
  readonly against: readonly Against[];
  readonly toDo: readonly ToDo[];
  readonly flags: readonly VerdictFlag[];
}

/** The article of the regime that a step cites, as it stood that day. */
export function articleOf(of: Case, part: 'general' | 'approval' | 'safeguards' | 'assessment' | 'exceptions'): string {
  return of.law.articles(of.regime.id, of.day)?.[part] ?? of.regime.law;
}

/** One step of the reasoning. The rule is named by its message. */
export function reason(statement: Statement, citation: string, ...records: readonly string[]): Reason {
  return { rule: statement.id, statement, citation, records };
}

/** The legal person behind a party: a branch is the same person as the company that it belongs to. */
export function legalPersonOf(snapshot: Snapshot, party: Party): string {
  let current = party;
  const seen = new Set<string>();
  while (current.kind === 'entity' && current.record.branchOf !== undefined && !seen.has(current.record.id)) {
    seen.add(current.record.id);
    const head = partyOf(snapshot, current.record.branchOf);
    if (head === undefined) break;
    current = head;
  }
  return current.record.id;
}

/** A joint controller is a controller where clauses and modules ask for one. */
export function plainRole(role: Role): 'controller' | 'processor' {
  return role === 'processor' ? 'processor' : 'controller';
}

/** A place as people read it: the territory's name, with the zone's where there is one. */
export function placeName(law: Law, country: string | undefined, zone?: string): string {
  const territory = country === undefined ? '' : law.nameOf(country);
  if (zone === undefined) return territory;
  const name = law.zone(zone)?.name ?? zone;
  // A zone without a name of its own is called after the country, which need not be said twice.
  return territory !== '' && name.startsWith(territory) ? name : `${territory} (${name})`;
}

/** Whether the transfer holds data of one of these kinds; *not known* where a category says nothing of its kinds. */
export function holdsKind(transfer: Transfer, kinds: readonly DataKind[]): 'yes' | 'no' | 'not-known' {
  if (transfer.dataCategories.some((category) => category.kinds.some((kind) => kinds.includes(kind)))) return 'yes';
  const unclassified =
    transfer.dataCategories.length === 0 || transfer.dataCategories.some((category) => category.kinds.length === 0);
  return unclassified ? 'not-known' : 'no';
}

/** The transfer's data kinds among the given ones. */
export function kindsHeld(transfer: Transfer, kinds: readonly DataKind[]): DataKind[] {
  return kinds.filter((kind) => transfer.dataCategories.some((category) => category.kinds.includes(kind)));
}

/** Whether a fact of law, or one of the fields of it that an answer reads, rests on general knowledge. */
export function isUnconfirmed(
  fact: { readonly grade: Grade; readonly unconfirmedFields?: readonly string[] | undefined },
  ...fields: readonly string[]
): boolean {
  return fact.grade === 'unconfirmed' || (fact.unconfirmedFields ?? []).some((field) => fields.includes(field));
}

/** The worse of two states: one that fails beats one that is open, which beats one that stands. */
export function worse(a: Route['state'], b: Route['state']): Route['state'] {
  if (a === 'fails' || b === 'fails') return 'fails';
  return a === 'not-known' || b === 'not-known' ? 'not-known' : 'stands';
}

/**
 * Whether it is general knowledge only that the law of the country applies in the zone, or that of the zone itself: the law pack says so, or does not know
 * the zone at all.
 */
export function isUnconfirmedZone(law: Law, zone: string | undefined): boolean {
  return zone !== undefined && (law.zone(zone)?.grade ?? 'unconfirmed') === 'unconfirmed';
}

/**
 * Whether what a processor sends to a controller is a return to a controller for which it processes. The activities behind the transfer say which those
 * are; where they name none, the roles say so.
 */
export function isReturn({ transfer, importer, snapshot }: Case): boolean {
  const served = transfer.activities.flatMap((id) => {
    const kept = snapshot.byId.get(id);
    return kept?.kind === 'activity' ? (kept.record as ProcessingActivity).controllersServed : [];
  });
  const person = legalPersonOf(snapshot, importer);
  return (
    served.length === 0 ||
    served.some(({ party }) => {
      const controller = partyOf(snapshot, party);
      return controller !== undefined && legalPersonOf(snapshot, controller) === person;
    })
  );
}
