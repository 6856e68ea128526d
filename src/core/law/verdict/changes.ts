import type { Day } from '../../days.ts';
import type { RegimeId } from '../pack.ts';
import type { DayAnswer } from './decide.ts';
import { possibleChanges } from './horizon.ts';
import { answerOn } from './judge.ts';
import type { Question } from './judge.ts';

/** A day ahead on which a regime's answer is known to change, and what it becomes. */
export interface KnownChange extends Pick<DayAnswer, 'verdict' | 'basis' | 'basisStatement'> {
  readonly on: Day;
}

/**
 * All known days after `on`, in order, on which a regime's answer becomes another or comes to rest on something else, each compared with the answer of the day
 * before. The first of them is the `changesOn` of its verdict.
 */
export function knownChanges(question: Question, regime: RegimeId, on: Day): readonly KnownChange[] {
  const { transfer, snapshot, law } = question;
  const changes: KnownChange[] = [];
  let before = answerOn(question, regime, on).answer;
  for (const day of possibleChanges(transfer, snapshot, law, on)) {
    const { answer } = answerOn(question, regime, day);
    if (answer.verdict === before.verdict && answer.basis === before.basis) continue;
    const { verdict, basis, basisStatement } = answer;
    changes.push({ on: day, verdict, basis, basisStatement });
    before = answer;
  }
  return changes;
}
