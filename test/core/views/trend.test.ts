import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigRegister } from '../../../scripts/bench/big-register.ts';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { flowStops } from '../../../src/core/views/flow-stops.ts';
import type { ViewInput } from '../../../src/core/views/input.ts';
import { monthEndsBefore, MOST_AHEAD, trendOf } from '../../../src/core/views/trend.ts';
import type { Trend } from '../../../src/core/views/trend.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { sampleInput } from '../../support/sample-snapshot.ts';
import {
  agreement,
  assessment,
  entity,
  facts,
  idOf,
  IDTA,
  linked,
  thirdParty,
  transfer,
} from '../law/verdict/case-builder.ts';

const TODAY = '2026-11-22';
const law = shippedLaw();

function inputOf(snapshot: Snapshot, on = TODAY): ViewInput {
  const dates = { on };
  return { snapshot, law, dates, answers: judgeAll(snapshot, law, dates) };
}

/** Transfers from the UK to India. */
const toIndia = (...transfers: ReadonlyArray<Parameters<typeof transfer>[3]>) =>
  facts({
    entities: [entity('Home', 'GB')],
    thirdParties: [thirdParty('Importer', 'IN')],
    agreements: [
      agreement(['Home', 'Importer'], [IDTA], {
        validFrom: '2026-04-10',
        concludedOn: '2026-04-10',
        validTo: '2027-03-31',
      }),
    ],
    assessments: [assessment('Importer')],
    transfers: transfers.map((more, index) =>
      transfer('Home', 'Importer', 'IN', { id: idOf(`transfer ${index}`), ...more }),
    ),
  });

function rowOf({ rows }: Trend, day: string) {
  const row = rows.find((one) => one.day === day);
  if (row === undefined) throw new Error(`no row of ${day}`);
  return row;
}

const NONE = { 'no-mechanism': 0, 'needs-judgement': 0, 'mechanism-in-place': 0, 'not-restricted': 0 };

describe('the days of the trend', () => {
  it('are the ends of the twelve months before, whatever the length of each', () => {
    expect(monthEndsBefore('2026-03-31', 12).slice(-3)).toEqual(['2025-12-31', '2026-01-31', '2026-02-28']);
    expect(monthEndsBefore('2024-03-01', 2)).toEqual(['2024-01-31', '2024-02-29']);
    expect(monthEndsBefore(TODAY, 12)).toHaveLength(12);
    expect(monthEndsBefore(TODAY, 12)[0]).toBe('2025-11-30');
  });

  it('go on with the day asked and the stops ahead through which the flows are moved', () => {
    const input = sampleInput('optima', TODAY);
    const ahead = flowStops(TODAY, [], input.answers).filter(({ when }) => when === 'ahead');
    const { rows, further } = trendOf(input);
    expect(rows.slice(12).map(({ day, when }) => ({ day, when }))).toEqual([{ day: TODAY, when: 'now' }, ...ahead]);
    expect(further).toBeNull();
  });

  it('are the nearest where more are known ahead, and it is said how many more and until when', () => {
    const sizes = { entities: 10, thirdParties: 40, agreements: 200, activities: 40, assessments: 30, transfers: 400 };
    const input = inputOf(snapshotOf('Generated', bigRegister(sizes, 3)));
    const ahead = flowStops(TODAY, [], input.answers).slice(1);
    const { rows, further } = trendOf(input);
    expect(ahead.length).toBeGreaterThan(MOST_AHEAD);
    expect(rows.filter(({ when }) => when === 'ahead')).toHaveLength(MOST_AHEAD);
    expect(further).toEqual({ days: ahead.length - MOST_AHEAD, last: ahead.at(-1)?.day });
  });
});

describe('how many transfers stood under each verdict', () => {
  it('given an agreement of 10 April 2026 until 31 March 2027, is none in place in March, one from April, and none again from 1 April 2027', () => {
    const trend = trendOf(inputOf(toIndia({ ...linked })));
    expect(rowOf(trend, '2026-03-31').counts).toEqual({ ...NONE, 'no-mechanism': 1 });
    expect(rowOf(trend, '2026-04-30').counts).toEqual({ ...NONE, 'mechanism-in-place': 1 });
    expect(rowOf(trend, '2027-04-01')).toMatchObject({ when: 'ahead', counts: { ...NONE, 'no-mechanism': 1 } });
  });

  it('tells apart a transfer that had not begun: it is no restricted transfer on that day', () => {
    const trend = trendOf(inputOf(toIndia({ ...linked, from: '2026-07-15' })));
    expect(rowOf(trend, '2026-06-30')).toMatchObject({
      counts: { ...NONE, 'not-restricted': 1 },
      notTakingPlace: 1,
      total: 1,
    });
    expect(rowOf(trend, '2026-07-31')).toMatchObject({
      counts: { ...NONE, 'mechanism-in-place': 1 },
      notTakingPlace: 0,
    });
  });

  it('does not say of one that a person has to judge that it was not taking place', () => {
    const missing = { importer: idOf('Nobody'), from: '2026-07-15' };
    const row = rowOf(trendOf(inputOf(toIndia(missing))), '2026-06-30');
    expect(row).toMatchObject({ counts: { ...NONE, 'needs-judgement': 1 }, notTakingPlace: 0 });
  });

  it('counts one that has ended on the days on which it took place, apart; and a draft, or one whose last day is not known, on none', () => {
    const snapshot = toIndia(
      { status: 'ended', from: '2026-01-15', to: '2026-05-31' },
      { status: 'ended', from: '2026-01-15' },
      { status: 'draft' },
      // Ended in the register, though its last day is still to come: from the day asked on nothing is answered about it.
      { status: 'ended', from: '2026-10-31', to: '2027-01-31' },
    );
    const trend = trendOf(inputOf(snapshot));
    const ended = [idOf('transfer 0')];
    expect(trend.rows.filter(({ endedSince }) => endedSince.length > 0).map(({ day }) => day)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-10-31',
    ]);
    expect(rowOf(trend, '2026-05-31')).toMatchObject({ counts: NONE, endedSince: ended, total: 1 });
    expect(rowOf(trend, TODAY)).toMatchObject({ counts: NONE, endedSince: [], total: 0 });
  });

  it('is, on every day, what is judged about that day, and adds up', () => {
    const sizes = { entities: 10, thirdParties: 30, agreements: 40, activities: 30, assessments: 30, transfers: 60 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const lists = bigRegister(sizes, seed);
        const transfers = lists.transfers?.map((one, index) =>
          index % 7 === 0 ? { ...one, status: 'ended' as const, to: '2026-06-15' } : one,
        );
        const snapshot = snapshotOf('Generated', { ...lists, transfers: transfers ?? [] });
        const { rows } = trendOf(inputOf(snapshot));
        for (const { day, counts, actSoon, notTakingPlace, endedSince, total } of rows) {
          const judged = judgeAll(snapshot, law, { on: day });
          const expected = { ...NONE };
          for (const { overall } of judged) expected[overall] += 1;
          expect(counts).toEqual(expected);
          expect(actSoon).toBe(judged.filter((answer) => answer.actSoon).length);
          expect(total).toBe(judged.length + endedSince.length);
          expect(notTakingPlace).toBeLessThanOrEqual(counts['not-restricted']);
        }
        expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).toSorted());
      }),
      { numRuns: 6 },
    );
  });

  it('is nothing on every day where there are no transfers', () => {
    const { rows, further } = trendOf(inputOf(facts({})));
    expect(rows.map(({ total }) => total)).toEqual(Array.from({ length: 13 }, () => 0));
    expect(further).toBeNull();
  });
});
