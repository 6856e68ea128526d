import type { RoutingAnswer, RoutingDecision } from '../../core/routing/decision.ts';
import { nameById } from '../../core/records/snapshot.ts';
import type { Snapshot } from '../../core/records/snapshot.ts';
import { sentence } from '../../words/catalogue.ts';
import type { AnswerHead, DecisionAnswer } from '../shapes.ts';
import { reasonJson } from './transfers.ts';

type DecisionShape = NonNullable<DecisionAnswer['decision']>;

function decisionJson(decision: RoutingDecision, snapshot: Snapshot): DecisionShape {
  const named = (id: string): { id: string; legalName: string } => ({ id, legalName: nameById(snapshot, id) });
  const { jurisdiction, runnerUp, sharing, marketing } = decision;
  return {
    jurisdiction: { iso: jurisdiction.code, name: jurisdiction.name, zone: jurisdiction.zone ?? null },
    area: decision.area,
    policy: decision.policy,
    rule: decision.rule,
    assignedEntity: named(decision.assigned),
    jointControllers: decision.jointControllers.map((id) => named(id)),
    measure: decision.measure,
    distanceKm: decision.kilometres,
    runnerUp: runnerUp === null ? null : { ...named(runnerUp.entity), distanceKm: runnerUp.kilometres },
    candidates: decision.candidates.map(({ entity, name, country, standing, kilometres, measure, why }) => ({
      entity,
      name,
      country,
      standing,
      distanceKm: kilometres,
      measure,
      why: sentence(why),
    })),
    sharing: {
      kind: sharing.kind,
      state: sharing.state,
      verdict: sharing.verdict,
      transfers: [...sharing.transfers],
    },
    noticeMarketing: {
      ownGoods: marketing.ownGoods,
      thirdParties: [...marketing.thirdParties],
      texts: marketing.statements.map((statement) => sentence(statement)),
    },
    complaints: decision.complaints.map((statement) => sentence(statement)),
    flags: decision.flags.map(({ flag, statement, records }) => ({
      flag,
      text: sentence(statement),
      records: [...records],
    })),
    reasons: decision.reasons.map((reason) => reasonJson(reason)),
  };
}

/** The answer about one jurisdiction as the public JSON has it. */
export function decisionAnswer(head: AnswerHead, answer: RoutingAnswer, snapshot: Snapshot): DecisionAnswer {
  if (answer.ok) return { ...head, decision: decisionJson(answer.decision, snapshot), refused: null };
  const readings = answer.readings.map(({ code, name }) => ({ iso: code, name }));
  return { ...head, decision: null, refused: { why: answer.why, text: sentence(answer.statement), readings } };
}
