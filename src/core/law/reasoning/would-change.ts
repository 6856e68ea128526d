import type { ToDo } from '../answer.ts';
import type { Against } from '../verdict/case.ts';
import { tell } from './statements.ts';

/** Steps that keep a mechanism from carrying a transfer and ask for nothing to be recorded: a fact of the world or of the law would have to be another. */
export const FACTS_OF_THE_WORLD = [
  'verdict.law-answer',
  'verdict.no-approval',
  'verdict.approval-not-that-day',
  'verdict.approval-excludes',
  'verdict.status-fails',
  'verdict.staff-not-covered',
  'verdict.agreement-kind',
  'verdict.bcr-not-approved-yet',
  'verdict.assessment-superseded',
  'verdict.assessment-refuses',
  'verdict.exception-not-that-day',
  'verdict.exception-condition-fails',
  'verdict.exception-not-necessary',
  'verdict.exception-not-told',
  'verdict.exception-not-entered',
  'verdict.exception-recurring',
  'verdict.consent-not-yet',
  'verdict.consent-withdrawn',
  'verdict.consent-uninformed',
] as const;

export type FactOfTheWorld = (typeof FACTS_OF_THE_WORLD)[number];

function isOfTheWorld(rule: string): boolean {
  return FACTS_OF_THE_WORLD.some((one) => one === rule);
}

/** The facts that would have to be otherwise, each once: what the rules ask to be recorded, or, where they ask for nothing, what the failed step turns on. All of them together. */
export function wouldChange(against: readonly Against[]): readonly ToDo[] {
  const all = against.flatMap(({ reason: { rule, statement, records }, toDo }): readonly ToDo[] => {
    if (toDo !== undefined) return [toDo];
    if (!isOfTheWorld(rule)) return [];
    return [{ statement: tell('reasoning.change', { ...statement.parameters, rule }), record: records[0] }];
  });
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
