/**
 * How long the verdicts of a big register take, each with its reasons and until when it holds, and one of them.
 */
import { judge, judgeAll } from '../../src/core/law/verdict/judge.ts';
import { trendOf } from '../../src/core/views/trend.ts';
import { snapshotOf } from '../../src/core/records/snapshot.ts';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { BIG, BIG_REGISTER_DAY, bigRegister } from './big-register.ts';
import { medianOf, milliseconds, timesOf } from './row.ts';
import type { BenchRow } from './row.ts';

const RUNS = 7;
const TREND_RUNS = 3;

/** Measures `judgeAll` over 10,000 transfers beside reading the same records from JSON text, which any program has to do before it can judge. */
export function benchVerdicts(): Promise<BenchRow[]> {
  const law = shippedLaw();
  const lists = bigRegister();
  const text = JSON.stringify(lists);
  const dates = { on: BIG_REGISTER_DAY };
  const size = `${BIG.transfers.toLocaleString('en-GB')} transfers`;
  // A fresh snapshot each time: nothing that an earlier run worked out may help.
  const all = timesOf(RUNS, () => {
    const snapshot = snapshotOf('Big register', JSON.parse(text) as typeof lists);
    return judgeAll(snapshot, law, dates);
  });
  const bare = timesOf(RUNS, () => snapshotOf('Big register', JSON.parse(text) as typeof lists));
  const snapshot = snapshotOf('Big register', lists);
  const answers = judgeAll(snapshot, law, dates);
  const verdicts = answers.reduce((sum, answer) => sum + answer.verdicts.length, 0);
  const trend = timesOf(TREND_RUNS, () => trendOf({ snapshot, law, dates, answers }));
  const days = trendOf({ snapshot, law, dates, answers }).rows.length;
  const some = snapshot.transfers.slice(0, 100);
  const one = timesOf(RUNS, () => some.map((transfer) => judge(transfer, snapshot, law, dates)));
  return Promise.resolve([
    {
      name: 'all verdicts, records read from JSON',
      size,
      median: milliseconds(medianOf(all)),
      beside: `${milliseconds(medianOf(bare))} for the reading alone`,
      note: `${verdicts.toLocaleString('en-GB')} verdicts with reasons and good through`,
    },
    {
      name: 'trend',
      size,
      median: milliseconds(medianOf(trend)),
      beside: `${milliseconds(medianOf(all) * days)} for ${days} times all verdicts`,
      note: `${days} days, in steps of a few milliseconds`,
    },
    { name: 'one verdict', size: 'one transfer', median: `${Math.round((medianOf(one) / some.length) * 1000)} µs` },
  ]);
}
