import { withheldLine } from '../../../words/pack.ts';
import { sealOf } from '../../register/read.ts';
import { readAnswers } from '../../reports/board-material.ts';
import { packMaterial } from '../../reports/pack-material.ts';
import type { PackMaterial, PackQuestion } from '../../reports/pack-material.ts';
import { keepPack } from '../../reports/write-pack.ts';
import { openSession, startJob, writableSession } from '../context.ts';
import type { DeskContext, Handlers } from '../context.ts';
import { DeskProblem, sayDesk } from '../problem.ts';
import { sessionAnswers } from '../report-states.ts';
import type { Session } from '../session.ts';

/** The material of a pack that was written a moment ago: from the session, or read again where the register has moved on since. */
function materialAt(session: Session, asked: PackQuestion, sequence: number, context: DeskContext): PackMaterial {
  const { register } = session;
  if (session.moment(asked.asRecorded).seal?.seq === sequence) {
    return packMaterial(sessionAnswers(session), asked, asked.asRecorded);
  }
  const seal = sealOf(register.connection, sequence);
  if (seal === null) throw new DeskProblem(sayDesk('desk.report-of-another-state', {}));
  return packMaterial({ register, state: (on, at) => readAnswers(register, context.law, on, at) }, asked, seal);
}

export const packHandlers: Handlers<'packs.preview' | 'exports.pack' | 'packs.keep'> = {
  'packs.preview': (asked, context) => {
    const session = openSession(context);
    const { pack } = packMaterial(sessionAnswers(session), asked, asked.asRecorded);
    const { record, assessments, agreements, offered, withheld } = pack;
    const activities = [
      ...record.controllers.flatMap(({ rows }) => rows.map(({ activity }) => activity)),
      ...record.processors.flatMap(({ rows }) => rows.map(({ activity }) => activity)),
    ];
    return {
      activities: new Set(activities).size,
      transfers: new Set(record.transfers.map(({ transfer }) => transfer)).size,
      assessments: assessments.length,
      agreements: agreements.length,
      offered: offered.map(({ sha256, title, dated }) => ({ sha256, title, dated: dated ?? null })),
      withheld: withheld.map((line) => ({ ...line, text: withheldLine(line) })),
    };
  },
  'exports.pack': (request, context, who) => startJob('exports.pack', request, context, who),
  'packs.keep': ({ asked, sequence, ...handed }, context, who) => {
    const session = writableSession(context, who);
    const material = materialAt(session, asked, sequence, context);
    const { pack: lawPack } = session.registerLaw(asked.asRecorded);
    const { programVersion, ports } = context;
    const { number, seal } = keepPack(session.register, ports, { by: who }, material, {
      ...handed,
      programVersion,
      lawPack,
    });
    const kept = seal?.seq ?? 0;
    context.emit({ type: 'register-changed', sequence: kept });
    return { number, sequence: kept };
  },
};
