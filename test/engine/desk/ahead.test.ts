import { describe, expect, it } from 'vitest';
import { findings, findingsInSteps } from '../../../src/core/checks/findings.ts';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import { dueInSteps, dueList, dueUntil } from '../../../src/core/views/due.ts';
import { Ahead } from '../../../src/engine/desk/ahead.ts';
import { judgedInSteps } from '../../../src/engine/desk/judged-in-steps.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';

const law = shippedLaw();
const snapshot = sampleSnapshot('optima');
const dates = { on: '2026-11-22' };
const answers = judgeAll(snapshot, law, dates);
const until = dueUntil(dates.on);

const WORK: ReadonlyArray<[what: string, steps: () => Generator<void, unknown, void>, atOnce: () => unknown]> = [
  ['answers', () => judgedInSteps(snapshot, law, dates), () => answers],
  ['findings', () => findingsInSteps({ snapshot, law, answers, dates }), () => findings(snapshot, law, answers, dates)],
  [
    'what falls due',
    () => dueInSteps({ snapshot, law, answers, dates }, until),
    () => dueList({ snapshot, law, answers, dates }, until),
  ],
];

describe('work that is done ahead', () => {
  it.each(WORK)('%s are the same as those worked out at once, after however many steps somebody asks', (...row) => {
    const [, steps, atOnce] = row;
    const expected = atOnce();
    for (const count of [0, 1, 2, 1000]) {
      const ahead = new Ahead(steps());
      for (let step = 0; step < count; step += 1) ahead.step();
      expect(ahead.whole()).toEqual(expected);
    }
  });

  it('says when there is nothing left to do, and is asked again without doing it twice', () => {
    let done = 0;
    const ahead = new Ahead(
      (function* steps(): Generator<void, number, void> {
        for (; done < 3; done += 1) yield;
        return done;
      })(),
    );
    expect([ahead.step(), ahead.step(), ahead.step(), ahead.step(), ahead.step()]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([ahead.whole(), ahead.whole(), done]).toEqual([3, 3, 3]);
  });
});
