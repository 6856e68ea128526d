import type { NoticeSentence } from '../../records/notice.ts';
import type { Found, Rule } from '../finding.ts';
import { cite } from '../regimes.ts';
import { say } from '../statements.ts';

type Message = 'checks.unsafe-wording' | 'checks.sentence-to-be-confirmed';

function rule(id: string, state: NoticeSentence['state'], message: Message, provision: string): Rule {
  return {
    id,
    group: 'notice',
    citation: provision,
    check: (context) =>
      context.notices.flatMap((notice) =>
        notice.sentences
          .filter((sentence) => sentence.state === state)
          .map(({ number, quote, comment }): Found => {
            const toDo = { notice: notice.title, number };
            return {
              severity: message === 'checks.unsafe-wording' ? 'mend' : 'note',
              statement: say(message, { notice: notice.title, number, quote, comment: comment ?? '' }),
              citation: cite(context.groupRegimes, provision),
              records: [notice.id],
              toDo:
                message === 'checks.unsafe-wording'
                  ? say('checks.do.reword', toDo)
                  : say('checks.do.settle-sentence', toDo),
            };
          }),
      ),
  };
}

const speaksForNobody: Rule = {
  id: 'notice.speaks-for-nobody',
  group: 'notice',
  citation: 'Art 13(1)(a) and 14(1)(a)',
  check: (context) =>
    context.notices
      .filter(({ speaksFor }) => speaksFor.length === 0)
      .map((notice) => ({
        severity: 'mend' as const,
        statement: say('checks.speaks-for-nobody', { notice: notice.title }),
        citation: cite(context.groupRegimes, 'Art 13(1)(a) and 14(1)(a)'),
        records: [notice.id],
        toDo: say('checks.do.enter-speaks-for', { notice: notice.title }),
      })),
};

/** Sentences of a notice in force that cannot be kept as they stand, or whose meaning is not settled. */
export const noticeSentenceRules: readonly Rule[] = [
  speaksForNobody,
  rule('notice.unsafe-wording', 'unsafe-wording', 'checks.unsafe-wording', 'Art 5(1)(a) and 12(1)'),
  rule('notice.to-be-confirmed', 'to-be-confirmed', 'checks.sentence-to-be-confirmed', 'Art 5(2) and 12(1)'),
];
