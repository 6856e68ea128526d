import type { ProcessingActivity } from '../../records/activity.ts';
import type { CheckContext, ReachedActivity } from '../context.ts';
import { actorsOf } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { cite, GDPR_REGIMES } from '../regimes.ts';
import type { GdprRegime, Provision } from '../regimes.ts';
import { say } from '../statements.ts';
import type { Gap } from '../statements.ts';

interface GapRule {
  readonly id: string;
  readonly kind: ProcessingActivity['kind'];
  readonly gap: Gap;
  readonly provision: Provision;
  readonly isMissing: (activity: ProcessingActivity) => boolean;
}

/** Only the UK's text names the security measures of the 2018 Act beside those of Art 32(1). */
function security(letter: string): Provision {
  return { 'uk-gdpr': `${letter}, with section 28(3) of the Data Protection Act 2018`, 'eu-gdpr': letter };
}

const GAPS: readonly GapRule[] = [
  {
    id: 'art-30-1-a.controller',
    kind: 'controller',
    gap: 'controllers',
    provision: 'Art 30(1)(a)',
    isMissing: (activity) => activity.controllers.length === 0,
  },
  {
    id: 'art-30-1-b.purposes',
    kind: 'controller',
    gap: 'purposes',
    provision: 'Art 30(1)(b)',
    isMissing: (activity) => activity.purposes.length === 0,
  },
  {
    id: 'art-30-1-c.people',
    kind: 'controller',
    gap: 'people',
    provision: 'Art 30(1)(c)',
    isMissing: (activity) => activity.people.length === 0,
  },
  {
    id: 'art-30-1-c.data',
    kind: 'controller',
    gap: 'data',
    provision: 'Art 30(1)(c)',
    isMissing: (activity) => activity.dataCategories.length === 0,
  },
  {
    id: 'art-30-1-d.recipients',
    kind: 'controller',
    gap: 'recipients',
    provision: 'Art 30(1)(d)',
    isMissing: ({ recipients }) =>
      !recipients.some(({ party, category }) => party !== undefined || category !== undefined),
  },
  {
    id: 'art-30-1-g.security',
    kind: 'controller',
    gap: 'security',
    provision: security('Art 30(1)(g)'),
    isMissing: (activity) => activity.securityMeasures.length === 0,
  },
  {
    id: 'art-30-2-a.processor',
    kind: 'processor',
    gap: 'processors',
    provision: 'Art 30(2)(a)',
    isMissing: (activity) => activity.processors.length === 0,
  },
  {
    id: 'art-30-2-a.controllers',
    kind: 'processor',
    gap: 'controllers-served',
    provision: 'Art 30(2)(a)',
    isMissing: (activity) => activity.controllersServed.length === 0,
  },
  {
    id: 'art-30-2-d.security',
    kind: 'processor',
    gap: 'security',
    provision: security('Art 30(2)(d)'),
    isMissing: (activity) => activity.securityMeasures.length === 0,
  },
];

/** Those whose entry it is: joint controllers stand in it beside them. */
function decidersOf(activity: ProcessingActivity): readonly string[] {
  return activity.kind === 'controller' ? activity.controllers : activity.processors;
}

/** The regimes of an entry; where it names nobody by whose place one could tell, those of the group. */
function regimesOf(context: CheckContext, { activity, regimes }: ReachedActivity): readonly GdprRegime[] {
  return decidersOf(activity).length === 0 && regimes.length === 0 ? context.groupRegimes : regimes;
}

function gapRule({ id, kind, gap, provision, isMissing }: GapRule): Rule {
  return {
    id,
    group: 'completeness',
    citation: typeof provision === 'string' ? provision : cite(GDPR_REGIMES, provision),
    check: (context) => {
      const found: Found[] = [];
      for (const reached of context.activities) {
        const { activity } = reached;
        if (activity.kind !== kind || !isMissing(activity)) continue;
        const regimes = regimesOf(context, reached);
        if (regimes.length === 0) continue;
        found.push({
          severity: 'mend',
          statement: say('checks.activity-lacks', { activity: activity.title, gap }),
          citation: cite(regimes, provision),
          records: [activity.id],
          toDo: say('checks.do.complete-activity', { activity: activity.title, gap }),
        });
      }
      return found;
    },
  };
}

const notReached: Rule = {
  id: 'art-30.not-reached',
  group: 'completeness',
  citation: 'Art 3 and 30',
  check: (context) =>
    context.activities.flatMap(({ activity, regimes }) => {
      const actors = actorsOf(activity);
      if (regimes.length > 0 || decidersOf(activity).length === 0) return [];
      return [
        {
          severity: 'note' as const,
          statement: say('checks.not-reached', { activity: activity.title, actors: context.names(actors) }),
          citation: cite(GDPR_REGIMES, 'Art 3'),
          records: [activity.id, ...actors],
          toDo: say('checks.do.record-reach', { activity: activity.title }),
        },
      ];
    }),
};

const servedWithoutCategories: Rule = {
  id: 'art-30-2-b.categories',
  group: 'completeness',
  citation: 'Art 30(2)(b)',
  check: (context) =>
    context.activities.flatMap(({ activity, regimes }) => {
      if (activity.kind !== 'processor' || regimes.length === 0) return [];
      const without = activity.controllersServed.filter((served) => served.categoriesOfProcessing.length === 0);
      if (without.length === 0) return [];
      const controllers = without.map((served) => served.party);
      return [
        {
          severity: 'mend' as const,
          statement: say('checks.served-without-categories', {
            activity: activity.title,
            controllers: context.names(controllers),
          }),
          citation: cite(regimes, 'Art 30(2)(b)'),
          records: [activity.id, ...new Set(controllers)],
          toDo: say('checks.do.enter-categories-of-processing', { activity: activity.title }),
        },
      ];
    }),
};

/** Trap of many registers: a period for the whole activity. The law asks for one per category of data. */
const retentionPerCategory: Rule = {
  id: 'art-30-1-f.retention',
  group: 'completeness',
  citation: 'Art 30(1)(f)',
  check: (context) =>
    context.activities.flatMap(({ activity, regimes }) => {
      if (activity.kind !== 'controller' || regimes.length === 0) return [];
      const without = activity.dataCategories.filter((category) => category.retention.length === 0);
      if (without.length === 0) return [];
      return [
        {
          severity: 'mend' as const,
          statement: say('checks.retention-missing', {
            activity: activity.title,
            categories: without.map((category) => category.name),
          }),
          citation: cite(regimes, 'Art 30(1)(f)'),
          records: [activity.id],
          toDo: say('checks.do.enter-retention', { activity: activity.title }),
        },
      ];
    }),
};

/** What each entry of the record has to hold, letter by letter: Art 30(1)(a) to (g) for controllers, Art 30(2)(a) to (d) for processors. */
export const recordGapRules: readonly Rule[] = [
  ...GAPS.map(gapRule),
  servedWithoutCategories,
  retentionPerCategory,
  notReached,
];
