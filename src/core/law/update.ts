import type { Day } from '../days.ts';
import type { Transfer } from '../records/transfer.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Statement } from '../statement.ts';
import type { Basis, TransferAnswer, Verdict, VerdictWord } from './answer.ts';
import type { Law } from './law.ts';
import type { LawPack, RegimeId } from './pack.ts';
import { judge } from './verdict/judge.ts';

/** One regime's answer as far as an update can change it. */
export interface AnswerShown {
  readonly verdict: VerdictWord;
  readonly basis: Basis | null;
  readonly basisStatement: Statement | null;
  readonly goodThrough: Day | null;
}

/** A verdict that differs between two laws; null on the side where the regime does not reach the transfer. */
export interface VerdictChange {
  readonly transfer: string;
  readonly title: string;
  readonly regime: RegimeId;
  readonly before: AnswerShown | null;
  readonly after: AnswerShown | null;
}

/** A row of the pack that differs between two packs. `ended`: it has a last day now that it had not. */
export interface FactChange {
  readonly list: string;
  readonly name: string;
  readonly what: 'new' | 'gone' | 'ended' | 'changed';
  readonly validTo: Day | null;
}

function shown(verdict: Verdict | undefined): AnswerShown | null {
  if (verdict === undefined) return null;
  const { basis, basisStatement, goodThrough } = verdict;
  return { verdict: verdict.verdict, basis, basisStatement, goodThrough };
}

function differs(one: AnswerShown | null, other: AnswerShown | null): boolean {
  return (
    one?.verdict !== other?.verdict ||
    one?.basis !== other?.basis ||
    (one?.goodThrough ?? null) !== (other?.goodThrough ?? null)
  );
}

/** The verdicts of one transfer that differ between two laws, in the order of the newer one's regimes. */
export function changesOf(title: string, before: TransferAnswer, after: TransferAnswer): readonly VerdictChange[] {
  const regimes = new Set([...after.verdicts, ...before.verdicts].map(({ regime }) => regime));
  return [...regimes].flatMap((regime) => {
    const was = shown(before.verdicts.find((one) => one.regime === regime));
    const is = shown(after.verdicts.find((one) => one.regime === regime));
    return differs(was, is) ? [{ transfer: after.transfer, title, regime, before: was, after: is }] : [];
  });
}

/** A transfer without an answer: not there yet, not in force, or gone. */
function unanswered(of: TransferAnswer): TransferAnswer {
  return { ...of, actSoon: false, verdicts: [] };
}

/**
 * The verdicts that differ between two sets of answers, such as those of two days.
 * @param titleOf the name of a transfer by its id
 */
export function answerChanges(
  before: readonly TransferAnswer[],
  after: readonly TransferAnswer[],
  titleOf: (transfer: string) => string,
): readonly VerdictChange[] {
  const was = new Map(before.map((answer) => [answer.transfer, answer]));
  const is = new Map(after.map((answer) => [answer.transfer, answer]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((transfer) => {
    const [old, young] = [was.get(transfer), is.get(transfer)];
    const either = young ?? old;
    if (either === undefined) return [];
    return changesOf(titleOf(transfer), old ?? unanswered(either), young ?? unanswered(either));
  });
}

/** Which verdicts of the register's active transfers change on a day when one law takes the place of another. */
export function verdictChanges(snapshot: Snapshot, before: Law, after: Law, on: Day): readonly VerdictChange[] {
  return snapshot.transfers
    .filter((transfer: Transfer) => transfer.status === 'active')
    .flatMap((transfer) =>
      changesOf(transfer.title, judge(transfer, snapshot, before, { on }), judge(transfer, snapshot, after, { on })),
    );
}

type Row = Readonly<Record<string, unknown>>;

/** What a row goes by, whatever list it is of. */
function nameOf(row: Row, index: number): string {
  const texts = (fields: readonly string[]) =>
    fields.map((field) => row[field]).filter((value) => typeof value === 'string' || typeof value === 'number');
  const [named] = texts(['id', 'code', 'module']);
  if (named !== undefined) return String(named);
  const parts = texts(['regime', 'ground']);
  return parts.length > 0 ? parts.join(' ') : String(index + 1);
}

function listsOf(pack: LawPack): ReadonlyMap<string, ReadonlyMap<string, Row>> {
  const lists = Object.entries(pack as unknown as Row).filter((entry): entry is [string, Row[]] =>
    Array.isArray(entry[1]),
  );
  return new Map(lists.map(([list, rows]) => [list, new Map(rows.map((row, index) => [nameOf(row, index), row]))]));
}

function lastDay(row: Row | undefined): Day | null {
  const day = row?.['validTo'];
  return typeof day === 'string' ? day : null;
}

function changeOf(list: string, name: string, was: Row | undefined, is: Row | undefined): readonly FactChange[] {
  const change = (what: FactChange['what']) => [{ list, name, what, validTo: lastDay(is) }];
  if (was === undefined) return change('new');
  if (is === undefined) return change('gone');
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  return change(lastDay(was) === null && lastDay(is) !== null ? 'ended' : 'changed');
}

/** Which rows differ between two packs, list by list, whatever lists they have. */
export function factChanges(before: LawPack, after: LawPack): readonly FactChange[] {
  const [old, young] = [listsOf(before), listsOf(after)];
  return [...new Set([...young.keys(), ...old.keys()])].flatMap((list) => {
    const [was, is] = [old.get(list) ?? new Map<string, Row>(), young.get(list) ?? new Map<string, Row>()];
    return [...new Set([...is.keys(), ...was.keys()])].flatMap((name) =>
      changeOf(list, name, was.get(name), is.get(name)),
    );
  });
}
