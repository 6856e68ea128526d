import type { Weighed } from './candidates.ts';
import { byPolicy, established, nearest, preferred } from './choice.ts';
import type { Choice } from './choice.ts';
import type { Flagged, RoutingRule } from './decision.ts';
import { nameOfPlace } from './ground.ts';
import type { Ground, Jurisdiction } from './ground.ts';
import { say } from './statements.ts';

/** The rule that decided, and the choice that it made. */
export interface Ruling {
  readonly rule: RoutingRule;
  readonly choice: Choice;
  readonly zoneDiffers: boolean;
  /** What the rules would have chosen, where a fixed assignment overrode them. */
  readonly otherwise: Weighed | undefined;
  readonly fixedReason: string | undefined;
  readonly flags: readonly Flagged[];
}

/** The choice by the rules alone: home area, own country, nearest, and the home controller where there is nobody else. */
function byRules(
  jurisdiction: Jurisdiction,
  isHome: boolean,
  all: readonly Weighed[],
  registeredWith: string | undefined,
  ground: Ground,
): Omit<Ruling, 'otherwise' | 'fixedReason'> | undefined {
  const home = all.find(({ entity }) => entity.id === ground.policy.homeController);
  if (home === undefined) return undefined;
  const alone: Choice = { chosen: home, others: [], by: 'home-controller' };
  if (isHome) return { rule: 'home-area', choice: alone, zoneDiffers: false, flags: [] };
  const eligible = all.filter((one) => one.eligible === 'yes');
  const own = established(eligible, jurisdiction, registeredWith, ground);
  if (own !== undefined) return { rule: 'own-country', choice: own, zoneDiffers: own.zoneDiffers, flags: [] };
  const near = nearest(eligible, registeredWith, ground, byPolicy);
  if (near !== undefined) return { rule: 'nearest', choice: near, zoneDiffers: false, flags: [] };
  const flag: Flagged = {
    flag: 'no-candidate',
    statement: say('routing.flag-no-candidate', { home: home.entity.legalName }),
    records: [home.entity.id],
  };
  return { rule: 'nearest', choice: alone, zoneDiffers: false, flags: [flag] };
}

/** The policy's fixed assignment for the place, the one for its zone before the one for the whole country. */
function fixedFor({ code, zone }: Jurisdiction, { policy }: Ground) {
  const ofCountry = policy.fixedAssignments.filter(({ country }) => country === code);
  return (
    ofCountry.find((one) => one.zone !== undefined && one.zone === zone) ??
    ofCountry.find((one) => one.zone === undefined)
  );
}

/** Which entity the rules and the policy's fixed assignments choose; undefined where the home controller is no entity of the register. */
export function ruling(
  jurisdiction: Jurisdiction,
  isHome: boolean,
  all: readonly Weighed[],
  registeredWith: string | undefined,
  ground: Ground,
): Ruling | undefined {
  const ruled = byRules(jurisdiction, isHome, all, registeredWith, ground);
  if (ruled === undefined) return undefined;
  const fixed = fixedFor(jurisdiction, ground);
  if (fixed === undefined) return { ...ruled, otherwise: undefined, fixedReason: undefined };
  const assigned = all.find(({ entity }) => entity.id === fixed.entity);
  if (assigned?.eligible !== 'yes') {
    const place = nameOfPlace(ground, jurisdiction);
    const statement = say('routing.flag-fixed-assignment-not-possible', {
      entity: assigned?.entity.legalName ?? fixed.entity,
      place,
    });
    const flag: Flagged = {
      flag: 'fixed-assignment-not-possible',
      statement,
      records: [ground.policy.id, fixed.entity],
    };
    return { ...ruled, flags: [...ruled.flags, flag], otherwise: undefined, fixedReason: undefined };
  }
  return {
    rule: 'fixed-assignment',
    choice: preferred([assigned], undefined, ground, byPolicy),
    zoneDiffers: false,
    otherwise: ruled.choice.chosen,
    fixedReason: fixed.reason,
    flags: [],
  };
}

/** The nearest entity of another country that could have taken the contact. */
export function runnerUpOf(chosen: Weighed, all: readonly Weighed[]): Weighed | undefined {
  const [first] = all
    .filter(
      (one) => one.eligible === 'yes' && one.distance !== undefined && one.entity.country !== chosen.entity.country,
    )
    .toSorted((a, b) => (a.distance?.kilometres ?? Infinity) - (b.distance?.kilometres ?? Infinity));
  return first;
}
