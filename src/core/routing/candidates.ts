import type { GroupEntity } from '../records/entity.ts';
import type { Statement } from '../statement.ts';
import type { Ground } from './ground.ts';
import { measureTo } from './measures.ts';
import type { Distance, Measure } from './measures.ts';
import type { Position } from './gazetteer.ts';
import { say } from './statements.ts';

/** An entity before the choice: whether it may take the contact, and how far it is. */
export interface Weighed {
  readonly entity: GroupEntity;
  /** `not-known` where the register does not say whether it may take contacts; such an entity is out, and named where it is nearer. */
  readonly eligible: 'yes' | 'no' | 'not-known';
  /** Why it is out; undefined where it is in. */
  readonly why: Statement | undefined;
  readonly distance: Distance | undefined;
  /** By the other of the two measures; undefined where the two are one. */
  readonly otherDistance: Distance | undefined;
}

/** The registered office, where its coordinates are known. */
function officeOf({ registeredOffice }: GroupEntity): Position | undefined {
  const { latitude, longitude } = registeredOffice ?? {};
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** The activity in which the entity acts as processor, where it acts as controller in none. */
function processorOnlyIn(entity: GroupEntity, { snapshot }: Ground): string | undefined {
  const active = snapshot.activities.filter((activity) => activity.status === 'active');
  const decides = active.some(
    ({ controllers, jointControllers }) =>
      controllers.includes(entity.id) || jointControllers.some(({ party }) => party === entity.id),
  );
  return decides ? undefined : active.find(({ processors }) => processors.includes(entity.id))?.title;
}

/** Why the entity cannot take the contact, whatever its distance. */
function whyOut(entity: GroupEntity, ground: Ground): { eligible: Weighed['eligible']; why: Statement | undefined } {
  const { day, policy } = ground;
  if (entity.status !== 'active') {
    return { eligible: 'no', why: say('routing.candidate-not-in-force', { status: entity.status }) };
  }
  if (entity.existsFrom !== undefined && day < entity.existsFrom) {
    return { eligible: 'no', why: say('routing.candidate-not-yet', { from: entity.existsFrom }) };
  }
  if (entity.existsTo !== undefined && entity.existsTo < day) {
    return { eligible: 'no', why: say('routing.candidate-no-longer', { to: entity.existsTo }) };
  }
  if (entity.mayTakeRoutedContacts === 'no') return { eligible: 'no', why: say('routing.candidate-may-not-take', {}) };
  const processing = processorOnlyIn(entity, ground);
  if (processing !== undefined) {
    return { eligible: 'no', why: say('routing.candidate-processor', { activity: processing }) };
  }
  // The policy itself has the home controller keep contacts.
  if (entity.mayTakeRoutedContacts === 'not-known' && entity.id !== policy.homeController) {
    return { eligible: 'not-known', why: say('routing.candidate-not-known', {}) };
  }
  return { eligible: 'yes', why: undefined };
}

const OTHER: Readonly<Record<Measure, Measure>> = { capital: 'nearest-point', 'nearest-point': 'capital' };

const weighedBefore = new WeakMap<Ground, Map<string, readonly Weighed[]>>();

/** All entities of the group, each with its distance to the jurisdiction by the policy's measure and by the other one. Reckoned once for each ground. */
export function weighed(code: string, ground: Ground): readonly Weighed[] {
  const before = weighedBefore.get(ground) ?? new Map<string, readonly Weighed[]>();
  weighedBefore.set(ground, before);
  const found = before.get(code) ?? weigh(code, ground);
  before.set(code, found);
  return found;
}

function weigh(code: string, ground: Ground): readonly Weighed[] {
  const { snapshot, policy, geography } = ground;
  return snapshot.entities.map((entity): Weighed => {
    const office = officeOf(entity);
    const distance = office === undefined ? undefined : measureTo(office, code, policy.measure, geography);
    const other = office === undefined ? undefined : measureTo(office, code, OTHER[policy.measure], geography);
    return {
      entity,
      ...whyOut(entity, ground),
      distance,
      otherDistance: other?.measure === distance?.measure ? undefined : other,
    };
  });
}
