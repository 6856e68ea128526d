import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/checks/finding.ts';
import { say } from '../../../src/core/law/verdict/statements.ts';
import { Notice } from '../../../src/core/records/notice.ts';
import type { Case } from './register.ts';
import { answer, found, foundBy, given, id, ID, ON, risk, the } from './register.ts';

test('a sound register has no findings', () => {
  expect(found(given())).toEqual([]);
});

test('a register without records has no findings', () => {
  const empty = given((register) => {
    for (const list of Object.values(register)) list.length = 0;
  });
  expect(found(empty)).toEqual([]);
});

describe('an accepted risk', () => {
  const none = given((register) => void (register.answers = [answer(ID.toMy, { verdict: 'no-mechanism' })]));
  const accepted = (parts: object) => ({
    ...none,
    acceptedRisks: [risk({ findingRule: 'verdict.no-mechanism', record: ID.toMy, ...parts })],
  });
  const acceptedBy = (parts: object, on = ON) =>
    foundBy('verdict.no-mechanism', accepted(parts), { on })[0]?.acceptedBy;

  test('in force marks the finding and leaves it visible', () => {
    expect(foundBy('verdict.no-mechanism', accepted({}))).toMatchObject([{ severity: 'decide', acceptedBy: ID.risk }]);
  });

  test.each([
    ['through its last day', { until: ON }, ID.risk],
    ['not on the day after', { until: '2026-11-21' }, undefined],
    ['from the day of the decision', { decidedOn: ON }, ID.risk],
    ['not before', { decidedOn: '2026-11-23' }, undefined],
    ['not as a draft', { status: 'draft' }, undefined],
    ['not once it was ended, whatever its last day', { status: 'ended' }, undefined],
    ['for its own regime', { regime: 'uk-gdpr' }, ID.risk],
    ['not for another', { regime: 'eu-gdpr' }, undefined],
    ['not for another rule', { findingRule: 'verdict.needs-judgement' }, undefined],
    ['not for another record', { record: ID.toMailer }, undefined],
  ])('holds %s', (_, parts, expected) => {
    expect(acceptedBy(parts)).toBe(expected);
  });

  test('for a transfer under the regime it names leaves the other regime open', () => {
    const both = {
      ...accepted({ regime: 'uk-gdpr' }),
      answers: [answer(ID.toMy, { verdict: 'no-mechanism' }, { verdict: 'no-mechanism', regime: 'eu-gdpr' as const })],
    };
    const marks = foundBy('verdict.no-mechanism', both).map(({ regime, acceptedBy: by }) => [regime, by]);
    expect(marks).toEqual([
      ['uk-gdpr', ID.risk],
      ['eu-gdpr', undefined],
    ]);
  });
});

describe('the order', () => {
  const rank = { decide: 0, mend: 1, note: 2 };

  test('is worst first, then what is overdue, what stands open today, what falls due, and notes without a day last', () => {
    const register = given((one) => {
      one.answers = [
        answer(ID.toMailer, {
          actSoon: true,
          goodThrough: '2027-01-31',
          becomes: { verdict: 'no-mechanism', basis: null },
        }),
        answer(ID.toMy, { verdict: 'no-mechanism' }),
      ];
      the(one.transfers, ID.toMy).review = { next: '2026-11-30' };
      the(one.agreements, ID.idta).validTo = '2027-01-31';
      the(one.agreements, ID.hostTerms).status = 'draft';
      the(one.thirdParties, ID.host).review = { next: '2026-06-01' };
      the(one.entities, ID.uk).dataProtectionOfficer = undefined;
    });
    expect(found(register).map(({ rule }) => rule)).toEqual([
      'verdict.no-mechanism',
      'verdict.act-soon',
      'review.overdue',
      'art-28.terms',
      'agreement.ending',
      'review.due',
      'art-30-a.data-protection-officer',
    ]);
  });

  test('never puts a milder finding before a worse one, nor depends on how the lists are ordered within a rule', () => {
    const severities = fc.array(
      fc.constantFrom('no-mechanism' as const, 'needs-judgement' as const, 'mechanism-in-place' as const),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(severities, fc.array(fc.boolean(), { maxLength: 4 }), (verdicts, gaps) => {
        const register = given((one) => {
          one.answers = verdicts.map((verdict) => answer(ID.toMy, { verdict }));
          const activity = the(one.activities, ID.contacts);
          if (gaps[0] === true) activity.people = [];
          if (gaps[1] === true) the(one.entities, ID.uk).dataProtectionOfficer = undefined;
          if (gaps[2] === true) the(one.transfers, ID.toMy).review = { next: '2026-01-01' };
          if (gaps[3] === true) the(one.agreements, ID.idta).validTo = '2026-12-31';
        });
        const ranks = found(register).map(({ severity }) => rank[severity]);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
});

test('a finding carries the owner of the record that it is about', () => {
  const register = given((one) => {
    the(one.transfers, ID.toMy).owner = 'Head of Sales';
    one.answers = [answer(ID.toMy, { verdict: 'no-mechanism' })];
  });
  expect(found(register)[0]?.owner).toBe('Head of Sales');
});

test('a step that two routes of a verdict ask for is told once', () => {
  const step = { statement: say('todo.name-fact', { fact: 'annexesComplete', record: 'Clauses' }) };
  const other = { statement: say('todo.name-fact', { fact: 'validFrom', record: 'Clauses' }) };
  const register = given((one) => {
    one.answers = [answer(ID.toMy, { verdict: 'needs-judgement', toDo: [step, step, other, other] })];
  });
  const [finding] = found(register) as [Finding];
  expect([finding.toDo, ...finding.alsoToDo]).toEqual([step.statement, other.statement]);
});

function endedOn(to: string): Case {
  return given((one) => void Object.assign(the(one.activities, ID.contacts), { status: 'ended', to, purposes: [] }));
}

test('a draft is checked for nothing, and an ended record only within its own days', () => {
  expect(foundBy('art-30-1-b.purposes', endedOn(ON))).toHaveLength(1);
  expect(foundBy('art-30-1-b.purposes', endedOn('2026-11-21'))).toEqual([]);
  const draft = given((one) => void Object.assign(the(one.activities, ID.contacts), { status: 'draft', purposes: [] }));
  expect(foundBy('art-30-1-b.purposes', draft)).toEqual([]);
});

test('references to nothing are passed over and crash nothing', () => {
  const register = given((one) => {
    one.entities = [];
    one.thirdParties = [];
    one.assessments = [];
    the(one.agreements, ID.idta).servesAs.push({ kind: 'other-contract', namesTheCountries: 'not-known' });
    the(one.notices, ID.notice).sentences.push({
      number: 2,
      quote: 'In the United Kingdom.',
      state: 'checked',
      commitments:
        Notice.shape.sentences.parse([
          {
            number: 2,
            quote: 'x',
            state: 'checked',
            commitments: [
              { kind: 'recipients-located-in', countries: ['GB'], parties: [ID.host] },
              { kind: 'nearest-entity-becomes-joint-controller' },
            ],
          },
        ])[0]?.commitments ?? [],
    });
  });
  expect(() => found(register)).not.toThrow();
});

test('answers about a transfer that the register does not hold are passed over', () => {
  const register = given((one) => one.answers.push(answer(id(99), { verdict: 'no-mechanism' })));
  expect(found(register)).toEqual([]);
});
