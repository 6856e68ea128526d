import { servesAsArrangement } from '../../law/verdict/duties.ts';
import type { GroupEntity } from '../../records/entity.ts';
import { actorsOf, pairKey } from '../context.ts';
import type { CheckContext } from '../context.ts';
import type { Committed, Tested } from '../commitments.ts';
import { commitmentRule } from '../commitments.ts';
import type { Rule } from '../finding.ts';
import { homeControllers } from '../home.ts';
import { say } from '../statements.ts';
import { countsOn } from '../standing.ts';

/** The home controller as a legal person: the one that the commitment names, else the one of the routing policy. */
export function homeOf(context: CheckContext, { commitment }: Committed): string | undefined {
  const [home] = commitment.parties.length > 0 ? commitment.parties : homeControllers(context.snapshot, context.on);
  return home === undefined ? undefined : context.person(home);
}

function homeNotKnown({ source }: Committed): Tested {
  return {
    severity: 'note',
    statement: say('checks.home-not-known', source),
    records: [],
    toDo: say('checks.do.name-home', { notice: source.notice }),
  };
}

/** Companies that exist on the day, for which the notice speaks, apart from the home controller and its branches. */
export function othersThan(context: CheckContext, { speaksFor }: Committed, home: string): readonly GroupEntity[] {
  return context.snapshot.entities.filter((entity) => {
    const person = context.person(entity.id);
    if (person === home || entity.branchOf !== undefined || !speaksFor.has(person)) return false;
    return countsOn(entity, { validFrom: entity.existsFrom, validTo: entity.existsTo }, context.on);
  });
}

function idsOf(entities: readonly GroupEntity[]): readonly string[] {
  return entities.map((entity) => entity.id);
}

function namesOf(entities: readonly GroupEntity[]): readonly string[] {
  return entities.map((entity) => entity.legalName);
}

/** 'That entity will then be a joint controller': each company that may take contacts is bound by an arrangement with the home controller. */
function nearest(context: CheckContext, committed: Committed): readonly Tested[] {
  const home = homeOf(context, committed);
  if (home === undefined) return [homeNotKnown(committed)];
  const others = othersThan(context, committed, home);
  const without = others.filter(
    ({ id, mayTakeRoutedContacts }) =>
      mayTakeRoutedContacts === 'yes' &&
      context.papers.between(context.person(id), home, servesAsArrangement).state !== 'yes',
  );
  const open = others.filter(({ mayTakeRoutedContacts }) => mayTakeRoutedContacts === 'not-known');
  const { source, quote } = committed;
  const tested: Tested[] = [];
  if (without.length > 0) {
    tested.push({
      severity: 'mend',
      statement: say('checks.nearest-not-so', {
        ...source,
        quote,
        without: namesOf(without),
        home: context.name(home),
      }),
      records: [...idsOf(without), home],
      toDo: say('checks.do.keep-or-change-promise', source),
    });
  }
  if (open.length > 0) {
    tested.push({
      severity: 'note',
      statement: say('checks.nearest-not-known', { ...source, entities: namesOf(open) }),
      records: idsOf(open),
      toDo: say('checks.do.enter-routing-fact', { entities: namesOf(open) }),
    });
  }
  return tested;
}

/** 'Any data which is collected will be shared with': each company that collects has a flow to the home controller on record. */
function sharedWithHome(context: CheckContext, committed: Committed): readonly Tested[] {
  const home = homeOf(context, committed);
  if (home === undefined) return [homeNotKnown(committed)];
  const collecting = new Set<string>();
  const sharing = new Set<string>();
  for (const { activity } of context.activities) {
    if (activity.kind !== 'controller') continue;
    const actors = actorsOf(activity).map(context.person);
    const recipients = activity.recipients.flatMap(({ party }) => (party === undefined ? [] : [context.person(party)]));
    const reachesHome = actors.includes(home) || recipients.includes(home);
    for (const actor of actors) (reachesHome ? sharing : collecting).add(actor);
  }
  const without = othersThan(context, committed, home).filter(({ id }) => {
    const person = context.person(id);
    return collecting.has(person) && !sharing.has(person) && !context.transfersByPair.has(pairKey(person, home));
  });
  if (without.length === 0) return [];
  return [
    {
      severity: 'note',
      statement: say('checks.home-not-so', {
        ...committed.source,
        quote: committed.quote,
        without: namesOf(without),
        home: context.name(home),
      }),
      records: [...idsOf(without), home],
      toDo: say('checks.do.keep-or-change-promise', committed.source),
    },
  ];
}

/** What a notice promises of sharing within the group, against the companies, agreements and flows on record. */
export const noticeGroupRules: readonly Rule[] = [
  commitmentRule('notice.nearest-entity', 'nearest-entity-becomes-joint-controller', nearest),
  commitmentRule('notice.shared-with-home-controller', 'shared-with-home-controller', sharedWithHome),
];
