import type { Weighed } from './candidates.ts';
import type { Ground, Jurisdiction } from './ground.ts';
import { zoneWithOwnLaw } from './ground.ts';
import type { Distance } from './measures.ts';

/** What decided between entities of one country or one distance. */
export type ChosenBy = 'registered-with' | 'preference' | 'home-controller' | 'distance' | 'name';

/** The entity chosen, those that it was chosen among, and by what. */
export interface Choice {
  readonly chosen: Weighed;
  readonly others: readonly Weighed[];
  readonly by: ChosenBy;
}

/** Offices closer together than this, in kilometres, count as equally far. */
const SAME_DISTANCE = 0.001;

/** Which distance of an entity is asked for. */
export type Pick = (one: Weighed) => Distance | undefined;

/** By the policy's measure. */
export const byPolicy: Pick = ({ distance }) => distance;

/**
 * Chooses between entities of one country, or equally far: the one registered with, else the policy's order, else the home controller before others, else
 * the nearer, else by name.
 */
export function preferred(
  among: readonly [Weighed, ...Weighed[]],
  registeredWith: string | undefined,
  { policy }: Ground,
  pick: Pick,
): Choice {
  const choice = (chosen: Weighed, by: ChosenBy): Choice => ({
    chosen,
    others: among.filter((one) => one !== chosen),
    by,
  });
  const withId = (id: string | undefined): Weighed | undefined => among.find(({ entity }) => entity.id === id);

  const registered = withId(registeredWith);
  if (registered !== undefined) return choice(registered, 'registered-with');
  const listed = policy.preference.map(withId).find((one) => one !== undefined);
  if (listed !== undefined) return choice(listed, 'preference');
  const home = withId(policy.homeController);
  if (home !== undefined) return choice(home, 'home-controller');

  const kilometres = (one: Weighed): number => pick(one)?.kilometres ?? Infinity;
  const [first, second] = among.toSorted(
    (a, b) =>
      (Math.abs(kilometres(a) - kilometres(b)) > SAME_DISTANCE ? kilometres(a) - kilometres(b) : 0) ||
      a.entity.legalName.localeCompare(b.entity.legalName, 'en') ||
      (a.entity.id < b.entity.id ? -1 : 1),
  );
  const chosen = first ?? among[0];
  const nearer = second === undefined || kilometres(second) - kilometres(chosen) > SAME_DISTANCE;
  return choice(chosen, nearer ? 'distance' : 'name');
}

/**
 * The choice among entities established in that very jurisdiction; a zone with a law of its own is a jurisdiction of its own. Where no entity is in the zone,
 * one of its country serves, and `zoneDiffers` says so.
 */
export function established(
  eligible: readonly Weighed[],
  { code, zone }: Jurisdiction,
  registeredWith: string | undefined,
  ground: Ground,
): (Choice & { readonly zoneDiffers: boolean }) | undefined {
  const inCountry = eligible.filter(({ entity }) => entity.country === code);
  const own = zoneWithOwnLaw(ground.law, zone);
  const inZone = inCountry.filter(({ entity }) => zoneWithOwnLaw(ground.law, entity.zone) === own);
  const [first, ...rest] = inZone.length > 0 ? inZone : inCountry;
  if (first === undefined) return undefined;
  return { ...preferred([first, ...rest], registeredWith, ground, byPolicy), zoneDiffers: inZone.length === 0 };
}

/** The choice by nearness: the nearest entity, or one of its country, or one equally far. Entities without a distance are passed over. */
export function nearest(
  eligible: readonly Weighed[],
  registeredWith: string | undefined,
  ground: Ground,
  pick: Pick,
): Choice | undefined {
  const measured = eligible.filter((one) => pick(one) !== undefined);
  const kilometres = (one: Weighed): number => pick(one)?.kilometres ?? Infinity;
  const least = measured.reduce((smallest, one) => Math.min(smallest, kilometres(one)), Infinity);
  const first = measured.find((one) => kilometres(one) === least);
  if (first === undefined) return undefined;
  const rest = measured.filter(
    (one) => one !== first && (one.entity.country === first.entity.country || kilometres(one) - least <= SAME_DISTANCE),
  );
  return preferred([first, ...rest], registeredWith, ground, pick);
}
