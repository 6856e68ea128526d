import type { Day } from '../../core/days.ts';
import type { Reason, ToDo, TransferAnswer, Verdict } from '../../core/law/answer.ts';
import type { Law } from '../../core/law/law.ts';
import { knownChanges } from '../../core/law/verdict/changes.ts';
import { questionOf } from '../../core/law/verdict/judge.ts';
import type { Question } from '../../core/law/verdict/judge.ts';
import { nameById } from '../../core/records/snapshot.ts';
import type { Snapshot } from '../../core/records/snapshot.ts';
import type { Transfer } from '../../core/records/transfer.ts';
import { sentence } from '../../words/catalogue.ts';
import type { TransferShape } from '../shapes.ts';

/** A reason as the public JSON has it. */
export function reasonJson({ rule, statement, citation, records }: Reason): {
  rule: string;
  text: string;
  citation: string;
  records: string[];
} {
  return { rule, text: sentence(statement), citation, records: [...records] };
}

/** Something to do, as the public JSON has it. */
export function toDoJson({ statement, record }: ToDo): { text: string; record: string | null } {
  return { text: sentence(statement), record: record ?? null };
}

/** All known days ahead on which the answer changes. */
function changesJson(question: Question | undefined, { regime }: Verdict, on: Day) {
  if (question === undefined) return [];
  return knownChanges(question, regime, on).map(({ basisStatement, ...change }) => ({
    ...change,
    basisText: basisStatement === null ? null : sentence(basisStatement),
  }));
}

function verdictJson(verdict: Verdict, question: Question | undefined, on: Day): TransferShape['verdicts'][number] {
  const { basisStatement, fallbackStatement } = verdict;
  return {
    regime: verdict.regime,
    verdict: verdict.verdict,
    actSoon: verdict.actSoon,
    basis: verdict.basis,
    basisText: basisStatement === null ? null : sentence(basisStatement),
    flags: [...verdict.flags],
    fallback: verdict.fallback,
    fallbackText: fallbackStatement === null ? null : sentence(fallbackStatement),
    goodThrough: verdict.goodThrough,
    changesOn: verdict.changesOn,
    becomes: verdict.becomes,
    changes: changesJson(question, verdict, on),
    reasons: verdict.reasons.map((reason) => reasonJson(reason)),
    toDo: verdict.toDo.map((toDo) => toDoJson(toDo)),
    openDuties: verdict.openDuties.map((duty) => toDoJson(duty)),
  };
}

/** A transfer's answer as the public JSON has it, with the names of both ends. */
export function transferJson(transfer: Transfer, answer: TransferAnswer, snapshot: Snapshot, law: Law): TransferShape {
  const question = questionOf(transfer, snapshot, law);
  return {
    id: transfer.id,
    title: transfer.title,
    exporter: nameById(snapshot, transfer.exporter),
    importer: nameById(snapshot, transfer.importer),
    overall: answer.overall,
    actSoon: answer.actSoon,
    verdicts: answer.verdicts.map((verdict) => verdictJson(verdict, question, answer.on)),
  };
}
