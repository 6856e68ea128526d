import type { Found, Rule } from '../finding.ts';
import { cite } from '../regimes.ts';
import { say } from '../statements.ts';
import { testingOf } from '../testable.ts';
import { unsafeSigns } from '../unsafe-signs.ts';

/** Wording that bears a sign of a promise nobody can keep, in a sentence that is not marked so yet. */
const signs: Rule = {
  id: 'notice.wording',
  group: 'notice',
  citation: 'Art 5(1)(a) and 12(1)',
  check: (context) =>
    context.notices.flatMap((notice) =>
      notice.sentences.flatMap(({ number, quote, state }): Found[] => {
        const found = state === 'checked' || state === 'told-only' ? unsafeSigns(quote) : [];
        if (found.length === 0) return [];
        return [
          {
            severity: 'note',
            statement: say('checks.wording-sign', { notice: notice.title, number, quote, signs: found }),
            citation: cite(context.groupRegimes, 'Art 5(1)(a) and 12(1)'),
            records: [notice.id],
            toDo: say('checks.do.weigh-wording', { notice: notice.title, number }),
          },
        ];
      }),
    ),
};

/** Sentences called checked of which no promise can be tested: said once for each notice, so that silence is not taken for a yes. */
const notTestable: Rule = {
  id: 'notice.not-testable',
  group: 'notice',
  citation: 'Art 5(2)',
  check: (context) =>
    context.notices.flatMap((notice): Found[] => {
      const numbers = notice.sentences
        .filter(({ state, commitments }) => {
          const how = new Set(commitments.map(testingOf));
          return state === 'checked' && !how.has('register') && !how.has('contact');
        })
        .map(({ number }) => String(number));
      if (numbers.length === 0) return [];
      return [
        {
          severity: 'note',
          statement: say('checks.not-testable', { notice: notice.title, sentences: numbers }),
          citation: cite(context.groupRegimes, 'Art 5(2)'),
          records: [notice.id],
          toDo: say('checks.do.read-by-hand', { notice: notice.title }),
        },
      ];
    }),
};

/** What wording gives away by itself, and which promises no rule can test. */
export const noticeWordingRules: readonly Rule[] = [signs, notTestable];
