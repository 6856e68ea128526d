import type { Finding } from '../../core/checks/finding.ts';
import { findings } from '../../core/checks/findings.ts';
import type { Day } from '../../core/days.ts';
import type { TransferAnswer } from '../../core/law/answer.ts';
import type { Law } from '../../core/law/law.ts';
import { judgeAll } from '../../core/law/verdict/judge.ts';
import type { Dates } from '../../core/law/verdict/judge.ts';
import { boardFigures } from '../../core/views/board.ts';
import type { BoardFigures } from '../../core/views/board.ts';
import type { DecisionWording } from '../../core/views/board-decisions.ts';
import type { Earlier } from '../../core/views/board-period.ts';
import { lawOfRegister } from '../law/in-force.ts';
import { registerError } from '../register/error.ts';
import { keptReport, reportsOfEdition } from '../register/kept-reports.ts';
import { sealAt } from '../register/read.ts';
import type { Moment, RecordedSnapshot } from '../register/read.ts';
import type { Register } from '../register/register.ts';
import { routedLists } from '../register/routed-lists.ts';

/** What a board report is asked for. */
export interface BoardQuestion extends Dates {
  /** The day before the period; where it is left out, the day of the last report of the same edition that was kept. With null, or where there is none, nothing is compared. */
  readonly from?: Day | null | undefined;
  /** The id of the company for whose board the edition is. */
  readonly entity?: string | undefined;
  /** What the officer words of the decisions; where it is left out, what the last kept report of the same edition had. */
  readonly wordings?: readonly DecisionWording[] | undefined;
}

/** A state of the register, judged for a day. */
export interface JudgedState {
  readonly moment: RecordedSnapshot;
  readonly law: Law;
  readonly answers: readonly TransferAnswer[];
  readonly findings: readonly Finding[];
  readonly dates: Dates;
}

/** The same without what the checks find. */
export type AnsweredState = Omit<JudgedState, 'findings'>;

/** Reads a state of a register and judges its transfers by the law that was in force then. */
export function readAnswers(register: Register, shipped: Law, on: Day, at?: Moment): AnsweredState {
  const moment = register.snapshot(at);
  const { law } = lawOfRegister(register.connection, shipped, moment, at);
  const dates = { on, asRecorded: typeof at === 'string' ? at : undefined };
  return { moment, law, answers: judgeAll(moment.snapshot, law, dates), dates };
}

/** Where the judged states of a register come from: read anew, or from what an open window has worked out already. */
export interface StateSource {
  /** A state of the register on a day. @param at the moment; nothing for the newest */
  readonly state: (on: Day, at?: Moment) => JudgedState;
  readonly register: Register;
}

/** Reads and judges a state of a register by the law that was in force then. */
export function readState(register: Register, shipped: Law, on: Day, at?: Moment): JudgedState {
  const moment = register.snapshot(at);
  const { law } = lawOfRegister(register.connection, shipped, moment, at);
  return judgedState(register, moment, law, { on, at });
}

/** Judges a state of a register by a law. */
export function judgedState(
  register: Register,
  moment: RecordedSnapshot,
  law: Law,
  { on, at }: { readonly on: Day; readonly at?: Moment | undefined },
): JudgedState {
  const dates = { on, asRecorded: typeof at === 'string' ? at : undefined };
  const answers = judgeAll(moment.snapshot, law, dates);
  const found = findings(moment.snapshot, law, answers, dates, () => register.endedContacts(at));
  return { moment, law, answers, findings: found, dates };
}

/** Everything that a board report is made from. */
export interface BoardMaterial extends JudgedState {
  readonly figures: BoardFigures;
  /** The question with what was left out filled in. */
  readonly question: BoardQuestion;
}

/** More lists than anybody keeps. */
const MOST_LISTS = 1_000_000;

/** The question with the period and the wordings of the last kept report of the edition, where none are given. */
function filledIn({ connection }: Register, question: BoardQuestion, at: Moment | undefined): BoardQuestion {
  const { on, from, entity, wordings } = question;
  if (typeof from === 'string' && from >= on) throw registerError('report.period', { from, on });
  if (from !== undefined && wordings !== undefined) return question;
  const reports = reportsOfEdition(connection, entity, at);
  const [last] = reports;
  if (last === undefined) return question;
  return {
    ...question,
    from: from === undefined ? reports.find((report) => report.on < on)?.on : from,
    wordings: wordings ?? keptReport(connection, last.number).wordings,
  };
}

/** The state at the beginning of the period: as recorded at the end of that day, or the records of now where there was no register yet. */
function earlierState({ state, register }: StateSource, from: Day, at: Moment | undefined): Earlier {
  const seal = sealAt(register.connection, from);
  const limit = sealAt(register.connection, at)?.seq ?? 0;
  // What was recorded later that day, after the report's own moment, is none of the report's.
  const { moment, law, answers, dates, findings: found } = state(from, seal !== null && seal.seq <= limit ? from : at);
  return {
    input: { snapshot: moment.snapshot, law, answers, dates },
    findings: found,
    recorded: seal === null ? 'now' : 'as-recorded',
  };
}

/**
 * What a board report of a register is made from.
 * @param at the moment up to which the register is read; nothing for the newest
 * @throws RegisterError where there is no such company, or the period covers no time
 */
export function boardMaterial(source: StateSource, asked: BoardQuestion, at?: Moment): BoardMaterial {
  const { register } = source;
  const question = filledIn(register, asked, at);
  const { on, from, entity, wordings } = question;
  const now = source.state(on, at);
  const { snapshot, seal } = now.moment;
  if (entity !== undefined && snapshot.byId.get(entity)?.kind !== 'entity') {
    throw registerError('report.no-company', { id: entity });
  }
  const earlier = typeof from !== 'string' ? undefined : earlierState(source, from, at);
  const routed = routedLists(register.connection, MOST_LISTS, seal ?? at);
  const figures = boardFigures({ snapshot, law: now.law, answers: now.answers, dates: now.dates }, now.findings, {
    entity,
    earlier,
    routed,
    wordings,
    contacts: () => register.endedContacts(at),
  });
  return { ...now, figures, question };
}
