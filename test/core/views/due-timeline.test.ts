import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/days.ts';
import { DUE_KINDS } from '../../../src/core/views/due.ts';
import type { DueEntry, DueKind } from '../../../src/core/views/due.ts';
import { timelineOf, TIMELINE_SPANS } from '../../../src/core/views/due-timeline.ts';
import type { Timeline, TimelineSpan } from '../../../src/core/views/due-timeline.ts';
import { ID } from '../checks/register.ts';

const ON = '2026-11-22';

function entry(on: string, kind: DueKind = 'review', number = 0): DueEntry {
  return {
    on,
    kind,
    record: ID.uk,
    recordKind: 'entity',
    name: 'Home Ltd',
    owner: null,
    statement: { id: 'checks.review-due', parameters: { record: 'Home Ltd', kind: 'entity', due: on } },
    citation: 'Art 24(1)',
    key: `${kind}.${number}`,
    putOff: null,
  };
}

function everyEntry({ lanes }: Timeline): readonly DueEntry[] {
  return lanes.flatMap(({ overdue, marks, later }) => [
    ...(overdue?.entries ?? []),
    ...marks.flatMap(({ entries }) => entries),
    ...(later?.entries ?? []),
  ]);
}

/** The days at which the axis has a line. */
function lines(span: TimelineSpan): readonly string[] {
  return timelineOf([], ON, span, 1).ticks.map(({ day }) => day);
}

describe('a timeline from 22 November 2026', () => {
  test.each([
    ['2026-11-21', 30, 'overdue'],
    ['2026-11-22', 30, 'mark'],
    ['2026-12-22', 30, 'mark'],
    ['2026-12-23', 30, 'later'],
    ['2026-12-23', 90, 'mark'],
    ['2027-02-21', 90, 'later'],
    ['2027-11-22', 365, 'mark'],
  ] as const)('has what falls due on %s, looking %i days ahead, as: %s', (on, span, where) => {
    const [lane] = timelineOf([entry(on)], ON, span, 1).lanes;
    const found = {
      overdue: lane?.overdue !== undefined,
      mark: lane?.marks.length === 1,
      later: lane?.later !== undefined,
    };
    expect(found).toEqual({ overdue: false, mark: false, later: false, [where]: true });
  });

  test('makes one mark of what stands nearer than a mark is wide, counted from the first of them', () => {
    const days = ['2026-12-01', '2026-12-03', '2026-12-04', '2026-12-07'].map((day, index) =>
      entry(day, 'review', index),
    );
    const [lane] = timelineOf(days, ON, 90, 3).lanes;
    expect(lane?.marks.map(({ first, last, at, entries }) => [first, last, at, entries.length])).toEqual([
      ['2026-12-01', '2026-12-03', 9, 2],
      ['2026-12-04', '2026-12-04', 12, 1],
      ['2026-12-07', '2026-12-07', 15, 1],
    ]);
  });

  test('has a line at each Monday of the month, at every other one of a quarter, and at the first of each month of a year', () => {
    expect(lines(30)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21']);
    expect(lines(90).slice(0, 3)).toEqual(['2026-11-23', '2026-12-07', '2026-12-21']);
    expect(lines(365)).toHaveLength(12);
    expect([lines(365)[0], lines(365).at(-1)]).toEqual(['2026-12-01', '2027-11-01']);
  });

  test('drops nothing and shows nothing twice, whatever falls due, and keeps marks apart', () => {
    const entries = fc
      .array(fc.tuple(fc.integer({ min: -400, max: 800 }), fc.constantFrom(...DUE_KINDS)), { maxLength: 60 })
      .map((list) =>
        list
          .toSorted(([one], [other]) => one - other)
          .map(([days, kind], index) => entry(addDays(ON, days), kind, index)),
      );
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom(...TIMELINE_SPANS),
        fc.double({ min: 0.5, max: 40, noNaN: true }),
        (all, span, apart) => {
          const timeline = timelineOf(all, ON, span, apart);
          expect(
            everyEntry(timeline)
              .map(({ key }) => key)
              .toSorted(),
          ).toEqual(all.map(({ key }) => key).toSorted());
          const ids = timeline.lanes.flatMap(({ marks }) => marks.map(({ id }) => id));
          expect(new Set(ids).size).toBe(ids.length);
          const gaps = timeline.lanes.flatMap(({ marks }) =>
            marks.slice(1).map(({ at }, index) => at - (marks[index]?.at ?? at)),
          );
          expect(gaps.filter((gap) => gap < apart)).toEqual([]);
        },
      ),
    );
  });
});
