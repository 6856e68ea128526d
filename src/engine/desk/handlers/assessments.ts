import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { InLine, ReuseOffer } from '../../../contract/assessments.ts';
import { beginFor, renewalOf } from '../../../core/assessments/begin.ts';
import { expiryOf, stateOn } from '../../../core/assessments/expiry.ts';
import { reuseOf } from '../../../core/assessments/reuse.ts';
import type { Agreement } from '../../../core/records/agreement.ts';
import type { TransferAssessment } from '../../../core/records/assessment.ts';
import { nameById } from '../../../core/records/snapshot.ts';
import type { Snapshot } from '../../../core/records/snapshot.ts';
import type { Transfer } from '../../../core/records/transfer.ts';
import { assessmentsWords } from '../../../words/screens/assessments.ts';
import { transfersWords } from '../../../words/screens/transfers.ts';
import { openSession, writableSession } from '../context.ts';
import type { Handlers } from '../context.ts';
import { namesOf } from '../names.ts';
import { DeskProblem, sayDesk } from '../problem.ts';

function assessmentIn(snapshot: Snapshot, id: string | undefined): TransferAssessment | undefined {
  return id === undefined ? undefined : snapshot.assessments.find((one) => one.id === id);
}

function there<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new DeskProblem(sayDesk('desk.no-such-record', { id }));
  return found;
}

function inLine({ id, title, completedOn }: TransferAssessment): InLine {
  return { id, name: title, completedOn };
}

function agreementsOf(snapshot: Snapshot, transfer: Transfer): readonly Agreement[] {
  return snapshot.agreements.filter(({ id }) => transfer.agreements.includes(id));
}

/** Transfers to an importer of the scope that name neither it nor the one after it, those within the scope first. */
function offersFor(snapshot: Snapshot, assessment: TransferAssessment): readonly ReuseOffer[] {
  return snapshot.transfers
    .filter(
      ({ status, importer, assessments }) =>
        status === 'active' && assessment.scope.importers.includes(importer) && !assessments.includes(assessment.id),
    )
    .map((transfer) => {
      const nameOf = (id: string): string => nameById(snapshot, id);
      const { within, aspects } = reuseOf(assessment, transfer, agreementsOf(snapshot, transfer), nameOf);
      return { transfer: transfer.id, name: transfer.title, within, aspects };
    })
    .toSorted((a, b) => Number(b.within) - Number(a.within) || a.name.localeCompare(b.name, 'en-GB'));
}

export const assessmentHandlers: Handlers<'assessments.reach' | 'assessments.begin' | 'assessments.renew'> = {
  'assessments.reach': ({ id, on, asRecorded }, context) => {
    const { snapshot } = openSession(context).moment(asRecorded);
    const assessment = there(assessmentIn(snapshot, id), id);
    const successor = assessmentIn(snapshot, assessment.supersededBy);
    const users = snapshot.transfers.filter(({ assessments }) => assessments.includes(id));
    return {
      state: { of: stateOn(assessment, successor, on) },
      expiry: expiryOf(assessment),
      supersedes: snapshot.assessments.filter(({ supersededBy }) => supersededBy === id).map((one) => inLine(one)),
      ...(successor === undefined ? {} : { supersededBy: inLine(successor) }),
      offers: [...offersFor(snapshot, assessment)],
      dataCategories: [...new Set(users.flatMap(({ dataCategories }) => dataCategories.map(({ name }) => name)))],
    };
  },
  'assessments.begin': ({ transfer: id, method }, context) => {
    const session = openSession(context);
    const { snapshot } = session.moment();
    const transfer = there(
      snapshot.transfers.find((one) => one.id === id),
      id,
    );
    const onward = snapshot.transfers.filter((one) => transfer.onwardTransfers.includes(one.id));
    const begun = beginFor(transfer, method, { agreements: agreementsOf(snapshot, transfer), onward });
    const { exporter, importer, activities } = transfer;
    const title = transfersWords.assessmentTitle(nameById(snapshot, exporter), nameById(snapshot, importer));
    return { prefill: { title, ...begun }, names: namesOf(session, [exporter, importer, ...activities]) };
  },
  'assessments.renew': ({ id }, context, who) => {
    const session = writableSession(context, who);
    const old = there(assessmentIn(session.moment().snapshot, id), id);
    const made = uuidv7({ random: randomBytes(16) });
    const year = context.ports.now().toISOString().slice(0, 4);
    const draft = renewalOf(old, made, assessmentsWords.renewedTitle(old.title, year));
    const outcome = session.register.write({ by: who, reason: assessmentsWords.renewReason(old.title) }, [
      { action: 'put', kind: 'assessment', record: { ...draft } },
      { action: 'put', kind: 'assessment', record: { ...old, supersededBy: made } },
    ]);
    if (outcome.problems !== undefined) {
      throw new DeskProblem(sayDesk('desk.refused', { count: outcome.problems.length }), outcome.problems);
    }
    if (outcome.change !== null) session.undoable.push(outcome.change);
    const sequence = outcome.seal?.seq ?? 0;
    context.emit({ type: 'register-changed', sequence });
    return { id: made, sequence };
  },
};
