import type { Reason } from '../law/answer.ts';
import type { Weighed } from './candidates.ts';
import { nearest } from './choice.ts';
import type { Flagged, MarketingAnswer, RoutingDecision, RoutingFlag } from './decision.ts';
import { entityOf } from './ground.ts';
import type { Ground, Jurisdiction } from './ground.ts';
import { noticeWith } from './marketing.ts';
import type { Ruling } from './ruling.ts';
import type { Statement } from '../statement.ts';
import { say } from './statements.ts';

/** What a decision has seen so far, for saying why. */
export interface Seen {
  readonly jurisdiction: Jurisdiction;
  readonly place: string;
  /** The entity registered with, by id. */
  readonly registeredWith: string | undefined;
  readonly ruled: Ruling;
  readonly runnerUp: Weighed | undefined;
  readonly all: readonly Weighed[];
  readonly marketing: MarketingAnswer;
}

/** The capital's name, where the distance was measured to it. */
function capitalOf({ jurisdiction }: Seen, { geography }: Ground): string {
  return geography.gazetteer.byCode.get(jurisdiction.code)?.capital?.name ?? '';
}

function leadOf({ ruled, runnerUp }: Seen): number | undefined {
  const [one, other] = [ruled.choice.chosen.distance, runnerUp?.distance];
  return one === undefined || other === undefined ? undefined : other.kilometres - one.kilometres;
}

/** Why this entity: the rule, the distance and the runner-up, and what decided between entities of one country. */
export function choiceReasons(seen: Seen, ground: Ground): readonly Reason[] {
  const { ruled, runnerUp, place } = seen;
  const { chosen, others, by } = ruled.choice;
  const entity = chosen.entity.legalName;
  const promise = noticeWith(
    ground.snapshot,
    ground.policy.homeController,
    'nearest-entity-becomes-joint-controller',
    ground.day,
  );
  const citation = promise === undefined ? ground.policy.title : `${promise.notice.title}, ${promise.section}`;
  const reasons: Reason[] = [];
  const add = (statement: Statement, ...records: readonly string[]): void => {
    reasons.push({ rule: statement.id, statement, citation, records: [ground.policy.id, ...records] });
  };
  if (ruled.rule === 'home-area') return [];
  if (ruled.fixedReason !== undefined) {
    add(say('routing.fixed', { place, entity, reason: ruled.fixedReason }), chosen.entity.id);
  }
  if (ruled.rule === 'own-country') add(say('routing.own-country', { place, entity }), chosen.entity.id);
  if (chosen.distance !== undefined) {
    const { kilometres, measure } = chosen.distance;
    if (ruled.rule === 'nearest') {
      add(
        say('routing.nearest', { place, entity, kilometres, measure, capital: capitalOf(seen, ground) }),
        chosen.entity.id,
      );
    }
    const lead = leadOf(seen);
    if (runnerUp?.distance !== undefined && lead !== undefined) {
      add(
        say('routing.runner-up', { entity: runnerUp.entity.legalName, kilometres: runnerUp.distance.kilometres, lead }),
        runnerUp.entity.id,
      );
    } else if (ruled.rule === 'nearest') {
      add(say('routing.no-runner-up', { entity }));
    }
  }
  if (others.length > 0) {
    const names = others.map((one) => one.entity.legalName);
    add(
      say('routing.chosen-among', { entity, others: names, by }),
      chosen.entity.id,
      ...others.map((one) => one.entity.id),
    );
  }
  return reasons;
}

/** The fields of an entity on which a route rests. */
const RESTED_ON = [
  'country',
  'zone',
  'registeredOffice',
  'mayTakeRoutedContacts',
  'existsFrom',
  'existsTo',
  'branchOf',
];

function isUnconfirmed({ entity }: Weighed): boolean {
  return entity.toBeConfirmed.some(({ field }) =>
    RESTED_ON.some((name) => field === name || field.startsWith(`${name}.`)),
  );
}

/** Flags about nearness: small margin, measures that disagree, no capital, and entities about which too little is known. */
function nearnessFlags(seen: Seen, ground: Ground): Array<[RoutingFlag, Statement, ...string[]]> {
  const { ruled, runnerUp, all, place } = seen;
  const { policy } = ground;
  const { chosen } = ruled.choice;
  const entity = chosen.entity.legalName;
  const found: Array<[RoutingFlag, Statement, ...string[]]> = [];
  if (chosen.distance !== undefined && chosen.distance.measure !== policy.measure) {
    found.push(['no-capital', say('routing.flag-no-capital', { place })]);
  }
  const lead = leadOf(seen);
  if (runnerUp !== undefined && lead !== undefined && lead < policy.marginKilometres) {
    const names = { entity, other: runnerUp.entity.legalName, lead, margin: policy.marginKilometres };
    found.push(['margin-small', say('routing.flag-margin-small', names), chosen.entity.id, runnerUp.entity.id]);
  }
  const eligible = all.filter((one) => one.eligible === 'yes');
  const byOther = nearest(eligible, seen.registeredWith, ground, ({ otherDistance }) => otherDistance)?.chosen;
  if (byOther?.otherDistance !== undefined && byOther !== chosen) {
    const names = { measure: byOther.otherDistance.measure, entity, other: byOther.entity.legalName };
    found.push([
      'measures-disagree',
      say('routing.flag-measures-disagree', names),
      chosen.entity.id,
      byOther.entity.id,
    ]);
  }
  for (const one of all) {
    const nearer = (one.distance?.kilometres ?? Infinity) < (chosen.distance?.kilometres ?? Infinity);
    if (one.eligible === 'not-known' && nearer && one.distance !== undefined) {
      const names = { entity: one.entity.legalName, kilometres: one.distance.kilometres };
      found.push(['nearer-entity-not-known', say('routing.flag-nearer-entity-not-known', names), one.entity.id]);
    }
    if (one.eligible === 'yes' && one.distance === undefined) {
      const statement = say('routing.flag-entity-not-measured', { entity: one.entity.legalName });
      found.push(['entity-not-measured', statement, one.entity.id]);
    }
  }
  return found;
}

/** What a person should look at about the choice itself and about marketing. */
export function decisionFlags(seen: Seen, ground: Ground): readonly Flagged[] {
  const { ruled, all, place, jurisdiction, marketing } = seen;
  const { chosen } = ruled.choice;
  const entity = chosen.entity.legalName;
  const found: Array<[RoutingFlag, Statement, ...string[]]> = [];
  if (ruled.otherwise !== undefined && ruled.fixedReason !== undefined && ruled.otherwise !== chosen) {
    const names = { entity, reason: ruled.fixedReason, otherwise: ruled.otherwise.entity.legalName };
    found.push(['fixed-assignment', say('routing.flag-fixed-assignment', names), ground.policy.id, chosen.entity.id]);
  }
  if (ruled.zoneDiffers) {
    found.push(['zone-law-differs', say('routing.flag-zone-law-differs', { place, entity }), chosen.entity.id]);
  }
  if (ruled.rule === 'nearest') found.push(...nearnessFlags(seen, ground));
  const restedOn = ruled.rule === 'nearest' ? all.filter((one) => one.eligible !== 'no') : [chosen];
  const unconfirmed = ruled.rule === 'home-area' ? [] : restedOn.filter(isUnconfirmed);
  if (unconfirmed.length > 0) {
    const names = unconfirmed.map((one) => one.entity.legalName);
    found.push([
      'rests-on-unconfirmed',
      say('routing.flag-rests-on-unconfirmed', { entities: names }),
      ...unconfirmed.map((one) => one.entity.id),
    ]);
  }
  if (jurisdiction.code === 'GB' && marketing.ownGoods !== 'no') {
    found.push(['uk-marketing-checks', say('routing.flag-uk-marketing-checks', {})]);
  }
  return found.map(([flag, statement, ...records]) => ({ flag, statement, records }));
}

/** The whole decision in one line: who, by which rule, and how far. */
export function summaryOf(decision: RoutingDecision, ground: Ground): Statement {
  const { rule, jurisdiction, assigned, kilometres, measure } = decision;
  const entity = entityOf(ground.snapshot, assigned)?.legalName ?? assigned;
  const place = jurisdiction.zone === undefined ? jurisdiction.name : `${jurisdiction.name} (${jurisdiction.zone})`;
  if (rule === 'home-area') return say('routing.summary-home-area', { place, home: entity });
  if (rule === 'own-country') return say('routing.summary-own-country', { place, entity });
  if (rule === 'fixed-assignment') return say('routing.summary-fixed', { place, entity });
  const far = { place, entity, kilometres: kilometres ?? 0, measure: measure ?? '' };
  return assigned === ground.policy.homeController
    ? say('routing.summary-nearest-is-home', far)
    : say('routing.summary-nearest', far);
}
