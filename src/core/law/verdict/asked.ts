import { isWithin } from '../../days.ts';
import type { Known } from '../../records/fields.ts';
import type { LawQuestion } from '../../records/law-answer.ts';
import type { ToDo } from '../answer.ts';
import type { Asked } from '../pack.ts';
import type { Case } from './case.ts';
import { say } from './statements.ts';
import type { Trial } from './trial.ts';

/** What the transfer answers to a question of the law on that day; no answer is *not known*, and of two answers the later one counts. */
export function answerTo(of: Case, question: LawQuestion): Known {
  const given = of.transfer.lawAnswers.filter((one) => one.question === question && isWithin(of.day, one));
  return given.at(-1)?.answer ?? 'not-known';
}

/** Asks the transfer to record the answer. */
export function toAnswer(of: Case, question: LawQuestion): ToDo {
  return {
    statement: say('todo.answer-question', { question, record: of.transfer.title }),
    record: of.transfer.id,
  };
}

/** Tests what a rule asks of the transfer: another answer fails the route, none leaves it open. */
export function testAsked(of: Case, asked: readonly Asked[], trial: Trial, citation: string): void {
  for (const { question, mustBe } of asked) {
    const answer = answerTo(of, question);
    const statement = say('verdict.law-answer', { question, answer });
    if (answer === mustBe) trial.note(statement, citation, of.transfer.id);
    else if (answer === 'not-known') trial.leaveOpen(statement, citation, [of.transfer.id], toAnswer(of, question));
    else trial.fail(statement, citation, [of.transfer.id]);
  }
}
