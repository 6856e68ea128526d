import { isWithin } from '../days.ts';
import type { Reason, VerdictWord } from '../law/answer.ts';
import { worstOf } from '../law/answer.ts';
import { agreementsBetween, servesAsArrangement } from '../law/verdict/duties.ts';
import type { GroupEntity } from '../records/entity.ts';
import type { Transfer } from '../records/transfer.ts';
import type { Statement } from '../statement.ts';
import type { Flagged, RoutingFlag, Sharing } from './decision.ts';
import { entityOf, nameOfPlace, personOf, zoneWithOwnLaw } from './ground.ts';
import type { Ground } from './ground.ts';
import { say } from './statements.ts';

/** What follows from the choice: who are joint controllers, what the sharing is as a transfer, and what a person should look at. */
export interface Consequences {
  readonly sharing: Sharing;
  readonly jointControllers: readonly string[];
  readonly reasons: readonly Reason[];
  readonly flags: readonly Flagged[];
}

const ARTICLE_26 = 'UK GDPR and EU GDPR, Art 26';

function reason(statement: Statement, citation: string, ...records: readonly string[]): Reason {
  return { rule: statement.id, statement, citation, records };
}

function flagged(flag: RoutingFlag, statement: Statement, ...records: readonly string[]): Flagged {
  return { flag, statement, records };
}

/** Whether the transfer can be the sharing of a contact: business contact information, and neither side a processor of the other. */
function isOfContacts({ dataCategories, exporterRole, importerRole }: Transfer): boolean {
  return (
    exporterRole !== 'processor' &&
    importerRole !== 'processor' &&
    dataCategories.some(({ kinds }) => kinds.includes('business-contact'))
  );
}

/** Active transfers of that day between the two legal persons; those of contacts where there are any. */
function transfersBetween(
  exporter: GroupEntity,
  importer: GroupEntity,
  ground: Ground,
): { of: readonly Transfer[]; forContacts: boolean } {
  const { snapshot, day } = ground;
  const samePerson = (id: string, entity: GroupEntity): boolean => {
    const other = entityOf(snapshot, id);
    return other !== undefined && personOf(snapshot, other) === personOf(snapshot, entity);
  };
  const all = snapshot.transfers.filter(
    (transfer) =>
      transfer.status === 'active' &&
      isWithin(day, { validFrom: transfer.from, validTo: transfer.to }) &&
      samePerson(transfer.exporter, exporter) &&
      samePerson(transfer.importer, importer),
  );
  const ofContacts = all.filter(isOfContacts);
  return ofContacts.length > 0 ? { of: ofContacts, forContacts: true } : { of: all, forContacts: all.length === 0 };
}

/** Art 26: an arrangement in force between each two of the joint controllers, else a flag. */
function arrangements(
  controllers: readonly GroupEntity[],
  { snapshot, day }: Ground,
): Pick<Consequences, 'reasons' | 'flags'> {
  const reasons: Reason[] = [];
  const flags: Flagged[] = [];
  for (const [index, one] of controllers.entries()) {
    for (const other of controllers.slice(index + 1)) {
      const found = agreementsBetween(
        snapshot,
        { kind: 'entity', record: one },
        { kind: 'entity', record: other },
        day,
        servesAsArrangement,
      );
      const names = [one.legalName, other.legalName];
      const [agreement] = found;
      if (agreement === undefined) {
        const statement = say('routing.flag-no-arrangement', { one: one.legalName, other: other.legalName });
        flags.push(flagged('no-arrangement', statement, one.id, other.id));
      } else {
        reasons.push(
          reason(say('routing.arrangement', { agreement: agreement.title, parties: names }), ARTICLE_26, agreement.id),
        );
      }
    }
  }
  return { reasons, flags };
}

const VERDICT_FLAG: Readonly<Partial<Record<VerdictWord, 'no-mechanism' | 'needs-judgement'>>> = {
  'no-mechanism': 'no-mechanism',
  'needs-judgement': 'needs-judgement',
};

/** The transfer that the sharing is: its verdict, and whether the contact is held until a person has dealt with it. */
function transferOf(
  home: GroupEntity,
  chosen: GroupEntity,
  ground: Ground,
): Pick<Consequences, 'sharing' | 'reasons' | 'flags'> {
  const { policy, law, day } = ground;
  const names = { exporter: home.legalName, importer: chosen.legalName };
  const sameLaw =
    home.country === chosen.country && zoneWithOwnLaw(law, home.zone) === zoneWithOwnLaw(law, chosen.zone);
  if (sameLaw) {
    const place = nameOfPlace(ground, { code: home.country, zone: home.zone });
    return {
      sharing: { kind: 'shared', transfers: [], verdict: 'not-restricted', state: 'free' },
      reasons: [reason(say('routing.same-country', { ...names, place }), policy.title, home.id, chosen.id)],
      flags: [],
    };
  }
  const { of, forContacts } = transfersBetween(home, chosen, ground);
  const answers = of.map((transfer) => ground.verdictOf(transfer, day));
  const verdict = worstOf(answers.map(({ overall }) => overall));
  const titles = of.map(({ title }) => title);
  const ids = of.map(({ id }) => id);
  const flags: Flagged[] = [];
  const concern = VERDICT_FLAG[verdict];
  if (of.length === 0) {
    flags.push(flagged('no-transfer-on-record', say('routing.flag-no-transfer-on-record', names), home.id, chosen.id));
  } else if (concern !== undefined) {
    flags.push(flagged(concern, say(`routing.flag-${concern}`, names), ...ids));
  }
  if (!forContacts) {
    flags.push(
      flagged(
        'transfer-not-for-contacts',
        say('routing.flag-transfer-not-for-contacts', { ...names, transfers: titles }),
        ...ids,
      ),
    );
  }
  if (answers.some(({ actSoon }) => actSoon)) {
    flags.push(flagged('act-soon', say('routing.flag-act-soon', names), ...ids));
  }
  // A sharing that no record describes has no mechanism that anyone could show.
  const withoutMechanism = of.length === 0 || verdict === 'no-mechanism';
  const held = withoutMechanism && policy.whenNoMechanism === 'hold';
  if (held) {
    flags.unshift(
      flagged('held', say('routing.flag-held', { entity: chosen.legalName, policy: policy.title }), policy.id, ...ids),
    );
  }
  const open = withoutMechanism || concern !== undefined ? 'flagged' : 'free';
  const judged = say('routing.verdict', { verdict, ...names, transfers: titles });
  return {
    sharing: { kind: 'shared', transfers: ids, verdict, state: held ? 'held' : open },
    reasons: [reason(judged, titles.length > 0 ? titles.join('; ') : policy.title, home.id, chosen.id, ...ids)],
    flags,
  };
}

/**
 * What follows once the entity is chosen. The home controller itself: nothing is shared, and there is no joint controller unless the person registered with
 * another entity. A branch of the home controller is the same legal person. Any other entity becomes joint controller with the home controller, and with the
 * entity registered with.
 */
export function consequences(
  home: GroupEntity,
  chosen: GroupEntity,
  registeredWith: GroupEntity | undefined,
  place: string,
  ground: Ground,
): Consequences {
  const person = (entity: GroupEntity): string => personOf(ground.snapshot, entity);
  const staysHome = person(chosen) === person(home);
  const controllers = [chosen];
  for (const entity of [home, registeredWith]) {
    const isNew = entity !== undefined && controllers.every((one) => person(one) !== person(entity));
    if (isNew) controllers.push(entity);
  }
  const isJoint = controllers.length > 1;
  const joint = isJoint ? arrangements(controllers, ground) : { reasons: [], flags: [] };
  const jointReasons = isJoint
    ? [
        reason(
          say('routing.joint-controllers', {
            entity: chosen.legalName,
            others: controllers.slice(1).map(({ legalName }) => legalName),
          }),
          ARTICLE_26,
          ...controllers.map(({ id }) => id),
        ),
      ]
    : [];
  const jointControllers = isJoint ? controllers.map(({ id }) => id) : [];

  if (staysHome) {
    const own =
      chosen.id === home.id
        ? say('routing.nothing-shared', { home: home.legalName, place })
        : say('routing.branch-of-home', { entity: chosen.legalName, home: home.legalName });
    return {
      sharing: {
        kind: chosen.id === home.id ? 'none' : 'same-legal-person',
        transfers: [],
        verdict: 'not-restricted',
        state: 'free',
      },
      jointControllers,
      reasons: [reason(own, ground.policy.title, home.id, chosen.id), ...jointReasons, ...joint.reasons],
      flags: joint.flags,
    };
  }
  const transfer = transferOf(home, chosen, ground);
  const only = reason(
    say('routing.shared-only', { entity: chosen.legalName, home: home.legalName }),
    ground.policy.title,
    home.id,
    chosen.id,
  );
  return {
    sharing: transfer.sharing,
    jointControllers,
    reasons: [...jointReasons, ...joint.reasons, only, ...transfer.reasons],
    flags: [...transfer.flags, ...joint.flags],
  };
}
