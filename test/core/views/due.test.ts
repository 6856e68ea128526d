import { describe, expect, test } from 'vitest';
import { findings } from '../../../src/core/checks/findings.ts';
import { addDays } from '../../../src/core/days.ts';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import type { Contact } from '../../../src/core/records/contact.ts';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import { dueList, dueUntil } from '../../../src/core/views/due.ts';
import type { DueEntry } from '../../../src/core/views/due.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { promise } from '../checks/examples-notice.ts';
import { answer, contact, given, ID, matter, ON, risk, the } from '../checks/register.ts';
import type { Case } from '../checks/register.ts';

const law = shippedLaw();

function dueIn({ answers, ...lists }: Case, until = dueUntil(ON), on = ON): readonly DueEntry[] {
  return dueList({ snapshot: snapshotOf('Case', lists), law, answers, dates: { on } }, until);
}

/** The entries about a record, as day and kind. */
function about(record: string, entries: readonly DueEntry[]): string[] {
  return entries.filter((entry) => entry.record === record).map(({ on, kind }) => `${on} ${kind}`);
}

describe('what falls due', () => {
  test('is told a year ahead for every kind, though the checks look only weeks ahead', () => {
    const register = given(({ entities, agreements, assessments, thirdParties, acceptedRisks, matters, transfers }) => {
      the(entities, ID.uk).registrations = [
        { kind: 'regulator', authority: 'ICO', number: 'Z1', renewal: '2027-08-01' },
        { kind: 'regulator', authority: 'ICO', number: 'Z2', renewal: '2027-08-02' },
      ];
      Object.assign(the(agreements, ID.idta), {
        validTo: '2027-09-30',
        noticeDays: 30,
        review: { next: '2027-05-01' },
      });
      the(assessments, ID.assessment).expiresOn = '2027-07-01';
      const [fact] = the(thirdParties, ID.mailer).statusFacts;
      if (fact !== undefined) fact.nextDue = '2027-06-01';
      fact?.checks.splice(0, 1, { on: '2026-10-01', by: 'DPO', outcome: 'Active' });
      acceptedRisks.push(risk({ findingRule: 'verdict.no-mechanism', record: ID.toMy, until: '2027-10-31' }));
      matters.push(matter({ dueOn: '2027-03-01' }));
      the(transfers, ID.toMailer).review = undefined;
    });
    const due = dueIn(register);
    expect(about(ID.uk, due)).toEqual(['2027-08-01 registration', '2027-08-02 registration', '2027-09-30 review']);
    expect(about(ID.idta, due)).toEqual(['2027-05-01 review', '2027-08-31 notice', '2027-09-30 agreement']);
    expect(about(ID.assessment, due)).toEqual(['2027-07-01 assessment', '2027-09-30 review']);
    expect(about(ID.mailer, due)).toEqual(['2027-06-01 certification', '2027-09-30 review', '2027-10-01 status-check']);
    expect(about(ID.risk, due)).toEqual(['2027-09-30 review', '2027-10-31 accepted-risk']);
    expect(about(ID.matter, due)).toEqual(['2027-03-01 matter', '2027-09-30 review']);
  });

  test('holds the last day of every answer about a transfer, and what it becomes', () => {
    const becomes = { verdict: 'no-mechanism', basis: null } as const;
    const ends = { goodThrough: '2027-04-30', changesOn: '2027-05-01', becomes };
    const register = given((one) => {
      one.answers = [answer(ID.toMy, ends, { ...ends, regime: 'my-pdpa', goodThrough: '2027-04-29' })];
      the(one.transfers, ID.toMy).review = undefined;
    });
    const entries = dueIn(register).filter(({ kind }) => kind === 'verdict');
    expect(entries.map(({ on, owner, key }) => [on, owner, key])).toEqual([
      ['2027-04-29', 'DPO', `verdict.${ID.toMy}.my-pdpa`],
      ['2027-04-30', 'DPO', `verdict.${ID.toMy}.uk-gdpr`],
    ]);
    expect(entries[1] === undefined ? '' : sentence(entries[1].statement)).toContain(
      'under the UK GDPR holds through 30 April 2027; after that it becomes ‘No mechanism’',
    );
  });

  test('ends on the day asked, and keeps what is overdue however short the list', () => {
    const register = given(({ agreements, assessments }) => {
      the(agreements, ID.idta).review = { next: '2026-11-01' };
      the(assessments, ID.assessment).review = { next: '2026-12-01' };
    });
    expect(dueIn(register, '2026-12-01').map(({ on }) => on)).toEqual(['2026-11-01', '2026-12-01']);
    expect(dueIn(register, '2026-11-30').map(({ on }) => on)).toEqual(['2026-11-01']);
    expect(dueIn(register, ON).map(({ on }) => on)).toEqual(['2026-11-01']);
  });

  test('tells contacts kept past the limits that a notice promises, each limit by its own sentence', () => {
    const { answers, ...lists } = given((register) => {
      promise(register, 'retention', { number: 12, unit: 'months', fromEvent: 'enquiry closed' });
      promise(register, 'retention', { number: 24, unit: 'months', fromEvent: 'ceased to be a customer' });
    });
    const asked = contact({ enquiryClosedOn: '2025-01-31' });
    const bought = contact({ relations: [{ kind: 'bought', from: '2020-01-01', until: '2023-12-31' }] });
    const input = { snapshot: snapshotOf('Case', lists), law, answers, dates: { on: ON } };
    const reached = (contacts?: () => Contact[]) =>
      dueList({ ...input, contacts }, dueUntil(ON)).filter(({ kind }) => kind === 'retention');
    expect(reached(() => [asked, bought]).map(({ on, record, key }) => [on, record, key])).toEqual([
      ['2026-01-01', ID.notice, `retention.${ID.notice}.3`],
      ['2026-02-01', ID.notice, `retention.${ID.notice}.2`],
    ]);
    expect(reached()).toEqual([]);
  });

  test.each([
    ['a draft', { status: 'draft' }],
    ['closed', { closedOn: '2026-11-20' }],
    ['standing still', { pauses: [{ from: '2026-11-05', kind: 'clarification', reason: 'which' }] }],
  ])('leaves out a matter that is %s', (_what, parts) => {
    const register = given(({ matters }) => void matters.push(matter({ review: undefined, ...parts })));
    expect(about(ID.matter, dueIn(register))).toEqual([]);
  });

  test('keeps the key of an entry when its day comes, passes or moves, so that a calendar knows it again', () => {
    const register = given(({ matters }) => void matters.push(matter({ review: undefined })));
    const keys = ['2026-11-03', '2026-12-02', '2026-12-20'].map((on) =>
      dueIn(register, dueUntil(on), on).find(({ kind }) => kind === 'matter'),
    );
    expect(new Set(keys.map((entry) => entry?.key))).toEqual(new Set([`matter.${ID.matter}.uk-gdpr`]));
    the(register.matters, ID.matter).dueOn = '2027-02-01';
    expect(dueIn(register).find(({ kind }) => kind === 'matter')?.key).toBe(`matter.${ID.matter}.uk-gdpr`);
  });
});

describe.each([
  ['optima', '2026-11-22'],
  ['optex', '2018-06-30'],
] as const)('in the sample %s on %s', (name, on) => {
  const snapshot = sampleSnapshot(name);
  const dates = { on };
  const answers = judgeAll(snapshot, law, dates);
  const due = dueList({ snapshot, law, answers, dates }, dueUntil(on));

  test('no two entries share a key, and all are in order, within the year and in words', () => {
    expect(new Set(due.map(({ key }) => key)).size).toBe(due.length);
    expect(due.map(({ on: day }) => day)).toEqual(due.map(({ on: day }) => day).toSorted());
    expect(due.every(({ on: day }) => day <= addDays(on, 365))).toBe(true);
    for (const { statement, citation } of due) {
      expect(sentence(statement)).not.toMatch(/undefined|null|\[object/);
      expect(citation).toMatch(/\w/);
    }
  });

  test('every finding with a day is in it: the checks and the list are one idea', () => {
    const days = new Set(due.map((entry) => `${entry.on} ${entry.record}`));
    const missing = findings(snapshot, law, answers, dates)
      .filter(({ dueOn, records }) => dueOn !== undefined && !days.has(`${dueOn} ${records[0] ?? ''}`))
      .map(({ rule }) => rule);
    expect(missing).toEqual([]);
  });
});
