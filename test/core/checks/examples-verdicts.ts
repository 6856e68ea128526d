import type { Verdict } from '../../../src/core/law/answer.ts';
import { say } from '../../../src/core/law/verdict/statements.ts';
import type { Example, Examples } from './example.ts';
import { answer, ID } from './register.ts';

/** A case about the answer for the transfer to Malaysia. */
function about(
  wrong: Partial<Verdict>,
  right: Partial<Verdict>,
  citation: string,
  ...says: readonly string[]
): Example {
  return {
    fails: (register) => void (register.answers = [answer(ID.toMy, wrong)]),
    passes: (register) => void (register.answers = [answer(ID.toMy, right)]),
    citation,
    says: ['Home to Asia', ...says],
  };
}

export const verdictExamples: Examples = {
  'verdict.no-mechanism': about({ verdict: 'no-mechanism' }, {}, 'UK GDPR Art 44A', 'UK GDPR', 'Malaysia'),
  'verdict.needs-judgement': about(
    {
      verdict: 'needs-judgement',
      toDo: [{ statement: say('todo.name-fact', { fact: 'initiatedBy', record: 'Home to Asia' }) }],
    },
    { verdict: 'not-restricted' },
    'UK GDPR Art 44A',
    'a fact that decides it is not recorded',
  ),
  'verdict.act-soon': about(
    { actSoon: true, goodThrough: '2027-01-31', becomes: { verdict: 'no-mechanism', basis: null } },
    { goodThrough: '2027-12-31', becomes: { verdict: 'no-mechanism', basis: null } },
    'UK GDPR Art 44A',
    '31 January 2027',
    'there is no transfer mechanism',
  ),
  'verdict.contested-without-fallback': about(
    { flags: ['contested', 'no-fallback'] },
    { flags: ['contested'], fallback: 'agreement:x:uk-idta' },
    'UK GDPR Art 45A',
    'contested approval by regulations',
  ),
  'verdict.recurring-exception': about(
    { flags: ['exception', 'recurring-exception'] },
    { flags: ['exception'] },
    'UK GDPR Art 49',
    'recurs',
  ),
  'verdict.wrong-role-ticked': about({ flags: ['wrong-role-ticked'] }, {}, 'UK GDPR Art 46', 'other roles'),
  'verdict.sensitive-data-to-be-labelled': about(
    { flags: ['sensitive-data-to-be-labelled'] },
    {},
    'UK GDPR Art 45A',
    'labelled',
  ),
  'verdict.limit-not-tested': about(
    { flags: ['limit-not-tested'] },
    { verdict: 'needs-judgement', flags: ['limit-not-tested'] },
    'UK GDPR Art 45A',
    'a limit that the register cannot test',
  ),
};
