import { nameById } from '../records/snapshot.ts';
import type { Transfer } from '../records/transfer.ts';
import type { RoutingDecision } from '../routing/decision.ts';
import type { Ground } from '../routing/ground.ts';
import type { Statement } from '../statement.ts';
import { say } from './statements.ts';

function shortAnswer(decision: RoutingDecision, { snapshot, policy }: Ground): Statement {
  const { rule, jurisdiction, assigned, kilometres, measure } = decision;
  const place = jurisdiction.name;
  const entity = nameById(snapshot, assigned);
  if (rule === 'home-area') return say('people.letter-home-area', { place, home: entity });
  if (rule === 'own-country') return say('people.letter-own-country', { place, entity });
  if (rule === 'fixed-assignment' || kilometres === null) return say('people.letter-fixed', { place, entity });
  const far = { place, entity, kilometres, measure: measure ?? 'capital' };
  return assigned === policy.homeController
    ? say('people.letter-nearest-is-home', far)
    : say('people.letter-nearest', far);
}

/** The agreements by which the data are protected with the company that looks after the contact. */
function agreementsOf({ sharing }: RoutingDecision, { snapshot }: Ground): readonly string[] {
  const transfers = sharing.transfers.flatMap((id) => {
    const kept = snapshot.byId.get(id);
    return kept?.kind === 'transfer' ? [kept.record as Transfer] : [];
  });
  return [...new Set(transfers.flatMap(({ agreements }) => agreements))].map((id) => nameById(snapshot, id));
}

/**
 * A decision as the contact is told it, sentence by sentence, for a letter: the company and why, the next nearest, what is shared and who answers for it, and what protects it. Where they
 * may complain is said by `complaints` of the decision. The first sentence alone is the short answer.
 */
export function letterTo(decision: RoutingDecision, ground: Ground): readonly Statement[] {
  const { snapshot, policy } = ground;
  const { assigned, sharing, jointControllers, runnerUp, rule } = decision;
  const entity = nameById(snapshot, assigned);
  const home = nameById(snapshot, policy.homeController);
  const letter: Statement[] = [shortAnswer(decision, ground)];
  if (rule === 'nearest' && runnerUp !== null) {
    const next = { entity: nameById(snapshot, runnerUp.entity), kilometres: runnerUp.kilometres };
    letter.push(say('people.letter-next', next));
  }
  if (sharing.kind !== 'shared') return [...letter, say('people.letter-nothing-shared', { home })];
  if (sharing.state === 'held') return [...letter, say('people.letter-held', { entity })];
  const others = jointControllers
    .filter((id) => id !== assigned && id !== policy.homeController)
    .map((id) => nameById(snapshot, id));
  letter.push(say('people.letter-shared', { entity, home, others }));
  const agreements = agreementsOf(decision, ground);
  if (agreements.length > 0) letter.push(say('people.letter-safeguard', { entity, agreements }));
  return letter;
}
