import type { Day } from '../days.ts';
import type { Snapshot } from '../records/snapshot.ts';
import { canBeReliedOn } from './standing.ts';

/** The home controllers of the routing policies in force that day. */
export function homeControllers(snapshot: Snapshot, day: Day): readonly string[] {
  const inForce = snapshot.policies.filter((policy) => canBeReliedOn(policy, policy, day));
  return [...new Set(inForce.map((policy) => policy.homeController))];
}
