import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/core/views/svg-text.ts';
import { placedLabels } from '../../../src/renderer/pictures/map/label-places.ts';
import type { LabelWish, PlacedLabel } from '../../../src/renderer/pictures/map/label-places.ts';

const SIZE = 12;
const WITHIN = { left: 0, right: 600, top: 0, bottom: 300 };

function boxOf({ text, x, y, anchor }: PlacedLabel) {
  const width = textWidth(text, SIZE);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - SIZE * 0.8, bottom: y + SIZE * 0.25 };
}

describe('names on a map', () => {
  it('stand to the right where there is room, else on another side', () => {
    const [label] = placedLabels([{ id: 'a', text: 'Kenya', x: 100, y: 100, away: 8 }], SIZE, WITHIN);
    expect(label).toMatchObject({ anchor: 'start', x: 108 });
    const [atEdge] = placedLabels([{ id: 'a', text: 'Kenya', x: 595, y: 100, away: 8 }], SIZE, WITHIN);
    expect(atEdge).toMatchObject({ anchor: 'end', x: 587 });
  });

  it('never lie on one another or outside the picture, whatever the marks', () => {
    const wish = fc.record({
      id: fc.uuid(),
      text: fc.constantFrom('Kenya', 'United Arab Emirates', 'Oman', 'Hong Kong'),
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 300 }),
      away: fc.constant(8),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (wishes: LabelWish[]) => {
        const boxes = placedLabels(wishes, SIZE, WITHIN).map(boxOf);
        for (const [index, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(-1e-6);
          expect(one.right).toBeLessThanOrEqual(600 + 1e-6);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.right <= other.left + 1e-6 ||
              other.right <= one.left + 1e-6 ||
              one.bottom <= other.top + 1e-6 ||
              other.bottom <= one.top + 1e-6;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
