import type { Contact, KeptDecision } from '../records/contact.ts';
import type { RoutingDecision } from '../routing/decision.ts';
import type { Ground } from '../routing/ground.ts';

/** Kilometres with one decimal: more would say more than the measures know. */
function rounded(kilometres: number): number {
  return Math.round(kilometres * 10) / 10;
}

/** A decision as it is kept with a contact: with all that it rested on, so that it explains itself when the entities, the policy and the law are others. */
export function keptDecision(
  decision: RoutingDecision,
  { law }: Ground,
  overruled?: KeptDecision['overruled'],
): KeptDecision {
  const { on, policy, assigned, jointControllers, rule, area, measure, kilometres, candidates, sharing, flags } =
    decision;
  return {
    on,
    policy,
    assignedEntity: assigned,
    jointControllers: [...jointControllers],
    rule,
    area,
    ...(measure === null ? {} : { measure }),
    ...(kilometres === null ? {} : { kilometres: rounded(kilometres) }),
    candidates: candidates.map((one) => ({
      entity: one.entity,
      standing: one.standing,
      ...(one.kilometres === null ? {} : { kilometres: rounded(one.kilometres) }),
    })),
    sharing: sharing.kind,
    transfers: [...sharing.transfers],
    verdict: sharing.verdict,
    flags: flags.map(({ flag }) => flag),
    lawPack: law.pack.version,
    ...(overruled === undefined ? {} : { overruled }),
  };
}

/** Who looks after a contact by the decision that is kept with it: a person's own choice stands before the rule's. */
export function lookedAfterBy({ decision }: Pick<Contact, 'decision'>): string | undefined {
  return decision?.overruled?.entity ?? decision?.assignedEntity;
}
