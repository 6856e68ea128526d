import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOfLabel, meet, placedLabels } from '../../../src/renderer/pictures/map/label-places.ts';
import { placedMarks } from '../../../src/renderer/pictures/map/mark-places.ts';

const SIZE = 10;
const LETTERS = 12;
const WITHIN = { left: 0, right: 600, top: 0, bottom: 300 };
const NOTHING = { labels: [], letters: LETTERS, taken: [] };

/** A straight line of ten corners. */
function line(id: string, [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]) {
  const corners = Array.from({ length: 11 }, (_, step) => [
    Math.round(x1 + ((x2 - x1) * step) / 10),
    Math.round(y1 + ((y2 - y1) * step) / 10),
  ]);
  const path = corners.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('');
  return { id, flow: { path, middle: [Math.round((x1 + x2) / 2), Math.round((y1 + y2) / 2)] as const } };
}

describe('the marks of lines on a map', () => {
  it('stand half way where there is room, else farther along their own line', () => {
    const marks = placedMarks([line('a', [0, 100], [200, 100]), line('b', [100, 0], [100, 200])], SIZE, NOTHING);
    expect(marks.get('a')).toEqual([100, 100]);
    expect(marks.get('b')).toEqual([100, 80]);
  });

  it('are left out where their whole line is taken', () => {
    const same = [line('a', [0, 100], [12, 100]), line('b', [0, 100], [12, 100])];
    expect([...placedMarks(same, SIZE, NOTHING).keys()]).toEqual(['a']);
  });

  it('never lie on one another, on a name or on a dot', () => {
    const at = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at), { maxLength: 60 }), fc.array(at, { maxLength: 10 }), (ends, places) => {
        const wishes = places.map(([x, y], index) => ({ id: String(index), text: 'Malaysia', x, y, away: 9 }));
        const labels = placedLabels(wishes, LETTERS, WITHIN);
        const taken = places.map(([x, y]) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
        const lines = ends.map(([from, to], index) => line(String(index), from, to));
        const marks = placedMarks(lines, SIZE, { labels, letters: LETTERS, taken });
        const boxes = [...marks.values()].map(([x, y]) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
        const others = [...labels.map((label) => boxOfLabel(label, LETTERS)), ...taken];
        for (const [index, one] of boxes.entries()) {
          expect([...boxes.slice(index + 1), ...others].some((other) => meet(one, other))).toBe(false);
        }
      }),
    );
  });
});
