import type { ContactPoint } from '../../records/fields.ts';
import type * as z from 'zod';
import type { Party } from '../../records/snapshot.ts';
import type { ProcessingActivity } from '../../records/activity.ts';
import { actorsOf } from '../context.ts';
import type { CheckContext, ReachedActivity } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { cite } from '../regimes.ts';
import type { GdprRegime } from '../regimes.ts';
import { say } from '../statements.ts';

/** A party as entries of the record name it. */
interface Named {
  readonly activities: string[];
  readonly regimes: Set<GdprRegime>;
  readonly letters: Set<string>;
}

function reachable(point: z.infer<typeof ContactPoint> | undefined): boolean {
  return point !== undefined && (point.address ?? point.email ?? point.telephone) !== undefined;
}

/** Whether somebody could write or speak to the party from what the register holds. */
function hasContactDetails(party: Party): boolean {
  if (party.record.registeredOffice?.address !== undefined) return true;
  return party.kind === 'entity' ? reachable(party.record.dataPrivacyContact) : reachable(party.record.contactPoint);
}

function letterOf(activity: ProcessingActivity): string {
  return activity.kind === 'controller' ? 'Art 30(1)(a)' : 'Art 30(2)(a)';
}

/** Everyone whom entries of the record name as acting in them or as served, with the entries. */
function namedParties(context: CheckContext): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  for (const { activity, regimes } of context.activities) {
    if (regimes.length === 0) continue;
    const served = activity.kind === 'processor' ? activity.controllersServed.map(({ party }) => party) : [];
    for (const id of new Set([...actorsOf(activity), ...served])) {
      const entry = named.get(id) ?? { activities: [], regimes: new Set(), letters: new Set() };
      entry.activities.push(activity.id);
      entry.letters.add(letterOf(activity));
      for (const regime of regimes) entry.regimes.add(regime);
      named.set(id, entry);
    }
  }
  return named;
}

function lettersOf({ letters }: Named): string {
  return [...letters].toSorted().join(' and ').replace(' and Art ', ' and ');
}

const contactDetails: Rule = {
  id: 'art-30-a.contact-details',
  group: 'completeness',
  citation: 'Art 30(1)(a) and 30(2)(a)',
  check: (context) => {
    const found: Found[] = [];
    for (const [id, entry] of namedParties(context)) {
      const party = context.party(id);
      if (party === undefined || hasContactDetails(party)) continue;
      const { legalName } = party.record;
      found.push({
        severity: 'mend',
        statement: say('checks.contact-details', { party: legalName, activities: context.names(entry.activities) }),
        citation: cite(entry.regimes, lettersOf(entry)),
        records: [id, ...entry.activities],
        toDo: say('checks.do.enter-contact-details', { party: legalName }),
      });
    }
    return found;
  },
};

/** Art 30 wants the officer where there is one: a blank does not say that there is none. One finding for the whole group, which often shares one. */
const officer: Rule = {
  id: 'art-30-a.data-protection-officer',
  group: 'completeness',
  citation: 'Art 30(1)(a), 30(2)(a) and 37',
  check: (context) => {
    const without = [...namedParties(context)].filter(([id]) => {
      const party = context.party(id);
      return (
        party?.kind === 'entity' &&
        context.regimesOfParty(id).length > 0 &&
        party.record.dataProtectionOfficer === undefined
      );
    });
    if (without.length === 0) return [];
    const ids = without.map(([id]) => id);
    const regimes = without.flatMap(([, entry]) => [...entry.regimes]);
    const letters = new Set(without.flatMap(([, entry]) => [...entry.letters]));
    return [
      {
        severity: 'note',
        statement: say('checks.no-officer', { entities: context.names(ids) }),
        citation: cite(regimes, `${[...letters].toSorted().join(', ').replace(', Art ', ', ')} and 37`),
        records: ids,
        toDo: say('checks.do.enter-officer', { entities: context.names(ids) }),
      },
    ];
  },
};

/** Whether the entry says that the regime reaches it by what it does there, and not by an establishment. */
function reachedFromOutside({ activity }: ReachedActivity, regime: GdprRegime): boolean {
  return activity.regimes.some(
    (reach) =>
      reach.regime === regime &&
      (reach.because === 'offers-goods-or-services' || reach.because === 'monitors-behaviour'),
  );
}

/** Art 27: an entity that a regime reaches from outside under Art 3(2) has a representative there, and the record names it. */
const representative: Rule = {
  id: 'art-27.representative',
  group: 'duties',
  citation: 'Art 27 and 30(1)(a)',
  check: (context) => {
    const wanting = new Map<string, { entity: string; regime: GdprRegime; activities: string[]; letter: string }>();
    for (const reached of context.activities) {
      const { activity } = reached;
      const actors = activity.kind === 'controller' ? activity.controllers : activity.processors;
      for (const regime of reached.regimes.filter((one) => reachedFromOutside(reached, one))) {
        for (const entity of actors.filter((id) => !context.regimesOfParty(id).includes(regime))) {
          const key = `${entity} ${regime}`;
          const letter = letterOf(activity);
          const known = wanting.get(key);
          if (known === undefined) wanting.set(key, { entity, regime, activities: [activity.id], letter });
          else known.activities.push(activity.id);
        }
      }
    }
    const found: Found[] = [];
    for (const { entity, regime, activities, letter } of wanting.values()) {
      const party = context.party(entity);
      if (party?.kind !== 'entity') continue;
      const { legalName, ukRepresentative, euRepresentative } = party.record;
      if (reachable(regime === 'uk-gdpr' ? ukRepresentative : euRepresentative)) continue;
      found.push({
        severity: 'mend',
        statement: say('checks.representative', { entity: legalName, regime, activities: context.names(activities) }),
        citation: cite([regime], `Art 27 and ${letter}`),
        records: [entity, ...activities],
        toDo: say('checks.do.enter-representative', { entity: legalName, regime }),
        regime,
      });
    }
    return found;
  },
};

/** Names and contact details that the record has to give of each actor, its officer and its representative. */
export const contactRules: readonly Rule[] = [contactDetails, officer, representative];
