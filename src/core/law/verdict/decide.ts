import { isWithin } from '../../days.ts';
import type { Basis, Reason, ToDo, VerdictFlag, VerdictWord } from '../answer.ts';
import type { Statement } from '../../statement.ts';
import { approvalRoutes } from './approval.ts';
import { articleOf, reason } from './case.ts';
import type { Case, Route } from './case.ts';
import { exceptionRoutes } from './exception.ts';
import { restriction } from './restricted.ts';
import type { Restriction } from './restricted.ts';
import { safeguardRoutes } from './safeguard.ts';
import { say } from './statements.ts';

/** The answer of one regime for one day, before its future is asked for. */
export interface DayAnswer {
  readonly verdict: VerdictWord;
  readonly basis: Basis | null;
  readonly basisStatement: Statement | null;
  readonly flags: readonly VerdictFlag[];
  readonly fallback: Basis | null;
  readonly fallbackStatement: Statement | null;
  readonly reasons: readonly Reason[];
  readonly toDo: readonly ToDo[];
}

function answer(
  verdict: VerdictWord,
  reasons: readonly Reason[],
  toDo: readonly ToDo[],
  more: Partial<DayAnswer> = {},
): DayAnswer {
  return {
    verdict,
    basis: null,
    basisStatement: null,
    flags: [],
    fallback: null,
    fallbackStatement: null,
    reasons,
    toDo,
    ...more,
  };
}

/** What cannot be answered at all: a day before the pack's first, or a regime whose rules the pack lacks. */
function unanswerable(of: Case): DayAnswer | undefined {
  const { regime, day, transfer } = of;
  const byPerson: ToDo = { statement: say('todo.judge-by-person', { what: transfer.title }), record: transfer.id };
  if (regime.judgedFrom === undefined) {
    const statement = say('verdict.rules-not-in-pack', { law: regime.law, lacks: regime.lacks ?? '' });
    return answer('needs-judgement', [reason(statement, regime.law, transfer.id)], [byPerson]);
  }
  if (day < regime.judgedFrom) {
    const statement = say('verdict.before-first-day', { regime: regime.id, first: regime.judgedFrom, on: day });
    return answer('needs-judgement', [reason(statement, regime.law, transfer.id)], [byPerson]);
  }
  if (
    !regime.reachesRoles.includes(transfer.exporterRole === 'joint-controller' ? 'controller' : transfer.exporterRole)
  ) {
    const statement = say('verdict.role-not-reached', { law: regime.law, role: transfer.exporterRole });
    return notRestricted(statement.id, [reason(statement, regime.law, transfer.id)], [], []);
  }
  return undefined;
}

function notRestricted(
  why: string,
  reasons: readonly Reason[],
  flags: readonly VerdictFlag[],
  toDo: readonly ToDo[],
): DayAnswer {
  return answer('not-restricted', reasons, toDo, {
    basis: `not-restricted:${why}`,
    basisStatement: say('basis.not-restricted', { why }),
    flags,
  });
}

function forbidden(of: Case, destination: string, place: string): Reason | undefined {
  const found = of.law.pack.restrictions.find(
    (restricted) =>
      restricted.regime === of.regime.id && restricted.country === destination && isWithin(of.day, restricted),
  );
  if (found === undefined) return undefined;
  return reason(say('verdict.forbidden', { place, restriction: found.id }), found.citation, of.transfer.id);
}

/** Steps 3 to 6: approval, safeguard, exception, else none. The first that stands is the basis, the next that stands its fallback. */
function byRoutes(of: Case, restricted: Extract<Restriction, { kind: 'restricted' }>): DayAnswer {
  const routes = [
    ...approvalRoutes(of, restricted.destination, restricted.place),
    ...safeguardRoutes(of),
    ...exceptionRoutes(of),
  ];
  const standing = routes.filter((route) => route.state === 'stands');
  const [first, second] = standing;
  const own: VerdictFlag[] = [...restricted.flags];
  if (restricted.review) {
    return answer(
      'needs-judgement',
      [...restricted.reasons, ...routes.flatMap((route) => route.reasons)],
      restricted.toDo,
      {
        flags: own,
        fallback: first?.basis ?? null,
        fallbackStatement: first?.basisStatement ?? null,
      },
    );
  }
  if (first !== undefined) return inPlace(of, restricted, routes, first, second);
  const open = routes.filter((route) => route.state === 'not-known');
  const reasons = [...restricted.reasons, ...routes.flatMap((route) => route.reasons)];
  if (open.length > 0) {
    const flags = [...own, ...open.flatMap((route) => route.flags)];
    return answer(
      'needs-judgement',
      reasons,
      open.flatMap((route) => route.toDo),
      { flags: [...new Set(flags)] },
    );
  }
  const last = reason(say('verdict.none', { regime: of.regime.id }), articleOf(of, 'general'), of.transfer.id);
  const untried =
    exceptionRoutes(of).length === 0
      ? [reason(say('verdict.no-exception', { regime: of.regime.id }), articleOf(of, 'exceptions'))]
      : [];
  return answer(
    'no-mechanism',
    [...reasons, ...untried, last],
    routes.flatMap((route) => route.toDo),
    { flags: own },
  );
}

/** The routes before the basis are told too: why there is no approval is part of why there is a safeguard. */
function inPlace(
  of: Case,
  restricted: Extract<Restriction, { kind: 'restricted' }>,
  routes: readonly Route[],
  first: Route,
  second: Route | undefined,
): DayAnswer {
  const told = routes.slice(0, routes.indexOf(first) + 1).flatMap((route) => route.reasons);
  const flags = new Set<VerdictFlag>([...restricted.flags, ...first.flags]);
  const toDo: ToDo[] = [...first.toDo];
  const extra: Reason[] = [];
  const { law, id } = of.regime;
  if (second !== undefined) {
    extra.push(reason(say('verdict.fallback', { basis: second.basis }), articleOf(of, 'general')));
  } else if (flags.has('contested')) {
    const act =
      typeof first.basisStatement.parameters['act'] === 'string' ? first.basisStatement.parameters['act'] : law;
    flags.add('no-fallback');
    extra.push(reason(say('verdict.no-fallback', { act }), articleOf(of, 'general')));
    toDo.push({ statement: say('todo.prepare-fallback', { act, regime: id }), record: of.transfer.id });
  }
  return answer('mechanism-in-place', [...restricted.reasons, ...told, ...extra], toDo, {
    basis: first.basis,
    basisStatement: first.basisStatement,
    flags: [...flags],
    fallback: second?.basis ?? null,
    fallbackStatement: second?.basisStatement ?? null,
  });
}

/** The answer of the case's regime on the case's day: the six steps of the verdict, in order. */
export function decide(of: Case): DayAnswer {
  const early = unanswerable(of);
  if (early !== undefined) return early;
  const restricted = restriction(of);
  if (restricted.kind === 'not-restricted') {
    return notRestricted(restricted.why, restricted.reasons, restricted.flags, restricted.toDo);
  }
  if (restricted.kind === 'not-known') return answer('needs-judgement', restricted.reasons, restricted.toDo);
  const outright = forbidden(of, restricted.destination, restricted.place);
  if (outright !== undefined) {
    return answer('no-mechanism', [...restricted.reasons, outright], restricted.toDo, { flags: restricted.flags });
  }
  return byRoutes(of, restricted);
}
