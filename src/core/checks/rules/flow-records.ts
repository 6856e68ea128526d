import { actorsOf, pairKey } from '../context.ts';
import type { CheckContext, ReachedActivity } from '../context.ts';
import { isWithin } from '../../days.ts';
import type { Party } from '../../records/snapshot.ts';
import type { Found, Rule } from '../finding.ts';
import { whereabouts } from '../places.ts';
import { cite, liesInside } from '../regimes.ts';
import type { GdprRegime } from '../regimes.ts';
import { say } from '../statements.ts';

/** The letter of Art 30 that wants transfers named. */
function letterOf({ activity }: ReachedActivity): string {
  return activity.kind === 'controller' ? 'Art 30(1)(e)' : 'Art 30(2)(c)';
}

/** Under which of the regimes the country lies outside. A country that the law pack does not know is not called abroad. */
function outsideOf(context: CheckContext, regimes: readonly GdprRegime[], country: string): readonly GdprRegime[] {
  return regimes.filter((regime) => liesInside(context.law, country, regime, context.on) === false);
}

/** Recipients that an entry names, each once, apart from those who are the actors themselves. */
function recipientsOf(context: CheckContext, { activity }: ReachedActivity): readonly string[] {
  const actors = new Set(actorsOf(activity).map(context.person));
  const recipients = activity.recipients.flatMap(({ party }) => (party === undefined ? [] : [party]));
  return [...new Set(recipients)].filter((id) => !actors.has(context.person(id)));
}

/** The countries to which transfers of the entry go to the party. */
function coveredCountries(context: CheckContext, activity: string, recipient: string): ReadonlySet<string> {
  const person = context.person(recipient);
  const transfers = context.transfersByActivity.get(activity) ?? [];
  const own = transfers.filter((transfer) => context.person(transfer.importer) === person);
  return new Set(own.flatMap(({ destination }) => destination.country ?? []));
}

const recipientWithoutTransfer: Rule = {
  id: 'art-30-e.recipient-without-transfer',
  group: 'flows',
  citation: 'Art 30(1)(e) and 30(2)(c)',
  check: (context) => {
    const found: Found[] = [];
    for (const reached of context.activities) {
      if (reached.regimes.length === 0) continue;
      const { activity } = reached;
      for (const recipient of recipientsOf(context, reached)) {
        const party = context.party(recipient);
        if (party === undefined) continue;
        const covered = coveredCountries(context, activity.id, recipient);
        const abroad = whereabouts(party, context.on).filter(({ country }) => !covered.has(country));
        const regimes = new Set(abroad.flatMap(({ country }) => outsideOf(context, reached.regimes, country)));
        const untold = abroad.filter(({ country }) => outsideOf(context, reached.regimes, country).length > 0);
        if (untold.length === 0) continue;
        found.push({
          severity: 'mend',
          statement: say('checks.recipient-without-transfer', {
            activity: activity.title,
            recipient: party.record.legalName,
            places: untold.map(({ country, zone }) => context.place(country, zone)),
          }),
          citation: cite(regimes, letterOf(reached)),
          records: [activity.id, recipient],
          toDo: say('checks.do.record-transfer', { recipient: party.record.legalName }),
        });
      }
    }
    return found;
  },
};

/** 'Regulators', 'courts': whichever of them asks is where the matter is, and no place can be recorded beforehand. */
function isAuthorityByKind(party: Party): boolean {
  return party.kind === 'third-party' && party.record.category && party.record.kind === 'authority';
}

/** Without a place nobody can tell whether there is a transfer: one finding per recipient, a note where only a kind is named. */
const placeNotKnown: Rule = {
  id: 'art-30-e.place-not-known',
  group: 'flows',
  citation: 'Art 30(1)(d) and (e)',
  check: (context) => {
    const named = new Map<string, { activities: string[]; regimes: Set<GdprRegime> }>();
    for (const reached of context.activities) {
      if (reached.regimes.length === 0) continue;
      for (const recipient of recipientsOf(context, reached)) {
        const party = context.party(recipient);
        if (party === undefined || isAuthorityByKind(party) || whereabouts(party, context.on).length > 0) continue;
        const entry = named.get(recipient) ?? { activities: [], regimes: new Set() };
        entry.activities.push(reached.activity.id);
        for (const regime of reached.regimes) entry.regimes.add(regime);
        named.set(recipient, entry);
      }
    }
    return [...named].map(([id, { activities, regimes }]) => {
      const party = context.party(id);
      const kindOnly = party?.kind === 'third-party' && party.record.category;
      const names = { recipient: context.name(id), activities: context.names(activities) };
      return {
        severity: kindOnly ? ('note' as const) : ('mend' as const),
        statement: kindOnly ? say('checks.kind-without-place', names) : say('checks.place-not-known', names),
        citation: cite(regimes, 'Art 30(1)(d) and (e)'),
        records: [id, ...activities],
        toDo: say('checks.do.enter-place', { recipient: names.recipient }),
      };
    });
  },
};

/** A system abroad that somebody else runs is a recipient abroad, whoever forgot to say so. */
const systemAbroad: Rule = {
  id: 'art-30-e.system-abroad',
  group: 'flows',
  citation: 'Art 30(1)(e) and 30(2)(c)',
  check: (context) => {
    const found: Found[] = [];
    for (const reached of context.activities) {
      const { activity } = reached;
      const actors = new Set(actorsOf(activity).map(context.person));
      const recipients = new Set(recipientsOf(context, reached).map(context.person));
      for (const { name, country, operatedBy } of activity.systems) {
        if (country === undefined || operatedBy === undefined) continue;
        const operator = context.person(operatedBy);
        const regimes = outsideOf(context, reached.regimes, country);
        if (regimes.length === 0 || actors.has(operator) || recipients.has(operator)) continue;
        if (coveredCountries(context, activity.id, operatedBy).has(country)) continue;
        found.push({
          severity: 'mend',
          statement: say('checks.system-abroad', {
            activity: activity.title,
            system: name,
            operator: context.name(operatedBy),
            place: context.place(country),
          }),
          citation: cite(regimes, letterOf(reached)),
          records: [activity.id, operatedBy],
          toDo: say('checks.do.record-transfer', { recipient: context.name(operatedBy) }),
        });
      }
    }
    return found;
  },
};

/** Third parties to which data go that day, and which a regime reaches through whoever sends them. */
function importers(context: CheckContext): ReadonlyMap<string, Set<GdprRegime>> {
  const found = new Map<string, Set<GdprRegime>>();
  const add = (id: string, regimes: readonly GdprRegime[]) => {
    if (regimes.length === 0) return;
    const known = found.get(id) ?? new Set();
    for (const regime of regimes) known.add(regime);
    found.set(id, known);
  };
  for (const reached of context.activities) {
    for (const recipient of recipientsOf(context, reached)) add(recipient, reached.regimes);
  }
  for (const { exporter, importer } of context.transfers) add(importer, context.regimesOfParty(exporter));
  return found;
}

/** The chain below a processor: each leg that leaves the regime's area is a transfer of its own. */
const subProcessorWithoutTransfer: Rule = {
  id: 'flow.sub-processor-without-transfer',
  group: 'flows',
  citation: 'Art 28(4) and 30(1)(e)',
  check: (context) => {
    const found: Found[] = [];
    for (const [id, regimes] of importers(context)) {
      const party = context.party(id);
      if (party?.kind !== 'third-party') continue;
      const own = new Set(whereabouts(party, context.on).map(({ country }) => country));
      const legs = (sub: string) => context.transfersByPair.has(pairKey(context.person(id), context.person(sub)));
      for (const { party: sub } of party.record.subProcessors.filter((one) => isWithin(context.on, one))) {
        const below = context.party(sub);
        if (below === undefined || legs(sub)) continue;
        const abroad = whereabouts(below, context.on).filter(
          ({ country }) => !own.has(country) && outsideOf(context, [...regimes], country).length > 0,
        );
        if (abroad.length === 0) continue;
        const names = { processor: party.record.legalName, subProcessor: below.record.legalName };
        found.push({
          severity: 'mend',
          statement: say('checks.sub-processor-without-transfer', {
            ...names,
            places: abroad.map(({ country, zone }) => context.place(country, zone)),
          }),
          citation: cite(regimes, 'Art 28(4) and 30(1)(e)'),
          records: [id, sub],
          toDo: say('checks.do.record-onward', names),
        });
      }
    }
    return found;
  },
};

/** Recipients, systems and sub-processors abroad of which no transfer record tells. */
export const flowRecordRules: readonly Rule[] = [
  recipientWithoutTransfer,
  placeNotKnown,
  systemAbroad,
  subProcessorWithoutTransfer,
];
