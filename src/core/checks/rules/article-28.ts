import { servesAsProcessorTerms } from '../../law/verdict/duties.ts';
import type { Agreement } from '../../records/agreement.ts';
import type { ProcessingActivity } from '../../records/activity.ts';
import type { Transfer } from '../../records/transfer.ts';
import { oncePerCheck } from '../context.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import type { Between } from '../papers.ts';
import { cite } from '../regimes.ts';
import type { GdprRegime } from '../regimes.ts';
import { say } from '../statements.ts';

/** One whom a processor acts for, directly or as sub-processor, and where the register says so. */
interface Service {
  readonly principal: string;
  readonly processor: string;
  /** Art 28(3) with a controller, Art 28(4) with another processor. */
  readonly article: 'Art 28(3)' | 'Art 28(4)';
  readonly use: string;
  readonly regimes: readonly GdprRegime[];
}

function* servicesOfActivity(activity: ProcessingActivity, regimes: readonly GdprRegime[]): Generator<Service> {
  const processors = activity.recipients.flatMap(({ party, role }) =>
    role === 'processor' && party !== undefined ? [party] : [],
  );
  const principals = activity.kind === 'controller' ? activity.controllers : activity.processors;
  const article = activity.kind === 'controller' ? 'Art 28(3)' : 'Art 28(4)';
  for (const processor of processors) {
    for (const principal of principals) yield { principal, processor, article, use: activity.id, regimes };
  }
  if (activity.kind !== 'processor') return;
  for (const { party } of activity.controllersServed) {
    for (const processor of activity.processors) {
      yield { principal: party, processor, article: 'Art 28(3)', use: activity.id, regimes };
    }
  }
}

function serviceOfTransfer(transfer: Transfer, regimes: readonly GdprRegime[]): Service | undefined {
  const { exporter, importer, exporterRole, importerRole, id } = transfer;
  if (importerRole === 'processor') {
    const article = exporterRole === 'processor' ? 'Art 28(4)' : 'Art 28(3)';
    return { principal: exporter, processor: importer, article, use: id, regimes };
  }
  if (exporterRole !== 'processor') return undefined;
  return { principal: importer, processor: exporter, article: 'Art 28(3)', use: id, regimes };
}

function* servicesOf(context: CheckContext): Generator<Service> {
  for (const { activity, regimes } of context.activities) {
    if (regimes.length > 0) yield* servicesOfActivity(activity, regimes);
  }
  for (const transfer of context.transfers) {
    const regimes = [...context.regimesOfParty(transfer.exporter), ...context.regimesOfParty(transfer.importer)];
    const service = regimes.length > 0 ? serviceOfTransfer(transfer, regimes) : undefined;
    if (service !== undefined) yield service;
  }
}

/** Everything that one processor does without terms of one state of knowledge: one finding. */
interface Open {
  readonly processor: string;
  readonly state: Between['state'];
  readonly principals: Set<string>;
  readonly uses: Set<string>;
  readonly agreements: Set<Agreement>;
  readonly regimes: Set<GdprRegime>;
  readonly articles: Set<string>;
}

/** The services without terms in force that bind both on the day, by processor and by whether one can tell. */
const openServices = oncePerCheck((context): readonly Open[] => {
  const between = new Map<string, Between>();
  const open = new Map<string, Open>();
  for (const { principal, processor, article, use, regimes } of servicesOf(context)) {
    const [one, other] = [context.person(processor), context.person(principal)];
    if (one === other) continue;
    const pair = `${one} ${other}`;
    let terms = between.get(pair);
    if (terms === undefined) {
      terms = context.papers.between(one, other, servesAsProcessorTerms);
      between.set(pair, terms);
    }
    if (terms.state === 'yes') continue;
    const key = `${one} ${terms.state} ${terms.agreements.length > 0 ? 'named' : 'none'}`;
    let entry = open.get(key);
    if (entry === undefined) {
      entry = {
        processor: one,
        state: terms.state,
        principals: new Set(),
        uses: new Set(),
        agreements: new Set(),
        regimes: new Set(),
        articles: new Set(),
      };
      open.set(key, entry);
    }
    entry.principals.add(other);
    entry.uses.add(use);
    entry.articles.add(article);
    for (const agreement of terms.agreements) entry.agreements.add(agreement);
    for (const regime of regimes) entry.regimes.add(regime);
  }
  return [...open.values()];
});

function isKindOnly(context: CheckContext, id: string): boolean {
  const party = context.party(id);
  return party?.kind === 'third-party' && party.record.category;
}

/** An authority acts for its own tasks and is nobody's processor by being told something. */
function isAuthority(context: CheckContext, id: string): boolean {
  const party = context.party(id);
  return party?.kind === 'third-party' && party.record.kind === 'authority';
}

function termsFinding(context: CheckContext, open: Open): Found {
  const processor = context.name(open.processor);
  const controllers = context.names(open.principals);
  const uses = context.names(open.uses);
  const agreements = [...open.agreements].map((agreement) => agreement.title);
  const common = {
    severity: 'mend' as const,
    citation: cite(open.regimes, [...open.articles].toSorted().join(' and ')),
    records: [
      open.processor,
      ...open.principals,
      ...[...open.agreements].map((agreement) => agreement.id),
      ...open.uses,
    ],
  };
  if (open.state === 'not-known') {
    return {
      ...common,
      statement: say('checks.terms-not-known', { processor, controllers, agreements }),
      toDo: say('checks.do.enter-dates', { agreements }),
    };
  }
  if (agreements.length > 0) {
    return {
      ...common,
      statement: say('checks.terms-lapsed', { processor, controllers, uses, agreements }),
      toDo: say('checks.do.renew-or-join', { agreements }),
    };
  }
  return {
    ...common,
    statement: say('checks.terms-missing', { processor, controllers, uses }),
    toDo: say('checks.do.conclude-terms', { processor }),
  };
}

const terms: Rule = {
  id: 'art-28.terms',
  group: 'duties',
  citation: 'Art 28(3) and (4)',
  check: (context) =>
    openServices(context)
      .filter(({ processor }) => !isKindOnly(context, processor))
      .map((open) => termsFinding(context, open)),
};

/** Where a record names only a kind of processor, nobody can tell whether there are terms with each of them. */
const namedByKind: Rule = {
  id: 'art-28.named-by-kind',
  group: 'duties',
  citation: 'Art 28(3)',
  check: (context) =>
    openServices(context)
      .filter(({ processor }) => isKindOnly(context, processor))
      .map(({ processor, uses, regimes }) => ({
        severity: 'mend' as const,
        statement: say('checks.processors-by-kind', { processor: context.name(processor), uses: context.names(uses) }),
        citation: cite(regimes, 'Art 28(3)'),
        records: [processor, ...uses],
        toDo: say('checks.do.name-processors', { processor: context.name(processor) }),
      })),
};

/** A recipient without a role may be a processor or not: a blank says neither. */
const roleNotKnown: Rule = {
  id: 'art-28.role-not-known',
  group: 'duties',
  citation: 'Art 28(3) and 30(1)(d)',
  check: (context) =>
    context.activities.flatMap(({ activity, regimes }): Found[] => {
      if (regimes.length === 0) return [];
      const recipients = activity.recipients.flatMap(({ party, role }) =>
        party !== undefined && role === undefined ? [party] : [],
      );
      const asked = recipients.filter((id) => !isAuthority(context, id));
      if (asked.length === 0) return [];
      return [
        {
          severity: 'note',
          statement: say('checks.role-not-known', { activity: activity.title, recipients: context.names(asked) }),
          citation: cite(regimes, activity.kind === 'controller' ? 'Art 28(3) and 30(1)(d)' : 'Art 28(4)'),
          records: [activity.id, ...new Set(asked)],
          toDo: say('checks.do.enter-role', { activity: activity.title }),
        },
      ];
    }),
};

/** Terms with processors: in force, binding both, with whoever acts for another on the day. */
export const processorTermsRules: readonly Rule[] = [terms, namedByKind, roleNotKnown];
