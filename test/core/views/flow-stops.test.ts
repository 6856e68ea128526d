import { describe, expect, it } from 'vitest';
import { flowStops } from '../../../src/core/views/flow-stops.ts';
import { answer, id } from '../checks/register.ts';

const ON = '2026-11-22';
const changing = (...days: readonly string[]) => days.map((changesOn, at) => answer(id(at), { changesOn }));

describe('the days through which the flows are moved', () => {
  it('are those on which something was recorded, the day asked, and those on which an answer is known to change, each once', () => {
    const stops = flowStops(
      ON,
      ['2026-03-01', '2026-01-05', '2026-03-01'],
      changing('2027-06-01', '2027-02-01', '2027-06-01'),
    );
    expect(stops.map(({ day, when }) => `${day} ${when}`)).toEqual([
      '2026-01-05 past',
      '2026-03-01 past',
      '2026-11-22 now',
      '2027-02-01 ahead',
      '2027-06-01 ahead',
    ]);
  });

  it('leave out what was recorded after the day asked, and changes that lie before it', () => {
    expect(flowStops(ON, ['2026-11-22', '2026-11-26'], changing('2026-11-22', '2025-01-01'))).toEqual([
      { day: ON, when: 'now' },
    ]);
  });

  it('are the nearest where there are very many', () => {
    const days = Array.from({ length: 500 }, (_, at) => `${1500 + at}-01-01`);
    const stops = flowStops(ON, days, []);
    expect(stops).toHaveLength(201);
    expect(stops[0]?.day).toBe('1800-01-01');
  });
});
