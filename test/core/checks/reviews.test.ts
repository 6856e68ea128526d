import { describe, expect, test } from 'vitest';
import { say } from '../../../src/core/law/verdict/statements.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { answer, foundBy, given, ID, ON, the } from './register.ts';
import type { Case } from './register.ts';

function texts(rule: string, register: Case, on = ON): string[] {
  return foundBy(rule, register, { on }).map(({ severity, statement }) => `${severity}: ${sentence(statement)}`);
}

function renewing(renewal: string): Case {
  return given(({ entities }) => {
    the(entities, ID.uk).registrations = [{ kind: 'regulator', authority: 'ICO', number: 'Z1', renewal }];
  });
}

describe('registrations', () => {
  test.each([
    ['2026-11-21', 'mend', 'was to be renewed by 21 November 2026'],
    ['2026-11-22', 'mend', 'is to be renewed by 22 November 2026'],
    ['2026-12-22', 'mend', 'is to be renewed by 22 December 2026'],
    ['2026-12-23', 'note', 'is to be renewed by 23 December 2026'],
  ])('to be renewed by %s are a %s', (renewal, severity, words) => {
    const [text] = texts('registration.renewal', renewing(renewal));
    expect(text).toContain(`${severity}: `);
    expect(text).toContain(words);
  });

  test('of a company that exists no more are not renewed', () => {
    const gone = renewing('2026-11-21');
    the(gone.entities, ID.uk).existsTo = '2026-11-21';
    expect(texts('registration.renewal', gone)).toEqual([]);
  });
});

describe('reviews', () => {
  test.each(['draft', 'ended'] as const)('are not asked of a record that is %s', (status) => {
    const register = given(({ transfers }) =>
      Object.assign(the(transfers, ID.toMy), { status, review: { next: '2020-01-01' } }),
    );
    expect(texts('review.overdue', register)).toEqual([]);
  });

  test('a day set by hand goes before the rhythm', () => {
    const last = { on: '2020-01-01', by: 'DPO', outcome: 'No change' };
    const register = given(({ transfers }) => {
      the(transfers, ID.toMy).review = { everyMonths: 12, last, next: '2027-01-01' };
    });
    expect(texts('review.overdue', register)).toEqual([]);
  });

  test('none set is said once for each owner, with how many of each kind', () => {
    const register = given((one) => {
      for (const transfer of one.transfers) transfer.review = undefined;
      the(one.agreements, ID.idta).review = undefined;
      the(one.notices, ID.notice).review = undefined;
      the(one.notices, ID.notice).owner = undefined;
    });
    expect(texts('review.none', register)).toEqual([
      'note: No review is set for one agreement and 2 transfers (owner: DPO).',
      'note: No review is set for one notice without an owner.',
    ]);
  });
});

/** The mailer's entry, checked on these days. */
function checked(...days: string[]): Case {
  return given(({ thirdParties }) => {
    const [fact] = the(thirdParties, ID.mailer).statusFacts;
    if (fact !== undefined) fact.checks = days.map((on) => ({ on, by: 'DPO', outcome: 'Active' }));
  });
}

describe('entries in a framework', () => {
  test('never checked on record are told so', () => {
    expect(texts('status.not-checked', checked())).toEqual([
      expect.stringContaining('has never been checked on record'),
    ]);
  });

  test('count a check of the very day, and not one of a later day', () => {
    expect(texts('status.not-checked', checked('2020-01-01', ON))).toEqual([]);
    expect(texts('status.not-checked', checked('2020-01-01', '2026-11-23'))).toHaveLength(1);
  });
});

/** What is found where another assessment, completed on that day, takes the place of the one in use. */
function replaced(completedOn: string): string[] {
  const register = given();
  const old = the(register.assessments, ID.assessment);
  register.assessments.push({ ...structuredClone(old), id: ID.risk, title: 'TRA Asia 2026', completedOn });
  old.supersededBy = ID.risk;
  return texts('assessment.superseded', register);
}

describe('last days', () => {
  test('a yearly renewal is not past on its day', () => {
    const due = given(({ thirdParties }) => {
      const [fact] = the(thirdParties, ID.mailer).statusFacts;
      if (fact !== undefined) fact.nextDue = ON;
    });
    expect(texts('status.past-due', due)).toEqual([]);
    expect(texts('status.due', due)).toHaveLength(1);
  });

  test('an assessment holds through the day on which it expires', () => {
    const ending = given(({ assessments }) => void (the(assessments, ID.assessment).expiresOn = ON));
    expect(texts('assessment.expired', ending)).toEqual([]);
    expect(texts('assessment.expiring', ending)).toHaveLength(1);
  });

  test('an assessment is superseded from the day on which its successor is completed', () => {
    expect(replaced(ON)).toHaveLength(1);
    expect(replaced('2026-11-23')).toEqual([]);
  });
});

describe('assessments', () => {
  test('an event that has not happened yet ends nothing', () => {
    const register = given(({ assessments }) => {
      the(assessments, ID.assessment).expiryEvents = [
        { trigger: 'law-change', event: 'New law', occurredOn: '2026-11-23' },
      ];
    });
    expect(texts('assessment.event', register)).toEqual([]);
    expect(texts('assessment.event', register, '2026-11-23')).toHaveLength(1);
  });
});

describe('an agreement about to end', () => {
  test('on which nothing hangs is a note', () => {
    const register = given((one) => {
      the(one.agreements, ID.idta).validTo = '2026-12-31';
      one.transfers = [];
    });
    expect(texts('agreement.ending', register)).toEqual([expect.stringMatching(/^note: .*No transfer or activity/)]);
  });

  test.each([
    [ID.arrangement, 'UK GDPR Art 26(1)'],
    [ID.hostTerms, 'UK GDPR Art 28(3)'],
    [ID.idta, 'UK GDPR Art 46'],
  ])('cites what it is needed for', (agreement, citation) => {
    const register = given(({ agreements }) => void (the(agreements, agreement).validTo = '2026-12-31'));
    expect(foundBy('agreement.ending', register)[0]?.citation).toBe(citation);
  });

  test('that serves as several things cites them all', () => {
    const register = given(({ agreements }) => {
      const idta = the(agreements, ID.idta);
      idta.validTo = '2026-12-31';
      idta.servesAs.push(...the(agreements, ID.arrangement).servesAs);
    });
    expect(foundBy('agreement.ending', register)[0]?.citation).toBe('UK GDPR Art 26(1), Art 46');
  });

  test('that has ended already is no finding of its own: what it carried is', () => {
    const register = given(({ agreements }) => void (the(agreements, ID.idta).validTo = '2026-11-21'));
    expect(texts('agreement.ending', register)).toEqual([]);
  });
});

test('a contested basis asks for the fallback that the verdict names', () => {
  const fallback = say('todo.prepare-fallback', { act: 'the data bridge', regime: 'uk-gdpr' });
  const other = say('todo.name-fact', { fact: 'initiatedBy', record: 'Home to Mailer' });
  const register = given((one) => {
    const toDo = [{ statement: other }, { statement: fallback }];
    one.answers = [answer(ID.toMailer, { flags: ['contested'], toDo })];
  });
  expect(foundBy('verdict.contested-without-fallback', register)[0]?.toDo).toEqual(fallback);
});

test('a transfer under a law whose rules the law pack lacks says what is lacking', () => {
  const reason = say('verdict.rules-not-in-pack', { law: 'Malaysian Act', lacks: 'the rules come later' });
  const register = given((one) => {
    const reasons = [{ rule: reason.id, statement: reason, citation: '', records: [] }];
    one.answers = [answer(ID.toMy, { regime: 'my-pdpa', verdict: 'needs-judgement', reasons })];
  });
  expect(texts('verdict.needs-judgement', register)).toEqual([expect.stringContaining('the rules come later.')]);
});
