import { servesAsArrangement } from '../../law/verdict/duties.ts';
import type { CheckContext } from '../context.ts';
import { pairKey } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { cite } from '../regimes.ts';
import type { GdprRegime } from '../regimes.ts';
import { say } from '../statements.ts';
import { homeControllers } from '../home.ts';

/** Two legal persons that some records call joint controllers, and those records. */
interface Pair {
  readonly one: string;
  readonly other: string;
  readonly uses: Set<string>;
  readonly regimes: Set<GdprRegime>;
}

/** Collects pairs of joint controllers, each once, whichever of the two is named first. */
class Pairs {
  readonly #pairs = new Map<string, Pair>();
  readonly #context: CheckContext;
  readonly #homes: ReadonlySet<string>;

  constructor(context: CheckContext) {
    this.#context = context;
    this.#homes = new Set(homeControllers(context.snapshot, context.on).map(context.person));
  }

  add(first: string, second: string, use: string, regimes: readonly GdprRegime[]): void {
    const { person } = this.#context;
    const [a, b] = [person(first), person(second)];
    if (a === b) return;
    const known = this.#pairs.get(pairKey(a, b)) ?? this.#pairs.get(pairKey(b, a));
    if (known !== undefined) {
      known.uses.add(use);
      for (const regime of regimes) known.regimes.add(regime);
      return;
    }
    // A finding is about the company that joins, not about the one whom all others join.
    const [one, other] = this.#homes.has(a) && !this.#homes.has(b) ? [b, a] : [a, b];
    this.#pairs.set(pairKey(one, other), { one, other, uses: new Set([use]), regimes: new Set(regimes) });
  }

  values(): Iterable<Pair> {
    return this.#pairs.values();
  }
}

function pairsOf(context: CheckContext): Iterable<Pair> {
  const pairs = new Pairs(context);
  for (const { activity, regimes } of context.activities) {
    if (activity.kind !== 'controller' || regimes.length === 0) continue;
    for (const { party } of activity.jointControllers) {
      for (const controller of activity.controllers) pairs.add(party, controller, activity.id, regimes);
    }
  }
  for (const transfer of context.transfers) {
    const { exporterRole, importerRole } = transfer;
    if (exporterRole === 'processor' || importerRole !== 'joint-controller') continue;
    const regimes = [...context.regimesOfParty(transfer.exporter), ...context.regimesOfParty(transfer.importer)];
    if (regimes.length > 0) pairs.add(transfer.importer, transfer.exporter, transfer.id, regimes);
  }
  return pairs.values();
}

function findingOf(context: CheckContext, { one, other, uses, regimes }: Pair): Found | undefined {
  const { state, agreements } = context.papers.between(one, other, servesAsArrangement);
  if (state === 'yes') return undefined;
  const names = { one: context.name(one), other: context.name(other) };
  const titles = agreements.map((agreement) => agreement.title);
  const common = {
    severity: 'mend' as const,
    citation: cite(regimes, 'Art 26(1)'),
    records: [one, other, ...agreements.map((agreement) => agreement.id), ...uses],
  };
  if (state === 'not-known') {
    return {
      ...common,
      statement: say('checks.arrangement-not-known', { ...names, agreements: titles }),
      toDo: say('checks.do.enter-dates', { agreements: titles }),
    };
  }
  if (titles.length > 0) {
    return {
      ...common,
      statement: say('checks.arrangement-lapsed', { ...names, uses: context.names(uses), agreements: titles }),
      toDo: say('checks.do.renew-or-join', { agreements: titles }),
    };
  }
  return {
    ...common,
    statement: say('checks.arrangement-missing', { ...names, uses: context.names(uses) }),
    toDo: say('checks.do.agree-arrangement', names),
  };
}

const arrangement: Rule = {
  id: 'art-26.arrangement',
  group: 'duties',
  citation: 'Art 26(1)',
  check: (context) => [...pairsOf(context)].flatMap((pair) => findingOf(context, pair) ?? []),
};

/** Art 26(1) wants responsibilities set, Art 26(2) the essence made available: a *no* and a *not known* are both asked about. */
const content: Rule = {
  id: 'art-26.content',
  group: 'duties',
  citation: 'Art 26(1) and (2)',
  check: (context) =>
    context.papers.all.flatMap(({ agreement, runs, bound }): Found[] => {
      if (runs === 'no') return [];
      const unset = agreement.servesAs.flatMap((part) => {
        if (part.kind !== 'joint-controller-arrangement') return [];
        const { responsibilitiesSet, essenceMadeAvailable } = part;
        return [
          ...(responsibilitiesSet === 'yes' ? [] : [`responsibilitiesSet:${responsibilitiesSet}`]),
          ...(essenceMadeAvailable === 'yes' ? [] : [`essenceMadeAvailable:${essenceMadeAvailable}`]),
        ];
      });
      const regimes = [...bound.keys()].flatMap((person) => context.regimesOfParty(person));
      if (unset.length === 0 || regimes.length === 0) return [];
      return [
        {
          severity: 'mend',
          statement: say('checks.arrangement-thin', { agreement: agreement.title, unset }),
          citation: cite(regimes, 'Art 26(1) and (2)'),
          records: [agreement.id],
          toDo: say('checks.do.complete-arrangement', { agreement: agreement.title }),
        },
      ];
    }),
};

/** Joint controllers: an arrangement in force that binds both on the day, and what it has to say. */
export const jointControllerRules: readonly Rule[] = [arrangement, content];
