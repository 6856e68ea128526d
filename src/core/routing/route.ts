import type { Reason } from '../law/answer.ts';
import type { GroupEntity } from '../records/entity.ts';
import type { Statement } from '../statement.ts';
import { areaOf } from './area.ts';
import { weighed } from './candidates.ts';
import type { Weighed } from './candidates.ts';
import { complaintRoutes } from './complaints.ts';
import type { Candidate, Flagged, RoutingAnswer, RoutingDecision } from './decision.ts';
import { entityOf, existsOn, nameOfPlace } from './ground.ts';
import type { Ground, Jurisdiction } from './ground.ts';
import { readJurisdiction } from './jurisdictions.ts';
import type { JurisdictionReading } from './jurisdictions.ts';
import { marketingByNotice, NO_FACTS, noticeWith } from './marketing.ts';
import type { MarketingFacts } from './marketing.ts';
import { choiceReasons, decisionFlags } from './reasons.ts';
import { ruling, runnerUpOf } from './ruling.ts';
import type { Ruling } from './ruling.ts';
import { consequences } from './sharing.ts';
import { say } from './statements.ts';

/** What is to be routed: a jurisdiction as people write it, and what is known of the contact. */
export interface RoutingRequest {
  readonly jurisdiction: string;
  /** A zone known from elsewhere, where the jurisdiction is given by its code. */
  readonly zone?: string | undefined;
  /** The entity registered with, by id; text that is no entity's id is flagged. */
  readonly registeredWith?: string | undefined;
  readonly marketing?: MarketingFacts | undefined;
}

/** As much of a text as a sentence can quote. */
const MOST_QUOTED = 80;

function refused(text: string, reading: Extract<JurisdictionReading, { ok: false }>): RoutingAnswer {
  const { why, readings } = reading;
  const given = text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
  const names = readings.map(({ code, name }) => `${name} (${code})`);
  const statements: Readonly<Record<typeof why, Statement>> = {
    unknown: say('routing.refused-unknown', { given, readings: names }),
    ambiguous: say('routing.refused-ambiguous', { given, readings: names }),
    withdrawn: say('routing.refused-withdrawn', { given, readings: names }),
    regional: say('routing.refused-regional', { given }),
    empty: say('routing.refused-empty', {}),
  };
  return { ok: false, why, statement: statements[why], readings };
}

function candidateOf(one: Weighed, { rule, choice }: Ruling, homeName: string): Candidate {
  const { entity, distance, eligible } = one;
  const base = {
    entity: entity.id,
    name: entity.legalName,
    country: entity.country,
    kilometres: distance?.kilometres ?? null,
    measure: distance?.measure ?? null,
  };
  if (one === choice.chosen) return { ...base, standing: 'chosen', why: say('routing.candidate-chosen', { rule }) };
  if (one.why !== undefined) return { ...base, standing: 'out', why: one.why };
  if (rule === 'home-area') {
    return { ...base, standing: 'out', why: say('routing.candidate-home-area', { home: homeName }) };
  }
  if (distance === undefined) return { ...base, standing: 'out', why: say('routing.candidate-not-measured', {}) };
  return { ...base, standing: eligible === 'yes' ? 'eligible' : 'out', why: say('routing.candidate-eligible', {}) };
}

/** Flags an entity registered with that the register does not know, or that does not exist that day. */
function registrationFlags(
  given: string | undefined,
  named: GroupEntity | undefined,
  taken: GroupEntity | undefined,
): readonly Flagged[] {
  if (given === undefined || taken !== undefined) return [];
  if (named === undefined) {
    return [
      {
        flag: 'registered-with-unknown',
        statement: say('routing.flag-registered-with-unknown', { given }),
        records: [],
      },
    ];
  }
  const statement = say('routing.flag-registered-with-gone', { entity: named.legalName });
  return [{ flag: 'registered-with-gone', statement, records: [named.id] }];
}

/** The distance that the decision names: none where nobody asked for one. */
function distanceOf({ rule, choice }: Ruling): Pick<RoutingDecision, 'measure' | 'kilometres'> {
  const distance = rule === 'home-area' ? undefined : choice.chosen.distance;
  return { measure: distance?.measure ?? null, kilometres: distance?.kilometres ?? null };
}

/** The decision for a jurisdiction that has been read. */
function decide(
  jurisdiction: Jurisdiction,
  home: GroupEntity,
  request: RoutingRequest,
  ground: Ground,
): RoutingDecision | undefined {
  const { policy, snapshot, day } = ground;
  const place = nameOfPlace(ground, jurisdiction);
  const named = entityOf(snapshot, request.registeredWith);
  const registeredWith = named !== undefined && existsOn(named, day) ? named : undefined;
  const area = areaOf(jurisdiction, home.legalName, ground);
  const all = weighed(jurisdiction.code, ground);
  const ruled = ruling(jurisdiction, area.area === 'home', all, registeredWith?.id, ground);
  if (ruled === undefined) return undefined;

  const { chosen } = ruled.choice;
  const runnerUp = ruled.rule === 'home-area' ? undefined : runnerUpOf(chosen, all);
  const after = consequences(home, chosen.entity, registeredWith, place, ground);
  const notice = noticeWith(snapshot, home.id, 'marketing-only-to', day);
  const marketing = marketingByNotice(request.marketing ?? NO_FACTS, {
    hasNotice: notice !== undefined,
    home: home.legalName,
    place,
  });
  const seen = { jurisdiction, place, registeredWith: registeredWith?.id, ruled, runnerUp, all, marketing };
  const reasons: readonly Reason[] = [area.reason, ...choiceReasons(seen, ground), ...after.reasons];
  return {
    on: day,
    policy: policy.id,
    jurisdiction: {
      code: jurisdiction.code,
      name: ground.geography.gazetteer.byCode.get(jurisdiction.code)?.name ?? jurisdiction.code,
      ...(jurisdiction.zone === undefined ? {} : { zone: jurisdiction.zone }),
    },
    area: area.area,
    rule: ruled.rule,
    assigned: chosen.entity.id,
    jointControllers: after.jointControllers,
    ...distanceOf(ruled),
    runnerUp:
      runnerUp?.distance === undefined
        ? null
        : { entity: runnerUp.entity.id, kilometres: runnerUp.distance.kilometres },
    candidates: all.map((one) => candidateOf(one, ruled, home.legalName)),
    sharing: after.sharing,
    marketing,
    complaints: complaintRoutes(jurisdiction, home, registeredWith, ground),
    flags: [
      ...after.flags,
      ...area.flags,
      ...ruled.flags,
      ...decisionFlags(seen, ground),
      ...registrationFlags(request.registeredWith, named, registeredWith),
    ],
    reasons,
  };
}

/**
 * Which company of the group looks after a contact from that jurisdiction, on that day, why, and what follows from it: joint controllers, the transfer and its
 * verdict, marketing by our own notice, and where the person may complain.
 * @returns a decision, or why there is none: a jurisdiction that cannot be read is never guessed
 */
export function route(request: RoutingRequest, ground: Ground): RoutingAnswer {
  const reading = readJurisdiction(request.jurisdiction, ground.geography.gazetteer);
  if (!reading.ok) return refused(request.jurisdiction, reading);
  const home = entityOf(ground.snapshot, ground.policy.homeController);
  const jurisdiction = { code: reading.code, zone: reading.zone ?? request.zone };
  const decision =
    home !== undefined && existsOn(home, ground.day) ? decide(jurisdiction, home, request, ground) : undefined;
  if (decision === undefined) {
    const statement = say('routing.refused-no-home-controller', { policy: ground.policy.title });
    return { ok: false, why: 'no-home-controller', statement, readings: [] };
  }
  return { ok: true, decision };
}
