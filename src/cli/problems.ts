import type { FieldProblem } from '../core/records/problems.ts';
import { sentence } from '../words/catalogue.ts';
import { say } from './exit.ts';

/** Why records were refused, a line for each field. */
export function problemLines(problems: readonly FieldProblem[]): readonly string[] {
  return problems.map(({ field, statement }) => `  ${say('cli.field-problem', { field, why: sentence(statement) })}`);
}
