import { describe, expect, test } from 'vitest';
import { findings } from '../../../src/core/checks/findings.ts';
import { addDays } from '../../../src/core/days.ts';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import { Postponement } from '../../../src/core/records/postponement.ts';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import { dueList, dueUntil } from '../../../src/core/views/due.ts';
import { partedDue, postponing } from '../../../src/core/views/put-off.ts';
import { dutiesPutOff } from '../../../src/core/views/put-off-duties.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { given, id, ID, matter, ON, postponed, the } from '../checks/register.ts';
import type { Case } from '../checks/register.ts';
import { figuresOf, listed, number } from './board-case.ts';

const law = shippedLaw();

/** A register whose matter falls due on 2 December 2026, with what is put off. */
function putOff(...postponements: readonly Postponement[]): Case {
  return given((register) => {
    register.matters.push(matter({ review: undefined }));
    register.postponements.push(...postponements);
  });
}

function inputOf({ answers, ...lists }: Case, on: string) {
  return { snapshot: snapshotOf('Case', lists), law, answers, dates: { on } };
}

/** Where the matter stands on a day. */
function standing(register: Case, on = ON): 'listed' | 'put off' | 'nowhere' {
  const parts = partedDue(dueList(inputOf(register, on), dueUntil(on)));
  if (parts.listed.some(({ record }) => record === ID.matter)) return 'listed';
  return parts.putOff.some(({ record }) => record === ID.matter) ? 'put off' : 'nowhere';
}

describe('what is put off on 22 November until 1 December', () => {
  test.each([
    ['2026-11-21', 'listed', 'the day before the decision'],
    ['2026-11-22', 'put off', 'the day of the decision'],
    ['2026-11-30', 'put off', 'the day before it is back'],
    ['2026-12-01', 'listed', 'the day on which it is back'],
    ['2026-12-20', 'listed', 'overdue by then'],
  ])('on %s is %s: %s', (on, where) => {
    expect(standing(putOff(postponed()), on)).toBe(where);
  });

  test('is back at once when its day changes, sooner or later', () => {
    for (const dueOn of ['2026-12-01', '2026-12-03', '2027-02-01']) {
      const register = putOff(postponed());
      expect(standing(register)).toBe('put off');
      the(register.matters, ID.matter).dueOn = dueOn;
      expect(standing(register)).toBe('listed');
    }
  });

  test.each([
    ['taken back', () => putOff()],
    ['ended', () => putOff(postponed({ status: 'ended' }))],
    ['only a draft', () => putOff(postponed({ status: 'draft' }))],
    ['about another entry of the record', () => putOff(postponed({ item: `review.${ID.matter}` }))],
  ])('stays in the list where that is %s', (_what, register) => {
    expect(standing(register())).toBe('listed');
  });

  test('is gone from both where the matter is closed: there is nothing left to put off', () => {
    const register = putOff(postponed());
    the(register.matters, ID.matter).closedOn = '2026-11-22';
    expect(standing(register)).toBe('nowhere');
    expect(dutiesPutOff(inputOf(register, ON))).toEqual([]);
  });

  test('goes by the newest decision, though an older one reaches further', () => {
    const older = postponed({ putOffOn: '2026-11-20', until: '2026-12-02' });
    const newer = postponed({ id: id(102), until: '2026-11-25' });
    expect(standing(putOff(older, newer), '2026-11-24')).toBe('put off');
    expect(standing(putOff(older, newer), '2026-11-25')).toBe('listed');
    expect(standing(putOff(newer, older), '2026-11-25')).toBe('listed');
  });

  test('keeps its day, its sentence and its key, and says who put it off and why', () => {
    const [entry] = dutiesPutOff(inputOf(putOff(postponed()), ON));
    expect(entry).toMatchObject({
      on: '2026-12-02',
      key: `matter.${ID.matter}.uk-gdpr`,
      putOff: {
        postponement: ID.postponement,
        until: '2026-12-01',
        by: 'Ada Okafor',
        reason: 'The archive answers by the end of the month',
        pastDueDay: false,
      },
    });
  });

  test('changes no verdict and no finding', () => {
    const [without, withIt] = [putOff(), putOff(postponed())].map((register) => {
      const { snapshot, dates } = inputOf(register, ON);
      const answers = judgeAll(snapshot, law, dates);
      return { answers, found: findings(snapshot, law, answers, dates) };
    });
    expect(withIt).toEqual(without);
  });
});

describe('past its day', () => {
  const past = { until: '2026-12-20' };

  test('nothing is put off without saying so', () => {
    const outcome = Postponement.safeParse({ ...postponed(), ...past });
    expect(outcome.error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['until'], 'field.past-due-day'],
    ]);
    expect(Postponement.safeParse({ ...postponed(), until: '2026-12-02' }).success).toBe(true);
    expect(Postponement.safeParse({ ...postponed(), ...past, pastDueDay: true }).success).toBe(true);
  });

  test('it is out of the list, and the entry says that it falls due before', () => {
    const register = putOff(postponed({ ...past, pastDueDay: true }));
    for (const on of ['2026-12-01', '2026-12-02', '2026-12-10']) {
      expect(standing(register, on)).toBe('put off');
      expect(dutiesPutOff(inputOf(register, on)).map(({ putOff: said }) => said?.pastDueDay)).toEqual([true]);
    }
    expect(standing(register, '2026-12-20')).toBe('listed');
  });

  test('the day on which it is back lies after the day of the decision', () => {
    const outcome = Postponement.safeParse({ ...postponed(), until: ON });
    expect(outcome.error?.issues.map(({ message }) => message)).toEqual(['field.until-not-later']);
  });
});

test('an entry that is put off as the list tells it is the one that is out of the list', () => {
  const register = putOff();
  const entry = dueList(inputOf(register, ON), dueUntil(ON)).find(({ record }) => record === ID.matter);
  if (entry === undefined) throw new Error('the matter does not fall due');
  const deciding = { title: 'T', putOffOn: ON, until: addDays(ON, 3), pastDueDay: false, reason: 'R', by: 'A' };
  register.postponements.push(Postponement.parse({ id: id(103), ...postponing(entry, deciding) }));
  expect(standing(register)).toBe('put off');
});

function figures(register: Case) {
  const { snapshot } = inputOf(register, ON);
  return listed(figuresOf(snapshot, ON), snapshot);
}

describe('the board report', () => {
  test('counts the duties that are put off, and counts the matter as open all the same', () => {
    const [before, after] = [figures(putOff()), figures(putOff(postponed()))];
    expect([number(before, 'put-off'), number(after, 'put-off')]).toEqual([0, 1]);
    expect([number(before, 'matter|open'), number(after, 'matter|open')]).toEqual([1, 1]);
    expect(after.get('put-off')?.rows).toMatchObject([
      { record: ID.postponement, facts: { due: '2026-12-02', until: '2026-12-01', decidedBy: 'Ada Okafor' } },
    ]);
  });

  test('of another company’s board leaves it out', () => {
    const { snapshot } = inputOf(putOff(postponed()), ON);
    const about = (entity: string) => figuresOf(snapshot, ON, { entity }).putOff.length;
    the(snapshot.matters, ID.matter).linked = [ID.my];
    expect([about(ID.my), about(ID.fr)]).toEqual([1, 0]);
  });
});
