import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_SIZE, LEAST_SIZE, windowPlace } from '../../../src/engine/shell/window-place.ts';

const LAPTOP = { x: 0, y: 0, width: 1440, height: 900 };
const BESIDE = { x: 1440, y: 0, width: 2560, height: 1400 };

describe('where the window opens', () => {
  it('is for the system to say at first', () => {
    expect(windowPlace(undefined, [LAPTOP])).toEqual({ ...FIRST_SIZE, maximized: false });
  });

  it('is where it was, also on the second screen', () => {
    const kept = { x: 1600, y: 80, width: 1200, height: 900, maximized: true };
    expect(windowPlace(kept, [LAPTOP, BESIDE])).toEqual(kept);
  });

  it('is not on a screen that is gone', () => {
    const kept = { x: 1600, y: 80, width: 1200, height: 900, maximized: false };
    expect(windowPlace(kept, [LAPTOP])).toEqual({ width: 1200, height: 900, maximized: false });
  });

  it('is not above the screen, where nobody gets hold of its edge', () => {
    expect(windowPlace({ x: 10, y: -400, width: 1000, height: 700 }, [LAPTOP])).not.toHaveProperty('y');
  });

  it('is no larger than the screen and no smaller than the pages need', () => {
    expect(windowPlace({ x: 0, y: 0, width: 5000, height: 3 }, [LAPTOP])).toEqual({
      x: 0,
      y: 0,
      width: 1440,
      height: LEAST_SIZE.height,
      maximized: false,
    });
  });

  it('is taken as kept where the shell cannot know the screens, unless it was left of or above the first', () => {
    expect(windowPlace({ x: 2000, y: 10, width: 1000, height: 700 }, [])).toMatchObject({ x: 2000, y: 10 });
    expect(windowPlace({ x: -900, y: 10, width: 1000, height: 700 }, [])).not.toHaveProperty('x');
  });

  it.each([
    ['a text', '100x100'],
    ['half of it', { x: 1, y: 2 }],
    ['numbers as texts', { x: '1', y: '2', width: '800', height: '600' }],
    ['no numbers', { x: Number.NaN, y: 0, width: Number.POSITIVE_INFINITY, height: 1 }],
    ['fractions', { x: 0.5, y: 0, width: 1000, height: 800 }],
    ['null', null],
  ])('is as at first when the preferences hold %s', (_, kept) => {
    expect(windowPlace(kept, [LAPTOP])).toEqual({ ...FIRST_SIZE, maximized: false });
  });

  it('can always be got hold of', () => {
    const whole = fc.integer({ min: -20_000, max: 20_000 });
    const place = fc.record({ x: whole, y: whole, width: whole, height: whole, maximized: fc.boolean() });
    fc.assert(
      fc.property(place, (kept) => {
        const { x, y, width, height } = windowPlace(kept, [LAPTOP, BESIDE]);
        expect(width).toBeGreaterThanOrEqual(LEAST_SIZE.width);
        expect(height).toBeGreaterThanOrEqual(LEAST_SIZE.height);
        if (x === undefined || y === undefined) return true;
        return [LAPTOP, BESIDE].some(
          (screen) =>
            y >= screen.y && y < screen.y + screen.height && x < screen.x + screen.width && x + width > screen.x,
        );
      }),
    );
  });
});
