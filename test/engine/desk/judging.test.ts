import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import { Judging } from '../../../src/engine/desk/judging.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';

const law = shippedLaw();
const snapshot = sampleSnapshot('optima');
const dates = { on: '2026-11-22' };

describe('answers that are worked out ahead', () => {
  it('are the same as those worked out at once, after however many steps somebody asks', () => {
    const expected = judgeAll(snapshot, law, dates);
    for (const steps of [0, 1, 3]) {
      const judging = new Judging(snapshot, law, dates);
      for (let step = 0; step < steps; step += 1) judging.step(5);
      expect(judging.whole()).toEqual(expected);
    }
  });

  it('say when there is nothing left to do, and are asked again without doing it twice', () => {
    const judging = new Judging(snapshot, law, dates);
    expect(judging.step(5)).toBe(true);
    expect(judging.step(1000)).toBe(false);
    expect(judging.whole()).toBe(judging.whole());
    expect(judging.whole()).toHaveLength(22);
  });
});
