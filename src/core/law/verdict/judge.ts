import { daysBetween, addDays } from '../../days.ts';
import type { Day } from '../../days.ts';
import { partyOf } from '../../records/snapshot.ts';
import type { Party, Snapshot } from '../../records/snapshot.ts';
import type { Transfer } from '../../records/transfer.ts';
import { worstOf } from '../answer.ts';
import type { TransferAnswer, Verdict, VerdictFlag, VerdictWord } from '../answer.ts';
import type { Law } from '../law.ts';
import type { Regime, RegimeId } from '../pack.ts';
import { reason } from './case.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';
import type { DayAnswer } from './decide.ts';
import { openDuties } from './duties.ts';
import { possibleChanges } from './horizon.ts';
import { reachingRegimes } from './reach.ts';
import { say } from './statements.ts';

/** The two clocks: the day judged, and the day as of whose end the register speaks (absent: now). The snapshot given is already of that day. */
export interface Dates {
  readonly on: Day;
  readonly asRecorded?: Day | undefined;
}

/** How many days ahead a change for the worse makes an answer *act soon*. */
export const ACT_SOON_DAYS = 90;

/** Stands for a law that the pack does not hold, so that it answers *needs judgement* like any regime whose rules are lacking. */
const UNLISTED: Regime = {
  id: 'unlisted',
  law: '',
  countries: [],
  zones: [],
  reachesRoles: ['controller', 'joint-controller', 'processor'],
  leavesOut: [],
  model: 'mechanism',
  assessmentTests: [],
  articles: [],
  sources: [],
  grade: 'unconfirmed',
  asOf: '1970-01-01',
};

/** The transfer with everything that its answers read, on whatever day. */
export interface Question {
  readonly exporter: Party;
  readonly importer: Party;
  readonly transfer: Transfer;
  readonly snapshot: Snapshot;
  readonly law: Law;
}

/** What is asked about a transfer; nothing where one of its ends is not on record. */
export function questionOf(transfer: Transfer, snapshot: Snapshot, law: Law): Question | undefined {
  const [exporter, importer] = [partyOf(snapshot, transfer.exporter), partyOf(snapshot, transfer.importer)];
  return exporter === undefined || importer === undefined ? undefined : { transfer, exporter, importer, snapshot, law };
}

/** The transfer before a regime on a day. */
export function caseOf(question: Question, regime: RegimeId, day: Day): Case {
  return { ...question, regime: question.law.regime(regime) ?? UNLISTED, day };
}

/** The regime's answer on a day, or that it does not reach the transfer on that day. */
export function answerOn(question: Question, regime: RegimeId, day: Day): { of: Case; answer: DayAnswer } {
  const { transfer, exporter, snapshot, law } = question;
  const of = caseOf(question, regime, day);
  const reaching = reachingRegimes(transfer, exporter, snapshot, law, day).find((one) => one.id === regime);
  if (reaching === undefined) {
    const statement = say('verdict.regime-ended', { regime, exporter: exporter.record.legalName });
    const ended: DayAnswer = {
      verdict: 'not-restricted',
      basis: `not-restricted:${statement.id}`,
      basisStatement: say('basis.not-restricted', { why: statement.id }),
      flags: [],
      fallback: null,
      fallbackStatement: null,
      reasons: [reason(statement, of.regime.law)],
      toDo: [],
    };
    return { of, answer: ended };
  }
  const answer = decide(of);
  const flags = [...new Set([...answer.flags, ...(reaching.flags ?? [])])];
  return { of, answer: { ...answer, flags, reasons: [...reaching.reasons, ...answer.reasons] } };
}

const RANK: Readonly<Record<VerdictWord, number>> = {
  'not-restricted': 0,
  'mechanism-in-place': 1,
  'needs-judgement': 2,
  'no-mechanism': 3,
};

/** Marks on the records behind an answer that a reader has to know. */
function recordFlags(of: Case): VerdictFlag[] {
  const records = [of.transfer, of.exporter.record, of.importer.record];
  const flags: VerdictFlag[] = [];
  if (records.some((record) => record.illustrative)) flags.push('illustrative');
  if (records.some((record) => record.toBeConfirmed.length > 0)) flags.push('to-be-confirmed');
  return flags;
}

/** What an answer becomes on a later day. */
interface Next {
  readonly day: Day;
  readonly verdict: VerdictWord;
}

/** Whether the verdict of a day becomes worse within the warning time. */
export function endsSoon(on: Day, verdict: VerdictWord, next: Next | undefined): boolean {
  return (
    next !== undefined && RANK[next.verdict] > RANK[verdict] && daysBetween(on, addDays(next.day, -1)) <= ACT_SOON_DAYS
  );
}

function verdictOf(question: Question, regime: RegimeId, on: Day, changes: readonly Day[]): Verdict {
  const { transfer } = question;
  const { of, answer } = answerOn(question, regime, on);
  const next = changes
    .values()
    .map((day) => ({ day, later: answerOn(question, regime, day).answer }))
    .find(({ later }) => later.verdict !== answer.verdict || later.basis !== answer.basis);
  const goodThrough = next === undefined ? null : addDays(next.day, -1);
  const actSoon = endsSoon(on, answer.verdict, next && { day: next.day, verdict: next.later.verdict });
  const restricted = answer.verdict !== 'not-restricted';
  return {
    ...answer,
    regime,
    actSoon,
    flags: [...new Set([...answer.flags, ...recordFlags(of)])],
    goodThrough,
    changesOn: next?.day ?? null,
    becomes: next === undefined ? null : { verdict: next.later.verdict, basis: next.later.basis },
    toDo:
      actSoon && goodThrough !== null
        ? [{ statement: say('todo.act-before', { by: goodThrough }), record: transfer.id }, ...answer.toDo]
        : answer.toDo,
    openDuties: restricted ? openDuties(of) : [],
  };
}

/**
 * Whether there is a transfer mechanism on that day, under each regime that reaches the transfer, with reasons, what to do, and until when.
 * @param snapshot the records, as of `asRecorded`
 * @throws never: a party that is not in the snapshot is answered as *needs judgement*
 */
export function judge(transfer: Transfer, snapshot: Snapshot, law: Law, { on }: Dates): TransferAnswer {
  const question = questionOf(transfer, snapshot, law);
  if (question === undefined) {
    return { transfer: transfer.id, on, overall: 'needs-judgement', actSoon: false, verdicts: [] };
  }
  const changes = possibleChanges(transfer, snapshot, law, on);
  const verdicts = reachingRegimes(transfer, question.exporter, snapshot, law, on).map((reaching) =>
    verdictOf(question, reaching.id, on, changes),
  );
  return {
    transfer: transfer.id,
    on,
    overall: worstOf(verdicts.map((verdict) => verdict.verdict)),
    actSoon: verdicts.some((verdict) => verdict.actSoon),
    verdicts,
  };
}

/** The answers for every active transfer, in the register's order. Drafts and ended transfers stay out of official output. */
export function judgeAll(snapshot: Snapshot, law: Law, dates: Dates): TransferAnswer[] {
  return [...judgeEach(snapshot, law, dates)];
}

/** The same one after the other, for whoever has other work between. */
export function* judgeEach(snapshot: Snapshot, law: Law, dates: Dates): Generator<TransferAnswer, void, void> {
  for (const transfer of snapshot.transfers) {
    if (transfer.status === 'active') yield judge(transfer, snapshot, law, dates);
  }
}
