import { isWithin } from '../../days.ts';
import type { Known } from '../../records/fields.ts';
import type { Scheme } from '../../records/status-fact.ts';
import type { Statement } from '../../statement.ts';
import type { Reason, ToDo, VerdictFlag } from '../answer.ts';
import type { OutrightRestriction } from '../pack.ts';
import { currentFact } from './approval.ts';
import { answerTo, toAnswer } from './asked.ts';
import { isUnconfirmed, placeName, reason } from './case.ts';
import type { Case } from './case.ts';
import { ownReasons } from './own.ts';
import { say } from './statements.ts';

/** Whether something forbids or restricts the transfer outright, so that no safeguard or exception helps. */
export interface Outright {
  readonly state: Known;
  readonly reasons: readonly Reason[];
  readonly toDo: readonly ToDo[];
  readonly flags: readonly VerdictFlag[];
}

/**
 * Whether the restriction is aimed at this destination, at an importer established there wherever its servers stand, or at this importer by a mark. A mark
 * that nobody recorded of an importer is none.
 */
function aims(of: Case, restriction: OutrightRestriction, destination: string): boolean {
  if (restriction.regime !== of.regime.id || !isWithin(of.day, restriction)) return false;
  if (restriction.ofImporters === undefined) {
    return restriction.country === destination || restriction.country === of.importer.record.country;
  }
  const mark = currentFact(of, restriction.ofImporters);
  return mark !== undefined && mark.answer !== 'no';
}

/** Whether the importer bears the mark at which the restriction aims is recorded as not known. */
function markOpen(importer: string, scheme: Scheme): Statement {
  return say('verdict.status-not-known', { importer, scheme });
}

function tested(of: Case, restriction: OutrightRestriction, destination: string, place: string): Outright {
  const { transfer, importer } = of;
  const elsewhere = restriction.country !== undefined && restriction.country !== destination;
  const names = {
    place: elsewhere ? placeName(of.law, restriction.country) : place,
    importer: importer.record.legalName,
    restriction: restriction.act,
  };
  const flags: VerdictFlag[] = isUnconfirmed(restriction) ? ['rests-on-unconfirmed'] : [];
  const own = ownReasons(of, restriction, restriction.citation);
  const scheme = restriction.ofImporters;
  const unmarked = scheme === undefined || currentFact(of, scheme)?.answer === 'yes' ? undefined : scheme;
  const open = restriction.asks.filter(({ question }) => answerTo(of, question) === 'not-known');
  const lifted = restriction.asks.find(({ question, mustBe }) => {
    const answer = answerTo(of, question);
    return answer !== 'not-known' && answer !== mustBe;
  });
  if (lifted !== undefined) {
    const { question } = lifted;
    const statement = say('verdict.restriction-lifted', { ...names, question, answer: answerTo(of, question) });
    return { state: 'no', reasons: [reason(statement, restriction.citation, transfer.id), ...own], toDo: [], flags };
  }
  if (open.length === 0 && unmarked === undefined) {
    const statement = say('verdict.forbidden', names);
    const stop = { statement: say('todo.stop-transfer', { transfer: transfer.title }), record: transfer.id };
    return {
      state: 'yes',
      reasons: [reason(statement, restriction.citation, transfer.id), ...own],
      toDo: [stop],
      flags,
    };
  }
  const reasons = [
    reason(say('verdict.restriction-open', names), restriction.citation, transfer.id),
    ...own,
    ...open.map(({ question }) =>
      reason(say('verdict.law-answer', { question, answer: 'not-known' }), restriction.citation, transfer.id),
    ),
    ...(unmarked === undefined
      ? []
      : [reason(markOpen(names.importer, unmarked), restriction.citation, importer.record.id)]),
  ];
  const toMark =
    unmarked === undefined
      ? []
      : [{ statement: say('todo.name-fact', { fact: unmarked, record: names.importer }), record: importer.record.id }];
  return {
    state: 'not-known',
    reasons,
    toDo: [...open.map(({ question }) => toAnswer(of, question)), ...toMark],
    flags,
  };
}

/** The restrictions of the regime against the transfer on that day: one that holds decides, else one that is open. */
export function outright(of: Case, destination: string, place: string): Outright {
  const all = of.law.pack.restrictions
    .filter((restriction) => aims(of, restriction, destination))
    .map((restriction) => tested(of, restriction, destination, place));
  const none: Outright = { state: 'no', reasons: [], toDo: [], flags: [] };
  const decides = all.find(({ state }) => state === 'yes') ?? all.find(({ state }) => state === 'not-known');
  return (
    decides ?? { ...none, reasons: all.flatMap(({ reasons }) => reasons), flags: all.flatMap(({ flags }) => flags) }
  );
}
