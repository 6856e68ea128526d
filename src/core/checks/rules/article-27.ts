import type { GroupEntity, RepresentativeExemption } from '../../records/entity.ts';
import type { CheckContext, ReachedActivity } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { cite } from '../regimes.ts';
import type { GdprRegime } from '../regimes.ts';
import { say } from '../statements.ts';
import { letterOf, reachable } from './contact-details.ts';

/** An entity that a regime reaches from outside, with the entries through which it does. */
interface Reached {
  readonly entity: GroupEntity;
  readonly regime: GdprRegime;
  readonly activities: string[];
  readonly letter: string;
}

/** Whether the entry says that the regime reaches it by what it does there, and not by an establishment. */
function reachedFromOutside({ activity }: ReachedActivity, regime: GdprRegime): boolean {
  return activity.regimes.some(
    (reach) =>
      reach.regime === regime &&
      (reach.because === 'offers-goods-or-services' || reach.because === 'monitors-behaviour'),
  );
}

/** Whom Art 27(1) concerns: Art 3(2) applies, and no establishment of theirs is there. */
function reachedEntities(context: CheckContext): readonly Reached[] {
  const found = new Map<string, Reached>();
  for (const reached of context.activities) {
    const { activity } = reached;
    const actors = activity.kind === 'controller' ? activity.controllers : activity.processors;
    for (const regime of reached.regimes.filter((one) => reachedFromOutside(reached, one))) {
      for (const id of actors.filter((actor) => !context.regimesOfParty(actor).includes(regime))) {
        const party = context.party(id);
        if (party?.kind !== 'entity') continue;
        const known = found.get(`${id} ${regime}`);
        if (known !== undefined) known.activities.push(activity.id);
        else {
          const letter = letterOf(activity);
          found.set(`${id} ${regime}`, { entity: party.record, regime, activities: [activity.id], letter });
        }
      }
    }
  }
  return [...found.values()];
}

function exemptionOf({ entity, regime }: Reached): RepresentativeExemption | undefined {
  return entity.representativeExemptions.find((one) => one.regime === regime);
}

function isDesignated({ entity, regime }: Reached): boolean {
  return reachable(regime === 'uk-gdpr' ? entity.ukRepresentative : entity.euRepresentative);
}

/** Art 27: an entity that a regime reaches from outside under Art 3(2) has a representative there, and the record names it, unless Art 27(2) is said to spare one. */
const representative: Rule = {
  id: 'art-27.representative',
  group: 'duties',
  citation: 'Art 27 and 30(1)(a)',
  check: (context) =>
    reachedEntities(context)
      .filter((reached) => !isDesignated(reached) && exemptionOf(reached) === undefined)
      .map(({ entity, regime, activities, letter }) => ({
        severity: 'mend',
        statement: say('checks.representative', {
          entity: entity.legalName,
          regime,
          activities: context.names(activities),
        }),
        citation: cite([regime], `Art 27 and ${letter}`),
        records: [entity.id, ...activities],
        toDo: say('checks.do.enter-representative', { entity: entity.legalName, regime }),
        regime,
      })),
};

const CONDITIONS = ['occasional', 'largeScaleSensitiveData', 'riskUnlikely'] as const;

/** What speaks against the ground, by condition: an answer that denies it, or none. All three conditions have to be there together. */
function unmet(exemption: RepresentativeExemption): string[] {
  if (exemption.ground === 'public-authority') return [];
  return CONDITIONS.flatMap((condition) => {
    const answer = exemption[condition];
    const wanted = condition === 'largeScaleSensitiveData' ? 'no' : 'yes';
    return answer === wanted ? [] : [`${condition}:${answer}`];
  });
}

/** Transfers of these entries that the register calls regular or continuous: what happens all the time is not occasional. */
function recurring({ activities }: Reached, context: CheckContext): string[] {
  const transfers = activities.flatMap((id) => context.transfersByActivity.get(id) ?? []);
  const often = transfers.filter(({ frequency }) => frequency === 'regular' || frequency === 'continuous');
  return [...new Set(often.map(({ id }) => id))];
}

/** Art 27(2): what is said to spare a representative bears that, by its own answers and by what the register says of the processing. */
const exemption: Rule = {
  id: 'art-27.exemption',
  group: 'duties',
  citation: 'Art 27(2)',
  check: (context) =>
    reachedEntities(context).flatMap((reached): Found[] => {
      const { entity, regime, activities } = reached;
      const spared = exemptionOf(reached);
      if (spared === undefined || isDesignated(reached)) return [];
      const entityName = entity.legalName;
      const conditions = unmet(spared);
      const often = spared.occasional === 'yes' ? recurring(reached, context) : [];
      if (conditions.length === 0 && (spared.ground === 'public-authority' || often.length === 0)) return [];
      const statement =
        conditions.length > 0
          ? say('checks.exemption-unmet', { entity: entityName, regime, conditions })
          : say('checks.exemption-contradicted', { entity: entityName, regime, transfers: context.names(often) });
      return [
        {
          severity: 'mend',
          statement,
          citation: cite([regime], 'Art 27(2)'),
          records: [entity.id, ...activities, ...(conditions.length > 0 ? [] : often)],
          toDo: say('checks.do.settle-exemption', { entity: entityName, regime }),
          regime,
        },
      ];
    }),
};

/** Who acts for those whom a regime reaches from outside, or why nobody has to. */
export const representativeRules: readonly Rule[] = [representative, exemption];
