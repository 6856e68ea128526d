import type { TransferAnswer } from '../../core/law/answer.ts';
import type { Law } from '../../core/law/law.ts';
import { judgeEach } from '../../core/law/verdict/judge.ts';
import type { Dates } from '../../core/law/verdict/judge.ts';
import type { Snapshot } from '../../core/records/snapshot.ts';

/** How many transfers are judged before others are let in: a few milliseconds' work. */
const JUDGED_AT_ONCE = 20;

/** The answers about all active transfers. @yields after every few */
export function* judgedInSteps(
  snapshot: Snapshot,
  law: Law,
  dates: Dates,
): Generator<void, readonly TransferAnswer[], void> {
  const answers: TransferAnswer[] = [];
  for (const answer of judgeEach(snapshot, law, dates)) {
    answers.push(answer);
    if (answers.length % JUDGED_AT_ONCE === 0) yield;
  }
  return answers;
}
