import { describe, expect, it } from 'vitest';
import { stopAfter } from '../../../src/renderer/pictures/use-roving.ts';
import type { Stop } from '../../../src/renderer/pictures/use-roving.ts';

const stop = (id: string, column: number, place: number): Stop => ({ id, column, place });
const STOPS = [stop('a', 0, 10), stop('b', 0, 90), stop('c', 1, 20), stop('d', 1, 80), stop('e', 3, 50)];
const of = (id: string) => STOPS.find((one) => one.id === id) as Stop;

describe('the arrow keys in a picture', () => {
  it.each([
    ['a', 'ArrowDown', 'b'],
    ['b', 'ArrowUp', 'a'],
    ['a', 'ArrowUp', undefined],
    ['b', 'ArrowDown', undefined],
    ['a', 'ArrowRight', 'c'],
    ['b', 'ArrowRight', 'd'],
    ['d', 'ArrowRight', 'e'],
    ['e', 'ArrowLeft', 'c'],
    ['a', 'ArrowLeft', undefined],
    ['d', 'Home', 'a'],
    ['a', 'End', 'e'],
    ['a', 'x', undefined],
  ])('from %s by %s to %s', (from, key, to) => {
    expect(stopAfter(STOPS, of(from), key)?.id).toBe(to);
  });
});
