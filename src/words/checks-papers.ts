import type { PaperCheckStatements } from '../core/checks/statements-papers.ts';
import type { Sentences } from '../core/statement.ts';
import { PAPER_FIELD_WORDS } from './papers-fields.ts';
import { britishDay, listed, wordFor } from './terms.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A fact of a signed paper as it is read: days as days, all else as it stands. */
export function factInWords(value: string): string {
  return DAY.test(value) ? britishDay(value) : value;
}

/** What is said of papers that were signed and of what the records say since. */
export const paperCheckSentences: Sentences<PaperCheckStatements> = {
  'checks.annex-drift': (p) => {
    const field = wordFor(PAPER_FIELD_WORDS, p.field);
    const differs = [
      ...(p.gone.length === 0 ? [] : [`no longer ${listed(p.gone.map(factInWords))}`]),
      ...(p.added.length === 0 ? [] : [`now also ${listed(p.added.map(factInWords))}`]),
    ];
    return `${p.agreement}: the records no longer say what was signed on ${britishDay(p.signed)}. ‘${field}’${p.about === '' ? '' : ` of ${p.about}`}: ${differs.join('; ')}.`;
  },
  'checks.do.sign-anew': (p) =>
    `Have the tables of ‘${p.agreement}’ signed anew and record it, or put the records right.`,
};
