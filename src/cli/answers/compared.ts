import type { AnswerShown } from '../../core/law/update.ts';
import { sentence } from '../../words/catalogue.ts';

/** One side of a comparison of answers, as `--json` tells it. */
export function comparedJson(answer: AnswerShown | null) {
  if (answer === null) return null;
  const { verdict, basis, basisStatement, goodThrough } = answer;
  return { verdict, basis, basisText: basisStatement === null ? null : sentence(basisStatement), goodThrough };
}
