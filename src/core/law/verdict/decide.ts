import type { Known } from '../../records/fields.ts';
import type { Basis, Reason, ToDo, VerdictFlag, VerdictWord } from '../answer.ts';
import type { Statement } from '../../statement.ts';
import { approvalRoutes } from './approval.ts';
import { articleOf, isUnconfirmed, reason } from './case.ts';
import type { Case, Route } from './case.ts';
import { exceptionRoutes, exceptionsOfNoRegime } from './exception.ts';
import { outright } from './outright.ts';
import { ownFindingRoutes } from './own-finding.ts';
import { restriction } from './restricted.ts';
import type { Restriction } from './restricted.ts';
import { safeguardRoutes } from './safeguard.ts';
import { say } from './statements.ts';

type Restricted = Extract<Restriction, { kind: 'restricted' }>;

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

function byPerson({ transfer }: Case): ToDo {
  return { statement: say('todo.judge-by-person', { what: transfer.title }), record: transfer.id };
}

/** What cannot be answered at all: a day before the pack's first, or a regime whose rules the pack lacks. */
function unanswerable(of: Case): DayAnswer | undefined {
  const { regime, day, transfer } = of;
  if (regime.judgedFrom === undefined) {
    const statement = say('verdict.rules-not-in-pack', { law: regime.law, lacks: regime.lacks ?? '' });
    return answer('needs-judgement', [reason(statement, regime.law, transfer.id)], [byPerson(of)]);
  }
  if (day < regime.judgedFrom) {
    const statement = say('verdict.before-first-day', { regime: regime.id, first: regime.judgedFrom, on: day });
    return answer('needs-judgement', [reason(statement, regime.law, transfer.id)], [byPerson(of)]);
  }
  if (leftOut(of) === 'yes') {
    const statement = say('verdict.data-left-out', { law: regime.law, kinds: regime.leavesOut });
    const flags: VerdictFlag[] = isUnconfirmed(regime, 'leavesOut') ? ['rests-on-unconfirmed'] : [];
    return notRestricted(statement.id, [reason(statement, regime.law, transfer.id)], flags, []);
  }
  if (
    !regime.reachesRoles.includes(transfer.exporterRole === 'joint-controller' ? 'controller' : transfer.exporterRole)
  ) {
    const statement = say('verdict.role-not-reached', { law: regime.law, role: transfer.exporterRole });
    const flags: VerdictFlag[] = isUnconfirmed(regime, 'reachesRoles') ? ['rests-on-unconfirmed'] : [];
    return notRestricted(statement.id, [reason(statement, regime.law, transfer.id)], flags, []);
  }
  return undefined;
}

/** Whether the regime leaves out all data of the transfer; *not known* where some category that says nothing of its kinds may be such. */
function leftOut({ regime, transfer }: Case): Known {
  if (regime.leavesOut.length === 0) return 'no';
  const { dataCategories } = transfer;
  if (dataCategories.some(({ kinds }) => kinds.some((kind) => !regime.leavesOut.includes(kind)))) return 'no';
  return dataCategories.length > 0 && dataCategories.every(({ kinds }) => kinds.length > 0) ? 'yes' : 'not-known';
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

/** Steps 3 to 6: approval, safeguard, exception, else none. The first that stands is the basis, the next that stands its fallback. */
function byRoutes(of: Case, { restricted, routes }: Extract<Stage, { kind: 'routes' }>): DayAnswer {
  const standing = routes.filter((route) => route.state === 'stands');
  const [first, second] = standing;
  const own: VerdictFlag[] = [...restricted.flags];
  const lacking = lackingRules(of);
  if (restricted.review || lacking !== undefined) {
    return answer(
      'needs-judgement',
      [...restricted.reasons, ...routes.flatMap((route) => route.reasons), ...(lacking?.reasons ?? [])],
      [...restricted.toDo, ...(lacking?.toDo ?? [])],
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
    // Where only a list that the pack lacks is open, what would mend the other routes is to be said too.
    const telling = of.regime.lacksList === undefined ? open : routes;
    return answer(
      'needs-judgement',
      reasons,
      [...(restricted.importerInside ? [byPerson(of)] : []), ...telling.flatMap((route) => route.toDo)],
      { flags: [...new Set(flags)] },
    );
  }
  if (restricted.importerInside) {
    return answer('needs-judgement', reasons, [byPerson(of), ...routes.flatMap((route) => route.toDo)], { flags: own });
  }
  if (leftOut(of) === 'not-known') return perhapsLeftOut(of, reasons, own);
  const last = reason(say('verdict.none', { regime: of.regime.id }), articleOf(of, 'general'), of.transfer.id);
  const untried =
    exceptionRoutes(of).length === 0
      ? [reason(say('verdict.no-exception', { regime: of.regime.id }), articleOf(of, 'exceptions'))]
      : [];
  const { title, id } = of.transfer;
  const astray = exceptionsOfNoRegime(of).map(({ regime, ground }) => ({
    told: reason(say('verdict.exception-regime-not-known', { name: regime, ground }), articleOf(of, 'exceptions'), id),
    toDo: { statement: say('todo.correct-record', { record: title, what: regime }), record: id },
  }));
  return answer(
    'no-mechanism',
    [...reasons, ...untried, ...astray.map(({ told }) => told), last],
    [...routes.flatMap((route) => route.toDo), ...astray.map(({ toDo }) => toDo)],
    { flags: own },
  );
}

/** What the pack lacks of a law whose rules it otherwise holds: a person has to judge whatever stands. */
function lackingRules(of: Case): { readonly reasons: readonly Reason[]; readonly toDo: readonly ToDo[] } | undefined {
  const { regime, transfer } = of;
  if (regime.lacks === undefined) return undefined;
  const statement = say('verdict.rules-not-in-pack', { law: regime.law, lacks: regime.lacks });
  return {
    reasons: [reason(statement, regime.law, transfer.id)],
    toDo: [byPerson(of)],
  };
}

/** No mechanism, but the law may leave these data out altogether. */
function perhapsLeftOut(of: Case, reasons: readonly Reason[], flags: readonly VerdictFlag[]): DayAnswer {
  const { regime, transfer } = of;
  const statement = say('verdict.data-perhaps-left-out', { law: regime.law, kinds: regime.leavesOut });
  const fact = say('todo.name-fact', { fact: 'dataCategories', record: transfer.title });
  return answer(
    'needs-judgement',
    [...reasons, reason(statement, regime.law, transfer.id)],
    [{ statement: fact, record: transfer.id }],
    { flags },
  );
}

/** The routes before the basis are told too: why there is no approval is part of why there is a safeguard. */
function inPlace(
  of: Case,
  restricted: Restricted,
  routes: readonly Route[],
  first: Route,
  second: Route | undefined,
): DayAnswer {
  const told = routes.slice(0, routes.indexOf(first) + 1).flatMap((route) => route.reasons);
  const flags = new Set<VerdictFlag>([...restricted.flags, ...first.flags]);
  const toDo: ToDo[] = [...first.toDo];
  const extra: Reason[] = [];
  if (of.regime.remark !== undefined) {
    extra.push(reason(say('verdict.remark', { remark: of.regime.remark }), articleOf(of, 'general')));
  }
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

/** How far a case comes: to an answer for which no mechanism is asked, and why none is, or to the mechanisms, each put to the test. */
export type Stage =
  | { readonly kind: 'answered'; readonly why: 'not-restricted' | 'forbidden' | 'open'; readonly answer: DayAnswer }
  | { readonly kind: 'routes'; readonly restricted: Restricted; readonly routes: readonly Route[] };

function early(answered: DayAnswer): Stage {
  return { kind: 'answered', why: answered.verdict === 'not-restricted' ? 'not-restricted' : 'open', answer: answered };
}

/** The first steps of the verdict, and the mechanisms of those that follow: approval, own finding, safeguard, exception, in this order. */
export function stageOf(of: Case): Stage {
  const unanswered = unanswerable(of);
  if (unanswered !== undefined) return early(unanswered);
  const restricted = restriction(of);
  if (restricted.kind === 'not-restricted') {
    return early(notRestricted(restricted.why, restricted.reasons, restricted.flags, restricted.toDo));
  }
  if (restricted.kind === 'not-known') return early(answer('needs-judgement', restricted.reasons, restricted.toDo));
  const barred = outright(of, restricted.destination, restricted.place);
  const flags = [...new Set([...restricted.flags, ...barred.flags])];
  const reasons = [...restricted.reasons, ...barred.reasons];
  if (barred.state === 'yes') {
    const forbidden = answer('no-mechanism', reasons, [...restricted.toDo, ...barred.toDo], { flags });
    return { kind: 'answered', why: 'forbidden', answer: forbidden };
  }
  if (barred.state === 'not-known') {
    return early(answer('needs-judgement', reasons, [...restricted.toDo, ...barred.toDo], { flags }));
  }
  if (of.regime.model === 'negative-list') {
    const statement = say('verdict.nothing-listed', { law: of.regime.law, place: restricted.place });
    const told = [...reasons, reason(statement, articleOf(of, 'general'), of.transfer.id)];
    return early(notRestricted(statement.id, told, flags, restricted.toDo));
  }
  const routes = [
    ...approvalRoutes(of, restricted.destination, restricted.place),
    ...ownFindingRoutes(of),
    ...safeguardRoutes(of),
    ...exceptionRoutes(of),
  ];
  return { kind: 'routes', restricted: { ...restricted, reasons, flags }, routes };
}

/** The answer of the case's regime on the case's day: the six steps of the verdict, in order. */
export function decide(of: Case): DayAnswer {
  const stage = stageOf(of);
  return stage.kind === 'answered' ? stage.answer : byRoutes(of, stage);
}
