import { describe, expect, test } from 'vitest';
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

/** The cases of one regime, judged today. */
export function casesOf(regime: RegimeId, title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)('%s', (_what, given, word, basis, rule) => {
      const verdict = verdictOn(caseOf(given), TODAY, regime);
      expect({ verdict: verdict.verdict, basis: verdict.basis }).toEqual({ verdict: word, basis });
      expect(rulesOf(verdict)).toContain(rule);
    });
  });
}
