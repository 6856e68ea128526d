import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigRegister } from '../../../../scripts/bench/big-register.ts';
import { addDays } from '../../../../src/core/days.ts';
import { judge } from '../../../../src/core/law/verdict/judge.ts';
import { standingsOf } from '../../../../src/core/law/verdict/standings.ts';
import { snapshotOf } from '../../../../src/core/records/snapshot.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import { sampleSnapshot } from '../../../support/sample-snapshot.ts';
import { entity, facts, transfer } from './case-builder.ts';

const law = shippedLaw();
const anyDays = fc.array(
  fc.integer({ min: -4000, max: 4000 }).map((days) => addDays('2026-11-22', days)),
  { minLength: 1, maxLength: 12 },
);
const registers = [
  sampleSnapshot('optima'),
  sampleSnapshot('optex'),
  snapshotOf(
    'Generated',
    bigRegister({ entities: 20, thirdParties: 40, agreements: 40, activities: 40, assessments: 30, transfers: 300 }, 7),
  ),
];

describe('how a transfer stands on many days', () => {
  it('is what is judged about each of them, whatever days, in their order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...registers), fc.nat(), anyDays, (snapshot, at, days) => {
        const one = snapshot.transfers[at % snapshot.transfers.length];
        if (one === undefined) throw new Error('a register without transfers');
        const judged = days.map((on) => {
          const { overall, actSoon } = judge(one, snapshot, law, { on });
          return { on, overall, actSoon };
        });
        expect(standingsOf(one, snapshot, law, days)).toEqual(judged);
      }),
      { numRuns: 600 },
    );
  });

  it('needs judgement where one of its ends is not on record', () => {
    const snapshot = facts({ entities: [entity('Home', 'GB')], transfers: [transfer('Home', 'Nobody', 'IN')] });
    const [one] = snapshot.transfers;
    if (one === undefined) throw new Error('no transfer');
    expect(standingsOf(one, snapshot, law, ['2026-11-22'])).toEqual([
      { on: '2026-11-22', overall: 'needs-judgement', actSoon: false },
    ]);
  });
});
