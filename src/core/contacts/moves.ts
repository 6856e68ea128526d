import type { Contact, KeptDecision } from '../records/contact.ts';
import { nameOfRecord } from '../records/kinds.ts';
import { entityOf, existsOn, personOf } from '../routing/ground.ts';
import type { Ground } from '../routing/ground.ts';
import { route } from '../routing/route.ts';
import type { RoutingAnswer } from '../routing/decision.ts';
import type { Statement } from '../statement.ts';
import { keptDecision, lookedAfterBy } from './kept-decision.ts';

/** Who looks after a contact, and who answers for it together. */
export interface Standing {
  readonly entity: string | null;
  readonly jointControllers: readonly string[];
}

/**
 * What another decision would make of a contact. `moves`: another company looks after it; `joint`: the same, with other joint controllers; `first`: nothing was decided before; `stays`: nothing of that
 * differs; `undecided`: no decision can be taken.
 */
export type MoveKind = 'moves' | 'joint' | 'first' | 'stays' | 'undecided';

/** One contact, as it is and as it would be. */
export interface Move {
  readonly contact: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly kind: MoveKind;
  readonly from: Standing;
  readonly to: Standing;
  /** A person's own choice, which stands also after another decision as long as the company that was chosen may take contacts. */
  readonly overruled: boolean;
  /** Why no decision can be taken. */
  readonly refused: Statement | null;
  /** What would be kept with the contact. */
  readonly decision: KeptDecision | undefined;
}

/** Takes decisions for many contacts: one for each jurisdiction and entity registered with, since nothing else of a contact decides. */
export function decider(ground: Ground): (contact: Contact) => RoutingAnswer {
  const known = new Map<string, RoutingAnswer>();
  return ({ jurisdiction, zone, registeredWith }) => {
    const key = `${jurisdiction} ${zone ?? ''} ${registeredWith ?? ''}`;
    const found = known.get(key) ?? route({ jurisdiction, zone, registeredWith }, ground);
    known.set(key, found);
    return found;
  };
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** A person's choice stands while the company that was chosen exists and may take contacts. */
function standingChoice({ decision }: Contact, ground: Ground): KeptDecision['overruled'] {
  const chosen = entityOf(ground.snapshot, decision?.overruled?.entity);
  if (chosen === undefined || !existsOn(chosen, ground.day)) return undefined;
  const takes = chosen.mayTakeRoutedContacts === 'yes' || chosen.id === ground.policy.homeController;
  return takes ? decision?.overruled : undefined;
}

/** Where a person chose another company, it stands among the joint controllers in place of the one that the rules found. */
function controllersWith(choice: string, decided: KeptDecision, { policy, snapshot }: Ground): readonly string[] {
  const home = policy.homeController;
  const others = decided.jointControllers.filter((id) => id !== decided.assignedEntity && id !== home && id !== choice);
  const person = (id: string): string => {
    const entity = entityOf(snapshot, id);
    return entity === undefined ? id : personOf(snapshot, entity);
  };
  const all = [choice, ...(person(choice) === person(home) ? [] : [home]), ...others];
  return all.length > 1 ? all : [];
}

function kindOf(before: Standing, after: Standing): MoveKind {
  if (before.entity === null) return 'first';
  if (before.entity !== after.entity) return 'moves';
  return sameIds(before.jointControllers, after.jointControllers) ? 'stays' : 'joint';
}

/** What a decision by the ground makes of a contact. @param before how it stands now; by the decision that is kept with it where nothing is said */
function moveOf(contact: Contact, answer: RoutingAnswer, ground: Ground, before: Standing): Move {
  const head = {
    contact: contact.id,
    name: nameOfRecord('contact', contact),
    jurisdiction: contact.jurisdiction,
    from: before,
  };
  if (!answer.ok) {
    const to = { entity: null, jointControllers: [] };
    return { ...head, kind: 'undecided', to, overruled: false, refused: answer.statement, decision: undefined };
  }
  const choice = standingChoice(contact, ground);
  const decided = keptDecision(answer.decision, ground, choice);
  const decision =
    choice === undefined
      ? decided
      : { ...decided, jointControllers: [...controllersWith(choice.entity, decided, ground)] };
  const to = { entity: choice?.entity ?? decision.assignedEntity, jointControllers: decision.jointControllers };
  const kind = kindOf(before, to);
  return { ...head, kind, to, overruled: choice !== undefined, refused: null, decision };
}

/** Decides the contacts anew by the ground, and says of each what differs from the decision that is kept with it. Ended contacts are passed over. */
export function* movesOf(contacts: Iterable<Contact>, ground: Ground): Generator<Move> {
  const decide = decider(ground);
  for (const contact of contacts) {
    if (contact.status === 'ended') continue;
    const { decision } = contact;
    const from = { entity: lookedAfterBy(contact) ?? null, jointControllers: decision?.jointControllers ?? [] };
    yield moveOf(contact, decide(contact), ground, from);
  }
}

/** Says of each contact what a change would make of it, before it is made: by the ground as it is, and as it would be. */
export function* movesBetween(contacts: Iterable<Contact>, now: Ground, then: Ground): Generator<Move> {
  const decideNow = decider(now);
  const decideThen = decider(then);
  for (const contact of contacts) {
    if (contact.status === 'ended') continue;
    const nothing: Standing = { entity: null, jointControllers: [] };
    const before = moveOf(contact, decideNow(contact), now, nothing).to;
    yield moveOf(contact, decideThen(contact), then, before);
  }
}
