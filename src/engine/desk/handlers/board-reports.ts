import { nameById } from '../../../core/records/snapshot.ts';
import { listedFigures, numberOf } from '../../../core/views/board-list.ts';
import { decisionWords } from '../../../words/board.ts';
import { figureTitle, rowText } from '../../../words/board-figures.ts';
import { say } from '../../../words/say.ts';
import { keptReports } from '../../register/kept-reports.ts';
import { sealOf } from '../../register/read.ts';
import { boardMaterial, readState } from '../../reports/board-material.ts';
import type { BoardMaterial, BoardQuestion } from '../../reports/board-material.ts';
import { keepBoard } from '../../reports/write-board.ts';
import { openSession, writableSession, startJob } from '../context.ts';
import type { DeskContext, Handlers } from '../context.ts';
import { DeskProblem, sayDesk } from '../problem.ts';
import { sessionStates } from '../report-states.ts';
import type { Session } from '../session.ts';

/** Rows and decisions that are shown at once. */
const MOST_ROWS = 500;
const MOST_DECISIONS = 60;

function materialOf(session: Session, asked: BoardQuestion): BoardMaterial {
  return boardMaterial(sessionStates(session), asked, asked.asRecorded);
}

/** The material of a report that was written a moment ago: from the session, or read again where the register has moved on since. */
function materialAt(session: Session, asked: BoardQuestion, sequence: number, context: DeskContext): BoardMaterial {
  const { register } = session;
  if (session.moment(asked.asRecorded).seal?.seq === sequence) return materialOf(session, asked);
  const seal = sealOf(register.connection, sequence);
  if (seal === null) throw new DeskProblem(sayDesk('desk.report-of-another-state', {}));
  return boardMaterial({ register, state: (on, at) => readState(register, context.law, on, at) }, asked, seal);
}

export const boardReportHandlers: Handlers<
  'reports.figure' | 'reports.keep' | 'reports.kept' | 'reports.compare' | 'reports.decisions'
> = {
  'reports.figure': ({ figure: id, ...asked }, context) => {
    const session = openSession(context);
    const { figures, moment } = materialOf(session, asked);
    const { snapshot } = moment;
    const figure = listedFigures(figures, snapshot).find((one) => one.id === id);
    if (figure === undefined) throw new DeskProblem(sayDesk('desk.no-such-figure', {}));
    const rows = figure.rows.slice(0, MOST_ROWS).map((row) => ({
      key: row.key,
      record: row.record,
      kind: snapshot.byId.get(row.record)?.kind ?? null,
      name: row.name,
      text: rowText(row),
      count: row.count,
    }));
    return { title: figureTitle(figure), number: numberOf(figure), total: figure.rows.length, rows };
  },
  'reports.decisions': (asked, context) => {
    const session = openSession(context);
    const { question } = materialOf(session, { ...asked, from: null });
    // What is worded already is not told as what the register says by itself.
    const { figures, moment } = materialOf(session, { ...asked, from: null, wordings: [] });
    const { snapshot } = moment;
    const decisions = figures.decisions.slice(0, MOST_DECISIONS).map((decision) => ({
      rule: decision.rule,
      record: decision.record,
      regime: decision.regime ?? null,
      about: nameById(snapshot, decision.record),
      what: decisionWords(decision),
      firstStep: say(decision.toDo),
      controllers: decision.decider,
      day: decision.dueOn ?? null,
    }));
    return { decisions, total: figures.decisions.length, wordings: [...(question.wordings ?? [])] };
  },
  'reports.keep': ({ asked, sequence, ...handed }, context, who) => {
    const session = writableSession(context, who);
    const { register } = session;
    const material = materialAt(session, asked, sequence, context);
    const { pack } = session.registerLaw(asked.asRecorded);
    const { programVersion, ports } = context;
    const { number, seal } = keepBoard(register, ports, { by: who }, material, { ...handed, programVersion, pack });
    const kept = seal?.seq ?? 0;
    context.emit({ type: 'register-changed', sequence: kept });
    return { number, sequence: kept };
  },
  'reports.kept': ({ asRecorded }, context) => {
    const session = openSession(context);
    const { snapshot } = session.moment(asRecorded);
    const reports = keptReports(session.register.connection, asRecorded).map((report) => ({
      ...report,
      company: report.entity === null ? null : nameById(snapshot, report.entity),
    }));
    return { reports };
  },
  'reports.compare': (request, context, who) => startJob('reports.compare', request, context, who),
};
