import { describe, expect, test } from 'vitest';
import { insideArea } from '../../../src/core/checks/area.ts';
import { dayOfEvent, eventOf, lastDayOf, overFrom } from '../../../src/core/checks/retention-ends.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { promise } from './examples-notice.ts';
import { contact, found, foundBy, given, ID, risk, the } from './register.ts';
import type { Case } from './register.ts';

/** A register with a sentence on leaving the EEA, dated or not. */
function written(areaAsOf?: string): Case {
  const dated = areaAsOf === undefined ? {} : { areaAsOf };
  return given((register) => promise(register, 'transfers-outside-area-only-with', { area: 'eea', ...dated }));
}

/** A transfer without a mechanism, and a decision to live with that. */
function none(decidedBy: object, parts: object = {}): Case {
  return given((register) => {
    register.answers = register.answers.map((one) => ({
      ...one,
      verdicts: one.verdicts.map((verdict) => ({ ...verdict, verdict: 'no-mechanism' as const })),
    }));
    register.acceptedRisks.push(
      risk({
        findingRule: 'verdict.no-mechanism',
        record: ID.toMy,
        decidedBy: { controller: ID.uk, officer: 'A director', role: 'Director', ...decidedBy },
        ...parts,
      }),
    );
  });
}

function open(register: Case, on?: string) {
  const dates = on === undefined ? undefined : { on };
  return foundBy('verdict.no-mechanism', register, dates).find(({ records }) => records[0] === ID.toMy);
}

describe('twelve months run from the day on which the enquiry was closed', () => {
  const limit = { number: 12, unit: 'months', fromEvent: 'enquiry closed without a contract' } as const;
  const asked = contact({
    relations: [{ kind: 'asked', from: '2017-03-06', until: '2017-05-31' }],
    enquiryClosedOn: '2017-05-31',
  });

  test('the enquiry of 6 March 2017, closed on 31 May 2017, may be kept through 31 May 2018 and not on 1 June', () => {
    expect(overFrom(asked, limit, '2018-05-31')).toBeUndefined();
    expect(overFrom(asked, limit, '2018-06-01')).toBe('2018-06-01');
  });

  test('from the last day of February the period ends with the last day of February', () => {
    expect(lastDayOf({ number: 12, unit: 'months' }, '2016-02-29')).toBe('2017-02-28');
  });

  test('an open enquiry has no end, and somebody who bought is no enquirer without a contract', () => {
    expect(
      overFrom(contact({ relations: [{ kind: 'asked', from: '2010-01-01' }] }), limit, '2018-06-30'),
    ).toBeUndefined();
    const bought = contact({ enquiryClosedOn: '2015-01-01', relations: [{ kind: 'bought', from: '2015-01-01' }] });
    expect(overFrom(bought, limit, '2018-06-30')).toBeUndefined();
  });

  test('a legal hold keeps what would be over', () => {
    const held = { ...asked, legalHold: { since: '2018-01-01', reason: 'A claim' } };
    expect(overFrom(held, limit, '2018-06-30')).toBeUndefined();
  });
});

describe('seven years run from the day on which a customer ceases', () => {
  const limit = { number: 7, unit: 'years', fromEvent: 'ceased to be a customer' } as const;
  const customer = contact({
    relations: [
      { kind: 'bought', from: '2009-01-01', until: '2010-06-30' },
      { kind: 'bought', from: '2010-01-01', until: '2011-06-30' },
    ],
  });

  test('counted from the last relation that ended', () => {
    expect(dayOfEvent(customer, 'customer-ceased', '2018-06-30')).toBe('2011-06-30');
    expect(overFrom(customer, limit, '2018-06-30')).toBeUndefined();
    expect(overFrom(customer, limit, '2018-07-01')).toBe('2018-07-01');
  });

  test('a customer who still buys has not ceased', () => {
    const running = contact({ relations: [...customer.relations, { kind: 'bought', from: '2012-01-01' }] });
    expect(overFrom(running, limit, '2030-01-01')).toBeUndefined();
  });
});

describe('kept until opt-out', () => {
  const limit = { untilEvent: 'opt-out' };

  test('a contact is kept as long as it does not opt out, and from that day no more', () => {
    expect(overFrom(contact(), limit, '2040-01-01')).toBeUndefined();
    const out = contact({ optedOutOn: '2026-07-13' });
    expect(overFrom(out, limit, '2026-07-12')).toBeUndefined();
    expect(overFrom(out, limit, '2026-07-13')).toBe('2026-07-13');
  });

  test.each([
    ['opt-out', 'opt-out'],
    ['the person opts out', 'opt-out'],
    ['enquiry closed', 'enquiry-closed'],
    ['ceased to be a customer', 'customer-ceased'],
    ['purposes fulfilled', undefined],
  ])('‘%s’ is the event %s', (words, event) => {
    expect(eventOf(words)).toBe(event);
  });
});

describe('the area as of its date', () => {
  const law = shippedLaw();

  test('the United Kingdom lay inside the EEA in June 2018 and lies outside it today', () => {
    expect(insideArea(law, 'GB', 'eea', '2018-06-30')).toBe(true);
    expect(insideArea(law, 'GB', 'eea', '2026-11-22')).toBe(false);
  });

  test('a sentence of 2018 reads otherwise today, and one of 2026 does not', () => {
    expect(foundBy('notice.area', written('2018-06-30')).map(({ statement }) => sentence(statement))).toEqual([
      expect.stringContaining('as it stood on 30 June 2018'),
    ]);
    expect(foundBy('notice.area', written('2026-01-01'))).toEqual([]);
  });

  test('an undated ‘outside the EEA’ of a company in the United Kingdom leaves its own home out', () => {
    expect(foundBy('notice.area', written()).map(({ statement }) => sentence(statement))).toEqual([
      expect.stringContaining('established: United Kingdom'),
    ]);
  });
});

describe('who may accept a risk', () => {
  test('an officer of the controller may: the finding stays, with decider, role, until when and advice in words', () => {
    const finding = open(none({}, { dpoAdvice: { answer: 'disagrees', text: 'Sign an IDTA.' } }));
    expect(finding?.acceptedBy).toBe(ID.risk);
    expect(finding?.acceptance === undefined ? '' : sentence(finding.acceptance)).toBe(
      'Accepted as a risk by A director (Director) for Home Ltd on 1 January 2026, until 31 December 2027. The data protection officer disagrees: ‘Sign an IDTA’.',
    );
  });

  test.each([
    ['whom a company records as its data protection officer, by name', { officer: 'dpo' }],
    ['or by e-mail address', { officer: 'dpo@group.example' }],
    ['or whose role says so', { officer: 'Somebody', role: 'Group Data Protection Officer' }],
  ])('nobody may %s: the finding is open, and a second one says why', (_, decidedBy) => {
    const register = none(decidedBy);
    expect(open(register)).toMatchObject({ severity: 'decide' });
    expect(open(register)?.acceptedBy).toBeUndefined();
    expect(foundBy('accepted-risk.decided-by-dpo', register)).toHaveLength(1);
  });

  test('the day after its last the finding is open again', () => {
    const until = none({}, { until: '2026-11-22' });
    expect(open(until, '2026-11-22')?.acceptedBy).toBe(ID.risk);
    expect(open(until, '2026-11-23')?.acceptedBy).toBeUndefined();
  });

  test('a decision without asking is marked as such', () => {
    const register = none({}, { dpoAdvice: { answer: 'not-asked' } });
    expect(foundBy('accepted-risk.against-advice', register).map(({ statement }) => sentence(statement))).toEqual([
      expect.stringContaining('without asking the data protection officer'),
    ]);
  });
});

test('what is told in one notice of a company is not missing in another', () => {
  const two = given(({ notices }) => {
    const notice = the(notices, ID.notice);
    const told = notice.disclosures;
    if (told === undefined) return;
    notices.push({ ...structuredClone(notice), id: ID.risk, disclosures: { ...told, purposes: ['Marketing'] } });
    told.purposes = [];
  });
  expect(found(two).filter(({ rule }) => rule.startsWith('told.'))).toEqual([]);
});
