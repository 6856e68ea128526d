import type { RegimeId } from '../../../../src/core/law/pack.ts';
import { idOf, rulesOf, verdictOn } from '../../../core/law/verdict/case-builder.ts';
import { TODAY, caseOf } from '../../../core/law/verdict/law-case.ts';
import type { LawCase } from '../../../core/law/verdict/law-case.ts';

/** The basis on an agreement as that instrument. */
export const paper = (instrument: string) => `agreement:${idOf('agreement')}:${instrument}`;
/** The basis on the exporter’s own finding. */
export const FINDING = `assessment:${idOf('assessment')}`;

/** What is known, the facts, the verdict, its basis, and the rule that tells. */
export type Row = readonly [what: string, given: LawCase, verdict: string, basis: string | null, rule: string];

export const FREE = 'not-restricted';
export const IN_PLACE = 'mechanism-in-place';
export const NONE = 'no-mechanism';
export const JUDGE = 'needs-judgement';

/** What is said of a case today under that law, and whether the rule tells it. */
export function saidOf(regime: RegimeId, [, given, , , rule]: Row) {
  const verdict = verdictOn(caseOf(given), TODAY, regime);
  return {
    verdict: verdict.verdict,
    basis: verdict.basis,
    told: rulesOf(verdict).includes(rule) ? rule : rulesOf(verdict),
  };
}

/** What the row expects of it. */
export function expectedOf([, , verdict, basis, told]: Row) {
  return { verdict, basis, told };
}
