import { isWithin } from '../../days.ts';
import type { Day } from '../../days.ts';
import type { Agreement } from '../../records/agreement.ts';
import { partyOf } from '../../records/snapshot.ts';
import type { Snapshot } from '../../records/snapshot.ts';
import type { Transfer } from '../../records/transfer.ts';
import type { Statement } from '../../statement.ts';
import type { Reason, ToDo } from '../answer.ts';
import type { Law } from '../law.ts';
import type { RegimeId } from '../pack.ts';
import { articleOf, legalPersonOf, reason } from '../verdict/case.ts';
import type { Against, Case, Route } from '../verdict/case.ts';
import { stageOf } from '../verdict/decide.ts';
import type { Stage } from '../verdict/decide.ts';
import { possibleChanges } from '../verdict/horizon.ts';
import { caseOf, questionOf } from '../verdict/judge.ts';
import type { Question } from '../verdict/judge.ts';
import { tryAgreement } from '../verdict/safeguard.ts';
import { say } from '../verdict/statements.ts';
import { tell } from './statements.ts';
import { wouldChange } from './would-change.ts';

export type MechanismKind = 'approval' | 'own-finding' | 'safeguard' | 'exception';

/** A mechanism that could carry the transfer, and does not. */
export interface Unused {
  readonly kind: MechanismKind;
  readonly name: Statement;
  /** Whether it would stand all the same, is open, fails, or is not there at all. */
  readonly state: Route['state'] | 'not-there';
  /** The step that decides it, with its citation. */
  readonly because: Reason;
  /** Whatever else keeps it from carrying. */
  readonly more: readonly Reason[];
  /** The facts that would change it, all of them together. */
  readonly changes: readonly ToDo[];
  /** The first day on which it stands by what is known already; null where no known day brings that. */
  readonly standsFrom: Day | null;
}

/** Why one regime's answer rests on nothing else. */
export interface WhyNot {
  readonly regime: RegimeId;
  /** Why no mechanism is asked for; null where the mechanisms are. */
  readonly notAsked: Reason | null;
  readonly mechanisms: readonly Unused[];
}

const KINDS: Readonly<Record<string, MechanismKind>> = {
  approval: 'approval',
  finding: 'own-finding',
  assessment: 'own-finding',
  agreement: 'safeguard',
  exception: 'exception',
};

function kindOf({ basis }: Route): MechanismKind {
  return KINDS[basis.split(':')[0] ?? ''] ?? 'safeguard';
}

/** What the mechanism is called: by what it would be the basis of, or by its kind where nothing of that kind is there. */
function nameOf(of: Case, route: Route): Statement {
  if (route.basisStatement.id.startsWith('basis.')) return route.basisStatement;
  const regime = of.regime.id;
  const kind = kindOf(route);
  if (kind === 'approval') return tell('reasoning.approval', { regime });
  if (kind === 'own-finding') return tell('reasoning.own-finding', { regime });
  const kept = of.snapshot.byId.get(route.basis.split(':')[1] ?? '');
  const agreement = kept?.kind === 'agreement' ? (kept.record as Agreement).title : '';
  return tell('reasoning.agreement', { agreement });
}

/** The reason that decides: what fails before what is open, else in the order of the test. */
function inOrder(against: readonly Against[]): readonly Against[] {
  return [...against.filter(({ state }) => state === 'fails'), ...against.filter(({ state }) => state !== 'fails')];
}

/** What a route of a kind is asked on a later day: the same basis, or, where there is none yet, any of its kind. */
function standsLater(route: Route, later: Stage): boolean {
  if (later.kind !== 'routes') return false;
  const isNone = route.basis.endsWith(':none');
  return later.routes.some(
    (one) => one.state === 'stands' && (isNone ? kindOf(one) === kindOf(route) : one.basis === route.basis),
  );
}

/** A regime's question on a day, with how it stands on the days to come, worked out when the first mechanism asks. */
interface Asked {
  readonly of: Case;
  readonly routes: readonly Route[];
  /** Whether the answer rests on the first mechanism that stands. */
  readonly rests: boolean;
  readonly later: () => ReadonlyArray<{ readonly day: Day; readonly stage: Stage }>;
}

function standing({ of, rests }: Asked, route: Route): Unused {
  const statement = rests ? tell('reasoning.behind', {}) : tell('reasoning.waits-for-judgement', {});
  return {
    kind: kindOf(route),
    name: nameOf(of, route),
    state: 'stands',
    because: reason(statement, articleOf(of, 'general'), of.transfer.id),
    more: [],
    changes: rests ? [{ statement: tell('reasoning.change-falls', {}) }] : [],
    standsFrom: null,
  };
}

function tested(asked: Asked, route: Route): readonly Unused[] {
  const { of } = asked;
  if (route.state === 'stands') return [standing(asked, route)];
  const [first, ...more] = inOrder(route.against);
  if (first === undefined) return [];
  return [
    {
      kind: kindOf(route),
      name: nameOf(of, route),
      state: route.basis.endsWith(':none') && route.state === 'fails' ? 'not-there' : route.state,
      because: first.reason,
      more: more.map((one) => one.reason),
      changes: wouldChange([first, ...more]),
      standsFrom: asked.later().find(({ stage }) => standsLater(route, stage))?.day ?? null,
    },
  ];
}

/** Agreements on record between both ends, of a kind that the law accepts, that the transfer does not name: put to the test as if it did. */
function notNamed(of: Case): readonly Unused[] {
  const { snapshot, transfer } = of;
  const ends = [of.exporter, of.importer].map((party) => legalPersonOf(snapshot, party));
  const kinds = new Set<string>(of.law.instruments(of.regime.id).map(({ kind }) => kind));
  const between = snapshot.agreements.filter((agreement) => {
    if (transfer.agreements.includes(agreement.id)) return false;
    if (!agreement.servesAs.some(({ kind }) => kinds.has(kind))) return false;
    const persons = new Set(
      agreement.parties.flatMap(({ party }) => {
        const known = partyOf(snapshot, party);
        return known === undefined ? [] : [legalPersonOf(snapshot, known)];
      }),
    );
    return ends.every((end) => persons.has(end));
  });
  return between.flatMap((agreement) =>
    tryAgreement(of, agreement).map((route): Unused => {
      const names = { agreement: agreement.title, transfer: transfer.title };
      const against = inOrder(route.against);
      return {
        kind: 'safeguard',
        name: nameOf(of, route),
        state: 'not-there',
        because: reason(tell('reasoning.not-named', names), articleOf(of, 'safeguards'), transfer.id, agreement.id),
        more: against.map((one) => one.reason),
        changes: [{ statement: tell('reasoning.change-name', names), record: transfer.id }, ...wouldChange(against)],
        standsFrom: null,
      };
    }),
  );
}

/** The law's other instruments, as which nothing that was put to the test serves. */
function noSuchAgreement(of: Case, tried: readonly Agreement[]): readonly Unused[] {
  const served = new Set<string>(tried.flatMap(({ servesAs }) => servesAs.map(({ kind }) => kind)));
  const inForce = of.law
    .instruments(of.regime.id)
    .filter(({ kind, versions }) => !served.has(kind) && versions.some((version) => isWithin(of.day, version)));
  const instruments = [...new Set(inForce.map(({ name }) => name))];
  if (instruments.length === 0) return [];
  const ends = { exporter: of.exporter.record.legalName, importer: of.importer.record.legalName };
  const statement = tell('reasoning.no-such-agreement', { ...ends, instruments });
  return [
    {
      kind: 'safeguard',
      name: tell('reasoning.instruments', { instruments }),
      state: 'not-there',
      because: reason(statement, articleOf(of, 'safeguards'), of.transfer.id),
      more: [],
      changes: [
        {
          statement: say('todo.conclude-agreement', { regime: of.regime.id, ...ends }),
          record: of.transfer.id,
        },
      ],
      standsFrom: null,
    },
  ];
}

/** That the transfer names none of the law's exceptions. */
function noException(of: Case, routes: readonly Route[]): readonly Unused[] {
  if (routes.some((route) => kindOf(route) === 'exception')) return [];
  const regime = of.regime.id;
  const grounds = of.law.pack.exceptions.filter((rule) => rule.regime === regime && isWithin(of.day, rule));
  const none = grounds.length === 0;
  const statement = none ? tell('reasoning.no-exception-in-pack', { regime }) : say('verdict.no-exception', { regime });
  const named = tell('reasoning.change-exception', { regime, grounds: grounds.map(({ ground }) => ground) });
  return [
    {
      kind: 'exception',
      name: tell('reasoning.exception', { regime }),
      state: 'not-there',
      because: reason(statement, articleOf(of, 'exceptions'), of.transfer.id),
      more: [],
      changes: none ? [] : [{ statement: named, record: of.transfer.id }],
      standsFrom: null,
    },
  ];
}

function mechanismsOf(asked: Asked): readonly Unused[] {
  const { of, routes, rests } = asked;
  const basis = rests ? routes.find(({ state }) => state === 'stands') : undefined;
  const unused = routes.filter((route) => route !== basis && route.basis !== 'agreement:none');
  const ofKinds = (...kinds: readonly MechanismKind[]) =>
    unused.filter((route) => kinds.includes(kindOf(route))).flatMap((route) => tested(asked, route));
  const others = notNamed(of);
  const tried = of.snapshot.agreements.filter(
    ({ id }) => of.transfer.agreements.includes(id) || others.some(({ because }) => because.records.includes(id)),
  );
  return [
    ...ofKinds('approval', 'own-finding', 'safeguard'),
    ...others,
    ...noSuchAgreement(of, tried),
    ...ofKinds('exception'),
    ...noException(of, routes),
  ];
}

const NOT_ASKED = {
  'not-restricted': tell('reasoning.not-restricted', {}),
  forbidden: tell('reasoning.forbidden', {}),
  open: tell('reasoning.open', {}),
} as const;

function whyNotUnder(question: Question, regime: RegimeId, on: Day): WhyNot {
  const of = caseOf(question, regime, on);
  const stage = stageOf(of);
  if (stage.kind === 'answered') {
    const { citation = '', records = [] } = stage.answer.reasons.at(-1) ?? {};
    return { regime, notAsked: reason(NOT_ASKED[stage.why], citation, ...records), mechanisms: [] };
  }
  let known: ReturnType<Asked['later']> | undefined;
  const later: Asked['later'] = () => {
    const { transfer, snapshot, law } = question;
    known ??= possibleChanges(transfer, snapshot, law, on).map((day) => ({
      day,
      stage: stageOf(caseOf(question, regime, day)),
    }));
    return known;
  };
  const waits = stage.restricted.review || of.regime.lacks !== undefined;
  const mechanisms = mechanismsOf({ of, routes: stage.routes, rests: !waits, later });
  return { regime, notAsked: null, mechanisms };
}

/**
 * Why the transfer does not rest on another mechanism: of each that a regime knows, the step that decides it, the facts that would change it, and from
 * when it stands by what is known already. The same rules answer that judge the transfer; nothing is supposed.
 * @param regimes those that reach the transfer on that day
 */
export function whyNot(
  transfer: Transfer,
  { snapshot, law }: { readonly snapshot: Snapshot; readonly law: Law },
  on: Day,
  regimes: readonly RegimeId[],
): readonly WhyNot[] {
  const question = questionOf(transfer, snapshot, law);
  return question === undefined ? [] : regimes.map((regime) => whyNotUnder(question, regime, on));
}
