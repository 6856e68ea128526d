import type { Dates } from '../../../core/law/verdict/judge.ts';
import type { Agreement } from '../../../core/records/agreement.ts';
import { agreementPaper, papersOfAgreement } from '../../../core/views/papers/agreement-paper.ts';
import { signedWith } from '../../../core/views/papers/signed.ts';
import { exportPaper } from '../../export/papers/paper.ts';
import { openSession, writableSession } from '../context.ts';
import type { Handlers } from '../context.ts';
import { DeskProblem, sayDesk } from '../problem.ts';
import type { Session } from '../session.ts';

/** The agreement with all that its papers are filled from. */
function askedOf(session: Session, id: string, dates: Dates) {
  const { snapshot } = session.moment(dates.asRecorded);
  const kept = snapshot.byId.get(id);
  if (kept?.kind !== 'agreement') throw new DeskProblem(sayDesk('desk.no-such-record', { id }));
  return { snapshot, law: session.lawAt(dates.asRecorded), day: dates.on, agreement: kept.record as Agreement };
}

export const paperHandlers: Handlers<'papers.of' | 'papers.save' | 'papers.sign'> = {
  'papers.of': ({ agreement: id, ...dates }, context) => {
    const asked = askedOf(openSession(context), id, dates);
    return { papers: papersOfAgreement(asked.agreement).map((kind) => agreementPaper(kind, asked)) };
  },
  'papers.save': async ({ agreement: id, paper: kind, out, force, ...dates }, context) => {
    const session = openSession(context);
    const { snapshot, law, agreement } = askedOf(session, id, dates);
    const { path, counts } = await exportPaper({
      snapshot,
      law,
      agreement,
      kind,
      answers: [],
      dates,
      seal: session.moment(dates.asRecorded).seal?.hash ?? null,
      programVersion: context.programVersion,
      out,
      force,
    });
    return { path, missing: counts.missing };
  },
  'papers.sign': ({ agreement: id, paper: kind, signedOn }, context, who) => {
    const session = writableSession(context, who);
    const asked = askedOf(session, id, { on: signedOn });
    const record = signedWith(asked.agreement, agreementPaper(kind, asked), signedOn);
    const outcome = session.register.write({ by: who }, [{ action: 'put', kind: 'agreement', record }]);
    if (outcome.problems !== undefined) {
      throw new DeskProblem(sayDesk('desk.refused', { count: outcome.problems.length }), outcome.problems);
    }
    if (outcome.change !== null) session.undoable.push(outcome.change);
    const sequence = outcome.seal?.seq ?? 0;
    if (outcome.change !== null) context.emit({ type: 'register-changed', sequence });
    return { sequence };
  },
};
