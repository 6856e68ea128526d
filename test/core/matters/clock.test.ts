import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/days.ts';
import { clockOf } from '../../../src/core/matters/clock.ts';
import type { MatterClock } from '../../../src/core/matters/clock-shape.ts';
import { Matter } from '../../../src/core/records/matter.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { sentence } from '../../../src/words/catalogue.ts';

const law = shippedLaw();

/** A matter of a case: a request under the UK GDPR unless it says otherwise. */
function clock(parts: object, on: string): MatterClock {
  const id = '01980000-0000-7000-8000-000000000091';
  return clockOf(Matter.parse({ id, title: 'A matter', kind: 'request', regime: 'uk-gdpr', ...parts }), law, on);
}

function said({ reasons }: MatterClock): string {
  return reasons.map(({ statement, citation }) => `${sentence(statement)} [${citation}]`).join('\n');
}

describe('a request is answered within one month', () => {
  test.each([
    ['2026-09-02', '2026-10-02', 'the day of the same number'],
    ['2026-03-31', '2026-04-30', 'April has no 31st: its last day'],
    ['2027-01-31', '2027-02-28', 'February: its last day'],
    ['2028-01-30', '2028-02-29', 'February of a leap year'],
    ['2026-12-15', '2027-01-15', 'over the turn of the year'],
  ])('received on %s it is due on %s (%s)', (receivedOn, dueOn) => {
    for (const regime of ['uk-gdpr', 'eu-gdpr']) {
      expect(clock({ receivedOn, regime }, receivedOn)).toMatchObject({ state: 'running', dueOn, step: 'answer' });
    }
  });

  test.each([
    ['2026-10-01', 'running', 1],
    ['2026-10-02', 'running', 0],
    ['2026-10-03', 'overdue', -1],
  ])('on %s one of 2 September is %s, with %i days left', (on, state, daysLeft) => {
    expect(clock({ receivedOn: '2026-09-02' }, on)).toMatchObject({ state, daysLeft });
  });

  test.each([
    ['2026-10-02', 'closed-in-time'],
    ['2026-10-03', 'closed-late'],
  ])('closed on %s it was %s', (closedOn, state) => {
    expect(clock({ receivedOn: '2026-09-02', closedOn }, '2026-11-22')).toMatchObject({ state, daysLeft: null });
  });

  test('and on a past day it stands as it stood then: what was closed later was open', () => {
    expect(clock({ receivedOn: '2026-09-02', closedOn: '2026-10-02' }, '2026-09-20').state).toBe('running');
  });

  test('by the article of the day of receipt: the UK’s moved on 5 February 2026', () => {
    expect(said(clock({ receivedOn: '2026-02-04' }, '2026-02-10'))).toContain('[UK GDPR Art 12(3)]');
    expect(said(clock({ receivedOn: '2026-02-05' }, '2026-02-10'))).toContain('[UK GDPR Art 12A]');
    expect(said(clock({ receivedOn: '2026-02-05', regime: 'eu-gdpr' }, '2026-02-10'))).toContain('[GDPR Art 12(3)]');
  });

  test('and the way of counting months is said to be general knowledge, the month itself not', () => {
    const [month, counting] = clock({ receivedOn: '2026-09-02' }, '2026-09-20').reasons;
    expect(month).toMatchObject({ sources: ['S2'], grade: 'note', unconfirmed: false });
    expect(counting).toMatchObject({ statement: { id: 'matter.corresponding-day' }, unconfirmed: true });
  });
});

describe('an extension by two further months', () => {
  const receivedOn = '2026-09-30';
  test.each([
    ['2026-10-30', '2026-12-30', null],
    ['2026-10-31', '2026-10-30', '2026-10-30'],
  ])('decided on %s moves the day to %s', (decidedOn, dueOn, extendedAfter) => {
    const extended = clock({ receivedOn, extension: { decidedOn, reason: 'many requests' } }, '2026-11-22');
    expect(extended).toMatchObject({ dueOn, extendedAfter });
  });

  test('is counted from the day of receipt, so that 31 December ends on 31 March and not three short months later', () => {
    const extension = { decidedOn: '2027-01-10', reason: 'complex' };
    expect(clock({ receivedOn: '2026-12-31', extension }, '2027-01-31').dueOn).toBe('2027-03-31');
  });

  test('was not known on a day before it was decided', () => {
    const extension = { decidedOn: '2026-10-20', reason: 'complex' };
    expect(clock({ receivedOn, extension }, '2026-10-19').dueOn).toBe('2026-10-30');
  });

  test('within a first month that stood still is in time as long as that month lasts', () => {
    const pauses = [{ from: '2026-10-05', to: '2026-10-15', kind: 'clarification', reason: 'which records' }];
    const extension = { decidedOn: '2026-11-09', reason: 'complex' };
    expect(clock({ receivedOn, pauses, extension }, '2026-11-22')).toMatchObject({
      dueOn: '2027-01-09',
      extendedAfter: null,
    });
  });
});

/** One time of waiting. */
function waiting(from: string, to?: string, kind = 'clarification') {
  return [{ from, to, kind, reason: 'which records' }];
}

describe('waiting for a clarification', () => {
  const receivedOn = '2026-09-02';

  test('stops the clock in the UK: the days from asking to the answer are added', () => {
    const pauses = waiting('2026-09-07', '2026-09-14');
    const stopped = clock({ receivedOn, pauses }, '2026-09-20');
    expect(stopped).toMatchObject({ state: 'running', dueOn: '2026-10-09', idlePauses: [] });
    expect(said(stopped)).toContain('it stood still for 7 days, waiting for a clarification');
  });

  test('trap 36: does not exist in the EU, where the day stays and it is said that the waiting stops nothing', () => {
    const pauses = waiting('2026-09-07', '2026-09-14');
    const counted = clock({ receivedOn, pauses, regime: 'eu-gdpr' }, '2026-09-20');
    expect(counted).toMatchObject({ state: 'running', dueOn: '2026-10-02' });
    expect(counted.idlePauses).toHaveLength(1);
    expect(said(counted)).toMatch(/does not stop the clock: .*EU GDPR.*\[GDPR Art 12\(3\)\]/);
  });

  test('that goes on makes it stand still, and the day moves with every day of waiting', () => {
    const pauses = waiting('2026-09-07');
    expect(clock({ receivedOn, pauses }, '2026-09-14')).toMatchObject({ state: 'paused', dueOn: '2026-10-09' });
    expect(clock({ receivedOn, pauses }, '2026-11-22')).toMatchObject({ state: 'paused', dueOn: '2026-12-17' });
    const untilThen = waiting('2026-09-07', '2026-09-30');
    expect(clock({ receivedOn, pauses: untilThen }, '2026-09-14').state).toBe('paused');
  });

  test('for proof of identity or a fee is counted: no rule that was read stops the clock for it', () => {
    for (const kind of ['identity', 'fee', 'other']) {
      const pauses = waiting('2026-09-07', '2026-09-14', kind);
      expect(clock({ receivedOn, pauses }, '2026-09-20')).toMatchObject({ dueOn: '2026-10-02', state: 'running' });
    }
  });

  test('twice at the same time counts once', () => {
    const pauses = [...waiting('2026-09-07', '2026-09-14'), ...waiting('2026-09-10', '2026-09-16')];
    expect(clock({ receivedOn, pauses }, '2026-09-20').dueOn).toBe('2026-10-11');
  });

  test('that began after the end changes nothing', () => {
    const pauses = waiting('2026-10-03', '2026-10-20');
    const late = clock({ receivedOn, pauses }, '2026-10-21');
    expect(late).toMatchObject({ state: 'overdue', dueOn: '2026-10-02' });
    expect(said(late)).toContain('changes nothing');
  });

  test('stops no clock of a request that came before 5 February 2026', () => {
    const pauses = waiting('2026-02-03', '2026-02-10');
    expect(clock({ receivedOn: '2026-02-02', pauses }, '2026-02-20')).toMatchObject({ dueOn: '2026-03-02' });
  });
});

describe('a complaint', () => {
  const complaint = { kind: 'complaint', receivedOn: '2026-10-26' };

  test('trap 37: is acknowledged within 30 days in the UK', () => {
    expect(clock(complaint, '2026-11-22')).toMatchObject({
      step: 'acknowledge',
      dueOn: '2026-11-25',
      state: 'running',
    });
    expect(clock(complaint, '2026-11-26')).toMatchObject({ state: 'overdue', acknowledgement: { late: true } });
    expect(said(clock(complaint, '2026-11-22'))).toContain('[Data Protection Act 2018, section 164A]');
  });

  test('that was acknowledged has no further day in the law', () => {
    const acknowledged = clock({ ...complaint, acknowledgedOn: '2026-11-01' }, '2026-11-22');
    expect(acknowledged).toMatchObject({ state: 'no-clock', dueOn: null, acknowledgement: { doneOn: '2026-11-01' } });
  });

  test.each([
    ['2026-11-01', '2026-12-20', 'closed-in-time'],
    ['2026-11-26', '2026-12-20', 'closed-late'],
    [undefined, '2026-11-20', 'closed-in-time'],
    [undefined, '2026-12-20', 'closed-late'],
  ])('acknowledged on %s and closed on %s was %s', (acknowledgedOn, closedOn, state) => {
    expect(clock({ ...complaint, acknowledgedOn, closedOn }, '2026-12-31').state).toBe(state);
  });

  test('of before 19 June 2026, or under the EU GDPR, has no such clock', () => {
    const before = clock({ ...complaint, receivedOn: '2026-06-18' }, '2026-07-01');
    expect(before).toMatchObject({ state: 'no-clock', dueOn: null });
    expect(said(before)).toContain('only for what was received from 19 June 2026 on');
    expect(clock({ ...complaint, receivedOn: '2026-06-19' }, '2026-07-01').dueOn).toBe('2026-07-19');
    expect(clock({ ...complaint, regime: 'eu-gdpr' }, '2026-11-22').state).toBe('no-clock');
  });
});

describe('a breach is notified within 72 hours', () => {
  const breach = { kind: 'breach', receivedOn: '2026-08-11' };

  test('which is the third day, and the same time where that is recorded; the hours are general knowledge', () => {
    const known = clock({ ...breach, awareAt: '09:20' }, '2026-08-12');
    expect(known).toMatchObject({ step: 'notify', dueOn: '2026-08-14', daysLeft: 2 });
    expect(said(known)).toContain('end on 14 August 2026 at 09:20. [UK GDPR Art 33(1)]');
    expect(known.reasons[0]).toMatchObject({ unconfirmed: true, sources: [] });
    expect(said(clock(breach, '2026-08-12'))).toContain('at a time that is not recorded');
  });

  test('and no waiting or extension moves them', () => {
    const pauses = [{ from: '2026-08-12', kind: 'clarification', reason: 'details' }];
    const extension = { decidedOn: '2026-08-12', reason: 'unclear' };
    const late = clock({ ...breach, pauses, extension }, '2026-08-20');
    expect(late).toMatchObject({ state: 'overdue', dueOn: '2026-08-14' });
    expect(said(late)).toContain('knows no extension');
  });
});

describe('an authority', () => {
  const enquiry = { kind: 'authority-enquiry', regime: 'eu-gdpr', receivedOn: '2026-11-16' };

  test('of Ireland that asks for the record of processing expects it within 10 days', () => {
    const asked = clock({ ...enquiry, country: 'IE', requestForRecord: 'yes' }, '2026-11-22');
    expect(asked).toMatchObject({ step: 'produce-record', dueOn: '2026-11-26', state: 'running' });
    expect(asked.reasons[0]).toMatchObject({ sources: ['S86', 'S87'], grade: 'secondary' });
  });

  test.each([
    [{ country: 'DE', requestForRecord: 'yes' }, 'The authority itself sets the day'],
    [{ country: 'IE', requestForRecord: 'no' }, 'The authority itself sets the day'],
    [{ requestForRecord: 'yes' }, 'within 10 days. The register does not say'],
    [{ country: 'IE' }, 'within 10 days. The register does not say'],
  ])('otherwise sets its own day: %o', (parts, words) => {
    const open = clock({ ...enquiry, ...parts }, '2026-11-22');
    expect(open).toMatchObject({ state: 'no-clock', dueOn: null });
    expect(said(open)).toContain(words);
  });

  test('abroad that asks for data has no clock, and the day set by hand counts', () => {
    const abroad = { kind: 'authority-access-request-abroad', receivedOn: '2026-11-16' };
    expect(clock(abroad, '2026-11-22').state).toBe('no-clock');
    const byHand = clock({ ...abroad, dueOn: '2026-11-21' }, '2026-11-22');
    expect(byHand).toMatchObject({ state: 'overdue', dueOn: '2026-11-21', setByHand: true });
  });
});

describe('a day set by hand', () => {
  test('wins over the one that is counted, and both are said', () => {
    const set = clock({ receivedOn: '2026-09-02', dueOn: '2026-09-25' }, '2026-09-26');
    expect(set).toMatchObject({ state: 'overdue', dueOn: '2026-09-25', setByHand: true });
    expect(said(set)).toContain('was set by hand; counted by the law it would be 2 October 2026');
  });

  test('is the day of the answer to a complaint that was acknowledged', () => {
    const complaint = {
      kind: 'complaint',
      receivedOn: '2026-10-26',
      acknowledgedOn: '2026-11-01',
      dueOn: '2026-12-31',
    };
    expect(clock(complaint, '2026-11-22')).toMatchObject({ step: 'answer', state: 'running', dueOn: '2026-12-31' });
  });
});

describe('no clock is invented', () => {
  test.each([
    [{ regime: undefined }, 'does not say under which law'],
    [{ regime: 'my-pdpa' }, 'holds no clock'],
    [{ regime: 'Quebec Law 25' }, 'under the Quebec Law 25'],
  ])('for a request under %o', (parts, words) => {
    const none = clock({ receivedOn: '2026-11-01', ...parts }, '2026-11-22');
    expect(none).toMatchObject({ state: 'no-clock', dueOn: null, rule: null });
    expect(said(none)).toContain(words);
    expect(clock({ receivedOn: '2026-11-01', closedOn: '2026-11-03', ...parts }, '2026-11-22').state).toBe('closed');
  });

  test('before the matter was received, nor for a record that was ended without a day', () => {
    expect(clock({ receivedOn: '2026-11-23' }, '2026-11-22').state).toBe('no-clock');
    expect(clock({ receivedOn: '2026-09-01', status: 'ended' }, '2026-11-22').state).toBe('closed');
  });
});

test('every day of two years has an end no earlier than four weeks after it, and later days no earlier one', () => {
  let before = '';
  for (let day = '2027-01-01'; day < '2029-01-01'; day = addDays(day, 1)) {
    const { dueOn } = clock({ receivedOn: day }, day);
    expect((dueOn ?? '') >= addDays(day, 28)).toBe(true);
    expect((dueOn ?? '') >= before).toBe(true);
    before = dueOn ?? '';
  }
});
