import { describe, expect, test } from 'vitest';
import { GDPR_REGIMES } from '../../../src/core/checks/regimes.ts';
import { RULES } from '../../../src/core/checks/rules.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import type { Examples } from './example.ts';
import { dutyExamples } from './examples-duties.ts';
import { flowExamples } from './examples-flows.ts';
import { matterExamples } from './examples-matters.ts';
import { lawExamples } from './examples-law.ts';
import { noticeExamples } from './examples-notice.ts';
import { promiseExamples, reachedExamples, toldExamples } from './examples-promises.ts';
import { recordExamples } from './examples-record.ts';
import { reviewExamples } from './examples-reviews.ts';
import { verdictExamples } from './examples-verdicts.ts';
import { foundBy, given, ON } from './register.ts';

const EXAMPLES: Examples = {
  ...verdictExamples,
  ...dutyExamples,
  ...recordExamples,
  ...flowExamples,
  ...reviewExamples,
  ...noticeExamples,
  ...promiseExamples,
  ...toldExamples,
  ...reachedExamples,
  ...matterExamples,
  ...lawExamples,
};

/** What every rule calls its finding; all others are to be mended. */
const DECIDE = new Set([
  'verdict.no-mechanism',
  'verdict.needs-judgement',
  'verdict.act-soon',
  'verdict.contested-without-fallback',
  'verdict.recurring-exception',
  'accepted-risk.decided-by-dpo',
  'assessment.against-advice',
  'assessment.sent-nevertheless',
  'law.verdict-changed',
]);
const NOTE = new Set([
  'assessment.without-end',
  'verdict.limit-not-tested',
  'art-28.role-not-known',
  'art-28-4.flow-down',
  'art-30.not-reached',
  'art-30-a.data-protection-officer',
  'notice.shared-with-home-controller',
  'notice.to-be-confirmed',
  'notice.purposes-not-recorded',
  'notice.security-measures',
  'notice.wording',
  'notice.not-testable',
  'accepted-risk.against-advice',
  'registration.renewal',
  'accepted-risk.ending',
  'agreement.notice',
  'matter.idle-pause',
  'matter.no-day',
  'status.check-due',
  'status.due',
  'review.due',
  'review.none',
  'record.to-be-confirmed',
]);

function severityOf(rule: string): string {
  if (DECIDE.has(rule)) return 'decide';
  return NOTE.has(rule) ? 'note' : 'mend';
}

describe('the rules', () => {
  test('have ids of their own and say where they come from', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of RULES) expect(rule.citation, rule.id).toMatch(/\w/);
  });

  test('each have an example that fails and one that passes', () => {
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(RULES.map((rule) => rule.id).toSorted());
  });

  test.each(Object.entries(EXAMPLES))('%s finds what is wrong', (rule, { fails, citation, says, on = ON }) => {
    const [finding, ...more] = foundBy(rule, given(fails), { on });
    expect(more).toEqual([]);
    expect(finding?.citation).toBe(citation);
    expect(finding?.severity).toBe(severityOf(rule));
    const said = finding === undefined ? '' : sentence(finding.statement);
    for (const words of says) expect(said).toContain(words);
  });

  test.each(Object.entries(EXAMPLES))('%s leaves alone what is right', (rule, { passes, on = ON }) => {
    expect(foundBy(rule, given(passes), { on })).toEqual([]);
  });

  test.each(Object.entries(EXAMPLES))(
    '%s says what to do, names its records and never speaks of what is lawful',
    (rule, example) => {
      const register = given(example.fails);
      const [finding] = foundBy(rule, register, { on: example.on ?? ON });
      const texts = finding === undefined ? [] : [finding.statement, finding.toDo, ...finding.alsoToDo].map(sentence);
      for (const text of texts) {
        expect(text).toMatch(/\w[.…’]$|\.$/);
        expect(text).not.toMatch(/lawful|undefined|\bnull\b|\[object/i);
      }
      const known = Object.values(register).flatMap((list) => list.map((record) => ('id' in record ? record.id : '')));
      for (const record of finding?.records ?? ['none']) expect(known).toContain(record);
    },
  );

  test('know no regime but those whose duties they check', () => {
    expect(GDPR_REGIMES).toEqual(['uk-gdpr', 'eu-gdpr']);
  });
});
