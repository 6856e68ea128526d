import type { ContactPoint } from '../../records/fields.ts';
import type * as z from 'zod';
import type { Party } from '../../records/snapshot.ts';
import type { ProcessingActivity } from '../../records/activity.ts';
import { actorsOf } from '../context.ts';
import type { CheckContext } from '../context.ts';
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

/** Whether somebody could write or speak to a person or office from what is entered of it. */
export function reachable(point: z.infer<typeof ContactPoint> | undefined): boolean {
  return point !== undefined && (point.address ?? point.email ?? point.telephone) !== undefined;
}

/** Whether somebody could write or speak to the party from what the register holds. */
function hasContactDetails(party: Party): boolean {
  if (party.record.registeredOffice?.address !== undefined) return true;
  return party.kind === 'entity' ? reachable(party.record.dataPrivacyContact) : reachable(party.record.contactPoint);
}

/** The letter under which the record names who acts in an entry. */
export function letterOf(activity: ProcessingActivity): string {
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

/** Names and contact details that the record has to give of each actor and its officer. */
export const contactRules: readonly Rule[] = [contactDetails, officer];
